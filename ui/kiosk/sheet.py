"""The sheet of a juror: entries beside, the criteria of one of them on the table."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.services.ballot_sheet import SheetCriterion, SheetEntry
from ui.kiosk.criterion import CriterionCard
from ui.kiosk.entries import EntryList
from ui.kiosk.foot import Foot
from ui.kiosk.head import Head
from ui.kiosk.screen import Screen
from ui.kiosk.seat import Seat
from ui.kiosk.topic import Topic
from ui.texts.errors import sentence
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.cards import Band
from ui.widgets.scrolled import scrolled
from ui.widgets.words import Words

_LIST = 280
_WIDEST_LIST = 400


class SheetScreen(Screen):
    """Where marks are set; each goes to the seat at once."""

    handed_over = Signal()
    recusal_wanted = Signal()
    review_wanted = Signal()

    def __init__(self, seat: Seat, criterion_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.cards: list[CriterionCard] = []
        self.head = Head(seat)
        self.entries = EntryList(seat.sheet.entries)
        self.topic = Topic()
        self.foot = Foot()
        self._trouble = Band("", Colour.DANGER)
        self._held = QWidget()
        self._area = QScrollArea()
        self._build()
        self._connect()
        self._show_entry(criterion_id)

    @override
    def first_focus(self) -> QWidget:
        entry = self._entry()
        for card, criterion in zip(self.cards, entry.criteria if entry else (), strict=False):
            if criterion.id == self._wanted:
                return card
        return self.cards[0] if self.cards else self.foot.on

    def complain(self, refusal: UserError) -> None:
        """Say that something could not be written."""
        self._trouble.show_text(sentence(refusal))

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(1)
        whole.addWidget(self.head)
        beside = QHBoxLayout()
        beside.setSpacing(1)
        start = scrolled(self.entries)
        # The style sheet makes areas transparent; the ground lies under them.
        ground = QWidget()
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        ground.setAutoFillBackground(True)
        ground.setFixedWidth(min(current_theme().px(_LIST), _WIDEST_LIST))
        under = QVBoxLayout(ground)
        under.setContentsMargins(0, 0, 0, 0)
        under.addWidget(start)
        beside.addWidget(ground)
        beside.addLayout(self._table(), 1)
        whole.addLayout(beside, 1)

    def _table(self) -> QVBoxLayout:
        theme = current_theme()
        column = QVBoxLayout()
        wide = theme.space(Space.XL)
        column.setContentsMargins(wide, 8, wide, 8)
        column.setSpacing(8)
        column.addWidget(self.topic)
        column.addWidget(self._trouble)
        self._area = scrolled(self._held)
        column.addWidget(self._area, 1)
        column.addWidget(self.foot)
        return column

    def _connect(self) -> None:
        self.head.handed_over.connect(self.handed_over)
        self.entries.chosen.connect(self._choose)
        self.topic.recusal_wanted.connect(self.recusal_wanted)
        self.foot.back.clicked.connect(partial(self._turn, -1))
        self.foot.on.clicked.connect(partial(self._turn, 1))
        self.foot.review.clicked.connect(self.review_wanted)
        for keys, by in ((Qt.Key.Key_PageUp, -1), (Qt.Key.Key_PageDown, 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(partial(self._turn, by))

    def _entry(self) -> SheetEntry | None:
        entries = self._seat.sheet.entries
        return entries[self._seat.index] if entries else None

    def _show_entry(self, criterion_id: str = "") -> None:
        self._wanted = criterion_id
        entry = self._entry()
        self._replace_cards(entry)
        self.entries.show_current(self._seat.index)
        for index, each in enumerate(self._seat.sheet.entries):
            self.entries.show_state(index, self._seat.state(each))
        self.topic.show_entry(entry)
        self.foot.show_place(self._seat.index, len(self._seat.sheet.entries))
        self._show_figures()

    def _replace_cards(self, entry: SheetEntry | None) -> None:
        self._held = QWidget()
        column = QVBoxLayout(self._held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.cards = []
        if entry is None:
            column.addWidget(Words(self.tr("There is nothing for you to judge in this round.")))
        elif entry.recused:
            text = self.tr("You do not judge this entry: {reason}.").format(reason=entry.recused)
            column.addWidget(Band(text, Colour.ACCENT))
        else:
            for index, criterion in enumerate(entry.criteria):
                column.addWidget(self._card(index, entry, criterion))
        column.addStretch(1)
        self._area.setWidget(self._held)
        self._held.setAutoFillBackground(False)

    def _card(self, index: int, entry: SheetEntry, criterion: SheetCriterion) -> CriterionCard:
        card = CriterionCard(index + 1, entry, criterion, self._seat.mark(entry, criterion))
        card.marked.connect(partial(self._mark, index))
        card.commented.connect(partial(self._comment, index))
        card.stepped.connect(partial(self._step, index))
        card.turned.connect(self._turn)
        card.went_on.connect(partial(self._go_on, index))
        card.focused.connect(partial(self._bring, index))
        self.cards.append(card)
        return card

    def _mark(self, index: int, value: str) -> None:
        entry = self._entry()
        if entry is not None:
            self._seat.put(entry, entry.criteria[index], value=value)
            self._show_figures()

    def _comment(self, index: int, text: str) -> None:
        entry = self._entry()
        if entry is not None:
            self._seat.put(entry, entry.criteria[index], comment=text)
            self._show_figures()

    def _show_figures(self) -> None:
        entry = self._entry()
        if entry is not None:
            self.entries.show_state(self._seat.index, self._seat.state(entry))
            self.topic.show_total(self._seat, entry)
        self.head.refresh()

    def _step(self, index: int, by: int) -> None:
        to = index + by
        if 0 <= to < len(self.cards):
            self.cards[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _bring(self, index: int) -> None:
        if index < len(self.cards):
            self._area.ensureWidgetVisible(self.cards[index], 0, 8)

    def _go_on(self, index: int) -> None:
        if index + 1 < len(self.cards):
            self._step(index, 1)
        else:
            self._turn(1)

    def _choose(self, index: int) -> None:
        self._seat.index = index
        self._show_entry()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, by: int, *_: object) -> None:
        to = self._seat.index + by
        if to >= len(self._seat.sheet.entries):
            self.review_wanted.emit()
        elif to >= 0:
            self._choose(to)
