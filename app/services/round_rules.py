"""The rules of a round as a screen changes them: one value, read from a round, set as a whole."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.services.judging_rows import RoundRow
from app.services.rounds import SetRules
from app.services.scoring import Ground, Method, Policy, TrimPer

_BLANKS = ("missing", "recused", "absent")
_FIGURES = ("criterion", "weighted", "total")


@dataclass(frozen=True, slots=True)
class Rung:
    """A step of the ladder for ties; ``criterion`` and ``seed`` where the step needs one."""

    step: str
    criterion: str = ""
    seed: str = ""

    def packed(self) -> dict[str, str]:
        """As ``krug score`` reads it."""
        facts = {"step": self.step, "criterion": self.criterion, "seed": self.seed}
        return {name: value for name, value in facts.items() if value}


@dataclass(frozen=True, slots=True)
class Rules:
    """What can be chosen; numbers are words as written, empty ones leave the usual value.

    ``rounding`` are decimals for the figure of a criterion, that times its weight, the total;
    ``blanks`` are the policies for marks that are missing, of recused, of absent jurors. ``rest``
    is the JSON of options that no screen shows, kept as they are.
    """

    method: str = Method.MEAN
    drop_high: str = ""
    drop_low: str = ""
    trim_per: str = TrimPer.CRITERION
    factor: str = ""
    rounding: tuple[str, str, str] = ("", "", "")
    blanks: tuple[str, str, str] = (Policy.LEAVE_OUT, Policy.LEAVE_OUT, Policy.LEAVE_OUT)
    ladder: tuple[Rung, ...] = ()
    rest: str = "{}"

    def command(self, round_id: str) -> SetRules:
        """The command that sets these rules; options that belong to another method are left out."""
        return SetRules(
            round_id,
            self.method,
            self._options(),
            tuple(rung.packed() for rung in self.ladder),
        )

    def _options(self) -> Mapping[str, Any]:
        options: dict[str, Any] = dict(json.loads(self.rest))
        if self.method == Method.TRIMMED_MEAN:
            drops = {"drop_high": self.drop_high, "drop_low": self.drop_low}
            options |= {name: words for name, words in drops.items() if words}
            options["trim_per"] = str(self.trim_per)
        if self.method == Method.EXPONENTIAL and self.factor:
            options["factor"] = self.factor
        rounding = {n: words for n, words in zip(_FIGURES, self.rounding, strict=True) if words}
        if rounding:
            options["rounding"] = rounding
        if set(self.blanks) != {Policy.LEAVE_OUT}:
            options["missing"] = dict(zip(_BLANKS, map(str, self.blanks), strict=True))
        return options


def rules_of(row: RoundRow) -> Rules:
    """The rules of a round, ready to be changed in one of their parts."""
    options: dict[str, Any] = json.loads(row.options or "{}")
    rounding: dict[str, Any] = options.pop("rounding", {})
    figures = [_words(rounding.get(name)) for name in _FIGURES]
    policies = _policies(options.pop("missing", None))
    return Rules(
        method=row.method,
        drop_high=_words(options.pop("drop_high", None)),
        drop_low=_words(options.pop("drop_low", None)),
        trim_per=options.pop("trim_per", TrimPer.CRITERION),
        factor=_words(options.pop("factor", None)),
        rounding=(figures[0], figures[1], figures[2]),
        blanks=(policies[0], policies[1], policies[2]),
        ladder=tuple(_rung(each) for each in json.loads(row.ladder or "[]")),
        rest=json.dumps(options, ensure_ascii=False),
    )


def _words(value: object) -> str:
    return "" if value is None else str(value)


def _policies(value: str | Mapping[str, str] | None) -> list[str]:
    """One policy for all blanks, or one for each kind."""
    if isinstance(value, Mapping):
        return [value.get(name, Policy.LEAVE_OUT) for name in _BLANKS]
    return [value or Policy.LEAVE_OUT] * 3


def _rung(value: str | Mapping[str, Any]) -> Rung:
    """A bare word is a step, or the key of a criterion."""
    if isinstance(value, str):
        known = value in set(Ground)
        return Rung(value) if known else Rung(Ground.CRITERION, value)
    step = value.get("step") or Ground.CRITERION
    return Rung(str(step), _words(value.get("criterion")), _words(value.get("seed")))
