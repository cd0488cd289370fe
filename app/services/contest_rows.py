"""Contests as screens read them: the list, criteria, entries, jury, rounds, conflicts."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import (
    Contest,
    CriteriaPreset,
    Criterion,
    Nomination,
    Person,
    WeightRule,
)
from app.domain.entities import Juror as JurorEntity
from app.domain.entities import Recusal as RecusalEntity
from app.services.contract import Query
from app.services.entry_rows import EntryRow, entries_of
from app.services.ordering import ranked
from app.services.people_rows import first_posts
from app.services.revising import found

CONTEST_TABLES = frozenset(
    {
        "contest", "nomination", "criterion", "weight_rule", "entry", "entry_member", "juror",
        "recusal", "judging_round", "assignment", "quota", "ballot", "ballot_draft",
        "paper_ballot", "round_event", "mark", "ruling", "person", "organization", "post",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ContestRow:
    """A contest in the list."""

    id: str
    title: str
    meeting_id: str
    rehearsal: bool


@dataclass(frozen=True, slots=True)
class Contests(Query[tuple[ContestRow, ...]]):
    """Contests of a meeting first, then those of others, by title."""

    meeting_id: str = ""

    tables: ClassVar[frozenset[str]] = frozenset({"contest"})

    def fetch(self, session: Session) -> tuple[ContestRow, ...]:
        rows = session.scalars(select(Contest).order_by(Contest.folded, Contest.id))
        shown = [ContestRow(r.id, r.title, r.meeting_id or "", r.rehearsal) for r in rows]
        return tuple(sorted(shown, key=lambda row: row.meeting_id != self.meeting_id))


@dataclass(frozen=True, slots=True)
class RuleRow:
    """Another weight of a criterion, with the nomination or band of sums it holds for."""

    id: str
    nomination: str
    sum_from: int | None
    sum_below: int | None
    weight: str


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """A criterion; weight and scale are decimals as written."""

    id: str
    title: str
    levels: str
    nomination_id: str
    nomination: str
    weight: str
    low: str
    high: str
    step: str
    comment_needed: bool
    rules: tuple[RuleRow, ...]


@dataclass(frozen=True, slots=True)
class NominationRow:
    """A nomination and how many entries it has."""

    id: str
    title: str
    entries: int


@dataclass(frozen=True, slots=True)
class JurorRow:
    """A juror; ``has_pin`` once a PIN was chosen."""

    id: str
    index: int
    person_id: str
    name: str
    post: str
    chair: bool
    has_pin: bool


@dataclass(frozen=True, slots=True)
class RecusalRow:
    """A juror does not judge an entry."""

    id: str
    juror_id: str
    entry_id: str
    reason: str
    declared: bool


@dataclass(frozen=True, slots=True)
class ContestCard:
    """Everything about a contest but its rounds; ``gated`` once the kiosk has a way out."""

    id: str
    title: str
    meeting_id: str
    regulations: str
    budget: int | None
    rehearsal: bool
    gated: bool
    gate_salt: str
    gate_box: str
    order_seed: str
    note: str
    nominations: tuple[NominationRow, ...]
    criteria: tuple[CriterionRow, ...]
    entries: tuple[EntryRow, ...]
    jurors: tuple[JurorRow, ...]
    recusals: tuple[RecusalRow, ...]

    def total_weight(self) -> str:
        """The usual weights added up, as a decimal."""
        total = sum((Decimal(row.weight) for row in self.criteria), Decimal(0))
        return format(total.normalize(), "f")


@dataclass(frozen=True, slots=True)
class ContestCardOf(Query[ContestCard]):
    """A contest; refused with ``row.gone`` when it was removed."""

    id: str

    tables: ClassVar[frozenset[str]] = CONTEST_TABLES

    def fetch(self, session: Session) -> ContestCard:
        row = found(session, Contest, self.id)
        nominations = ranked(session, Nomination, "contest_id", self.id)
        titles = {each.id: each.title for each in nominations}
        entries = entries_of(session, self.id, titles)
        return ContestCard(
            row.id,
            row.title,
            row.meeting_id or "",
            row.regulations,
            row.budget,
            row.rehearsal,
            bool(row.gate_box),
            row.gate_salt,
            row.gate_box,
            row.order_seed,
            row.note,
            tuple(
                NominationRow(each.id, each.title, _count(entries, each.id)) for each in nominations
            ),
            _criteria(session, self.id, titles),
            entries,
            _jurors(session, self.id),
            _recusals(session, self.id),
        )


def _count(entries: tuple[EntryRow, ...], nomination_id: str) -> int:
    return sum(each.nomination_id == nomination_id for each in entries)


def _criteria(
    session: Session, contest_id: str, titles: dict[str, str]
) -> tuple[CriterionRow, ...]:
    return tuple(
        CriterionRow(
            row.id,
            row.title,
            row.levels,
            row.nomination_id or "",
            titles.get(row.nomination_id or "", ""),
            row.weight,
            row.low,
            row.high,
            row.step,
            row.comment_needed,
            _rules(session, row.id, titles),
        )
        for row in ranked(session, Criterion, "contest_id", contest_id)
    )


def _rules(session: Session, criterion_id: str, titles: dict[str, str]) -> tuple[RuleRow, ...]:
    query = select(WeightRule).where(WeightRule.criterion_id == criterion_id)
    rows = session.scalars(query.order_by(WeightRule.sum_from, WeightRule.id))
    return tuple(
        RuleRow(
            row.id,
            titles.get(row.nomination_id or "", ""),
            row.sum_from,
            row.sum_below,
            row.weight,
        )
        for row in rows
    )


def _jurors(session: Session, contest_id: str) -> tuple[JurorRow, ...]:
    posts = first_posts(session)
    rows = ranked(session, JurorEntity, "contest_id", contest_id)
    people = [session.get_one(Person, row.person_id) for row in rows]
    return tuple(
        JurorRow(
            row.id,
            index,
            person.id,
            person.full_name,
            ", ".join(part for part in posts.get(person.id, ()) if part),
            row.chair,
            bool(row.pin_box),
        )
        for index, (row, person) in enumerate(zip(rows, people, strict=True))
    )


def _recusals(session: Session, contest_id: str) -> tuple[RecusalRow, ...]:
    query = (
        select(RecusalEntity)
        .join(JurorEntity, JurorEntity.id == RecusalEntity.juror_id)
        .where(JurorEntity.contest_id == contest_id)
        .order_by(RecusalEntity.id)
    )
    return tuple(
        RecusalRow(row.id, row.juror_id, row.entry_id, row.reason, row.declared)
        for row in session.scalars(query)
    )


@dataclass(frozen=True, slots=True)
class PresetRow:
    """A set of criteria of one's own."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class OwnPresets(Query[tuple[PresetRow, ...]]):
    """The presets kept in this workspace, by title."""

    tables: ClassVar[frozenset[str]] = frozenset({"criteria_preset"})

    def fetch(self, session: Session) -> tuple[PresetRow, ...]:
        rows = session.scalars(select(CriteriaPreset).order_by(CriteriaPreset.title))
        return tuple(PresetRow(row.id, row.title) for row in rows)
