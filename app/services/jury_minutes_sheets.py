"""Blank score sheets of a round: one per juror, each under a code of its own."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import ClassVar

from sqlalchemy.orm import Session

from app.domain.entities import JudgingRound
from app.domain.errors import UserError
from app.domain.values import RoundState
from app.services.ballot_sheet import BallotSheet, sheet_of
from app.services.contest_rows import CONTEST_TABLES, ContestCardOf
from app.services.contract import Query
from app.services.jury_minutes import JuryPlace
from app.services.jury_minutes_reading import place_of, sheet_names
from app.services.minutes import PersonName
from app.services.minutes_reading import MinutesOf
from app.services.paper_ballots import new_sheet_code
from app.services.revising import found


@dataclass(frozen=True, slots=True)
class BlankSheet:
    """What one juror marks; ``code`` stands on this sheet only and is kept nowhere."""

    juror: PersonName
    post: str
    chair: bool
    sheet: BallotSheet
    code: str = ""


@dataclass(frozen=True, slots=True)
class BlankSheets:
    """All sheets of a round in the order of the jury."""

    contest: str
    round: str
    rehearsal: bool
    place: JuryPlace
    sheets: tuple[BlankSheet, ...]

    def coded(self, new_code: Callable[[], str] = new_sheet_code) -> "BlankSheets":
        """The same with a fresh code on each sheet."""
        sheets = tuple(replace(each, code=new_code()) for each in self.sheets)
        return replace(self, sheets=sheets)


@dataclass(frozen=True, slots=True)
class BlankSheetsOf(Query[BlankSheets]):
    """The sheets of a round not closed yet; they carry no codes until ``coded``."""

    round_id: str

    tables: ClassVar[frozenset[str]] = CONTEST_TABLES | MinutesOf.tables

    def fetch(self, session: Session) -> BlankSheets:
        """Refused with ``round.not_open`` once nothing can be marked any more."""
        row = found(session, JudgingRound, self.round_id)
        if row.state is RoundState.CLOSED:
            raise UserError("round.not_open")
        card = ContestCardOf(row.contest_id).fetch(session)
        names = sheet_names(session, card)
        sheets = tuple(
            BlankSheet(names[each.id], each.post, each.chair, sheet_of(session, row, each.id))
            for each in card.jurors
        )
        place = place_of(session, row.contest_id)
        return BlankSheets(card.title, row.title, card.rehearsal, place, sheets)
