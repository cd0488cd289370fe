"""A question with two answers, for the few things that undo cannot take back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.words import Words

WIDTH = 440


class Question(QDialog):
    """``agreed`` when the one act is chosen; closing it any other way does nothing."""

    agreed = Signal()

    def __init__(self, title: str, text: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._title = Words(title, TextSize.SECTION, Colour.TEXT, Weight.DemiBold)
        self._text = Words(text)
        self._act = PrimaryButton(act)
        self._cancel = QuietButton(self.tr("Cancel"))
        self._act.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self.accepted.connect(self.agreed)
        self.finished.connect(self.deleteLater)
        self._build_layout()

    def _build_layout(self) -> None:
        theme = current_theme()
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(Space.S))
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._act)
        layout = QVBoxLayout(self)
        pad = theme.space(Space.XL)
        layout.setContentsMargins(pad, pad, pad, pad)
        layout.setSpacing(theme.space(Space.M))
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(theme.space(Space.S))
        layout.addLayout(buttons)
        self.setFixedWidth(theme.px(WIDTH))
