"""The list of kept copies, with what is in each, to go back to one of them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.services.keeping import Copy
from ui.texts.dates import moment
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.cards import Card
from ui.widgets.words import Words

SIZE = (560, 420)
ROW = 40


class CopiesDialog(QDialog):
    """``restore_chosen`` carries the copy; the present file is then kept beside it."""

    restore_chosen = Signal(object)

    def __init__(self, copies: Sequence[Copy], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore from a copy"))
        self.setModal(True)
        self._copies = copies
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Copies, the newest first"))
        self._restore = PrimaryButton(self.tr("Restore"))
        self._close = QuietButton(self.tr("Close"))
        self._fill()
        self._restore.clicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        self._close.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._build_layout()

    def _fill(self) -> None:
        theme = current_theme()
        icon = theme.icons.icon("mdi6.file-clock-outline", Colour.MUTED)
        for copy in self._copies:
            item = QListWidgetItem(icon, self._line(copy))
            item.setSizeHint(QSize(0, theme.px(ROW)))
            self._list.addItem(item)
        self._restore.setEnabled(bool(self._copies))
        if self._copies:
            self._list.setCurrentRow(0)

    def _line(self, copy: Copy) -> str:
        pattern = self.tr(
            "{moment} · meetings: {meetings}, organizations: {organizations}, people: {people}"
        )
        return pattern.format(
            moment=moment(copy.at.astimezone()),
            meetings=copy.meetings,
            organizations=copy.organizations,
            people=copy.people,
        )

    def _build_layout(self) -> None:
        theme = current_theme()
        explanation = self.tr(
            "Krug keeps a copy at every opening and every day. The present file is not lost: "
            "it is put aside under another name in the same folder."
        )
        none = self.tr("There is no copy of this workspace yet.")
        title = Words(self.windowTitle(), TextSize.SECTION, Colour.TEXT, Weight.DemiBold)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(Space.S))
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._restore)
        layout = QVBoxLayout(self)
        pad = theme.space(Space.XL)
        layout.setContentsMargins(pad, pad, pad, pad)
        layout.setSpacing(theme.space(Space.M))
        layout.addWidget(title)
        layout.addWidget(Words(explanation if self._copies else none, ink=Colour.MUTED))
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.addWidget(self._list)
        card.setVisible(bool(self._copies))
        layout.addWidget(card, 1)
        if not self._copies:
            layout.addStretch(1)
        layout.addLayout(buttons)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))

    def _choose(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._copies):
            self.restore_chosen.emit(self._copies[row])
            self.accept()
