"""Which thing of the sample a card shows on the tour: one with much to see, always the same."""

from collections.abc import Callable, Collection, Mapping

from app.services.agenda_rows import AgendaOf, AgendaRow
from app.services.meeting_rows import MeetingCardOf, Meetings
from app.services.organization_rows import Organizations
from app.services.participants import ParticipantsOf
from app.services.people_rows import People
from ui.desk import Desk

Choose = Callable[[Desk], str]


def meeting_of(desk: Desk) -> str:
    """The meeting with the longest agenda."""
    rows = sorted(desk.ask(Meetings()), key=lambda row: (-row.items, str(row.day)))
    return rows[0].id if rows else ""


def subject_of(panel: str, desk: Desk, rows: Collection[tuple[str, str]]) -> str:
    """What the panel shows; empty when there is nothing for it.

    A module of somebody else gets any of the ``rows`` (table and key) of the table it is
    called after.
    """
    choose = _CHOICES.get(panel)
    if choose is not None:
        return choose(desk)
    return min((key for table, key in rows if table == panel), default="")


def _richest(desk: Desk) -> AgendaRow | None:
    rows = desk.ask(AgendaOf(desk.meeting_id)).rows
    return max(rows, key=lambda row: (row.decisions, len(row.presenters)), default=None)


def _agenda_item(desk: Desk) -> str:
    row = _richest(desk)
    return row.id if row else ""


def _meeting(desk: Desk) -> str:
    return desk.meeting_id


def _participant(desk: Desk) -> str:
    return next((row.id for row in desk.ask(ParticipantsOf(desk.meeting_id))), "")


def _organization(desk: Desk) -> str:
    organizers = desk.ask(MeetingCardOf(desk.meeting_id)).organizers
    if organizers:
        return organizers[0].organization_id
    return next((row.id for row in desk.ask(Organizations())), "")


def _person(desk: Desk) -> str:
    row = _richest(desk)
    if row and row.presenters:
        return row.presenters[0].person_id
    return next((row.id for row in desk.ask(People()) if row.post), "")


_CHOICES: Mapping[str, Choose] = {
    "agenda_item": _agenda_item,
    "meeting": _meeting,
    "participant": _participant,
    "organization": _organization,
    "person": _person,
}
