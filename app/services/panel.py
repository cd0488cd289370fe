"""The jury of a contest: who sits, who chairs, who judges what, who is recused."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import (
    Assignment,
    Contest,
    Entry,
    JudgingRound,
    Juror,
    Person,
    Recusal,
    RoundEvent,
)
from app.domain.errors import UserError
from app.domain.rules.pairing import balanced
from app.domain.values import RoundEventKind, RoundState, new_id
from app.services.contests import unfrozen
from app.services.contract import Command
from app.services.fields import Check, line
from app.services.ordering import last_rank, place, ranked
from app.services.removing import remove
from app.services.revising import checked, found

REASON: Mapping[str, Check] = {"reason": line(1_000)}


@dataclass(frozen=True, slots=True)
class AddJuror(Command[str]):
    """Seat a person in the jury. Returns the juror's key."""

    contest_id: str
    person_id: str
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "juror.add"

    def apply(self, session: Session) -> str:
        found(session, Contest, self.contest_id)
        person = found(session, Person, self.person_id)
        unfrozen(session, self.contest_id)
        others = ranked(session, Juror, "contest_id", self.contest_id)
        if any(each.person_id == self.person_id for each in others):
            raise UserError("juror.twice", person=person.full_name)
        rank = last_rank(session, Juror, "contest_id", self.contest_id)
        session.add(
            Juror(id=self.id, contest_id=self.contest_id, person_id=self.person_id, rank=rank)
        )
        return self.id


@dataclass(frozen=True, slots=True)
class PlaceJuror(Command[None]):
    """Move a juror to ``index``; papers and screens name the jury in this order."""

    id: str
    index: int

    label: ClassVar[str] = "juror.place"

    def apply(self, session: Session) -> None:
        row = found(session, Juror, self.id)
        place(session, row, "contest_id", self.index)


@dataclass(frozen=True, slots=True)
class SetChair(Command[None]):
    """Make a juror the chair, and nobody else; an empty id leaves the jury without."""

    contest_id: str
    juror_id: str

    label: ClassVar[str] = "juror.chair"

    def apply(self, session: Session) -> None:
        unfrozen(session, self.contest_id)
        for juror in ranked(session, Juror, "contest_id", self.contest_id):
            juror.chair = juror.id == self.juror_id


@dataclass(frozen=True, slots=True)
class RemoveJuror(Command[None]):
    """Take somebody out of a jury that has not begun."""

    id: str

    label: ClassVar[str] = "juror.remove"

    def apply(self, session: Session) -> None:
        row = found(session, Juror, self.id)
        unfrozen(session, row.contest_id)
        remove(session, row)


@dataclass(frozen=True, slots=True)
class Recuse(Command[None]):
    """A juror does not judge an entry; after opening it is a recorded event."""

    juror_id: str
    entry_id: str
    reason: str
    at: datetime
    declared: bool = False
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "juror.recuse"
    barrier: ClassVar[bool] = True

    def apply(self, session: Session) -> None:
        juror = found(session, Juror, self.juror_id)
        found(session, Entry, self.entry_id)
        reason = str(checked(REASON, session, reason=self.reason)["reason"])
        if not reason:
            raise UserError("reason.needed", "reason")
        if self._stands(session):
            raise UserError("link.twice")
        session.add(
            Recusal(
                id=self.id,
                juror_id=self.juror_id,
                entry_id=self.entry_id,
                reason=reason,
                declared=self.declared,
            )
        )
        for judged in open_rounds(session, juror.contest_id):
            event = RoundEventKind.RECUSED
            note_event(session, judged, event, reason, self.at, self.juror_id, self.entry_id)

    def _stands(self, session: Session) -> bool:
        query = select(Recusal.id).where(
            Recusal.juror_id == self.juror_id, Recusal.entry_id == self.entry_id
        )
        return session.scalar(query) is not None


@dataclass(frozen=True, slots=True)
class WithdrawRecusal(Command[None]):
    """Take a recusal back before any round has opened."""

    id: str

    label: ClassVar[str] = "juror.unrecuse"

    def apply(self, session: Session) -> None:
        row = found(session, Recusal, self.id)
        unfrozen(session, found(session, Juror, row.juror_id).contest_id)
        session.delete(row)


def open_rounds(session: Session, contest_id: str) -> list[str]:
    """Rounds of a contest that are being judged now."""
    query = select(JudgingRound.id).where(
        JudgingRound.contest_id == contest_id, JudgingRound.state == RoundState.OPEN
    )
    return list(session.scalars(query))


def note_event(
    session: Session,
    round_id: str,
    kind: RoundEventKind,
    reason: str,
    at: datetime,
    juror_id: str | None = None,
    entry_id: str | None = None,
) -> None:
    """Keep what changed after opening, for the protocol."""
    session.add(
        RoundEvent(
            id=new_id(),
            round_id=round_id,
            kind=kind,
            juror_id=juror_id,
            entry_id=entry_id,
            reason=reason,
            at=at.isoformat(),
        )
    )


@dataclass(frozen=True, slots=True)
class AssignBallots(Command[None]):
    """Give each entry of a round to ``per_entry`` jurors by a balanced lot; 0: all judge all.

    Recused jurors are passed over; ``seed`` reproduces the lot.
    """

    round_id: str
    per_entry: int
    seed: str

    label: ClassVar[str] = "round.assign"

    def apply(self, session: Session) -> None:
        judged = found(session, JudgingRound, self.round_id)
        if judged.state is not RoundState.DRAFT:
            raise UserError("round.frozen")
        query = select(Assignment).where(Assignment.round_id == self.round_id)
        for row in session.scalars(query).all():
            session.delete(row)
        if self.per_entry:
            self._assign(session, judged.contest_id)

    def _assign(self, session: Session, contest_id: str) -> None:
        jurors = [each.id for each in ranked(session, Juror, "contest_id", contest_id)]
        entries = [
            each.id
            for each in ranked(session, Entry, "contest_id", contest_id)
            if not each.withdrawn
        ]
        pairs = balanced(entries, jurors, self.per_entry, _recused(session, jurors), self.seed)
        if pairs is None:
            raise UserError("round.too_few_jurors", "per_entry", count=self.per_entry)
        for entry, juror in pairs:
            session.add(
                Assignment(id=new_id(), round_id=self.round_id, juror_id=juror, entry_id=entry)
            )


def _recused(session: Session, jurors: Sequence[str]) -> frozenset[tuple[str, str]]:
    query = select(Recusal.entry_id, Recusal.juror_id).where(Recusal.juror_id.in_(jurors))
    return frozenset((entry, juror) for entry, juror in session.execute(query))
