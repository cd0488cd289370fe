"""The review: all marks in a table, what is missing by name, and signing."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.ballot_sheet import SheetCriterion, SheetEntry
from ui.kiosk.figures import shown, shown_points
from ui.kiosk.head import Head
from ui.kiosk.keys import LargePrimary, LargeQuiet
from ui.kiosk.screen import Screen
from ui.kiosk.seat import Seat
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import LinkButton
from ui.widgets.cards import Band, Card
from ui.widgets.checks import CheckBox
from ui.widgets.scrolled import scrolled
from ui.widgets.words import Line, Words

_MOST_LINKS = 8
_WIDEST = 900


class ReviewScreen(Screen):
    """Nothing is sealed before the statement is agreed to and the button pressed."""

    handed_over = Signal()
    back_wanted = Signal(int, str)
    signed = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._missing = seat.missing()
        self.head = Head(seat)
        self.trouble = Band("", Colour.DANGER)
        self.statement = CheckBox(
            self.tr("These are my marks. I know that they cannot be changed after signing.")
        )
        self.sign = LargePrimary(self.tr("Sign the ballot"), "mdi6.file-sign")
        self.back = LargeQuiet(self.tr("Back to the marks"), "mdi6.chevron-left")
        self._build()
        self._connect()

    @override
    def first_focus(self) -> QWidget:
        return self.back if self._missing else self.statement

    def _connect(self) -> None:
        self.head.handed_over.connect(self.handed_over)
        self.back.clicked.connect(partial(self._go, self._seat.index, ""))
        self.sign.clicked.connect(self.signed)
        self.statement.toggled.connect(self.sign.setEnabled)
        self.statement.setEnabled(not self._missing)
        self.sign.setEnabled(False)

    def _build(self) -> None:
        theme = current_theme()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.head)
        wide = theme.space(Space.XL)
        held = QWidget()
        held.setMaximumWidth(theme.px(_WIDEST))
        column = QVBoxLayout(held)
        column.setContentsMargins(0, theme.space(Space.M), 0, 0)
        column.addWidget(Words(self.tr("Review"), TextSize.KIOSK_TITLE, weight=Weight.Bold))
        if self._missing:
            column.addWidget(self._gaps())
        for entry in self._seat.sheet.entries:
            column.addWidget(self._table(entry))
        column.addStretch(1)
        inner = QVBoxLayout()
        inner.setContentsMargins(wide, 0, wide, theme.space(Space.M))
        area = scrolled(held)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner.addWidget(area, 1)
        inner.addWidget(self.trouble)
        inner.addLayout(self._foot())
        whole.addLayout(inner, 1)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(current_theme().space(Space.M))
        row.addWidget(self.statement, 1)
        row.addWidget(self.back)
        row.addWidget(self.sign)
        return row

    def _gaps(self) -> QWidget:
        card = Card(self.tr("Before you can sign"))
        card.body.setSpacing(0)
        for index, entry, criterion, marked in self._missing[:_MOST_LINKS]:
            text = (
                self.tr("“{entry}”: a comment on “{criterion}” is required")
                if marked
                else self.tr("“{entry}”: no mark by “{criterion}”")
            )
            link = LinkButton(text.format(entry=entry.title, criterion=criterion.title))
            link.clicked.connect(partial(self._go, index, criterion.id))
            card.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        more = len(self._missing) - _MOST_LINKS
        if more > 0:
            card.body.addWidget(Line(self.tr("and more: {count}").format(count=more)))
        return card

    def _table(self, entry: SheetEntry) -> QWidget:
        card = Card(entry.title)
        card.body.setSpacing(4)
        if entry.recused:
            text = self.tr("You do not judge this entry: {reason}.").format(reason=entry.recused)
            card.body.addWidget(Words(text, ink=Colour.MUTED))
            return card
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(current_theme().space(Space.L))
        for row, criterion in enumerate(entry.criteria):
            self._row(grid, row, entry, criterion)
        total = shown_points(self._seat.total(entry))
        last = len(entry.criteria) * 2
        grid.addWidget(Line(self.tr("Total"), weight=Weight.DemiBold), last, 0)
        figure = Line(total, weight=Weight.DemiBold, tabular=True)
        grid.addWidget(figure, last, 1, Qt.AlignmentFlag.AlignRight)
        card.body.addLayout(grid)
        return card

    def _row(
        self, grid: QGridLayout, row: int, entry: SheetEntry, criterion: SheetCriterion
    ) -> None:
        mark = self._seat.mark(entry, criterion)
        grid.addWidget(Line(criterion.title), 2 * row, 0)
        value = shown(mark.value) if mark.value else self.tr("no mark")
        ink = Colour.TEXT if mark.value else Colour.DANGER
        grid.addWidget(Line(value, ink=ink, tabular=True), 2 * row, 1, Qt.AlignmentFlag.AlignRight)
        if mark.comment:
            grid.addWidget(Words(mark.comment, ink=Colour.MUTED), 2 * row + 1, 0, 1, 2)

    def _go(self, index: int, criterion_id: str, *_: object) -> None:
        self.back_wanted.emit(index, criterion_id)
