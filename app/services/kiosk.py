"""Jurors at the shared laptop: coming in by PIN, drafts under it, signing under the seal.

Every command here is a barrier: what a juror did is never the organizer's to undo.
"""

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any, ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import Ballot, BallotDraft, JudgingRound, Juror
from app.domain.errors import UserError
from app.domain.values import RoundEventKind, RoundState, new_id
from app.services.ballot_sheet import CellMark, sheet_of
from app.services.contract import Command
from app.services.panel import REASON, note_event
from app.services.revising import checked, found
from app.storage import seal

PIN_DIGITS = 6
FREE_TRIES = 3
"""Wrong PINs before there is a wait."""
FIRST_WAIT = timedelta(seconds=30)
"""The wait after the first try too many; it doubles with each further one, to an hour at most."""
LONGEST_WAIT = timedelta(hours=1)

_PROOF = "krug"


@dataclass(frozen=True, slots=True)
class Admission:
    """Whether the PIN was right: the key of the drafts, or how many seconds to wait.

    ``key`` lives in memory for as long as the juror sits there and goes nowhere else.
    """

    key: bytes = field(default=b"", repr=False)
    wait: int = 0

    @property
    def admitted(self) -> bool:
        """Whether the juror may come in."""
        return bool(self.key)


@dataclass(frozen=True, slots=True)
class ChoosePin(Command[None]):
    """A juror's own PIN, chosen at the first coming in; six digits."""

    juror_id: str
    pin: str = field(repr=False)

    label: ClassVar[str] = "kiosk.pin"
    barrier: ClassVar[bool] = True

    def apply(self, session: Session) -> None:
        """Refuses PINs that anybody would try first, and a second choice without a reset."""
        row = found(session, Juror, self.juror_id)
        if row.pin_box:
            raise UserError("pin.chosen")
        if not (self.pin.isascii() and self.pin.isdecimal() and len(self.pin) == PIN_DIGITS):
            raise UserError("pin.digits", "pin", count=PIN_DIGITS)
        if _is_guessable(self.pin):
            raise UserError("pin.guessable", "pin")
        proof = seal.lock(_PROOF, self.pin)
        row.pin_salt, row.pin_box = proof.salt, proof.box
        row.failures, row.blocked_until = 0, ""


def _is_guessable(pin: str) -> bool:
    steps = {int(b) - int(a) for a, b in pairwise(pin)}
    return steps in ({0}, {1}, {-1})


@dataclass(frozen=True, slots=True)
class TryPin(Command[Admission]):
    """Come in by PIN at the moment ``at``; wrong tries are counted in the file and cost time."""

    juror_id: str
    pin: str = field(repr=False)
    at: datetime

    label: ClassVar[str] = "kiosk.try"
    barrier: ClassVar[bool] = True

    def apply(self, session: Session) -> Admission:
        row = found(session, Juror, self.juror_id)
        wait = seconds_left(row, self.at)
        if wait or not row.pin_box:
            return Admission(wait=wait)
        key = seal.key_of(self.pin, row.pin_salt)
        try:
            seal.open_box(key, row.pin_box)
        except seal.WrongCodeError:
            return self._refused(row)
        if row.failures:
            row.failures, row.blocked_until = 0, ""
        return Admission(key)

    def _refused(self, row: Juror) -> Admission:
        row.failures += 1
        excess = row.failures - FREE_TRIES
        if excess < 0:
            return Admission()
        wait = min(FIRST_WAIT * 2 ** min(excess, 12), LONGEST_WAIT)
        row.blocked_until = (self.at + wait).isoformat()
        return Admission(wait=int(wait.total_seconds()))


def seconds_left(row: Juror, at: datetime) -> int:
    """How long the juror has still to wait after wrong tries."""
    if not row.blocked_until:
        return 0
    left = datetime.fromisoformat(row.blocked_until) - at
    # A clock that was turned back must not lock anybody out for longer than the longest wait.
    return max(0, int(min(left, LONGEST_WAIT).total_seconds()))


@dataclass(frozen=True, slots=True)
class ResetPin(Command[None]):
    """Take a juror's PIN away, and with it the draft that only it could open."""

    juror_id: str
    reason: str
    at: datetime

    label: ClassVar[str] = "kiosk.reset"
    barrier: ClassVar[bool] = True

    def apply(self, session: Session) -> None:
        row = found(session, Juror, self.juror_id)
        reason = str(checked(REASON, session, reason=self.reason)["reason"])
        row.pin_salt, row.pin_box = "", ""
        row.failures, row.blocked_until = 0, ""
        for draft in session.scalars(_drafts(self.juror_id)).all():
            note_event(
                session, draft.round_id, RoundEventKind.PIN_RESET, reason, self.at, self.juror_id
            )
            session.delete(draft)


def _drafts(juror_id: str, round_id: str = "") -> Any:
    query = select(BallotDraft).where(BallotDraft.juror_id == juror_id)
    return query.where(BallotDraft.round_id == round_id) if round_id else query


@dataclass(frozen=True, slots=True)
class SaveDraft(Command[None]):
    """Keep the marks so far, encrypted under the juror's key; ``box`` from ``draft_box``."""

    round_id: str
    juror_id: str
    box: str

    label: ClassVar[str] = "kiosk.draft"
    barrier: ClassVar[bool] = True

    def apply(self, session: Session) -> None:
        _judging(session, self.round_id)
        if ballot_of(session, self.round_id, self.juror_id) is not None:
            raise UserError("ballot.signed")
        row = session.scalar(_drafts(self.juror_id, self.round_id))
        if row is None:
            row = BallotDraft(id=new_id(), round_id=self.round_id, juror_id=self.juror_id)
            session.add(row)
        row.box = self.box


def draft_box(key: bytes, marks: Sequence[CellMark]) -> str:
    """The marks so far under a juror's key."""
    return seal.close_box(key, json.dumps([mark.packed() for mark in marks]))


def draft_marks(key: bytes, box: str) -> tuple[CellMark, ...]:
    """The marks of a draft."""
    return tuple(CellMark.unpacked(each) for each in json.loads(seal.open_box(key, box)))


@dataclass(frozen=True, slots=True)
class SignBallot(Command[str]):
    """Seal a complete ballot to the round; the draft goes. Returns the receipt code."""

    round_id: str
    juror_id: str
    marks: tuple[CellMark, ...] = field(repr=False)

    label: ClassVar[str] = "ballot.seal"
    barrier: ClassVar[bool] = True

    def apply(self, session: Session) -> str:
        """Refuses a second ballot, an incomplete one, marks off the scale, a missing comment."""
        row = _judging(session, self.round_id)
        if ballot_of(session, self.round_id, self.juror_id) is not None:
            raise UserError("ballot.signed")
        receipt = seal_marks(session, row, self.juror_id, self.marks, paper=False)
        for draft in session.scalars(_drafts(self.juror_id, self.round_id)).all():
            session.delete(draft)
        return receipt


def seal_marks(
    session: Session,
    row: JudgingRound,
    juror_id: str,
    marks: Sequence[CellMark],
    *,
    paper: bool,
) -> str:
    """Check marks against the sheet, seal them and keep the ballot; returns the receipt."""
    sheet_of(session, row, juror_id).check(marks)
    content = json.dumps(
        {
            "nonce": secrets.token_hex(16),
            "round": row.id,
            "juror": juror_id,
            "marks": [mark.packed() for mark in marks],
        },
        ensure_ascii=False,
    )
    receipt = seal.receipt_of(content)
    session.add(
        Ballot(
            id=new_id(),
            round_id=row.id,
            juror_id=juror_id,
            box=seal.seal_ballot(row.public_key, content),
            receipt=receipt,
            paper=paper,
        )
    )
    return receipt


@dataclass(frozen=True, slots=True)
class ReturnBallot(Command[None]):
    """Take a signed ballot back unopened, for the juror to judge anew; a recorded event."""

    round_id: str
    juror_id: str
    reason: str
    at: datetime

    label: ClassVar[str] = "ballot.return"
    barrier: ClassVar[bool] = True

    def apply(self, session: Session) -> None:
        _judging(session, self.round_id)
        reason = str(checked(REASON, session, reason=self.reason)["reason"])
        if not reason:
            raise UserError("reason.needed", "reason")
        row = ballot_of(session, self.round_id, self.juror_id)
        if row is None:
            raise UserError("row.gone")
        event = RoundEventKind.BALLOT_RETURNED
        note_event(session, self.round_id, event, reason, self.at, self.juror_id)
        session.delete(row)


def _judging(session: Session, round_id: str) -> JudgingRound:
    row = found(session, JudgingRound, round_id)
    if row.state is not RoundState.OPEN:
        raise UserError("round.not_open")
    return row


def ballot_of(session: Session, round_id: str, juror_id: str) -> Ballot | None:
    """The signed ballot of a juror in a round, if there is one."""
    return session.scalar(
        select(Ballot).where(Ballot.round_id == round_id, Ballot.juror_id == juror_id)
    )
