"""Ballots on paper: typed by one person, confirmed or rejected by another.

Until the second person has confirmed, the marks lie under the code printed on the sheet, so that
the file holds no readable mark here either.
"""

import json
from dataclasses import dataclass, field
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import JudgingRound, PaperBallot
from app.domain.errors import UserError
from app.domain.rules.folding import fold
from app.domain.values import RoundState, new_id
from app.services.ballot_sheet import CellMark, sheet_of
from app.services.contract import Command, Query
from app.services.fields import line
from app.services.kiosk import ballot_of, seal_marks
from app.services.revising import checked, found
from app.storage import seal

SHEET_CODE_LENGTH = 8


def new_sheet_code() -> str:
    """A short code for one printed sheet."""
    return seal.new_code(SHEET_CODE_LENGTH)


@dataclass(frozen=True, slots=True)
class TypePaper(Command[str]):
    """Type a juror's marks from paper; they wait for another person. Returns the key."""

    round_id: str
    juror_id: str
    marks: tuple[CellMark, ...] = field(repr=False)
    code: str = field(repr=False)
    typed_by: str
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "paper.type"
    barrier: ClassVar[bool] = True

    def apply(self, session: Session) -> str:
        row = _judging(session, self.round_id)
        names = checked({"typed_by": line(required=True)}, session, typed_by=self.typed_by)
        code = seal.plain_code(self.code)
        if len(code) < SHEET_CODE_LENGTH:
            raise UserError("code.too_short", "code", limit=SHEET_CODE_LENGTH)
        if ballot_of(session, self.round_id, self.juror_id) is not None:
            raise UserError("ballot.signed")
        if _waiting(session, self.round_id, self.juror_id):
            raise UserError("paper.waiting")
        sheet_of(session, row, self.juror_id).check(self.marks)
        box = seal.lock(json.dumps([mark.packed() for mark in self.marks]), code)
        session.add(
            PaperBallot(
                id=self.id,
                round_id=self.round_id,
                juror_id=self.juror_id,
                salt=box.salt,
                box=box.box,
                **names,
            )
        )
        return self.id


def _judging(session: Session, round_id: str) -> JudgingRound:
    row = found(session, JudgingRound, round_id)
    if row.state is not RoundState.OPEN:
        raise UserError("round.not_open")
    return row


def _waiting(session: Session, round_id: str, juror_id: str) -> bool:
    query = select(PaperBallot.id).where(
        PaperBallot.round_id == round_id, PaperBallot.juror_id == juror_id
    )
    return session.scalar(query) is not None


def _opened(row: PaperBallot, code: str) -> tuple[CellMark, ...]:
    try:
        text = seal.unlock(seal.LockedBox(row.salt, row.box), seal.plain_code(code))
    except seal.WrongCodeError:
        raise UserError("code.wrong", "code") from None
    return tuple(CellMark.unpacked(each) for each in json.loads(text))


@dataclass(frozen=True, slots=True)
class PaperMarks(Query[tuple[CellMark, ...]]):
    """The marks typed from a sheet, for whoever holds the sheet with its code."""

    id: str
    code: str = field(repr=False)

    tables: ClassVar[frozenset[str]] = frozenset({"paper_ballot"})

    def fetch(self, session: Session) -> tuple[CellMark, ...]:
        return _opened(found(session, PaperBallot, self.id), self.code)


@dataclass(frozen=True, slots=True)
class ConfirmPaper(Command[str]):
    """Confirm what another person typed: the ballot is sealed. Returns the receipt."""

    id: str
    code: str = field(repr=False)
    confirmed_by: str

    label: ClassVar[str] = "paper.confirm"
    barrier: ClassVar[bool] = True

    def apply(self, session: Session) -> str:
        """Refuses whoever typed it: two pairs of eyes are the point."""
        row = found(session, PaperBallot, self.id)
        judged = _judging(session, row.round_id)
        name = str(
            checked({"confirmed_by": line(required=True)}, session, confirmed_by=self.confirmed_by)[
                "confirmed_by"
            ]
        )
        if fold(name) == fold(row.typed_by):
            raise UserError("paper.same_person", "confirmed_by")
        receipt = seal_marks(session, judged, row.juror_id, _opened(row, self.code), paper=True)
        session.delete(row)
        return receipt


@dataclass(frozen=True, slots=True)
class RejectPaper(Command[None]):
    """Throw away what was typed from a sheet; it is to be typed again."""

    id: str

    label: ClassVar[str] = "paper.reject"
    barrier: ClassVar[bool] = True

    def apply(self, session: Session) -> None:
        session.delete(found(session, PaperBallot, self.id))
