"""Presets of criteria: bundled ones, and one's own kept from a contest."""

import json
from dataclasses import dataclass, field
from typing import Any, ClassVar

from sqlalchemy.orm import Session

from app.domain.entities import Contest, CriteriaPreset, Criterion
from app.domain.errors import UserError
from app.domain.values import new_id
from app.services.contests import unfrozen
from app.services.contract import Command
from app.services.criteria import CRITERION_CHECKS
from app.services.fields import line
from app.services.ordering import last_rank, ranked
from app.services.revising import checked, found
from resources import locate

PRESETS = ("presets", "criteria.json")


@dataclass(frozen=True, slots=True)
class BundledPreset:
    """A set of criteria that comes with Krug; ``confirm``: its weights are to be checked."""

    id: str
    title: str
    confirm: bool


def bundled_presets(language: str) -> tuple[BundledPreset, ...]:
    """The presets that come with Krug, titled in a language."""
    bundled = json.loads(locate(*PRESETS).read_text(encoding="utf-8"))
    return tuple(
        BundledPreset(each["id"], each["title"][language], each["confirm"]) for each in bundled
    )


@dataclass(frozen=True, slots=True)
class UsePreset(Command[int]):
    """Add the criteria of a preset, bundled or one's own, to a contest. Returns how many."""

    contest_id: str
    preset: str
    language: str = "ru"

    label: ClassVar[str] = "criterion.preset"

    def apply(self, session: Session) -> int:
        found(session, Contest, self.contest_id)
        unfrozen(session, self.contest_id)
        criteria = preset_criteria(session, self.preset, self.language)
        rank = last_rank(session, Criterion, "contest_id", self.contest_id)
        for index, each in enumerate(criteria):
            values = checked(CRITERION_CHECKS, session, **each)
            session.add(
                Criterion(id=new_id(), contest_id=self.contest_id, rank=rank + index, **values)
            )
        return len(criteria)


def preset_criteria(session: Session, key: str, language: str) -> list[dict[str, Any]]:
    """Fields of the criteria of a preset.

    Raises:
        UserError: ``row.gone`` when there is no such preset.
    """
    bundled = json.loads(locate(*PRESETS).read_text(encoding="utf-8"))
    for each in bundled:
        if each["id"] == key:
            return [{**item, "title": item["title"][language]} for item in each["criteria"]]
    content: list[dict[str, Any]] = json.loads(found(session, CriteriaPreset, key).content)
    return content


@dataclass(frozen=True, slots=True)
class KeepPreset(Command[str]):
    """Keep the criteria of a contest as a preset of one's own. Returns its key."""

    contest_id: str
    title: str
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "preset.keep"

    def apply(self, session: Session) -> str:
        values = checked({"title": line(required=True)}, session, title=self.title)
        criteria = ranked(session, Criterion, "contest_id", self.contest_id)
        if not criteria:
            raise UserError("contest.no_criteria")
        names = ("title", "levels", "weight", "low", "high", "step", "comment_needed")
        content = [{name: getattr(each, name) for name in names} for each in criteria]
        kept = json.dumps(content, ensure_ascii=False)
        session.add(CriteriaPreset(id=self.id, content=kept, **values))
        return self.id


@dataclass(frozen=True, slots=True)
class RemovePreset(Command[None]):
    """Delete a preset of one's own."""

    id: str

    label: ClassVar[str] = "preset.remove"

    def apply(self, session: Session) -> None:
        session.delete(found(session, CriteriaPreset, self.id))
