"""Rounds, ballots and marks as screens read them."""

from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import (
    Ballot,
    BallotDraft,
    JudgingRound,
    Juror,
    Mark,
    PaperBallot,
    Person,
    Quota,
    RoundEvent,
)
from app.domain.errors import UserError
from app.domain.values import MarkState, OrganizationKind, RoundEventKind, RoundState, StageKind
from app.services.ballot_sheet import BallotSheet, sheet_of
from app.services.contest_rows import CONTEST_TABLES
from app.services.contract import Query
from app.services.ordering import ranked
from app.services.revising import found


@dataclass(frozen=True, slots=True)
class QuotaRow:
    """How many of a kind of applicant (None: of all) pass, and how many wait."""

    id: str
    kind: OrganizationKind | None
    places: int
    reserve: int


@dataclass(frozen=True, slots=True)
class RoundRow:
    """A round; ``options`` and ``ladder`` are the JSON of ``krug score``, moments are ISO."""

    id: str
    index: int
    kind: StageKind
    title: str
    state: RoundState
    method: str
    options: str
    ladder: str
    threshold: str
    carry_from_id: str
    own_order: bool
    opened_at: str
    closed_at: str
    frozen: str
    digest: str
    quotas: tuple[QuotaRow, ...]


@dataclass(frozen=True, slots=True)
class Rounds(Query[tuple[RoundRow, ...]]):
    """The rounds of a contest in order."""

    contest_id: str

    tables: ClassVar[frozenset[str]] = frozenset({"judging_round", "quota"})

    def fetch(self, session: Session) -> tuple[RoundRow, ...]:
        rows = ranked(session, JudgingRound, "contest_id", self.contest_id)
        return tuple(round_row(session, row, index) for index, row in enumerate(rows))


def round_row(session: Session, row: JudgingRound, index: int = 0) -> RoundRow:
    """A round as screens read it."""
    query = select(Quota).where(Quota.round_id == row.id).order_by(Quota.kind, Quota.id)
    quotas = tuple(QuotaRow(q.id, q.kind, q.places, q.reserve) for q in session.scalars(query))
    return RoundRow(
        row.id,
        index,
        row.kind,
        row.title,
        row.state,
        row.method,
        row.options,
        row.ladder,
        row.threshold,
        row.carry_from_id or "",
        row.own_order,
        row.opened_at,
        row.closed_at,
        row.frozen,
        row.digest,
        quotas,
    )


@dataclass(frozen=True, slots=True)
class SheetOf(Query[BallotSheet]):
    """What a juror has to mark in a round."""

    round_id: str
    juror_id: str

    tables: ClassVar[frozenset[str]] = CONTEST_TABLES

    def fetch(self, session: Session) -> BallotSheet:
        return sheet_of(session, found(session, JudgingRound, self.round_id), self.juror_id)


@dataclass(frozen=True, slots=True)
class ProgressRow:
    """How far a juror is in a round; no mark is readable here.

    ``draft`` is the encrypted draft, ``paper_id`` the ballot from paper that waits, typed by
    ``typed_by``.
    """

    juror_id: str
    name: str
    chair: bool
    has_pin: bool
    signed: bool
    receipt: str
    draft: str
    paper_id: str
    typed_by: str
    left: bool


@dataclass(frozen=True, slots=True)
class ProgressOf(Query[tuple[ProgressRow, ...]]):
    """How far each juror is, in the order of the jury."""

    round_id: str

    tables: ClassVar[frozenset[str]] = CONTEST_TABLES

    def fetch(self, session: Session) -> tuple[ProgressRow, ...]:
        judged = found(session, JudgingRound, self.round_id)
        ballots = self._by_juror(session, Ballot)
        drafts = self._by_juror(session, BallotDraft)
        papers = self._by_juror(session, PaperBallot)
        left = {event.juror_id for event in events(session, self.round_id) if _is_leaving(event)}
        rows: list[ProgressRow] = []
        for juror in ranked(session, Juror, "contest_id", judged.contest_id):
            ballot, paper = ballots.get(juror.id), papers.get(juror.id)
            draft = drafts.get(juror.id)
            rows.append(
                ProgressRow(
                    juror.id,
                    session.get_one(Person, juror.person_id).full_name,
                    juror.chair,
                    bool(juror.pin_box),
                    ballot is not None,
                    ballot.receipt if ballot else "",
                    draft.box if draft else "",
                    paper.id if paper else "",
                    paper.typed_by if paper else "",
                    juror.id in left,
                )
            )
        return tuple(rows)

    def _by_juror(self, session: Session, entity: Any) -> dict[str, Any]:
        query = select(entity).where(entity.round_id == self.round_id)
        return {row.juror_id: row for row in session.scalars(query)}


def events(session: Session, round_id: str) -> list[RoundEvent]:
    """What changed after opening, in order of time."""
    query = select(RoundEvent).where(RoundEvent.round_id == round_id)
    return list(session.scalars(query.order_by(RoundEvent.at, RoundEvent.id)))


def _is_leaving(event: RoundEvent) -> bool:
    return event.kind is RoundEventKind.JUROR_LEFT


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A cell of an opened ballot."""

    juror_id: str
    entry_id: str
    criterion_id: str
    state: MarkState
    value: str
    comment: str


@dataclass(frozen=True, slots=True)
class MarksOf(Query[tuple[MarkRow, ...]]):
    """All marks of a closed round; refused before closing, when there are none to read."""

    round_id: str

    tables: ClassVar[frozenset[str]] = frozenset({"mark", "judging_round"})

    def fetch(self, session: Session) -> tuple[MarkRow, ...]:
        closed(session, self.round_id)
        query = select(Mark).where(Mark.round_id == self.round_id)
        return tuple(
            MarkRow(m.juror_id, m.entry_id, m.criterion_id, m.state, m.value, m.comment)
            for m in session.scalars(query)
        )


def closed(session: Session, round_id: str) -> JudgingRound:
    """The round, once it is closed."""
    row = found(session, JudgingRound, round_id)
    if row.state is not RoundState.CLOSED:
        raise UserError("round.not_closed")
    return row
