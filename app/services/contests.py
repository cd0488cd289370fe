"""Contests: titles and rules, nominations, criteria with weights and scales, presets."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import (
    Contest,
    JudgingRound,
    Meeting,
    Nomination,
)
from app.domain.errors import UserError
from app.domain.values import RoundState, new_id
from app.services.contract import Command
from app.services.fields import Check, line, lines, optional, reference, truth, whole
from app.services.ordering import last_rank
from app.services.removing import remove
from app.services.revising import Revise, checked, folded, found

MOST_MONEY = 10**12
"""Roubles; the largest budget and sum requested."""

CHECKS: dict[str, Check] = {
    "title": line(required=True),
    "meeting_id": reference(Meeting),
    "regulations": lines(),
    "budget": optional(whole(0, MOST_MONEY)),
    "rehearsal": truth,
    "note": lines(),
}

NOMINATION_CHECKS: dict[str, Check] = {"title": line(required=True)}


def unfrozen(session: Session, contest_id: str) -> None:
    """Refuse changes of what is judged once a round of the contest has been opened."""
    query = select(JudgingRound.id).where(
        JudgingRound.contest_id == contest_id, JudgingRound.state != RoundState.DRAFT
    )
    if session.scalar(query.limit(1)) is not None:
        raise UserError("contest.frozen")


@dataclass(frozen=True, slots=True)
class AddContest(Command[str]):
    """A new contest, of a meeting if one is given. Returns its key."""

    title: str
    meeting_id: str | None = None
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "contest.add"

    def apply(self, session: Session) -> str:
        values = checked(CHECKS, session, title=self.title, meeting_id=self.meeting_id)
        session.add(Contest(id=self.id, folded=folded(self.title), **values))
        return self.id


@dataclass(frozen=True, slots=True)
class ReviseContest(Revise):
    """Change one field of a contest."""

    label: ClassVar[str] = "contest.revise"
    entity: ClassVar[type[Contest]] = Contest
    checks: ClassVar[Mapping[str, Check]] = CHECKS

    def settle(self, row: Any) -> None:
        row.folded = folded(row.title)


@dataclass(frozen=True, slots=True)
class RemoveContest(Command[None]):
    """Delete a contest that was never opened, with all that belongs to it."""

    id: str

    label: ClassVar[str] = "contest.remove"

    def apply(self, session: Session) -> None:
        row = found(session, Contest, self.id)
        unfrozen(session, self.id)
        remove(session, row)


@dataclass(frozen=True, slots=True)
class AddNomination(Command[str]):
    """A nomination after those there are. Returns its key."""

    contest_id: str
    title: str
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "nomination.add"

    def apply(self, session: Session) -> str:
        found(session, Contest, self.contest_id)
        unfrozen(session, self.contest_id)
        values = checked(NOMINATION_CHECKS, session, title=self.title)
        rank = last_rank(session, Nomination, "contest_id", self.contest_id)
        session.add(Nomination(id=self.id, contest_id=self.contest_id, rank=rank, **values))
        return self.id


@dataclass(frozen=True, slots=True)
class ReviseNomination(Revise):
    """Change the title of a nomination."""

    label: ClassVar[str] = "nomination.revise"
    entity: ClassVar[type[Nomination]] = Nomination
    checks: ClassVar[Mapping[str, Check]] = NOMINATION_CHECKS


@dataclass(frozen=True, slots=True)
class RemoveNomination(Command[None]):
    """Delete a nomination; its entries and criteria stay without one."""

    id: str

    label: ClassVar[str] = "nomination.remove"

    def apply(self, session: Session) -> None:
        row = found(session, Nomination, self.id)
        unfrozen(session, row.contest_id)
        remove(session, row)
