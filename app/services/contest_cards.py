"""One criterion, entry, juror or round with the contest round it, as their cards read them."""

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy.orm import Session

from app.domain.entities import Criterion, Entry, JudgingRound, Juror
from app.services.ballot_sheet import assignments
from app.services.contest_rows import (
    CONTEST_TABLES,
    ContestCard,
    ContestCardOf,
    CriterionRow,
    JurorRow,
)
from app.services.contract import Query
from app.services.entry_rows import EntryRow
from app.services.judging_rows import RoundRow, Rounds
from app.services.revising import found


@dataclass(frozen=True, slots=True)
class CriterionCard:
    """A criterion in its contest."""

    row: CriterionRow
    contest: ContestCard


@dataclass(frozen=True, slots=True)
class CriterionOf(Query[CriterionCard]):
    """A criterion; refused with ``row.gone`` when it was removed."""

    id: str

    tables: ClassVar[frozenset[str]] = CONTEST_TABLES

    def fetch(self, session: Session) -> CriterionCard:
        contest = _contest(session, found(session, Criterion, self.id).contest_id)
        return CriterionCard(next(r for r in contest.criteria if r.id == self.id), contest)


@dataclass(frozen=True, slots=True)
class EntryCard:
    """An entry in its contest."""

    row: EntryRow
    contest: ContestCard


@dataclass(frozen=True, slots=True)
class EntryOf(Query[EntryCard]):
    """An entry; refused with ``row.gone`` when it was removed."""

    id: str

    tables: ClassVar[frozenset[str]] = CONTEST_TABLES

    def fetch(self, session: Session) -> EntryCard:
        contest = _contest(session, found(session, Entry, self.id).contest_id)
        return EntryCard(next(r for r in contest.entries if r.id == self.id), contest)


@dataclass(frozen=True, slots=True)
class JurorCard:
    """A juror in the contest."""

    row: JurorRow
    contest: ContestCard


@dataclass(frozen=True, slots=True)
class JurorOf(Query[JurorCard]):
    """A juror; refused with ``row.gone`` when taken out of the jury."""

    id: str

    tables: ClassVar[frozenset[str]] = CONTEST_TABLES

    def fetch(self, session: Session) -> JurorCard:
        contest = _contest(session, found(session, Juror, self.id).contest_id)
        return JurorCard(next(r for r in contest.jurors if r.id == self.id), contest)


@dataclass(frozen=True, slots=True)
class RoundCard:
    """A round in its contest, with all rounds; ``assigned`` pairs judge, none: all judge all."""

    row: RoundRow
    contest: ContestCard
    rounds: tuple[RoundRow, ...]
    assigned: int


@dataclass(frozen=True, slots=True)
class RoundOf(Query[RoundCard]):
    """A round; refused with ``row.gone`` when it was removed."""

    id: str

    tables: ClassVar[frozenset[str]] = CONTEST_TABLES

    def fetch(self, session: Session) -> RoundCard:
        contest = _contest(session, found(session, JudgingRound, self.id).contest_id)
        rounds = Rounds(contest.id).fetch(session)
        row = next(r for r in rounds if r.id == self.id)
        return RoundCard(row, contest, rounds, len(assignments(session, self.id)))


def _contest(session: Session, key: str) -> ContestCard:
    return ContestCardOf(key).fetch(session)
