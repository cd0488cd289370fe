"""How a mark is set: a row of keys, or a number between minus and plus on long and fine scales."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.services.ballot_sheet import SheetCriterion
from ui.kiosk.figures import moved, scale, shown
from ui.kiosk.keys import Key
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Size, Space, TextSize
from ui.widgets.words import Line


class KeyScale(QWidget):
    """One key for each mark."""

    chosen = Signal(str)

    def __init__(self, criterion: SheetCriterion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space(Space.S))
        self.keys = {value: Key(shown(value)) for value in scale(criterion)}
        for value, key in self.keys.items():
            key.setCheckable(True)
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.clicked.connect(partial(self._choose, value))
            row.addWidget(key)

    def show_value(self, value: str) -> None:
        for each, key in self.keys.items():
            key.setChecked(each == value)

    def _choose(self, value: str, *_: object) -> None:
        self.chosen.emit(value)


class NumberScale(QWidget):
    """The number in the middle is typed with the digits; minus and plus move it by a step."""

    chosen = Signal(str)

    def __init__(self, criterion: SheetCriterion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._criterion = criterion
        self._value = ""
        self.number = QLabel()
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme = current_theme()
        self.number.setFixedHeight(theme.size(Size.KIOSK_CONTROL))
        self.number.setFont(theme.font(TextSize.KIOSK_TITLE, Weight.Bold, tabular=True))
        self.number.setProperty("step", str(TextSize.KIOSK_TITLE))
        self.number.setProperty("weight", "bold")
        self._build()

    def show_value(self, value: str) -> None:
        self._value = value
        self.show_words(shown(value) or "–")

    def show_words(self, text: str) -> None:
        """What is being typed, before it is a mark."""
        self.number.setText(text)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space(Space.M))
        less = Key("−", self.tr("A step less"))
        more = Key("+", self.tr("A step more"))
        for key, steps in ((less, -1), (more, 1)):
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.setMaximumWidth(current_theme().px(120))
            key.clicked.connect(partial(self._move, steps))
        text = self.tr("from {low} to {high} by {step}").format(
            low=shown(self._criterion.low),
            high=shown(self._criterion.high),
            step=shown(self._criterion.step),
        )
        row.addWidget(less)
        row.addWidget(self.number)
        row.addWidget(more)
        row.addWidget(Line(text, TextSize.BODY, Colour.MUTED), 1)

    def _move(self, steps: int, *_: object) -> None:
        self.chosen.emit(moved(self._criterion, self._value, steps))
