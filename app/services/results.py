"""The result of a closed round: places with their reasons, agreement, what passes."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import Contest, Entry, JudgingRound, Juror, Person, Quota, Ruling
from app.domain.rules.jury import Agreement, Difference, Funding, Outcome, Remark, funded, written
from app.domain.rules.jury import Quota as QuotaRule
from app.domain.rules.jury.selection import selection
from app.domain.values import RoundEventKind
from app.services.contest_rows import CONTEST_TABLES
from app.services.contract import Query
from app.services.judging_rows import RoundRow, closed, events, round_row
from app.services.ordering import ranked
from app.services.round_task import task_of
from app.services.scoring import scored
from app.services.scoring_output import Scored, decided_by

EVERYBODY = "*"
"""Name of the quota for all kinds of applicants together."""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """An entry in the standings; numbers are decimals as written, empty where there is none.

    ``decided_by`` names what put it before the next, ``compared`` the two figures.
    """

    entry_id: str
    number: str
    title: str
    team: str
    place: str
    total: str
    per_juror: tuple[str, ...]
    per_criterion: tuple[str, ...]
    decided_by: str
    compared: tuple[str, str]
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class JurorColumn:
    """A juror of the result, in the order of ``per_juror``."""

    juror_id: str
    name: str
    chair: bool


@dataclass(frozen=True, slots=True)
class EventRow:
    """What changed after opening."""

    kind: RoundEventKind
    who: str
    entry: str
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class Results:
    """All of a result; ``differences`` must be empty before anything is printed.

    ``funding`` is there when the contest has a budget.
    """

    round: RoundRow
    rows: tuple[ResultRow, ...]
    jurors: tuple[JurorColumn, ...]
    criteria: tuple[str, ...]
    agreement: Agreement
    differences: tuple[Difference, ...]
    remarks: tuple[Remark, ...]
    events: tuple[EventRow, ...]
    rulings: tuple[str, ...]
    funding: Funding | None = None


@dataclass(frozen=True, slots=True)
class ResultsOf(Query[Results]):
    """The result of a closed round, calculated twice by different ways."""

    round_id: str

    tables: ClassVar[frozenset[str]] = CONTEST_TABLES

    def fetch(self, session: Session) -> Results:
        """Refuses rounds not closed, and what the calculation refuses."""
        row = closed(session, self.round_id)
        found = scored(task_of(session, row, carried(session, row)))
        rows = _rows(session, row, found)
        return Results(
            round_row(session, row),
            rows,
            _jurors(session, found),
            tuple(each.id for each in found.standings.sheet.criteria),
            found.agreement,
            found.differences,
            found.remarks(),
            _events(session, row),
            tuple(
                each.reason
                for each in session.scalars(select(Ruling).where(Ruling.round_id == row.id))
            ),
            _funding(session, row, found, rows),
        )


def carried(session: Session, row: JudgingRound) -> Mapping[str, str]:
    """Totals that entries bring along from the round before; none without one."""
    if not row.carry_from_id:
        return {}
    before = closed(session, row.carry_from_id)
    found = scored(task_of(session, before, carried(session, before)))
    return {
        each.entry: written(each.total) for each in found.standings.rows if each.total is not None
    }


def _rows(session: Session, row: JudgingRound, found: Scored) -> tuple[ResultRow, ...]:
    entries = {each.id: each for each in ranked(session, Entry, "contest_id", row.contest_id)}
    outcomes = _outcomes(session, row, found, entries)
    standings = found.standings
    return tuple(
        ResultRow(
            each.entry,
            entries[each.entry].number,
            entries[each.entry].title,
            entries[each.entry].team,
            each.place,
            _text(each.total),
            tuple(map(_text, standings.per_juror(each.entry))),
            tuple(map(_text, each.figures)),
            decided_by(each.decided),
            (_text(each.decided.upper), _text(each.decided.lower)),
            outcomes.get(each.entry),
        )
        for each in standings.rows
    )


def _text(number: Fraction | None) -> str:
    return "" if number is None else written(number)


def _outcomes(
    session: Session, row: JudgingRound, found: Scored, entries: Mapping[str, Entry]
) -> Mapping[str, Outcome]:
    """What becomes of each entry by quotas and threshold; nothing where neither is set."""
    threshold = Fraction(row.threshold) if row.threshold else None
    rows = session.scalars(select(Quota).where(Quota.round_id == row.id)).all()
    quotas = {
        each.kind.value if each.kind else EVERYBODY: QuotaRule(each.places, each.reserve, threshold)
        for each in rows
    }
    if not quotas and threshold is not None:
        quotas = {EVERYBODY: QuotaRule(len(entries), 0, threshold)}
    kinds = {
        key: entry.kind.value if entry.kind.value in quotas else EVERYBODY
        for key, entry in entries.items()
    }
    return selection(found.standings.rows, kinds, quotas).outcomes if quotas else {}


def _funding(
    session: Session, row: JudgingRound, found: Scored, rows: tuple[ResultRow, ...]
) -> Funding | None:
    """Who gets money: by the standings, where quotas hold only those selected."""
    budget = session.get_one(Contest, row.contest_id).budget
    if budget is None:
        return None
    selected = {each.entry_id for each in rows if each.outcome in {None, Outcome.SELECTED}}
    entries = ranked(session, Entry, "contest_id", row.contest_id)
    wanted = {
        each.id: Decimal(each.sum_requested)
        for each in entries
        if each.sum_requested is not None and each.id in selected
    }
    return funded(found.standings.rows, wanted, Decimal(budget))


def _jurors(session: Session, found: Scored) -> tuple[JurorColumn, ...]:
    columns: list[JurorColumn] = []
    for each in found.standings.sheet.jurors:
        juror = session.get_one(Juror, each.id)
        name = session.get_one(Person, juror.person_id).full_name
        columns.append(JurorColumn(juror.id, name, juror.chair))
    return tuple(columns)


def _events(session: Session, row: JudgingRound) -> tuple[EventRow, ...]:
    return tuple(
        EventRow(
            each.kind,
            _juror_name(session, each.juror_id),
            session.get_one(Entry, each.entry_id).title if each.entry_id else "",
            each.reason,
            each.at,
        )
        for each in events(session, row.id)
    )


def _juror_name(session: Session, juror_id: str | None) -> str:
    if juror_id is None:
        return ""
    return session.get_one(Person, session.get_one(Juror, juror_id).person_id).full_name
