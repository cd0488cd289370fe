"""Closing a round: the act of law that opens the ballots and writes the digest."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import (
    Ballot,
    BallotDraft,
    JudgingRound,
    Juror,
    Mark,
    PaperBallot,
    RoundEvent,
)
from app.domain.errors import UserError
from app.domain.values import MarkState, RoundEventKind, RoundState, new_id
from app.services.ballot_sheet import CellMark, sheet_of
from app.services.contract import Command, Query
from app.services.fields import line
from app.services.ordering import ranked
from app.services.panel import note_event
from app.services.revising import checked, found
from app.storage import seal


@dataclass(frozen=True, slots=True)
class CloseRound(Command[str]):
    """Open all ballots with the chair's code or the recovery code. Returns the digest.

    Jurors without a ballot are absent, drafts are thrown away. Refused while a ballot from paper
    waits for its second person, and when a ballot was tampered with.
    """

    round_id: str
    code: str = field(repr=False)
    at: datetime

    label: ClassVar[str] = "round.close"
    barrier: ClassVar[bool] = True

    def apply(self, session: Session) -> str:
        row = found(session, JudgingRound, self.round_id)
        if row.state is not RoundState.OPEN:
            raise UserError("round.not_open")
        waiting = select(PaperBallot.id).where(PaperBallot.round_id == row.id).limit(1)
        if session.scalar(waiting) is not None:
            raise UserError("paper.waiting")
        private = _private_key(row, self.code)
        contents = _contents(session, row, private)
        if not contents:
            raise UserError("round.no_ballots")
        for juror in ranked(session, Juror, "contest_id", row.contest_id):
            session.add_all(_marks(session, row, juror.id, contents.get(juror.id)))
        for draft in session.scalars(
            select(BallotDraft).where(BallotDraft.round_id == row.id)
        ).all():
            session.delete(draft)
        row.digest = seal.digest_of(list(contents.values()))
        row.closed_at = self.at.isoformat()
        row.state = RoundState.CLOSED
        return row.digest


def _private_key(row: JudgingRound, code: str) -> str:
    tries = (
        (row.chair_salt, row.chair_box, code.strip()),
        (row.recovery_salt, row.recovery_box, seal.plain_code(code)),
    )
    for salt, box, word in tries:
        try:
            return seal.unlock(seal.LockedBox(salt, box), word)
        except seal.WrongCodeError:
            continue
    raise UserError("code.wrong", "code")


def _contents(session: Session, row: JudgingRound, private: str) -> dict[str, str]:
    """The opened ballots by juror, each checked against its receipt, round and juror."""
    contents: dict[str, str] = {}
    for ballot in session.scalars(select(Ballot).where(Ballot.round_id == row.id)):
        try:
            content = seal.open_ballot(private, ballot.box)
        except seal.WrongCodeError:
            raise UserError("ballot.tampered", receipt=ballot.receipt) from None
        facts = json.loads(content)
        belongs = (facts["round"], facts["juror"]) == (row.id, ballot.juror_id)
        if not belongs or seal.receipt_of(content) != ballot.receipt:
            raise UserError("ballot.tampered", receipt=ballot.receipt)
        contents[ballot.juror_id] = content
    return contents


def _marks(
    session: Session, row: JudgingRound, juror_id: str, content: str | None
) -> Iterator[Mark]:
    sheet = sheet_of(session, row, juror_id)
    given = _given(content)
    left = _has_left(session, row.id, juror_id)
    for entry in sheet.entries:
        for criterion in entry.criteria:
            mark = given.get((entry.id, criterion.id))
            state = _state(entry.recused, mark, absent=content is None or left)
            yield Mark(
                id=new_id(),
                round_id=row.id,
                juror_id=juror_id,
                entry_id=entry.id,
                criterion_id=criterion.id,
                state=state,
                value=mark.value if mark and state is MarkState.GIVEN else "",
                comment=mark.comment if mark else "",
            )


def _given(content: str | None) -> dict[tuple[str, str], CellMark]:
    if content is None:
        return {}
    marks = map(CellMark.unpacked, json.loads(content)["marks"])
    return {(mark.entry, mark.criterion): mark for mark in marks}


def _state(recused: str, mark: CellMark | None, *, absent: bool) -> MarkState:
    if recused:
        return MarkState.RECUSED
    if absent:
        return MarkState.ABSENT
    return MarkState.GIVEN if mark else MarkState.MISSING


def _has_left(session: Session, round_id: str, juror_id: str) -> bool:
    query = select(RoundEvent.id).where(
        RoundEvent.round_id == round_id,
        RoundEvent.juror_id == juror_id,
        RoundEvent.kind == RoundEventKind.JUROR_LEFT,
    )
    return session.scalar(query) is not None


@dataclass(frozen=True, slots=True)
class NoteJurorLeft(Command[None]):
    """A juror leaves an open round for good: the marks do not count, and the record says so."""

    round_id: str
    juror_id: str
    reason: str
    at: datetime

    label: ClassVar[str] = "juror.left"
    barrier: ClassVar[bool] = True

    def apply(self, session: Session) -> None:
        row = found(session, JudgingRound, self.round_id)
        if row.state is not RoundState.OPEN:
            raise UserError("round.not_open")
        found(session, Juror, self.juror_id)
        reason = str(checked({"reason": line(1_000)}, session, reason=self.reason)["reason"])
        if not reason:
            raise UserError("reason.needed", "reason")
        if _has_left(session, self.round_id, self.juror_id):
            raise UserError("link.twice")
        event = RoundEventKind.JUROR_LEFT
        note_event(session, row.id, event, reason, self.at, self.juror_id)


@dataclass(frozen=True, slots=True)
class ReceiptStands(Query[bool]):
    """Whether a ballot with this receipt lies among those of the round."""

    round_id: str
    receipt: str

    tables: ClassVar[frozenset[str]] = frozenset({"ballot"})

    def fetch(self, session: Session) -> bool:
        code = seal.plain_code(self.receipt)
        query = select(Ballot.id).where(Ballot.round_id == self.round_id, Ballot.receipt == code)
        return session.scalar(query) is not None
