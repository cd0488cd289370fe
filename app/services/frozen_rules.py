"""What held when a round opened, kept with it: panel, criteria, entries, rules."""

import json
from typing import Any

from sqlalchemy.orm import Session

from app.domain.entities import Criterion, Entry, JudgingRound, Juror, Person
from app.services.ballot_sheet import assignments
from app.services.ordering import ranked


def frozen_rules(session: Session, row: JudgingRound) -> dict[str, Any]:
    """The state at opening, as JSON carries it."""
    return {
        "jurors": [
            {
                "id": each.id,
                "name": session.get_one(Person, each.person_id).full_name,
                "chair": each.chair,
            }
            for each in ranked(session, Juror, "contest_id", row.contest_id)
        ],
        "entries": [
            {"id": each.id, "title": each.title, "nomination": each.nomination_id}
            for each in ranked(session, Entry, "contest_id", row.contest_id)
            if not each.withdrawn
        ],
        "criteria": [
            {
                "id": each.id,
                "title": each.title,
                "weight": each.weight,
                "scale": [each.low, each.high, each.step],
            }
            for each in ranked(session, Criterion, "contest_id", row.contest_id)
        ],
        "assigned": sorted(assignments(session, row.id)),
        "method": row.method,
        "options": json.loads(row.options or "{}"),
        "ladder": json.loads(row.ladder or "[]"),
        "threshold": row.threshold,
    }
