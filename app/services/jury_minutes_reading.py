"""The query that reads a closed round as its papers need it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import Ballot, Contest, JudgingRound
from app.domain.rules.jury import Agreement, written
from app.domain.values import MarkState, RoundEventKind
from app.services.contest_rows import CONTEST_TABLES, ContestCard, ContestCardOf, CriterionRow
from app.services.contract import Query
from app.services.entry_rows import EntryRow
from app.services.judging_rows import MarkRow, MarksOf
from app.services.jury_minutes import (
    JuryAgreement,
    JuryCriterion,
    JuryEntry,
    JuryEvent,
    JuryMark,
    JuryMember,
    JuryMinutes,
    JuryPlace,
    JuryRemark,
    JuryRules,
)
from app.services.jury_minutes_names import names_of
from app.services.minutes import PersonName
from app.services.minutes_reading import MinutesOf
from app.services.results import ResultRow, Results, ResultsOf
from app.services.revising import found
from app.services.round_task import task_of
from app.services.scoring import Blank, Step

AVERAGING = frozenset({"mean", "trimmed_mean", "median"})
"""Methods whose own figure by criterion is an average of the jury."""
DECIMALS = 3
"""Of the figures of agreement."""


@dataclass(frozen=True, slots=True)
class JuryMinutesOf(Query[JuryMinutes]):
    """Everything the papers of a closed round say; refused with ``round.not_closed`` before."""

    round_id: str

    tables: ClassVar[frozenset[str]] = CONTEST_TABLES | MinutesOf.tables

    def fetch(self, session: Session) -> JuryMinutes:
        results = ResultsOf(self.round_id).fetch(session)
        return _Reading(session, self.round_id, results).minutes()


class _Reading:
    """Puts names for keys: the result knows rows only by these."""

    def __init__(self, session: Session, round_id: str, results: Results) -> None:
        self._session = session
        self._row = found(session, JudgingRound, round_id)
        self._results = results
        self._card = ContestCardOf(self._row.contest_id).fetch(session)
        self._marks = MarksOf(round_id).fetch(session)
        self._names = names_of(session, _people(self._card))
        self._titles = self._titled()

    def minutes(self) -> JuryMinutes:
        row, results = self._row, self._results
        return JuryMinutes(
            contest=self._card.title,
            round=row.title,
            kind=row.kind,
            rules=self._rules(),
            place=place_of(self._session, row.contest_id),
            rehearsal=self._card.rehearsal,
            opened=_moment(row.opened_at),
            closed=_moment(row.closed_at),
            digest=row.digest,
            jurors=self._jurors(),
            criteria=tuple(map(criterion_of, self._criteria())),
            entries=self._entries(),
            marks=tuple(
                JuryMark(m.juror_id, m.entry_id, m.criterion_id, m.state, m.value, m.comment)
                for m in self._marks
            ),
            agreement=_agreement(results.agreement, self._titles),
            events=tuple(
                JuryEvent(each.kind, each.who, each.entry, each.reason, _moment(each.at))
                for each in results.events
            ),
            rulings=results.rulings,
            remarks=self._remarks(),
            differs=bool(results.differences),
        )

    def _titled(self) -> Mapping[str, str]:
        """What stands on paper for the key of a juror, an entry or a criterion."""
        card = self._card
        titles = {each.id: each.name for each in card.jurors}
        titles |= {each.id: each.title for each in (*card.entries, *card.criteria)}
        return titles

    def _rules(self) -> JuryRules:
        row = self._row
        before = (
            found(self._session, JudgingRound, row.carry_from_id) if row.carry_from_id else None
        )
        task = task_of(self._session, row, {})
        missing, recused, absent = (
            task.options.policy(blank, task.method).value
            for blank in (Blank.MISSING, Blank.RECUSED, Blank.ABSENT)
        )
        return JuryRules(
            row.method,
            task.options,
            (missing, recused, absent),
            tuple((step.ground.value, self._about(step)) for step in task.options.ladder),
            row.threshold,
            before.title if before else "",
        )

    def _about(self, step: Step) -> str:
        """The criteria of a step by their titles, or the seed of its lot."""
        return step.seed or ", ".join(self._titles.get(key, key) for key in step.criteria)

    def _jurors(self) -> tuple[JuryMember, ...]:
        query = select(Ballot).where(Ballot.round_id == self._row.id)
        ballots = {each.juror_id: each for each in self._session.scalars(query)}
        gone = _absent(self._marks)
        left = {e.who for e in self._results.events if e.kind is RoundEventKind.JUROR_LEFT}
        return tuple(
            JuryMember(
                each.id,
                self._names[each.person_id],
                each.post,
                each.chair,
                ballots[each.id].receipt if each.id in ballots else "",
                each.id in ballots and ballots[each.id].paper,
                each.id in gone and each.name in left,
            )
            for each in self._card.jurors
        )

    def _criteria(self) -> Sequence[CriterionRow]:
        by_key = {each.id: each for each in self._card.criteria}
        return [by_key[key] for key in self._results.criteria if key in by_key]

    def _entries(self) -> tuple[JuryEntry, ...]:
        """Entries of the standings, then those withdrawn."""
        rows = {each.id: each for each in self._card.entries}
        counted = {each.entry_id for each in self._results.rows}
        withdrawn = [e for e in self._card.entries if e.withdrawn and e.id not in counted]
        return (
            *(self._placed(rows[each.entry_id], each) for each in self._results.rows),
            *(self._entry(each, JuryEntry("", "")) for each in withdrawn),
        )

    def _placed(self, entry: EntryRow, row: ResultRow) -> JuryEntry:
        columns = [each.juror_id for each in self._results.jurors]
        placing = JuryEntry(
            "",
            "",
            place=row.place,
            total=row.total,
            averages=self._averages(row),
            per_juror=dict(zip(columns, row.per_juror, strict=True)),
            decided_by=self._worded(row.decided_by),
            compared=row.compared,
            outcome=row.outcome.value if row.outcome else "",
        )
        return self._entry(entry, placing)

    def _entry(self, entry: EntryRow, placing: JuryEntry) -> JuryEntry:
        return JuryEntry(
            entry.id,
            entry.title,
            entry.number,
            entry.team,
            entry.organization,
            entry.nomination,
            tuple(self._names[each.person_id] for each in entry.members),
            entry.withdrawn,
            placing.place,
            placing.total,
            placing.averages,
            placing.per_juror,
            placing.decided_by,
            placing.compared,
            placing.outcome,
        )

    def _averages(self, row: ResultRow) -> tuple[str, ...]:
        """The figures that were counted where they are averages, else plain averages."""
        if self._row.method in AVERAGING:
            return row.per_criterion
        return tuple(_average(self._marks, row.entry_id, key) for key in self._results.criteria)

    def _worded(self, decided_by: str) -> str:
        """The ground, with titles for the keys behind its colon."""
        ground, _, detail = decided_by.partition(":")
        titles = ", ".join(
            self._titles.get(key, key) for key in detail.replace("+", ",").split(",")
        )
        return f"{ground}:{titles}" if detail else ground

    def _remarks(self) -> tuple[JuryRemark, ...]:
        return tuple(
            JuryRemark(each.code.value, {n: self._named(str(f)) for n, f in each.facts.items()})
            for each in self._results.remarks
        )

    def _named(self, fact: str) -> str:
        return ", ".join(self._titles.get(part, part) for part in fact.split(", "))


def _people(card: ContestCard) -> frozenset[str]:
    jurors = {each.person_id for each in card.jurors}
    return frozenset(jurors | {m.person_id for entry in card.entries for m in entry.members})


def place_of(session: Session, contest_id: str) -> JuryPlace:
    """The meeting of a contest as the head of a paper needs it."""
    contest = found(session, Contest, contest_id)
    if not contest.meeting_id:
        return JuryPlace()
    met = MinutesOf(contest.meeting_id).fetch(session)
    return JuryPlace(
        met.day, met.town, met.venue, met.hall, met.programme, met.organizers, met.secretary
    )


def criterion_of(row: CriterionRow) -> JuryCriterion:
    """A criterion as papers need it."""
    return JuryCriterion(
        row.id, row.title, row.weight, row.low, row.high, row.step, row.nomination, bool(row.rules)
    )


def _moment(text: str) -> datetime | None:
    """A stored moment on the clock of this place."""
    return datetime.fromisoformat(text).astimezone() if text else None


def _absent(marks: Sequence[MarkRow]) -> frozenset[str]:
    return frozenset(each.juror_id for each in marks if each.state is MarkState.ABSENT)


def _average(marks: Sequence[MarkRow], entry_id: str, criterion_id: str) -> str:
    given = [
        Fraction(each.value)
        for each in marks
        if (each.entry_id, each.criterion_id) == (entry_id, criterion_id)
        and each.state is MarkState.GIVEN
    ]
    return written(sum(given, Fraction(0)) / len(given)) if given else ""


def _agreement(found_: Agreement, titles: Mapping[str, str]) -> JuryAgreement:
    w, icc, alpha, verdict = found_.kendall, found_.icc, found_.alpha, found_.verdict
    return JuryAgreement(
        verdict.level.value,
        titles.get(verdict.apart, ""),
        verdict.orientation_only,
        found_.entries,
        _figure(w.w if w else None),
        _figure(w.p if w else None),
        _figure(icc.two_single if icc else None),
        _figure(icc.two_many if icc else None),
        _figure(alpha.interval if alpha else None),
    )


def _figure(number: Fraction | None) -> str:
    return "" if number is None else written(number, DECIMALS)


def sheet_names(session: Session, card: ContestCard) -> Mapping[str, PersonName]:
    """Names of the jurors of a contest, by juror."""
    names = names_of(session, frozenset(each.person_id for each in card.jurors))
    return {each.id: names[each.person_id] for each in card.jurors}
