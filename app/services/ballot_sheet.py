"""What a juror has to mark in a round, and whether a ballot fits it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import (
    Assignment,
    Contest,
    Criterion,
    Entry,
    JudgingRound,
    Nomination,
    Organization,
    Recusal,
    WeightRule,
)
from app.domain.errors import UserError
from app.domain.rules.lots import drawn
from app.services.ordering import ranked


@dataclass(frozen=True, slots=True)
class CellMark:
    """A mark of a juror for an entry by a criterion: a decimal as written; with a comment."""

    entry: str
    criterion: str
    value: str
    comment: str = ""

    def packed(self) -> list[str]:
        """As JSON carries it."""
        return [self.entry, self.criterion, self.value, self.comment]

    @classmethod
    def unpacked(cls, words: Sequence[str]) -> "CellMark":
        """From what JSON carried."""
        return cls(*words)


@dataclass(frozen=True, slots=True)
class SheetCriterion:
    """A criterion as a juror meets it; weight and scale are decimals as written."""

    id: str
    title: str
    levels: str
    weight: str
    low: str
    high: str
    step: str
    comment_needed: bool


@dataclass(frozen=True, slots=True)
class SheetEntry:
    """An entry as a juror meets it, with the criteria that hold for it.

    ``recused`` carries the reason why this juror does not judge it.
    """

    id: str
    number: str
    title: str
    team: str
    organization: str
    nomination: str
    recused: str
    criteria: tuple[SheetCriterion, ...]


@dataclass(frozen=True, slots=True)
class BallotSheet:
    """All that one juror judges in one round, in the juror's order."""

    round_id: str
    juror_id: str
    contest: str
    title: str
    rehearsal: bool
    entries: tuple[SheetEntry, ...]

    def cells(self) -> Iterable[tuple[SheetEntry, SheetCriterion]]:
        """Every cell that wants a mark."""
        for entry in self.entries:
            if not entry.recused:
                for criterion in entry.criteria:
                    yield entry, criterion

    def check(self, marks: Sequence[CellMark]) -> None:
        """Raise for the first thing wrong: double, missing, stray, off the scale, uncommented.

        Raises:
            UserError: ``ballot.double``, ``ballot.incomplete``, ``ballot.stray``,
                ``ballot.off_scale``, ``ballot.off_step``, ``ballot.no_comment``; the facts name
                the entry and the criterion.
        """
        given = {(mark.entry, mark.criterion): mark for mark in marks}
        if len(given) != len(marks):
            raise UserError("ballot.double")
        for entry, criterion in self.cells():
            mark = given.pop((entry.id, criterion.id), None)
            if mark is None:
                raise UserError("ballot.incomplete", entry=entry.title, criterion=criterion.title)
            check_mark(entry, criterion, mark)
        if given:
            raise UserError("ballot.stray")


def check_mark(entry: SheetEntry, criterion: SheetCriterion, mark: CellMark) -> None:
    """Raise when a mark does not fit its cell."""
    names = {"entry": entry.title, "criterion": criterion.title}
    low, high, step = Decimal(criterion.low), Decimal(criterion.high), Decimal(criterion.step)
    try:
        value = Decimal(mark.value)
    except InvalidOperation:
        raise UserError(
            "ballot.off_scale", **names, low=criterion.low, high=criterion.high
        ) from None
    if not value.is_finite() or not low <= value <= high:
        raise UserError("ballot.off_scale", **names, low=criterion.low, high=criterion.high)
    if (value - low) % step:
        raise UserError("ballot.off_step", **names, step=criterion.step)
    if criterion.comment_needed and not mark.comment.strip():
        raise UserError("ballot.no_comment", **names)


def sheet_of(session: Session, row: JudgingRound, juror_id: str) -> BallotSheet:
    """The sheet of a juror; withdrawn and unassigned entries are not on it."""
    contest = session.get_one(Contest, row.contest_id)
    entries = _judged(session, row, juror_id)
    reasons = _recusals(session, juror_id)
    criteria = ranked(session, Criterion, "contest_id", row.contest_id)
    rules = rules_by_criterion(session, row.contest_id)
    return BallotSheet(
        row.id,
        juror_id,
        contest.title,
        row.title,
        contest.rehearsal,
        tuple(
            _entry(session, entry, criteria, rules, reasons.get(entry.id, "")) for entry in entries
        ),
    )


def _judged(session: Session, row: JudgingRound, juror_id: str) -> list[Entry]:
    assigned = assignments(session, row.id)
    entries = [
        each
        for each in ranked(session, Entry, "contest_id", row.contest_id)
        if not each.withdrawn and (not assigned or (juror_id, each.id) in assigned)
    ]
    if not row.own_order:
        return entries
    by_key = {each.id: each for each in entries}
    return [by_key[key] for key in drawn(by_key, f"{row.id} {juror_id}")]


def assignments(session: Session, round_id: str) -> frozenset[tuple[str, str]]:
    """Pairs (juror, entry) of a round; empty when all judge all."""
    query = select(Assignment.juror_id, Assignment.entry_id).where(Assignment.round_id == round_id)
    return frozenset((juror, entry) for juror, entry in session.execute(query))


def _recusals(session: Session, juror_id: str) -> dict[str, str]:
    query = select(Recusal.entry_id, Recusal.reason).where(Recusal.juror_id == juror_id)
    return {entry: reason or "–" for entry, reason in session.execute(query)}


def rules_by_criterion(session: Session, contest_id: str) -> Mapping[str, list[WeightRule]]:
    """The other weights of a contest's criteria."""
    query = (
        select(WeightRule)
        .join(Criterion, Criterion.id == WeightRule.criterion_id)
        .where(Criterion.contest_id == contest_id)
    )
    rules: dict[str, list[WeightRule]] = {}
    for rule in session.scalars(query):
        rules.setdefault(rule.criterion_id, []).append(rule)
    return rules


def weight_of(criterion: Criterion, entry: Entry, rules: Mapping[str, list[WeightRule]]) -> str:
    """The weight of a criterion for an entry: a rule of its nomination before one for all."""
    fitting = [
        rule
        for rule in rules.get(criterion.id, ())
        if rule.nomination_id in {None, entry.nomination_id} and _in_band(rule, entry.sum_requested)
    ]
    fitting.sort(key=lambda rule: rule.nomination_id is None)
    return fitting[0].weight if fitting else criterion.weight


def _in_band(rule: WeightRule, requested: int | None) -> bool:
    if rule.sum_from is None and rule.sum_below is None:
        return True
    if requested is None:
        return False
    above = rule.sum_below is None or requested < rule.sum_below
    return (rule.sum_from or 0) <= requested and above


def _entry(
    session: Session,
    entry: Entry,
    criteria: Sequence[Criterion],
    rules: Mapping[str, list[WeightRule]],
    recused: str,
) -> SheetEntry:
    organization = (
        session.get(Organization, entry.organization_id) if entry.organization_id else None
    )
    nomination = session.get(Nomination, entry.nomination_id) if entry.nomination_id else None
    return SheetEntry(
        entry.id,
        entry.number,
        entry.title,
        entry.team,
        organization.name if organization else "",
        nomination.title if nomination else "",
        recused,
        tuple(
            _criterion(each, weight_of(each, entry, rules))
            for each in criteria
            if each.nomination_id in {None, entry.nomination_id}
        ),
    )


def _criterion(row: Criterion, weight: str) -> SheetCriterion:
    return SheetCriterion(
        row.id, row.title, row.levels, weight, row.low, row.high, row.step, row.comment_needed
    )
