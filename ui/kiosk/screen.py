"""What all screens of the kiosk share: one column in the middle, and where the keyboard goes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.scrolled import scrolled
from ui.widgets.words import Words

_COLUMN = 520


class Screen(QWidget):
    """One screen; it is thrown away, with all it shows, when another one comes."""

    def first_focus(self) -> QWidget:
        """What gets the keyboard."""
        return self


class ColumnScreen(Screen):
    """A screen with a title, a sentence and a column of controls in the middle."""

    def __init__(self, title: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        held = QWidget()
        held.setMaximumWidth(theme.px(_COLUMN))
        self.column = QVBoxLayout(held)
        self.column.setSpacing(theme.space(Space.M))
        self.title = Words(title, TextSize.KIOSK_TITLE, weight=Weight.Bold)
        self.sentence = Words(sentence, TextSize.KIOSK_BODY, Colour.MUTED)
        self.trouble = Words("", TextSize.KIOSK_BODY, Colour.DANGER)
        for words in (self.title, self.sentence, self.trouble):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(words)
        self.sentence.setVisible(bool(sentence))
        self.trouble.hide()
        self._place(held)

    def complain(self, sentence: str) -> None:
        """Say under the title what went wrong; empty for nothing."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def _place(self, held: QWidget) -> None:
        middle = QWidget()
        across = QVBoxLayout(middle)
        across.addStretch(1)
        across.addWidget(held)
        across.setAlignment(held, Qt.AlignmentFlag.AlignHCenter)
        across.addStretch(1)
        held.setMinimumWidth(min(current_theme().px(_COLUMN), 640))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(middle))
