"""What came of an item: what was heard, who said what, what was decided."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.services.agenda import ReviseItem
from app.services.contract import Command
from app.services.outcomes import (
    AddDecision,
    AddSpeech,
    MoveDecision,
    MoveSpeech,
    RemoveDecision,
    RemoveSpeech,
)
from ui.panels.agenda_item.adding import AddSpeakerField
from ui.panels.agenda_item.decision import DecisionEntry
from ui.panels.agenda_item.entries import EntryList
from ui.panels.agenda_item.speech import SpeechEntry
from ui.panels.agenda_item.wording import WordingField
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Space, TextSize
from ui.widgets.binding import Binding
from ui.widgets.directory import Directory
from ui.widgets.fields import TextArea
from ui.widgets.finding import Choice
from ui.widgets.words import Line

if TYPE_CHECKING:
    from app.services.agenda_card import DecisionRow, ItemCard, SpeechRow
    from ui.desk import Desk


class MinutesForm(QWidget):
    """The second side of the card, enough to write a protocol without the running meeting."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item_id = ""
        self._make_fields()
        self._build()
        self._connect()

    def show_card(self, card: ItemCard) -> None:
        """Show what is stored; words that somebody is typing stay."""
        self._item_id = card.row.id
        self.heard.show_value(card.heard)
        self._speeches.show_rows(card.speeches)
        self._decisions.show_rows(card.decisions)

    def _make_fields(self) -> None:
        directory = Directory(self._desk)
        self.heard = TextArea(
            self.tr("What was heard"),
            self.tr("What the report or the discussion was about, for the minutes."),
        )
        self._speeches: EntryList[SpeechRow] = EntryList(partial(SpeechEntry, self._desk))
        self._speaker = AddSpeakerField(
            self.tr("Who else spoke"), directory.find_people, directory.create_person
        )
        self._decisions: EntryList[DecisionRow] = EntryList(partial(DecisionEntry, self._desk))
        self._decision = WordingField(
            self.tr("A new decision"), self.tr("the wording; Enter adds it")
        )

    def _build(self) -> None:
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(Space.M))
        column.addWidget(self.heard)
        column.addSpacing(theme.space(Space.S))
        column.addWidget(_section(self.tr("Speeches")))
        column.addWidget(self._speeches)
        column.addWidget(self._speaker)
        column.addSpacing(theme.space(Space.S))
        column.addWidget(_section(self.tr("Decisions")))
        column.addWidget(self._decisions)
        column.addWidget(self._decision)
        column.addStretch(1)

    def _connect(self) -> None:
        Binding(self._desk, self.heard, self._revise_heard)
        self._speaker.committed.connect(self._add_speech)
        self._decision.committed.connect(self._add_decision)
        self._speeches.moved.connect(self._move_speech)
        self._speeches.removed.connect(self._remove_speech)
        self._decisions.moved.connect(self._move_decision)
        self._decisions.removed.connect(self._remove_decision)

    def _revise_heard(self, text: str) -> ReviseItem:
        return ReviseItem(self._item_id, "heard", text)

    def _add_speech(self, choice: Choice | None) -> None:
        key = self._desk.execute(AddSpeech(self._item_id, choice.id if choice else None))
        entry = self._speeches.entry(key or "")
        if entry is not None:
            entry.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_decision(self, text: str) -> None:
        try:
            self._desk.attempt(AddDecision(self._item_id, text))
        except UserError as refusal:
            self._decision.refuse(refusal)
            return
        self._decision.show_value("")

    def _move_speech(self, row_id: str, place: int) -> None:
        self._desk.execute(MoveSpeech(row_id, place))

    def _move_decision(self, row_id: str, place: int) -> None:
        self._desk.execute(MoveDecision(row_id, place))

    def _remove_speech(self, row_id: str) -> None:
        self._take_out(RemoveSpeech(row_id), self.tr("Speech removed."))
        self._speaker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_decision(self, row_id: str) -> None:
        self._take_out(RemoveDecision(row_id), self.tr("Decision removed."))
        self._decision.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self, command: Command[Any], text: str) -> None:
        self._desk.execute(command)
        self._desk.notice(text, undo=True)


def _section(title: str) -> Line:
    return Line(title, TextSize.SECTION, weight=Weight.DemiBold)
