"""Says that everything is written, or that this is only a view."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.marks import IconSign
from ui.widgets.words import Line


class SavedMark(QWidget):
    """Saved is true after every commit; there is no unsaved state but a refusal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = IconSign("mdi6.check-circle-outline", ink=Colour.SUCCESS)
        self._words = Line("", TextSize.CAPTION, Colour.SUCCESS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space(Space.XS))
        row.addWidget(self._sign)
        row.addWidget(self._words)
        self.show_saved()

    def show_saved(self) -> None:
        self._show("mdi6.check-circle-outline", Colour.SUCCESS, self.tr("Saved"))
        self.setToolTip(self.tr("Every change is written to the file as soon as it is made."))

    def show_read_only(self) -> None:
        self._show("mdi6.eye-outline", Colour.LIVE, self.tr("Read only"))
        self.setToolTip(self.tr("The file is only being viewed; nothing can be changed."))

    def _show(self, icon: str, ink: Colour, text: str) -> None:
        self._sign.show_icon(icon, ink)
        self._words.setText(text)
        self._words.set_ink(ink)
        self._words.ensurePolished()
        self._words.setMinimumWidth(self._words.sizeHint().width())
        self.setAccessibleName(text)
