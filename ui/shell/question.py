"""What the sheet asks, inside itself, when closing would lose a draft."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import DangerButton, PrimaryButton, QuietButton
from ui.widgets.words import Words


class DraftQuestion(QWidget):
    """Save, discard or stay; nothing happens until one of them is chosen."""

    save_chosen = Signal()
    discard_chosen = Signal()
    stay_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Words()
        self._save = QuietButton(self.tr("Save"))
        self._discard = DangerButton(self.tr("Discard"))
        self._stay = PrimaryButton(self.tr("Stay"))
        self._save.clicked.connect(self.save_chosen)
        self._discard.clicked.connect(self.discard_chosen)
        self._stay.clicked.connect(self.stay_chosen)
        self._build_layout()
        self.hide()

    def ask(self, sentence: str) -> None:
        """Show the sentence; the keyboard is on the harmless answer."""
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self._stay.setFocus()

    def _build_layout(self) -> None:
        theme = current_theme()
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(Space.S))
        buttons.addWidget(self._discard)
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        buttons.addWidget(self._stay)
        card = QFrame()
        card.setProperty("ground", "danger")
        gap, pad = theme.space(Space.M), theme.space(Space.L)
        room = QVBoxLayout(self)
        room.setContentsMargins(gap, 0, gap, gap)
        room.addWidget(card)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(pad, pad, pad, pad)
        layout.setSpacing(theme.space(Space.M))
        layout.addWidget(self._sentence)
        layout.addLayout(buttons)
