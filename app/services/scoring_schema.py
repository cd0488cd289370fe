"""What does not fit the schema of ``krug score`` is refused with its path."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol, TypeAlias, cast

from app.domain.errors import UserError
from resources.location import locate

Value: TypeAlias = "str | int | float | bool | Mapping[str, Value] | Sequence[Value] | None"

LONGEST = 60


class _Misfit(Protocol):
    """An error as the validator reports it; its library has no types."""

    absolute_path: Iterable[str | int]
    validator: str
    validator_value: object
    instance: object
    schema: Mapping[str, object]


def refuse_misfit(data: object) -> None:
    """Raise for the first value that does not fit.

    Raises:
        UserError: ``score.input_lacking``, ``score.input_unknown``, ``score.input_misfit``,
            ``score.input_mark_or_state``; ``field`` is the path.
    """
    from jsonschema import Draft202012Validator

    schema = json.loads(locate("schemas", "score.json").read_text(encoding="utf-8"))
    misfits = cast(
        "Iterator[_Misfit]", Draft202012Validator(schema).iter_errors(cast("Value", data))
    )
    for misfit in misfits:
        raise _refusal(misfit, "/".join(map(str, misfit.absolute_path)))


def _refusal(misfit: _Misfit, path: str) -> UserError:
    match misfit.validator:
        case "required":
            return UserError("score.input_lacking", path, name=_lacking(misfit))
        case "additionalProperties":
            name = _unknown(misfit)
            place = f"{path}/{name}" if path else name
            return UserError("score.input_unknown", place, name=name)
        case "minProperties" | "maxProperties":
            return UserError("score.input_mark_or_state", path)
        case _:
            return UserError("score.input_misfit", path, value=_short(misfit.instance))


def _lacking(misfit: _Misfit) -> str:
    """The first name that has to be there and is not."""
    wanted = cast("list[str]", misfit.validator_value)
    there = cast("Mapping[str, object]", misfit.instance)
    return next(name for name in wanted if name not in there)


def _unknown(misfit: _Misfit) -> str:
    """The first name that nobody knows."""
    known = cast("Mapping[str, object]", misfit.schema.get("properties", {}))
    there = cast("Mapping[str, object]", misfit.instance)
    return next(name for name in there if name not in known)


def _short(value: object) -> str:
    """A value as it stands in the file, as far as it fits in a sentence."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
