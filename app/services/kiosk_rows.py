"""The kiosk as screens read it: which round, by which gate one leaves, who has to wait."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from sqlalchemy.orm import Session

from app.domain.entities import Contest, JudgingRound, Juror
from app.domain.values import RoundState
from app.services.contract import Query
from app.services.kiosk import seconds_left
from app.services.revising import found


@dataclass(frozen=True, slots=True)
class KioskRow:
    """A round at the shared laptop; ``open`` while jurors may judge in it."""

    round_id: str
    contest_id: str
    contest: str
    title: str
    rehearsal: bool
    open: bool
    gate_salt: str
    gate_box: str

    @property
    def gated(self) -> bool:
        """Whether the organizer has chosen a code for the way out."""
        return bool(self.gate_box)


@dataclass(frozen=True, slots=True)
class KioskOf(Query[KioskRow]):
    """The kiosk of a round; refused with ``row.gone`` when it was removed."""

    round_id: str

    tables: ClassVar[frozenset[str]] = frozenset({"contest", "judging_round"})

    def fetch(self, session: Session) -> KioskRow:
        row = found(session, JudgingRound, self.round_id)
        contest = found(session, Contest, row.contest_id)
        return KioskRow(
            row.id,
            contest.id,
            contest.title,
            row.title,
            contest.rehearsal,
            row.state is RoundState.OPEN,
            contest.gate_salt,
            contest.gate_box,
        )


@dataclass(frozen=True, slots=True)
class PinWait(Query[int]):
    """How many seconds a juror has to wait at the moment ``at`` before another try."""

    juror_id: str
    at: datetime

    tables: ClassVar[frozenset[str]] = frozenset({"juror"})

    def fetch(self, session: Session) -> int:
        return seconds_left(found(session, Juror, self.juror_id), self.at)
