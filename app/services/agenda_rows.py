"""The agenda as screens read it: lines with rippled start times, and an item's card."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import (
    AgendaItem,
    Decision,
    Meeting,
    Organization,
    Person,
    Presenter,
    Speech,
)
from app.domain.rules.timing import Schedule, circle_minutes, schedule
from app.domain.values import DecisionKind, ItemKind
from app.services.contract import Query
from app.services.ordering import ranked
from app.services.participants import expected
from app.services.people_rows import first_posts
from app.services.revising import found


@dataclass(frozen=True, slots=True)
class PresenterRow:
    """Who presents an item; ``post`` is the person's first post with its organization."""

    id: str
    person_id: str
    name: str
    post: str


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A line of the agenda; ``starts`` in minutes after midnight, None without a meeting start.

    ``overruns`` when the item ends after the meeting does; ``circle_need`` are the minutes a
    circle takes with everybody expected, 0 for other kinds.
    """

    id: str
    index: int
    number: str
    kind: ItemKind
    title: str
    minutes: int
    starts: int | None
    overruns: bool
    presenters: tuple[PresenterRow, ...]
    question: str
    turn_seconds: int
    circle_need: int
    decisions: int
    note: str


@dataclass(frozen=True, slots=True)
class Agenda:
    """All lines of a meeting's agenda with the sums; ``available`` None without both ends."""

    rows: tuple[AgendaRow, ...]
    starts: int | None
    ends: int | None
    planned: int
    available: int | None
    excess: int


@dataclass(frozen=True, slots=True)
class AgendaOf(Query[Agenda]):
    """The agenda of a meeting; empty for a meeting that is gone."""

    meeting_id: str

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "agenda_item",
            "presenter",
            "person",
            "post",
            "organization",
            "meeting",
            "participant",
            "decision",
        }
    )

    def fetch(self, session: Session) -> Agenda:
        meeting = session.get(Meeting, self.meeting_id)
        starts, ends = (meeting.starts, meeting.ends) if meeting else (None, None)
        items = ranked(session, AgendaItem, "meeting_id", self.meeting_id)
        plan = schedule([item.minutes for item in items], starts, ends)
        rows = self._rows(session, items, plan)
        return Agenda(rows, starts, ends, plan.planned, plan.available, plan.excess)

    def _rows(
        self, session: Session, items: list[AgendaItem], plan: Schedule
    ) -> tuple[AgendaRow, ...]:
        presenters = _presenters(session, self.meeting_id)
        decisions = _decision_counts(session, self.meeting_id)
        voices = expected(session, self.meeting_id)
        return tuple(
            AgendaRow(
                item.id,
                index,
                item.number,
                item.kind,
                item.title,
                item.minutes,
                plan.starts[index],
                plan.overruns[index],
                tuple(presenters.get(item.id, ())),
                item.question,
                item.turn_seconds,
                _need(item, voices),
                decisions.get(item.id, 0),
                item.note,
            )
            for index, item in enumerate(items)
        )


def _need(item: AgendaItem, voices: int) -> int:
    return circle_minutes(voices, item.turn_seconds) if item.kind is ItemKind.CIRCLE else 0


def _presenters(session: Session, meeting_id: str) -> dict[str, list[PresenterRow]]:
    query = (
        select(Presenter.item_id, Presenter.id, Person)
        .join(Person, Person.id == Presenter.person_id)
        .join(AgendaItem, AgendaItem.id == Presenter.item_id)
        .where(AgendaItem.meeting_id == meeting_id)
        .order_by(Presenter.rank, Presenter.id)
    )
    found_rows = session.execute(query).all()
    posts = first_posts(session, {person.id for _, _, person in found_rows})
    rows: dict[str, list[PresenterRow]] = {}
    for item_id, key, person in found_rows:
        post = ", ".join(part for part in posts.get(person.id, ()) if part)
        rows.setdefault(item_id, []).append(PresenterRow(key, person.id, person.full_name, post))
    return rows


def _decision_counts(session: Session, meeting_id: str) -> dict[str, int]:
    query = (
        select(Decision.item_id)
        .join(AgendaItem, AgendaItem.id == Decision.item_id)
        .where(AgendaItem.meeting_id == meeting_id)
    )
    counts: dict[str, int] = {}
    for key in session.scalars(query):
        counts[key] = counts.get(key, 0) + 1
    return counts


@dataclass(frozen=True, slots=True)
class SpeechRow:
    """A speech in the minutes; ``person_id`` and ``name`` are empty when nobody is named."""

    id: str
    person_id: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision with whom it binds, until when, and the heads counted (None: not counted)."""

    id: str
    number: str
    kind: DecisionKind
    text: str
    responsible_id: str
    responsible: str
    responsible_organization_id: str
    responsible_organization: str
    due: date | None
    votes_for: int | None
    votes_against: int | None
    votes_abstained: int | None


@dataclass(frozen=True, slots=True)
class ItemCard:
    """Everything on an agenda item's card; ``row`` as in the agenda, with its start time.

    ``previous_id`` and ``next_id`` are the neighbours' keys, empty at the ends of the agenda,
    which has ``items`` in all.
    """

    row: AgendaRow
    meeting_id: str
    items: int
    previous_id: str
    next_id: str
    previous_number: str
    voices: int
    heard: str
    speeches: tuple[SpeechRow, ...]
    decisions: tuple[DecisionRow, ...]


@dataclass(frozen=True, slots=True)
class ItemCardOf(Query[ItemCard]):
    """The card of one item; refused with ``row.gone`` when it was removed."""

    id: str

    tables: ClassVar[frozenset[str]] = AgendaOf.tables | {"speech"}

    def fetch(self, session: Session) -> ItemCard:
        item = found(session, AgendaItem, self.id)
        rows = AgendaOf(item.meeting_id).fetch(session).rows
        row = next(each for each in rows if each.id == self.id)
        before = rows[row.index - 1] if row.index else None
        after = rows[row.index + 1] if row.index + 1 < len(rows) else None
        return ItemCard(
            row,
            item.meeting_id,
            len(rows),
            before.id if before else "",
            after.id if after else "",
            (before.number or str(before.index + 1)) if before else "",
            expected(session, item.meeting_id),
            item.heard,
            self._speeches(session),
            self._decisions(session, row.number or str(row.index + 1)),
        )

    def _speeches(self, session: Session) -> tuple[SpeechRow, ...]:
        query = (
            select(Speech, Person)
            .outerjoin(Person, Person.id == Speech.person_id)
            .where(Speech.item_id == self.id)
            .order_by(Speech.rank, Speech.id)
        )
        return tuple(
            SpeechRow(speech.id, speech.person_id or "", who.full_name if who else "", speech.text)
            for speech, who in session.execute(query)
        )

    def _decisions(self, session: Session, number: str) -> tuple[DecisionRow, ...]:
        query = (
            select(Decision, Person, Organization)
            .outerjoin(Person, Person.id == Decision.responsible_id)
            .outerjoin(Organization, Organization.id == Decision.responsible_organization_id)
            .where(Decision.item_id == self.id)
            .order_by(Decision.rank, Decision.id)
        )
        return tuple(
            _decision(row, f"{number}.{index}", person, organization)
            for index, (row, person, organization) in enumerate(session.execute(query), 1)
        )


def _decision(
    row: Decision, number: str, person: Person | None, organization: Organization | None
) -> DecisionRow:
    return DecisionRow(
        row.id,
        number,
        row.kind,
        row.text,
        person.id if person else "",
        person.full_name if person else "",
        organization.id if organization else "",
        organization.name if organization else "",
        row.due,
        row.votes_for,
        row.votes_against,
        row.votes_abstained,
    )
