"""The state of a meeting at a glance: figures, what is missing before the start, who does what."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.domain.entities import AgendaItem, Decision, Meeting, MeetingOrganizer, Person
from app.domain.values import Invitation, ItemKind, Role
from app.services.agenda_rows import Agenda, AgendaOf
from app.services.contract import Query
from app.services.participants import ParticipantRow, ParticipantsOf
from app.services.revising import found

_LED_KINDS = frozenset({ItemKind.REPORT, ItemKind.DEFENCE})


class Task(StrEnum):
    """A line of the checklist before a meeting; the word says what is looked at."""

    AGENDA = "agenda"
    PRESENTERS = "presenters"
    TIME = "time"
    PLACE = "place"
    CHAIR = "chair"
    SECRETARY = "secretary"
    PARTICIPANTS = "participants"
    ORGANIZERS = "organizers"


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A checklist line: what, whether it is done, and how many are amiss (0 when none)."""

    task: Task
    done: bool
    amiss: int = 0


@dataclass(frozen=True, slots=True)
class OpenDecisions:
    """Decisions of earlier meetings that bind somebody: all of them, and those past their date."""

    count: int
    overdue: int


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The meeting that follows this one by date; all empty when there is none."""

    id: str = ""
    title: str = ""
    theme: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class RoleRow:
    """Somebody with a task at the meeting; chair, secretary and moderator come first."""

    person_id: str
    name: str
    post: str
    role: str


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything on the overview of a meeting."""

    title: str
    theme: str
    day: date | None
    starts: int | None
    ends: int | None
    listed: int
    confirmed: int
    declined: int
    attended: int
    items: int
    decisions: int
    agenda: Agenda
    earlier: OpenDecisions
    following: NextMeeting
    checks: tuple[CheckRow, ...]
    roles: tuple[RoleRow, ...]


@dataclass(frozen=True, slots=True)
class OverviewOf(Query[Overview]):
    """The overview of a meeting as of ``today``."""

    meeting_id: str
    today: date

    tables: ClassVar[frozenset[str]] = (
        AgendaOf.tables | ParticipantsOf.tables | {"meeting_organizer"}
    )

    def fetch(self, session: Session) -> Overview:
        meeting = found(session, Meeting, self.meeting_id)
        people = ParticipantsOf(self.meeting_id).fetch(session)
        agenda = AgendaOf(self.meeting_id).fetch(session)
        states = [each.invitation for each in people]
        return Overview(
            meeting.title,
            meeting.theme,
            meeting.day,
            meeting.starts,
            meeting.ends,
            len(people),
            states.count(Invitation.CONFIRMED),
            states.count(Invitation.DECLINED),
            sum(each.attended for each in people),
            sum(row.kind is not ItemKind.BREAK for row in agenda.rows),
            sum(row.decisions for row in agenda.rows),
            agenda,
            self._earlier(session, meeting),
            self._following(session, meeting),
            self._checks(session, meeting, agenda, people),
            tuple(_roles(session, meeting, people)),
        )

    def _earlier(self, session: Session, meeting: Meeting) -> OpenDecisions:
        bound = or_(
            Decision.responsible_id.is_not(None),
            Decision.responsible_organization_id.is_not(None),
            Decision.due.is_not(None),
        )
        query = (
            select(
                func.count(Decision.id), func.count(Decision.id).filter(Decision.due < self.today)
            )
            .join(AgendaItem, AgendaItem.id == Decision.item_id)
            .join(Meeting, Meeting.id == AgendaItem.meeting_id)
            .where(bound, Meeting.id != meeting.id)
        )
        if meeting.day is not None:
            query = query.where(Meeting.day < meeting.day)
        return OpenDecisions(*session.execute(query).one())

    def _following(self, session: Session, meeting: Meeting) -> NextMeeting:
        if meeting.day is None:
            return NextMeeting()
        query = (
            select(Meeting.id, Meeting.title, Meeting.theme, Meeting.day)
            .where(Meeting.day > meeting.day)
            .order_by(Meeting.day)
            .limit(1)
        )
        row = session.execute(query).first()
        return NextMeeting(*row) if row else NextMeeting()

    def _checks(
        self,
        session: Session,
        meeting: Meeting,
        agenda: Agenda,
        people: tuple[ParticipantRow, ...],
    ) -> tuple[CheckRow, ...]:
        organizers = select(func.count(MeetingOrganizer.id)).where(
            MeetingOrganizer.meeting_id == self.meeting_id
        )
        led = [row for row in agenda.rows if row.kind in _LED_KINDS]
        alone = sum(not row.presenters for row in led)
        timed = meeting.day is not None and agenda.available is not None
        return (
            CheckRow(Task.AGENDA, bool(agenda.rows)),
            CheckRow(Task.PRESENTERS, bool(led) and not alone, alone),
            CheckRow(Task.TIME, timed and not agenda.excess, agenda.excess),
            CheckRow(Task.PLACE, bool(meeting.town and (meeting.venue_id or meeting.hall))),
            CheckRow(Task.ORGANIZERS, bool(session.scalar(organizers))),
            CheckRow(Task.PARTICIPANTS, bool(people)),
            CheckRow(Task.CHAIR, meeting.chair_id is not None),
            CheckRow(Task.SECRETARY, meeting.secretary_id is not None),
        )


_RANKS = {word: rank for rank, word in enumerate(("chair", "secretary", *Role))}


def _roles(session: Session, meeting: Meeting, people: tuple[ParticipantRow, ...]) -> list[RoleRow]:
    """Who holds an office, listed or not, and whoever takes part as more than a guest."""
    offices = {
        meeting.moderator_id: Role.MODERATOR.value,
        meeting.secretary_id: "secretary",
        meeting.chair_id: "chair",
    }
    listed = {each.person_id: each for each in people}
    rows = [_role(each, offices.get(each.person_id, each.role.value)) for each in people]
    for key, office in offices.items():
        person = session.get(Person, key) if key and key not in listed else None
        if person is not None:
            rows.append(RoleRow(person.id, person.full_name, "", office))
    telling = [row for row in rows if row.role != Role.GUEST]
    return sorted(telling, key=lambda row: _RANKS[row.role])


def _role(person: ParticipantRow, role: str) -> RoleRow:
    post = ", ".join(part for part in (person.post, person.organization) if part)
    return RoleRow(person.person_id, person.name, post, role)
