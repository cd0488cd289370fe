"""The head of an item's card: its two sides, and the way to the items before and after."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import IconButton
from ui.widgets.choices import Option, Segments
from ui.widgets.words import Line

PLAN, MINUTES = "plan", "minutes"


class Walk(QWidget):
    """``turned(side)`` to plan or minutes; ``stepped(item)`` to a neighbour, also by Ctrl+Page keys."""

    turned = Signal(str)
    stepped = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = self._after = ""
        sides = [Option(PLAN, self.tr("Plan")), Option(MINUTES, self.tr("Minutes"))]
        self._sides = Segments(sides, self.tr("Side of the card"))
        self._sides.show_value(PLAN)
        self._back = IconButton("mdi6.chevron-left", self.tr("Previous item (Ctrl+Page Up)"))
        self._place = Line("", TextSize.CAPTION, Colour.MUTED, tabular=True)
        self._on = IconButton("mdi6.chevron-right", self.tr("Next item (Ctrl+Page Down)"))
        self._build()
        self._connect(parent)

    def side(self) -> str:
        """Which side of the card is shown."""
        return self._sides.value()

    def show_side(self, side: str) -> None:
        """Turn to a side as if by hand."""
        if side != self.side():
            self._sides.show_value(side)
            self.turned.emit(side)

    def show_place(self, place: int, count: int, before: str, after: str) -> None:
        """Say where the item stands, from 1, and who its neighbours are."""
        self._before, self._after = before, after
        text = self.tr("{place} of {count}")
        self._place.setText(text.format(place=place, count=count))
        self._back.setEnabled(bool(before))
        self._on.setEnabled(bool(after))

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space(Space.S))
        row.addWidget(self._sides, 1)
        row.addStretch(1)
        for widget in (self._back, self._place, self._on):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def _connect(self, parent: QWidget) -> None:
        self._sides.chosen.connect(self.turned)
        self._back.clicked.connect(self._step_back)
        self._on.clicked.connect(self._step_on)
        for keys, step in (("Ctrl+PgUp", self._step_back), ("Ctrl+PgDown", self._step_on)):
            shortcut = QShortcut(QKeySequence(keys), parent)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(step)

    def _step_back(self) -> None:
        if self._before:
            self.stepped.emit(self._before)

    def _step_on(self) -> None:
        if self._after:
            self.stepped.emit(self._after)
