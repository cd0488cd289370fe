"""Reading the input of ``krug score``: JSON that fits its schema becomes values."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import NoReturn, cast

from app.domain.errors import UserError
from app.domain.rules.jury import (
    Blank,
    Criterion,
    Deviation,
    Entry,
    Ground,
    Juror,
    Mark,
    Method,
    Options,
    Policy,
    Rounding,
    Sheet,
    Step,
    TrimPer,
    filled,
)
from app.services.scoring_schema import refuse_misfit

Json = Mapping[str, object]

_ONLY_FOR = {
    "drop_high": Method.TRIMMED_MEAN,
    "drop_low": Method.TRIMMED_MEAN,
    "trim_per": Method.TRIMMED_MEAN,
    "factor": Method.EXPONENTIAL,
    "first": Method.EXPONENTIAL,
    "deviation": Method.Z_SCORE,
    "map_back": Method.Z_SCORE,
    "invalid_ballots": Method.SKATING,
}
_STEPS = {ground.value for ground in Ground}


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be calculated."""

    sheet: Sheet
    method: Method
    options: Options


def read_task(text: str) -> Task:
    """The task in a JSON text.

    Raises:
        UserError: ``score.input_*`` for what does not fit the schema, ``score.*`` for what cannot
            be meant; ``field`` is the path of the wrong value.
    """
    data = _loaded(text)
    refuse_misfit(data)
    whole = cast("Json", data)
    method = Method(cast("str", whole["method"]))
    told = cast("Json", whole.get("options", {}))
    _refuse_unfit(method, told)
    criteria = tuple(map(_criterion, _list(whole["criteria"])))
    sheet = filled(
        tuple(map(_entry, _list(whole["entries"]))),
        tuple(map(_juror, _list(whole["jurors"]))),
        criteria,
        _marks(whole),
        {name: _numbers(each) for name, each in _objects(told.get("profiles", {}))},
    )
    names = {criterion.id for criterion in criteria}
    ladder = tuple(
        _step(at, each, names) for at, each in enumerate(_list(whole.get("tie_break", [])))
    )
    return Task(sheet, method, _options(told, ladder))


def _loaded(text: str) -> object:
    try:
        return json.loads(
            text,
            parse_float=str,  # the pattern of the schema decides about it, not a float
            parse_constant=_refuse_constant,
            object_pairs_hook=_object,
        )
    except json.JSONDecodeError as wrong:
        raise UserError("score.input_unreadable", line=wrong.lineno, column=wrong.colno) from None
    except (RecursionError, ValueError):
        # Brackets without end, or a number of thousands of digits.
        raise UserError("score.input_unreadable", line=1, column=1) from None


def _refuse_constant(name: str) -> NoReturn:
    raise UserError("score.input_misfit", value=name)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object; a name given twice would silently lose a value."""
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise UserError("score.input_twice", name=twice)
    return made


def _refuse_unfit(method: Method, told: Json) -> None:
    """An option of another method would be passed over in silence."""
    for name, only in _ONLY_FOR.items():
        harmless = (0, "0", False)
        if name in told and method is not only and told[name] not in harmless:
            raise UserError(
                "score.option_unfit", f"options/{name}", option=name, method=method.value
            )


def _entry(data: object) -> Entry:
    if isinstance(data, str):
        return Entry(data)
    told = cast("Json", data)
    return Entry(
        _text(told["id"]),
        _text(told.get("organization", "")),
        tuple(map(_text, _list(told.get("members", [])))),
        _text(told.get("profile", "")),
        withdrawn=bool(told.get("withdrawn", False)),
    )


def _juror(data: object) -> Juror:
    if isinstance(data, str):
        return Juror(data)
    told = cast("Json", data)
    return Juror(_text(told["id"]), _text(told.get("organization", "")))


def _criterion(data: object) -> Criterion:
    if isinstance(data, str):
        return Criterion(data)
    told = cast("Json", data)
    bounds = (_bound(told.get(name)) for name in ("min", "max", "step"))
    return Criterion(_text(told["id"]), _number(told.get("weight", 1)), *bounds)


def _marks(whole: Json) -> Iterator[Mark]:
    for data in _list(whole["marks"]):
        told = cast("Json", data)
        value = Blank(_text(told["state"])) if "state" in told else _decimal(told["mark"])
        yield Mark(_text(told["juror"]), _text(told["entry"]), _text(told["criterion"]), value)


def _options(told: Json, ladder: tuple[Step, ...]) -> Options:
    usual = Options()
    rounding = dict(_objects(told.get("rounding", {})))
    figures = {name: _numbers(told.get(name, {})) for name in ("carry_over", "deductions", "bonus")}
    drops = {"drop_high", "drop_low"} & set(told)
    return Options(
        drop_high=_count(told.get("drop_high", 0 if drops else usual.drop_high)),
        drop_low=_count(told.get("drop_low", 0 if drops else usual.drop_low)),
        trim_per=TrimPer(told.get("trim_per", usual.trim_per)),
        factor=_number(told.get("factor", "0.827")),
        first=_number(told.get("first", 12)),
        rounding=Rounding(**{name: _decimals(each) for name, each in rounding.items()}),
        **figures,
        lower_is_better=bool(told.get("lower_is_better", False)),
        blanks=_policies(told.get("missing", {})),
        rescale=bool(told.get("rescale", False)),
        deviation=Deviation(told.get("deviation", usual.deviation)),
        map_back=bool(told.get("map_back", False)),
        any_ballot=told.get("invalid_ballots") == "accept",
        ladder=ladder,
    )


def _policies(told: object) -> dict[Blank, Policy]:
    if isinstance(told, str):
        return dict.fromkeys(Blank, Policy(told))
    return {Blank(kind): Policy(_text(each)) for kind, each in _objects(told)}


def _step(at: int, data: object, criteria: set[str]) -> Step:
    told = _told_step(data, criteria) if isinstance(data, str) else cast("Json", data)
    by_criterion = "criterion" in told or "criteria" in told
    name = told.get("step", "criterion" if by_criterion else "")
    if name not in _STEPS:
        raise UserError("score.step_unknown", f"tie_break/{at}", step=_text(name or data))
    named = [told["criterion"]] if "criterion" in told else _list(told.get("criteria", []))
    order = [_text(entry) for entry in _list(told.get("order", []))]
    ground = Ground(_text(name))
    return Step(
        ground,
        tuple(map(_text, named)),
        _numbers(told["votes"]) if "votes" in told else _ranks(order, ground),
        str(told.get("seed", "")),
    )


def _told_step(word: str, criteria: set[str]) -> Json:
    """A bare string: a step, a criterion, or both with a colon (``lot:42``)."""
    if word in criteria:
        return {"criterion": word}
    step, colon, detail = word.partition(":")
    if not colon:
        return {"step": word}
    return {"step": step, "criterion" if step == "criterion" else "seed": detail}


def _ranks(order: Sequence[str], ground: Ground) -> dict[str, Fraction]:
    """Who came in earlier has the smaller number; whom the chair names first has the most votes."""
    if ground is Ground.EARLIER:
        return {entry: Fraction(at) for at, entry in enumerate(order, 1)}
    return {entry: Fraction(len(order) - at) for at, entry in enumerate(order)}


def _numbers(data: object) -> dict[str, Fraction]:
    return {name: _number(each) for name, each in _objects(data)}


def _number(data: object) -> Fraction:
    return Fraction(cast("str | int", data))


def _decimal(data: object) -> Decimal:
    return Decimal(cast("str | int", data))


def _bound(data: object) -> Decimal | None:
    return None if data is None else _decimal(data)


def _count(data: object) -> int:
    return int(cast("str | int", data))


def _decimals(data: object) -> int | None:
    return None if data is None else _count(data)


def _text(data: object) -> str:
    return str(data)


def _list(data: object) -> list[object]:
    return cast("list[object]", data)


def _objects(data: object) -> Sequence[tuple[str, object]]:
    return list(cast("Json", data).items())
