"""The bottom bar of a card: delete and archive at the left, the one act at the right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import DangerButton, LinkButton, PrimaryButton


class CardBar(QWidget):
    """On a new card only adding is possible, on one that stands everything else."""

    add_wanted = Signal()
    done_wanted = Signal()
    remove_wanted = Signal()
    archive_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remove = DangerButton(self.tr("Delete"), "mdi6.delete-outline")
        self._archive = LinkButton(self.tr("Archive"), "mdi6.archive-outline")
        self._add = PrimaryButton(self.tr("Add"))
        self._done = PrimaryButton(self.tr("Done"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space(Space.XS))
        row.addWidget(self._remove)
        row.addWidget(self._archive)
        row.addStretch(1)
        row.addWidget(self._add)
        row.addWidget(self._done)
        self._add.clicked.connect(self.add_wanted)
        self._done.clicked.connect(self.done_wanted)
        self._remove.clicked.connect(self.remove_wanted)
        self._archive.clicked.connect(self.archive_wanted)

    def show_state(self, *, new: bool, archived: bool) -> None:
        """Offer what is possible now."""
        self._archive.setText(self.tr("Restore") if archived else self.tr("Archive"))
        for button in (self._remove, self._archive, self._done):
            button.setVisible(not new)
        self._add.setVisible(new)
