"""The self-check: bundled examples, worked by hand or from textbooks, recalculated here and now."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import cast

from app.domain.errors import UserError
from app.services.scoring import Remark, score
from resources.location import locate

Json = Mapping[str, object]
FOLDER = "examples"


@dataclass(frozen=True, slots=True)
class Deviation:
    """A figure that came out otherwise than it was worked out."""

    what: str
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class Checked:
    """One example: its name, where it is from, and what deviates, which is nothing."""

    id: str
    title: str
    source: str
    deviations: tuple[Deviation, ...]

    @property
    def agrees(self) -> bool:
        """Whether every expected figure came out."""
        return not self.deviations


def self_check(language: str) -> Iterator[Checked]:
    """One example after another; titles in ``language``, "ru" or "en"."""
    for path in sorted(locate(FOLDER).glob("*.json")):
        example = cast("Json", json.loads(path.read_text(encoding="utf-8")))
        yield Checked(
            path.stem,
            str(_within(example, f"title/{language}")),
            str(_within(example, f"source/{language}")),
            tuple(deviations(example)),
        )


def deviations(example: Json) -> Iterator[Deviation]:
    """What comes out otherwise than the example expects."""
    try:
        answer = cast("Json", json.loads(score(json.dumps(example["input"]), _unworded)))
    except UserError as refusal:
        yield Deviation("input", "", refusal.code)
        return
    if not _within(answer, "witness/agrees"):
        yield Deviation("witness", "", "")
    for what, expected, found in _pairs(cast("Json", example["expected"]), answer):
        if not agree(expected, found):
            yield Deviation(what, expected, found)


def agree(expected: str, found: str) -> bool:
    """Whether a figure is the expected one when rounded to as many decimals; words as they are."""
    if expected == found:
        return True
    try:
        wanted, given = Decimal(expected), Decimal(found)
    except ArithmeticError:
        return False
    return given.quantize(wanted, ROUND_HALF_UP) == wanted


def _pairs(expected: Json, answer: Json) -> Iterator[tuple[str, str, str]]:
    """What is expected beside what was found, each with its name."""
    rows = {str(row["entry"]): row for row in cast("list[Json]", answer["standings"])}
    for key, name in (("places", "place"), ("totals", "total"), ("decided_by", "decided_by")):
        for entry, value in cast("Json", expected.get(key, {})).items():
            yield f"{entry}: {name}", str(value), str(rows[entry][name])
    for entry, figures in cast("Mapping[str, Json]", expected.get("figures", {})).items():
        for criterion, value in figures.items():
            found = _within(rows[entry], f"per_criterion/{criterion}")
            yield f"{entry}: {criterion}", str(value), str(found)
    for path, value in cast("Json", expected.get("agreement", {})).items():
        yield path, str(value), str(_within(answer, f"agreement/{path}"))
    if "strengths" in expected:
        found = _within(answer, "schulze/strengths")
        yield "strengths", str(expected["strengths"]), str(found)


def _within(data: Json, path: str) -> object:
    """The value at a path like ``icc/2,k``."""
    *way, last = path.split("/")
    inner = data
    for name in way:
        inner = cast("Json", inner[name])
    return inner[last]


def _unworded(remark: Remark) -> str:
    return remark.code.value
