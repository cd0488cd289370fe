"""A speech in the minutes: who spoke and what was said."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.outcomes import ReviseSpeech
from ui.panels.agenda_item.entries import Entry
from ui.widgets.binding import Binding
from ui.widgets.directory import Directory, person_choice
from ui.widgets.fields import TextArea
from ui.widgets.finding import Choice
from ui.widgets.picker import PickerField

if TYPE_CHECKING:
    from app.services.agenda_card import SpeechRow
    from ui.desk import Desk


class SpeechEntry(Entry):
    """Both parts may be missing: the hall asks without a name, a name may have no words yet."""

    def __init__(self, desk: Desk, row_id: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, row_id, parent)
        directory = Directory(desk)
        self._who = PickerField(
            self.tr("Who spoke"), directory.find_people, directory.create_person
        )
        self._who.set_placeholder(self.tr("without a name"))
        self._text = TextArea(self.tr("What was said"))
        self.head.addWidget(self._who, 1)
        self.add_buttons(under_label=True)
        self.body.addWidget(self._text)
        Binding(desk, self._who, self._name)
        Binding(desk, self._text, partial(ReviseSpeech, row_id, "text"))

    @override
    def first_field(self) -> QWidget:
        return self._text

    @override
    def show_row(self, row: SpeechRow) -> None:
        self._who.show_value(person_choice(row.person_id, row.name) if row.person_id else None)
        self._text.show_value(row.text)

    def _name(self, choice: Choice | None) -> ReviseSpeech:
        return ReviseSpeech(self.row_id, "person_id", choice.id if choice else None)
