"""A round as the input of ``krug score``, so that anybody can count it again."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import Criterion, Entry, EntryMember, JudgingRound, Juror, Mark, Post
from app.domain.rules.jury.checking import refuse_unfit
from app.domain.values import MarkState
from app.services.ballot_sheet import rules_by_criterion, weight_of
from app.services.ordering import ranked
from app.services.scoring_input import Task, read_task

Json = dict[str, Any]


def task_of(session: Session, row: JudgingRound, carry_over: Mapping[str, str]) -> Task:
    """The calculation of a round; ``carry_over`` are totals of the round before, by entry.

    Raises:
        UserError: ``score.*`` for rules that cannot be applied to these entries and jurors.
    """
    return read_task(json.dumps(input_of(session, row, carry_over), ensure_ascii=False))


def check_rules(session: Session, row: JudgingRound) -> None:
    """Refuse rules that the calculation would refuse, before anybody has judged."""
    task = read_task(json.dumps(input_of(session, row, {}), ensure_ascii=False))
    refuse_unfit(task.sheet, task.method, task.options)


def input_of(session: Session, row: JudgingRound, carry_over: Mapping[str, str]) -> Json:
    """The JSON of a round: ids are the keys of rows, numbers are decimals as written."""
    jurors = ranked(session, Juror, "contest_id", row.contest_id)
    entries = ranked(session, Entry, "contest_id", row.contest_id)
    criteria = ranked(session, Criterion, "contest_id", row.contest_id)
    profiles, profile_of = _profiles(session, row.contest_id, entries, criteria)
    options = dict(json.loads(row.options or "{}"))
    options |= {"profiles": profiles} if profiles else {}
    options |= {"carry_over": dict(carry_over)} if carry_over else {}
    return {
        "method": row.method,
        "options": options,
        "entries": [_entry(session, each, jurors, profile_of) for each in entries],
        "jurors": [_juror(session, each) for each in jurors],
        "criteria": [
            {"id": c.id, "weight": c.weight, "min": c.low, "max": c.high, "step": c.step}
            for c in criteria
        ],
        "marks": [_mark(each) for each in _marks(session, row.id)],
        "tie_break": json.loads(row.ladder or "[]"),
    }


def _entry(
    session: Session, entry: Entry, jurors: Sequence[Juror], profile_of: Mapping[str, str]
) -> Json:
    by_person = {juror.person_id: juror.id for juror in jurors}
    query = select(EntryMember.person_id).where(EntryMember.entry_id == entry.id)
    members = [by_person[key] for key in session.scalars(query) if key in by_person]
    return {
        "id": entry.id,
        "organization": entry.organization_id or "",
        "members": members,
        "profile": profile_of.get(entry.id, ""),
        "withdrawn": entry.withdrawn,
    }


def _juror(session: Session, juror: Juror) -> Json:
    query = select(Post.organization_id).where(Post.person_id == juror.person_id)
    return {"id": juror.id, "organization": session.scalar(query.order_by(Post.rank)) or ""}


def _profiles(
    session: Session, contest_id: str, entries: Sequence[Entry], criteria: Sequence[Criterion]
) -> tuple[dict[str, dict[str, str]], dict[str, str]]:
    """Sets of weights that differ from the usual ones, and the set of each entry.

    A criterion of another nomination weighs nothing for an entry.
    """
    rules = rules_by_criterion(session, contest_id)
    usual = {each.id: each.weight for each in criteria}
    profiles: dict[str, dict[str, str]] = {}
    profile_of: dict[str, str] = {}
    for entry in entries:
        weights = {
            each.id: weight_of(each, entry, rules) if _holds(each, entry) else "0"
            for each in criteria
        }
        if weights != usual:
            name = "/".join(weights.values())
            profiles[name] = weights
            profile_of[entry.id] = name
    return profiles, profile_of


def _holds(criterion: Criterion, entry: Entry) -> bool:
    return criterion.nomination_id in {None, entry.nomination_id}


def _marks(session: Session, round_id: str) -> Sequence[Mark]:
    return session.scalars(select(Mark).where(Mark.round_id == round_id)).all()


def _mark(mark: Mark) -> Json:
    place = {"juror": mark.juror_id, "entry": mark.entry_id, "criterion": mark.criterion_id}
    if mark.state is MarkState.GIVEN:
        return place | {"mark": mark.value}
    return place | {"state": mark.state.value}
