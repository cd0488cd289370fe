"""The agenda as screens read it: lines with rippled start times."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.entities import (
    AgendaItem,
    Decision,
    Meeting,
    Person,
    Presenter,
)
from app.domain.rules.timing import Schedule, circle_minutes, schedule
from app.domain.values import ItemKind
from app.services.contract import Query
from app.services.participants import expected
from app.services.people_rows import first_posts


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
        of_meeting = AgendaItem.meeting_id == self.meeting_id
        items = session.execute(in_order(*_COLUMNS).where(of_meeting)).all()
        plan = schedule([item.minutes for item in items], starts, ends)
        presenters = presenters_of(session, of_meeting)
        decisions = decision_counts(session, of_meeting)
        voices = expected(session, self.meeting_id)
        rows = tuple(
            row_of(
                item, index, plan, voices, presenters.get(item.id, ()), decisions.get(item.id, 0)
            )
            for index, item in enumerate(items)
        )
        return Agenda(rows, starts, ends, plan.planned, plan.available, plan.excess)


_COLUMNS = (
    AgendaItem.id,
    AgendaItem.number,
    AgendaItem.kind,
    AgendaItem.title,
    AgendaItem.minutes,
    AgendaItem.question,
    AgendaItem.turn_seconds,
    AgendaItem.note,
)
"""Read as plain values: whole entities would take most of the time of a long agenda."""


def in_order(*columns: Any) -> Any:
    """A selection of items in the order of their agenda."""
    return select(*columns).order_by(AgendaItem.rank, AgendaItem.id)


def row_of(
    item: Any,
    index: int,
    plan: Schedule,
    voices: int,
    presenters: Sequence[PresenterRow],
    decisions: int,
) -> AgendaRow:
    """The line of an item, read whole or by columns, at its place in the plan."""
    circle = item.kind is ItemKind.CIRCLE
    return AgendaRow(
        item.id,
        index,
        item.number,
        item.kind,
        item.title,
        item.minutes,
        plan.starts[index],
        plan.overruns[index],
        tuple(presenters),
        item.question,
        item.turn_seconds,
        circle_minutes(voices, item.turn_seconds) if circle else 0,
        decisions,
        item.note,
    )


def presenters_of(session: Session, which: Any) -> dict[str, list[PresenterRow]]:
    """Who presents the items for which ``which`` holds, by item."""
    query = (
        select(Presenter.item_id, Presenter.id, Person)
        .join(Person, Person.id == Presenter.person_id)
        .join(AgendaItem, AgendaItem.id == Presenter.item_id)
        .where(which)
        .order_by(Presenter.rank, Presenter.id)
    )
    links = session.execute(query).all()
    posts = first_posts(session, {person.id for _, _, person in links})
    rows: dict[str, list[PresenterRow]] = {}
    for item_id, key, person in links:
        post = ", ".join(part for part in posts.get(person.id, ()) if part)
        rows.setdefault(item_id, []).append(PresenterRow(key, person.id, person.full_name, post))
    return rows


def decision_counts(session: Session, which: Any) -> dict[str, int]:
    """How many decisions the items have for which ``which`` holds, by item."""
    query = (
        select(Decision.item_id, func.count(Decision.id).label("decisions"))
        .join(AgendaItem, AgendaItem.id == Decision.item_id)
        .where(which)
        .group_by(Decision.item_id)
    )
    return {row.item_id: row.decisions for row in session.execute(query)}
