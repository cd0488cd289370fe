"""Images of rows before and after a flush, in the words SQLite stores."""

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import Column, inspect
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import InstanceState, Mapper, Session, UOWTransaction
from sqlalchemy.orm.base import PASSIVE_NO_INITIALIZE

from app.domain.errors import WriteRefusedError

Stored: TypeAlias = str | int | float | dict[str, str] | None
Cells: TypeAlias = Mapping[str, Stored]

_DIALECT = sqlite.dialect()


class Action(StrEnum):
    """What happened to a row; replay follows this order."""

    CREATE = "create"
    SET = "set"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class RowImage:
    """One row's change: the changed columns before and after (all of them for create, remove)."""

    table: str
    row_id: str
    action: Action
    before: Cells
    after: Cells

    def inverted(self) -> "RowImage":
        """The change that takes this one back."""
        opposite = {
            Action.CREATE: Action.REMOVE,
            Action.SET: Action.SET,
            Action.REMOVE: Action.CREATE,
        }
        return RowImage(self.table, self.row_id, opposite[self.action], self.after, self.before)


@cache
def _binder(column: Column[Any]) -> Any:
    return column.type.dialect_impl(_DIALECT).bind_processor(_DIALECT)


def stored(column: Column[Any], value: object) -> Stored:
    """The value as SQLite keeps it and JSON can carry it; bytes become base64."""
    binder = _binder(column)
    bound = value if binder is None or value is None else binder(value)
    return packed(bound)


def packed(value: Any) -> Stored:
    """A raw SQLite value as JSON can carry it."""
    if isinstance(value, bytes):
        return {"b64": base64.b64encode(value).decode("ascii")}
    return int(value) if isinstance(value, bool) else value


def unpacked(value: Stored) -> str | int | float | bytes | None:
    """The raw SQLite value behind a packed one."""
    return base64.b64decode(value["b64"]) if isinstance(value, dict) else value


def images_of(session: Session, _flush: UOWTransaction) -> Iterator[RowImage]:
    """The images of one flush, while the session still knows what was new, dirty and deleted."""
    for entity in session.new:
        yield _created(inspect(entity))
    for entity in session.dirty:
        image = _changed(inspect(entity))
        if image.after:
            yield image
    for entity in session.deleted:
        yield _removed(inspect(entity))


@cache
def _columns(entity: type[Any]) -> tuple[tuple[str, Column[Any]], ...]:
    mapper: Mapper[Any] = inspect(entity)
    return tuple(
        (attribute.key, column)
        for attribute in mapper.column_attrs
        for column in attribute.columns
        if isinstance(column, Column)
    )


def _image(state: InstanceState[Any], action: Action, before: Cells, after: Cells) -> RowImage:
    return RowImage(state.class_.__tablename__, state.dict["id"], action, before, after)


def _whole(state: InstanceState[Any]) -> Cells:
    values = state.dict
    return {column.name: stored(column, values.get(key)) for key, column in _columns(state.class_)}


def _created(state: InstanceState[Any]) -> RowImage:
    return _image(state, Action.CREATE, {}, _whole(state))


def _removed(state: InstanceState[Any]) -> RowImage:
    return _image(state, Action.REMOVE, _whole(state), {})


def _changed(state: InstanceState[Any]) -> RowImage:
    before: dict[str, Stored] = {}
    after: dict[str, Stored] = {}
    for key, column in _columns(state.class_):
        history = state.get_history(key, PASSIVE_NO_INITIALIZE)
        if not history.has_changes():
            continue
        if not history.deleted:
            raise WriteRefusedError(f"{state.class_.__tablename__}.{key} was written unread")
        before[column.name] = stored(column, next(iter(history.deleted)))
        after[column.name] = stored(column, next(iter(history.added)))
    return _image(state, Action.SET, before, after)


def merged(first: RowImage, then: RowImage) -> RowImage | None:
    """Two changes of one row within a command as one; None when nothing remains."""
    before = {**then.before, **first.before}
    after = {**first.after, **then.after}
    match first.action, then.action:
        case Action.CREATE, Action.REMOVE:
            return None
        case Action.CREATE, _:
            return RowImage(first.table, first.row_id, Action.CREATE, {}, after)
        case _, Action.REMOVE:
            return RowImage(first.table, first.row_id, Action.REMOVE, before, {})
        case _:
            changed = [name for name in after if before.get(name) != after[name]]
            return _narrowed(first, before, after, changed)


def _narrowed(image: RowImage, before: Cells, after: Cells, changed: list[str]) -> RowImage | None:
    if not changed:
        return None
    return RowImage(
        image.table,
        image.row_id,
        Action.SET,
        {name: before[name] for name in changed},
        {name: after[name] for name in changed},
    )
