"""Criteria of a contest: wording, weights and scales."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import Contest, Criterion, Nomination, WeightRule
from app.domain.errors import UserError
from app.domain.values import new_id
from app.services.contests import MOST_MONEY, unfrozen
from app.services.contract import Command
from app.services.decimals import decimal
from app.services.fields import Check, line, lines, optional, reference, truth, whole
from app.services.ordering import last_rank, place
from app.services.removing import remove
from app.services.revising import Revise, checked, found

CRITERION_CHECKS: dict[str, Check] = {
    "title": line(1_000, required=True),
    "nomination_id": reference(Nomination),
    "levels": lines(4_000),
    "weight": decimal("0", "1000"),
    "low": decimal("-1000", "1000"),
    "high": decimal("-1000", "1000"),
    "step": decimal("0.001", "1000"),
    "comment_needed": truth,
}

RULE_CHECKS: dict[str, Check] = {
    "nomination_id": reference(Nomination),
    "sum_from": optional(whole(0, MOST_MONEY)),
    "sum_below": optional(whole(0, MOST_MONEY)),
    "weight": decimal("0", "1000"),
}


@dataclass(frozen=True, slots=True)
class AddCriterion(Command[str]):
    """A criterion after those there are, from 0 to 10 by whole steps. Returns its key."""

    contest_id: str
    title: str
    weight: str = "1"
    nomination_id: str | None = None
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "criterion.add"

    def apply(self, session: Session) -> str:
        found(session, Contest, self.contest_id)
        unfrozen(session, self.contest_id)
        values = checked(
            CRITERION_CHECKS,
            session,
            title=self.title,
            weight=self.weight,
            nomination_id=self.nomination_id,
        )
        rank = last_rank(session, Criterion, "contest_id", self.contest_id)
        session.add(Criterion(id=self.id, contest_id=self.contest_id, rank=rank, **values))
        return self.id


@dataclass(frozen=True, slots=True)
class ReviseCriterion(Revise):
    """Change one field of a criterion; the scale must hold at least two marks."""

    label: ClassVar[str] = "criterion.revise"
    entity: ClassVar[type[Criterion]] = Criterion
    checks: ClassVar[Mapping[str, Check]] = CRITERION_CHECKS

    def apply(self, session: Session) -> None:
        unfrozen(session, found(session, Criterion, self.id).contest_id)
        # Zero-argument super() does not work in dataclasses with slots.
        Revise.apply(self, session)

    def settle(self, row: Any) -> None:
        span = Decimal(row.high) - Decimal(row.low)
        if span <= 0:
            raise UserError("criterion.no_scale")
        if span % Decimal(row.step):
            raise UserError("criterion.uneven_step")


@dataclass(frozen=True, slots=True)
class PlaceCriterion(Command[None]):
    """Move a criterion to ``index``."""

    id: str
    index: int

    label: ClassVar[str] = "criterion.place"

    def apply(self, session: Session) -> None:
        row = found(session, Criterion, self.id)
        unfrozen(session, row.contest_id)
        place(session, row, "contest_id", self.index)


@dataclass(frozen=True, slots=True)
class RemoveCriterion(Command[None]):
    """Delete a criterion with its other weights."""

    id: str

    label: ClassVar[str] = "criterion.remove"

    def apply(self, session: Session) -> None:
        row = found(session, Criterion, self.id)
        unfrozen(session, row.contest_id)
        remove(session, row)


@dataclass(frozen=True, slots=True)
class SetWeightRule(Command[str]):
    """Another weight of a criterion in a nomination or for a band of sums. Returns its key.

    Refuses bands that overlap for the same nomination, as then the weight would be two.
    """

    criterion_id: str
    weight: str
    nomination_id: str | None = None
    sum_from: int | None = None
    sum_below: int | None = None
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "weight.add"

    def apply(self, session: Session) -> str:
        criterion = found(session, Criterion, self.criterion_id)
        unfrozen(session, criterion.contest_id)
        values = checked(
            RULE_CHECKS,
            session,
            weight=self.weight,
            nomination_id=self.nomination_id,
            sum_from=self.sum_from,
            sum_below=self.sum_below,
        )
        self._refuse_overlap(session)
        session.add(WeightRule(id=self.id, criterion_id=self.criterion_id, **values))
        return self.id

    def _refuse_overlap(self, session: Session) -> None:
        ends = self.sum_below
        if ends is not None and ends <= (self.sum_from or 0):
            raise UserError("band.empty", "sum_below")
        query = select(WeightRule).where(
            WeightRule.criterion_id == self.criterion_id,
            WeightRule.nomination_id.is_(None)
            if self.nomination_id is None
            else WeightRule.nomination_id == self.nomination_id,
        )
        if any(self._overlaps(each) for each in session.scalars(query)):
            raise UserError("band.overlaps", "sum_from")

    def _overlaps(self, other: WeightRule) -> bool:
        start, end = self.sum_from or 0, self.sum_below or MOST_MONEY + 1
        return start < (other.sum_below or MOST_MONEY + 1) and (other.sum_from or 0) < end


@dataclass(frozen=True, slots=True)
class RemoveWeightRule(Command[None]):
    """Take another weight away."""

    id: str

    label: ClassVar[str] = "weight.remove"

    def apply(self, session: Session) -> None:
        row = found(session, WeightRule, self.id)
        unfrozen(session, found(session, Criterion, row.criterion_id).contest_id)
        session.delete(row)
