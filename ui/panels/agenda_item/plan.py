"""How an item is planned: kind, wording, time, who presents it, a private note."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.values import ItemKind
from app.services.agenda import AddPresenter, RemovePresenter, ReviseItem
from ui.panels.agenda_item.wording import WordingField
from ui.texts import kinds
from ui.texts.counts import participants
from ui.texts.dates import clock, length, turn
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.binding import Binding
from ui.widgets.buttons import LinkButton
from ui.widgets.cards import Band
from ui.widgets.chips import ChipsField
from ui.widgets.choices import Option, SegmentsField
from ui.widgets.directory import Directory, person_choice
from ui.widgets.fields import Field, TextArea, TextField
from ui.widgets.finding import Choice
from ui.widgets.times import ClockField, MinutesField, SecondsField

if TYPE_CHECKING:
    from app.services.agenda_card import ItemCard
    from ui.desk import Desk


class PlanForm(QWidget):
    """The first side of the card; each field writes itself when it is left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._directory = Directory(desk)
        self._card: ItemCard | None = None
        self._make_fields()
        self._build()
        self._connect()

    def show_card(self, card: ItemCard) -> None:
        """Show what is stored; words that somebody is typing stay."""
        self._card = card
        row = card.row
        self._kind.show_value(row.kind)
        self.title.show_value(row.title)
        self._question.show_value(row.question)
        self._minutes.show_value(row.minutes)
        self._turn.show_value(row.turn_seconds)
        self._number.show_value(row.number)
        self._note.show_value(row.note)
        self._presenters.show_value(
            [person_choice(each.person_id, each.name, each.post) for each in row.presenters]
        )
        self._show_start(card)
        self._show_circle(card)

    def _make_fields(self) -> None:
        options = [Option(kind, kinds.item_kind(kind)) for kind in ItemKind]
        self._kind = SegmentsField(self.tr("Kind of item"), options)
        self.title = WordingField(self.tr("Wording"))
        self._question = TextArea(
            self.tr("Question of the circle: everybody sees it on the screen"),
            self.tr("What do you wish to ask everybody?"),
        )
        self._start = ClockField(self.tr("Start"))
        self._start.set_read_only(read_only=True)
        self._start.set_placeholder("")
        self._minutes = MinutesField(self.tr("Length"))
        self._number = TextField(self.tr("Number"), self.tr("none"), tabular=True)
        self._turn = SecondsField(self.tr("Per participant"))
        self._band = Band()
        self._enough = LinkButton("", "mdi6.arrow-expand-horizontal")
        self._presenters = ChipsField(
            self.tr("Who presents or leads"),
            self._directory.find_people,
            self._directory.create_person,
        )
        self._note = TextArea(
            self.tr("Private note"), self.tr("Only you see it; it is not printed.")
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.L))
        for widget in (self._kind, self.title, self._question):
            column.addWidget(widget)
        column.addLayout(self._times())
        column.addWidget(self._band)
        column.addWidget(self._enough, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._presenters, self._note):
            column.addWidget(widget)
        column.addStretch(1)

    def _times(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(current_theme().space(Space.M))
        fields = (self._start, self._minutes, self._number, self._turn)
        for place, field in enumerate(fields):
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        return grid

    def _connect(self) -> None:
        bound: dict[str, Field] = {
            "kind": self._kind,
            "title": self.title,
            "question": self._question,
            "minutes": self._minutes,
            "turn_seconds": self._turn,
            "number": self._number,
            "note": self._note,
        }
        for name, field in bound.items():
            Binding(self._desk, field, partial(self._revise, name))
        self._presenters.added.connect(self._add_presenter)
        self._presenters.removed.connect(self._remove_presenter)
        self._presenters.opened.connect(self._open_person)
        self._enough.clicked.connect(self._plan_enough)

    def _revise(self, name: str, value: str | int | None) -> ReviseItem:
        return ReviseItem(self._item_id(), name, value)

    def _item_id(self) -> str:
        return self._card.row.id if self._card else ""

    def _add_presenter(self, choice: Choice) -> None:
        try:
            self._desk.attempt(AddPresenter(self._item_id(), choice.id))
        except UserError as refusal:
            self._presenters.refuse(refusal)

    def _remove_presenter(self, person_id: str) -> None:
        rows = self._card.row.presenters if self._card else ()
        for each in rows:
            if each.person_id == person_id:
                self._desk.execute(RemovePresenter(each.id))

    def _open_person(self, person_id: str) -> None:
        self._desk.open_panel("person", person_id)

    def _plan_enough(self) -> None:
        if self._card is not None:
            self._desk.execute(ReviseItem(self._item_id(), "minutes", self._card.row.circle_need))

    def _show_start(self, card: ItemCard) -> None:
        row = card.row
        self._start.show_value(row.starts)
        if row.starts is None:
            hint = self.tr("the meeting has no start")
        elif card.previous_number:
            hint = self.tr("right after No. {number}").format(number=card.previous_number)
        else:
            hint = self.tr("the meeting begins")
        self._start.line.set_hint(hint)
        late = row.starts is not None and row.overruns
        ends = clock((row.starts or 0) + row.minutes)
        self._minutes.doubt(
            self.tr("Ends at {time}, after the meeting does.").format(time=ends) if late else ""
        )

    def _show_circle(self, card: ItemCard) -> None:
        row = card.row
        circle = row.kind is ItemKind.CIRCLE
        self._question.setVisible(circle)
        self._turn.setVisible(circle)
        short = circle and row.circle_need > row.minutes
        self._band.show_text(self._need(card) if short else "")
        self._enough.setText(self.tr("Plan {length} for it").format(length=length(row.circle_need)))
        self._enough.setVisible(short)

    def _need(self, card: ItemCard) -> str:
        """27 participants × 1 min = 27 min: 2 min more than planned."""
        row = card.row
        text = self.tr("{participants} × {turn} = {need}: {excess} more than planned.")
        minutes, seconds = divmod(row.turn_seconds, 60)
        return text.format(
            participants=participants(card.voices),
            turn=turn(row.turn_seconds) if seconds else length(minutes),
            need=length(row.circle_need),
            excess=length(row.circle_need - row.minutes),
        )
