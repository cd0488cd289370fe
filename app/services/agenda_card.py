"""The card of an agenda item: its line in the agenda, and what was said and decided."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import AgendaItem, Decision, Meeting, Organization, Person, Speech
from app.domain.rules.timing import schedule
from app.domain.values import DecisionKind
from app.services.agenda_rows import (
    AgendaOf,
    AgendaRow,
    decision_counts,
    in_order,
    presenters_of,
    row_of,
)
from app.services.contract import Query
from app.services.participants import expected
from app.services.revising import found


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
        fellows = _fellows(session, item.meeting_id)
        index = next(at for at, each in enumerate(fellows) if each.id == self.id)
        before = fellows[index - 1] if index else None
        after = fellows[index + 1] if index + 1 < len(fellows) else None
        number = _spoken_number(item.number, index)
        return ItemCard(
            self._row(session, item, index, fellows),
            item.meeting_id,
            len(fellows),
            before.id if before else "",
            after.id if after else "",
            _spoken_number(before.number, index - 1) if before else "",
            expected(session, item.meeting_id),
            item.heard,
            self._speeches(session),
            self._decisions(session, number),
        )

    def _row(
        self, session: Session, item: AgendaItem, index: int, fellows: Sequence[Any]
    ) -> AgendaRow:
        meeting = found(session, Meeting, item.meeting_id)
        plan = schedule([each.minutes for each in fellows], meeting.starts, meeting.ends)
        this = AgendaItem.id == self.id
        return row_of(
            item,
            index,
            plan,
            expected(session, item.meeting_id),
            presenters_of(session, this).get(self.id, ()),
            decision_counts(session, this).get(self.id, 0),
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


def _fellows(session: Session, meeting_id: str) -> Sequence[Any]:
    """Key, number and minutes of all items of a meeting, in order."""
    columns = (AgendaItem.id, AgendaItem.number, AgendaItem.minutes)
    return session.execute(in_order(*columns).where(AgendaItem.meeting_id == meeting_id)).all()


def _spoken_number(number: str, index: int) -> str:
    """The number people say; the place of an item that has none."""
    return number or str(index + 1)


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
