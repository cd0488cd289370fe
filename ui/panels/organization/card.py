"""The panel of an organization: its card, people, meetings and history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from typing_extensions import override

from app.services.contract import Command
from app.services.organization_card import OrganizationCard, OrganizationCardOf
from app.services.organizations import RemoveOrganization, ReviseOrganization
from ui.panels.directory_adding import AddingForm
from ui.panels.directory_card import DirectoryCard, SideSpec, Wording
from ui.panels.directory_history import HistorySide
from ui.panels.directory_meetings import MeetingLine, MeetingsSide
from ui.panels.organization.adding import AddingOrganization
from ui.panels.organization.form import OrganizationForm
from ui.panels.organization.staff import StaffSide
from ui.shell.panel import Heading
from ui.texts.dates import long_date
from ui.texts.kinds import organization_kind

if TYPE_CHECKING:
    from ui.desk import Desk


class OrganizationPanel(DirectoryCard[OrganizationCard]):
    """Each field writes itself when it is left; founders and people open their own cards."""

    tables = OrganizationCardOf.tables

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Wording(
                self.tr("New organization"),
                self.tr("“{name}” is deleted."),
                self.tr("“{name}” is in the archive now."),
                self.tr("“{name}” is back from the archive."),
            ),
        )

    @override
    def query(self, subject: str) -> OrganizationCardOf:
        return OrganizationCardOf(subject)

    @override
    def make_adding(self) -> AddingForm:
        return AddingOrganization(self.desk)

    @override
    def side_specs(self) -> Mapping[str, SideSpec[OrganizationCard]]:
        return {
            "card": SideSpec(self.tr("Card"), partial(OrganizationForm, self.desk)),
            "people": SideSpec(self.tr("People"), partial(StaffSide, self.desk), _staff),
            "meetings": SideSpec(self.tr("Meetings"), self._make_meetings, _meeting_count),
            "history": SideSpec(
                self.tr("History"), partial(HistorySide[OrganizationCard], self.desk)
            ),
        }

    def _make_meetings(self) -> MeetingsSide[OrganizationCard]:
        empty = self.tr("It has not called, hosted or attended a meeting yet.")
        return MeetingsSide[OrganizationCard](self.desk, _meetings, empty)

    @override
    def heading_of(self, card: OrganizationCard) -> Heading:
        kind = organization_kind(card.kind)
        caption = self.tr("{kind} · in the archive").format(kind=kind) if card.archived else kind
        return Heading(card.name, caption, "mdi6.domain")

    @override
    def removal(self, key: str) -> Command[None]:
        return RemoveOrganization(key)

    @override
    def archival(self, key: str, *, archived: bool) -> Command[None]:
        return ReviseOrganization(key, "archived", archived)


def _meetings(card: OrganizationCard) -> Sequence[MeetingLine]:
    return [
        MeetingLine(each.id, each.title, long_date(each.day) if each.day else "")
        for each in card.meetings
    ]


def _meeting_count(card: OrganizationCard) -> int:
    return len(card.meetings)


def _staff(card: OrganizationCard) -> int:
    return len(card.staff)
