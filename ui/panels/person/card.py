"""The panel of a person: card, meetings and history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from typing_extensions import override

from app.services.contract import Command
from app.services.people import RemovePerson, RevisePerson
from app.services.people_rows import PersonCard, PersonCardOf
from ui.panels.directory_adding import AddingForm
from ui.panels.directory_card import DirectoryCard, SideSpec, Wording
from ui.panels.directory_history import HistorySide
from ui.panels.directory_meetings import MeetingLine, MeetingsSide
from ui.panels.person.adding import AddingPerson
from ui.panels.person.form import PersonForm
from ui.shell.panel import Heading
from ui.texts.dates import long_date
from ui.texts.kinds import role

if TYPE_CHECKING:
    from ui.desk import Desk


class PersonPanel(DirectoryCard[PersonCard]):
    """Each field writes itself when it is left; posts open the organization's card."""

    tables = PersonCardOf.tables

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Wording(
                self.tr("New person"),
                self.tr("“{name}” is deleted."),
                self.tr("“{name}” is in the archive now."),
                self.tr("“{name}” is back from the archive."),
            ),
        )

    @override
    def query(self, subject: str) -> PersonCardOf:
        return PersonCardOf(subject)

    @override
    def make_adding(self) -> AddingForm:
        return AddingPerson(self.desk)

    @override
    def side_specs(self) -> Mapping[str, SideSpec[PersonCard]]:
        return {
            "card": SideSpec(self.tr("Card"), partial(PersonForm, self.desk)),
            "meetings": SideSpec(self.tr("Meetings"), self._make_meetings, _meeting_count),
            "history": SideSpec(self.tr("History"), partial(HistorySide[PersonCard], self.desk)),
        }

    def _make_meetings(self) -> MeetingsSide[PersonCard]:
        empty = self.tr("Not listed at any meeting yet.")
        return MeetingsSide[PersonCard](self.desk, _meetings, empty)

    @override
    def heading_of(self, card: PersonCard) -> Heading:
        caption = self.tr("in the archive") if card.archived else _post(card)
        return Heading(card.full_name, caption, "mdi6.account-outline")

    @override
    def removal(self, key: str) -> Command[None]:
        return RemovePerson(key)

    @override
    def archival(self, key: str, *, archived: bool) -> Command[None]:
        return RevisePerson(key, "archived", archived)


def _post(card: PersonCard) -> str:
    if not card.posts:
        return ""
    first = card.posts[0]
    return " · ".join(part for part in (first.title, first.organization) if part)


def _meetings(card: PersonCard) -> Sequence[MeetingLine]:
    return [
        MeetingLine(
            each.meeting_id,
            each.title,
            long_date(each.day) if each.day else "",
            role(each.role),
        )
        for each in card.meetings
    ]


def _meeting_count(card: PersonCard) -> int:
    return len(card.meetings)
