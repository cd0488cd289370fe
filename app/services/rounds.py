"""Rounds of judging: prepared, opened under seal, closed for good."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import (
    Assignment,
    Contest,
    Criterion,
    Entry,
    EntryMember,
    JudgingRound,
    Juror,
    Quota,
    Recusal,
)
from app.domain.errors import UserError
from app.domain.values import OrganizationKind, RoundState, StageKind, new_id
from app.services.contract import Command
from app.services.decimals import decimal
from app.services.fields import Check, FieldValue, line, one_of, optional, reference, truth, whole
from app.services.frozen_rules import frozen_rules
from app.services.ordering import last_rank, ranked
from app.services.removing import remove
from app.services.revising import Revise, checked, found
from app.services.round_task import check_rules
from app.storage import seal

CODE_LENGTH = 8
"""Characters that the chair's code needs at least; it opens every ballot at once."""


def _threshold(session: Session, value: str) -> FieldValue:
    return decimal("-100000", "100000")(session, value) if value else ""


CHECKS: dict[str, Check] = {
    "title": line(required=True),
    "kind": one_of(StageKind),
    "threshold": _threshold,
    "carry_from_id": reference(JudgingRound),
    "own_order": truth,
}

QUOTA_CHECKS: dict[str, Check] = {
    "kind": optional(one_of(OrganizationKind)),
    "places": whole(0, 10_000),
    "reserve": whole(0, 10_000),
}


def drafted(session: Session, key: str) -> JudgingRound:
    """The round, as long as it is being prepared."""
    row = found(session, JudgingRound, key)
    if row.state is not RoundState.DRAFT:
        raise UserError("round.frozen")
    return row


@dataclass(frozen=True, slots=True)
class AddRound(Command[str]):
    """A round after those there are. Returns its key."""

    contest_id: str
    title: str
    kind: StageKind = StageKind.DEFENCE
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "round.add"

    def apply(self, session: Session) -> str:
        found(session, Contest, self.contest_id)
        values = checked(CHECKS, session, title=self.title, kind=self.kind)
        rank = last_rank(session, JudgingRound, "contest_id", self.contest_id)
        session.add(JudgingRound(id=self.id, contest_id=self.contest_id, rank=rank, **values))
        return self.id


@dataclass(frozen=True, slots=True)
class ReviseRound(Revise):
    """Change one field of a round that is being prepared."""

    label: ClassVar[str] = "round.revise"
    entity: ClassVar[type[JudgingRound]] = JudgingRound
    checks: ClassVar[Mapping[str, Check]] = CHECKS

    def apply(self, session: Session) -> None:
        row = drafted(session, self.id)
        if self.field == "carry_from_id" and self.value is not None:
            _refuse_circle(session, row, str(self.value))
        Revise.apply(self, session)


def _refuse_circle(session: Session, row: JudgingRound, other: str) -> None:
    before: JudgingRound | None = found(session, JudgingRound, other)
    while before is not None:
        if before.id == row.id or before.contest_id != row.contest_id:
            raise UserError("round.circular", "carry_from_id")
        before = session.get(JudgingRound, before.carry_from_id) if before.carry_from_id else None


@dataclass(frozen=True, slots=True)
class SetRules(Command[None]):
    """Choose method, options and the ladder for ties, spelled as in ``krug score``."""

    round_id: str
    method: str
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])
    ladder: tuple[Mapping[str, Any] | str, ...] = ()

    label: ClassVar[str] = "round.rules"

    def apply(self, session: Session) -> None:
        """Refuses what the scoring engine would refuse, before anybody has judged."""
        row = drafted(session, self.round_id)
        row.method = self.method
        row.options = json.dumps(self.options, ensure_ascii=False)
        row.ladder = json.dumps(self.ladder, ensure_ascii=False)
        check_rules(session, row)


@dataclass(frozen=True, slots=True)
class SetQuota(Command[str]):
    """How many of a kind of applicant pass (None: of all), and how many wait. Returns its key."""

    round_id: str
    kind: OrganizationKind | None
    places: int
    reserve: int = 0
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "quota.set"

    def apply(self, session: Session) -> str:
        drafted(session, self.round_id)
        values = checked(
            QUOTA_CHECKS, session, kind=self.kind, places=self.places, reserve=self.reserve
        )
        query = select(Quota).where(Quota.round_id == self.round_id)
        same = next((row for row in session.scalars(query) if row.kind == self.kind), None)
        if same is None:
            session.add(Quota(id=self.id, round_id=self.round_id, **values))
            return self.id
        same.places, same.reserve = self.places, self.reserve
        return same.id


@dataclass(frozen=True, slots=True)
class RemoveQuota(Command[None]):
    """Take a quota away."""

    id: str

    label: ClassVar[str] = "quota.remove"

    def apply(self, session: Session) -> None:
        row = found(session, Quota, self.id)
        drafted(session, row.round_id)
        session.delete(row)


@dataclass(frozen=True, slots=True)
class RemoveRound(Command[None]):
    """Delete a round that is being prepared."""

    id: str

    label: ClassVar[str] = "round.remove"

    def apply(self, session: Session) -> None:
        remove(session, drafted(session, self.id))


def new_recovery_code() -> str:
    """A code for the recovery sheet, printed at opening and kept by nobody else."""
    return seal.new_code(seal.RECOVERY_LENGTH)


@dataclass(frozen=True, slots=True)
class OpenRound(Command[None]):
    """Freeze panel, criteria and rules, and make the seal: an act of law.

    ``chair_code`` and ``recovery_code`` each open the private key; neither is kept.
    """

    round_id: str
    chair_code: str
    recovery_code: str
    at: datetime

    label: ClassVar[str] = "round.open"
    barrier: ClassVar[bool] = True

    def apply(self, session: Session) -> None:
        row = drafted(session, self.round_id)
        if len(self.chair_code.strip()) < CODE_LENGTH:
            raise UserError("code.too_short", "chair_code", limit=CODE_LENGTH)
        _refuse_unready(session, row)
        keys = seal.new_keys()
        chair = seal.lock(keys.private, self.chair_code.strip())
        recovery = seal.lock(keys.private, seal.plain_code(self.recovery_code))
        row.public_key = keys.public
        row.chair_salt, row.chair_box = chair.salt, chair.box
        row.recovery_salt, row.recovery_box = recovery.salt, recovery.box
        row.opened_at = self.at.isoformat()
        row.frozen = json.dumps(frozen_rules(session, row), ensure_ascii=False)
        row.state = RoundState.OPEN


def _refuse_unready(session: Session, row: JudgingRound) -> None:
    jurors = ranked(session, Juror, "contest_id", row.contest_id)
    entries = [
        each for each in ranked(session, Entry, "contest_id", row.contest_id) if not each.withdrawn
    ]
    criteria = ranked(session, Criterion, "contest_id", row.contest_id)
    if not entries:
        raise UserError("contest.no_entries")
    if not jurors:
        raise UserError("contest.no_jurors")
    _refuse_unweighted(entries, criteria)
    _refuse_own_entries(session, row, jurors)
    check_rules(session, row)
    if row.carry_from_id:
        before = found(session, JudgingRound, row.carry_from_id)
        if before.state is not RoundState.CLOSED:
            raise UserError("round.carry_open", "carry_from_id", round=before.title)


def _refuse_unweighted(entries: list[Entry], criteria: list[Criterion]) -> None:
    for entry in entries:
        own = [each for each in criteria if each.nomination_id in {None, entry.nomination_id}]
        if not own:
            raise UserError("contest.no_criteria")
        if not any(float(each.weight) for each in own):
            raise UserError("contest.no_weight")


def _refuse_own_entries(session: Session, row: JudgingRound, jurors: list[Juror]) -> None:
    by_person = {juror.person_id: juror for juror in jurors}
    query = (
        select(EntryMember.person_id, Entry)
        .join(Entry, Entry.id == EntryMember.entry_id)
        .where(Entry.contest_id == row.contest_id, EntryMember.person_id.in_(by_person))
    )
    for person_id, entry in session.execute(query):
        if _judges(session, row.id, by_person[person_id].id, entry.id):
            raise UserError("juror.own_entry", entry=entry.title)


def _judges(session: Session, round_id: str, juror_id: str, entry_id: str) -> bool:
    recused = select(Recusal.id).where(Recusal.juror_id == juror_id, Recusal.entry_id == entry_id)
    if session.scalar(recused) is not None:
        return False
    anybody = select(Assignment.id).where(Assignment.round_id == round_id).limit(1)
    if session.scalar(anybody) is None:
        return True
    own = select(Assignment.id).where(
        Assignment.round_id == round_id,
        Assignment.juror_id == juror_id,
        Assignment.entry_id == entry_id,
    )
    return session.scalar(own) is not None
