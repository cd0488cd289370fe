"""Every command there is, taken back and brought again: whole dumps are compared each time.

Commands are found by walking ``app.services``; a new one is exercised without a line here,
unless its ``id`` means a row of a table that its label does not name (see ``_SUBJECTS``).
"""

import inspect
import pkgutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import MISSING, Field, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from types import UnionType
from typing import Any, ClassVar, get_args, get_type_hints

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import Column

import app.services
from app.domain.entities import Base
from app.domain.errors import UserError
from app.domain.values import LinkKind
from app.services.agenda import AddItem, AddPresenter
from app.services.contract import Command
from app.services.meetings import AddMeeting, AddOrganizer
from app.services.organizations import (
    AddOrganization,
    AddProgramme,
    JoinProgramme,
    LinkOrganization,
)
from app.services.outcomes import AddDecision, AddSpeech
from app.services.participants import AddParticipant
from app.services.people import AddPerson
from app.services.revising import Revise
from app.services.sample import LoadSample
from app.services.workspace import Change, Workspace
from app.storage.verify import verify

Dump = Mapping[str, Sequence[tuple[Any, ...]]]

GONE = "0" * 32
PNG, JPEG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)), b"\xff\xd8\xff" + bytes(64)

_SUBJECTS = {
    "agenda": "agenda_item",
    "organizer": "meeting_organizer",
    "organization.unlink": "organization_link",
    "programme.leave": "organization_programme",
}
_REFERENCES = {
    "meeting_id": "meeting",
    "previous_id": "meeting",
    "item_id": "agenda_item",
    "person_id": "person",
    "organization_id": "organization",
    "other_id": "organization",
    "programme_id": "programme",
}
_BY_TYPE: Mapping[Any, st.SearchStrategy[Any]] = {
    str: st.sampled_from(("Сессия", "«ёлка»  и\tель", "A\x00B\u202e", "", "x" * 600, "Ω'\"; --"))
    | st.text(max_size=12),
    bytes: st.sampled_from((PNG, JPEG, b"", b"GIF89a")),
    bool: st.booleans(),
    int: st.integers(-3, 1500),
    date: st.dates(date(1850, 1, 1), date(2250, 1, 1)),
    type(None): st.none(),
}


def _commands() -> tuple[type[Command[Any]], ...]:
    found: set[type[Command[Any]]] = set()
    for module in pkgutil.walk_packages(app.services.__path__, "app.services."):
        for _, each in inspect.getmembers(import_module(module.name), inspect.isclass):
            if issubclass(each, Command) and not inspect.isabstract(each) and each is not Revise:
                found.add(each)
    return tuple(sorted(found, key=lambda each: each.__qualname__))


COMMANDS = _commands()


def dump(path: Path) -> Dump:
    """Every row of every noun, raw."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            table.name: connection.execute(f'SELECT * FROM "{table.name}" ORDER BY id').fetchall()
            for table in Base.metadata.sorted_tables
        }


def entries(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM journal_entry").fetchone()[0])


class Inventor:
    """Makes up arguments for a command out of its annotations and the rows there are."""

    def __init__(self, path: Path, data: st.DataObject) -> None:
        self._path = path
        self._data = data

    def invent(self, kind: type[Command[Any]]) -> Command[Any]:
        if issubclass(kind, Revise):
            return self._revision(kind)
        hints = get_type_hints(kind)
        values = {
            each.name: self._value(kind, each.name, hints[each.name])
            for each in fields(kind)
            if not self._left_out(each)
        }
        return kind(**values)

    def _left_out(self, each: Field[Any]) -> bool:
        if each.default_factory is not MISSING:
            return True
        return each.default is not MISSING and self._data.draw(st.booleans())

    def _value(self, kind: type[Command[Any]], name: str, hint: Any) -> Any:
        if name == "id":
            return self._key(_subject(kind))
        if name == "ids":
            keys = self._data.draw(st.integers(1, 3))
            return tuple(self._key(_subject(kind)) for _ in range(keys))
        if name in _REFERENCES:
            return self._key(_REFERENCES[name])
        if name == "language":
            return self._data.draw(st.sampled_from(("ru", "en")))
        return self._data.draw(_strategy(hint))

    def _revision(self, kind: type[Revise]) -> Command[Any]:
        name = self._data.draw(st.sampled_from(sorted(kind.checks)))
        column = kind.entity.__table__.c[name]
        return kind(self._key(kind.entity.__tablename__), name, self._cell(column))

    def _cell(self, column: Column[Any]) -> Any:
        if column.foreign_keys:
            table = next(iter(column.foreign_keys)).column.table.name
            return None if self._data.draw(st.booleans()) else self._key(table)
        value = _strategy(getattr(column.type, "enum_class", None) or column.type.python_type)
        return self._data.draw(value | st.none() if column.nullable else value)

    def _key(self, table: str) -> str:
        # In order of entry, so that the same choices mean the same rows when a run is repeated.
        with closing(sqlite3.connect(self._path)) as connection:
            query = f'SELECT id FROM "{table}" ORDER BY rowid'
            keys = [str(row[0]) for row in connection.execute(query)]
        if not keys or self._data.draw(st.integers(0, 15)) == 11:
            return GONE
        return self._data.draw(st.sampled_from((*keys[:12], *keys[-4:])))


def _subject(kind: type[Command[Any]]) -> str:
    noun = kind.label.split(".")[0]
    return _SUBJECTS.get(kind.label) or _SUBJECTS.get(noun) or noun


def _strategy(hint: Any) -> st.SearchStrategy[Any]:
    if isinstance(hint, UnionType):
        return st.one_of([_strategy(each) for each in get_args(hint)])
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    return _BY_TYPE[hint]


class Evening(RuleBasedStateMachine):
    """Somebody who does everything in any order, changes their mind, and restarts in between."""

    done: ClassVar[Counter[type[Command[Any]]]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.path = Path(self._folder.name) / "evening.krug"
        self.workspace = Workspace.create(self.path, actor="Анна", clock=_moment)
        self.due: list[type[Command[Any]]] = []

    @initialize(order=st.permutations(COMMANDS))
    def begin(self, order: list[type[Command[Any]]]) -> None:
        for command in _small_world():
            self.workspace.execute(command)
        self.due = order

    @rule(data=st.data())
    @precondition(lambda self: self.due)
    def act(self, data: st.DataObject) -> None:
        kind = self.due.pop()
        command = Inventor(self.path, data).invent(kind)
        before, written = dump(self.path), entries(self.path)
        try:
            self.workspace.execute(command)
        except UserError:
            assert (dump(self.path), entries(self.path)) == (before, written)
            return
        self.done[kind] += 1
        after = dump(self.path)
        if after == before:
            assert entries(self.path) == written
            return
        assert entries(self.path) == written + 1
        self._there_and_back(before, after)

    def _there_and_back(self, before: Dump, after: Dump) -> None:
        self.workspace.undo()
        assert dump(self.path) == before
        self.workspace.redo()
        assert dump(self.path) == after

    @rule(steps=st.integers(1, 5), restart=st.booleans())
    def walk_back_and_forth(self, steps: int, *, restart: bool) -> None:
        here = dump(self.path)
        walked = sum(self.workspace.undo() is not None for _ in range(steps))
        if restart:
            self.workspace.close()
            self.workspace = Workspace.open(self.path, actor="Олег", clock=_moment)
        for _ in range(walked):
            assert self.workspace.redo() is not None
        assert self.workspace.redo() is None
        assert dump(self.path) == here

    def teardown(self) -> None:
        everything = self.workspace.undoable()
        if everything is not None:
            self.workspace.undo_to(1)
            assert not any(dump(self.path).values())
        self.workspace.close()
        assert verify(self.path) == ()
        self._folder.cleanup()


def _moment() -> datetime:
    return datetime(2022, 8, 9, 14, 0, tzinfo=UTC)


def _small_world() -> tuple[Command[Any], ...]:
    """One or two rows of everything that something else can hang on."""
    return (
        AddOrganization("Фонд", id="o1"),
        AddOrganization("Союз", id="o2"),
        LinkOrganization("o1", "o2", LinkKind.FOUNDER),
        AddProgramme("Социомобиль", id="g1"),
        JoinProgramme("o1", "g1"),
        AddPerson("Панова", "Людмила", organization_id="o1", post="директор", id="p1"),
        AddPerson("Хомяк", "Дина", id="p2"),
        AddPerson("Корнева", "Юлия", id="p3"),
        AddProgramme("Двадцать на двадцать", id="g2"),
        AddMeeting("Круглый стол", date(2022, 8, 9), 840, 960, id="m1"),
        AddOrganizer("m1", "o1"),
        AddParticipant("m1", "p1"),
        AddItem("m1", "Приветствие", id="i1"),
        AddItem("m1", "Круг знакомства", id="i2"),
        AddPresenter("i1", "p1"),
        AddSpeech("i1", "p2", "Слово."),
        AddDecision("i1", "Решили."),
    )


def test_everything_can_be_taken_back_and_brought_again() -> None:
    Evening.done.clear()
    run_state_machine_as_test(
        Evening,
        settings=settings(
            max_examples=6,
            stateful_step_count=2 * len(COMMANDS),
            deadline=None,
            derandomize=True,
            database=None,
            phases=(Phase.generate,),  # shrinking so many files would take minutes
            suppress_health_check=list(HealthCheck),
        ),
    )
    idle = {each.__name__ for each in COMMANDS if not Evening.done[each]}
    assert not idle, f"never carried out: {sorted(idle)}"


@pytest.mark.parametrize("kind", COMMANDS, ids=lambda kind: kind.__name__)
def test_every_command_says_under_which_name_history_keeps_it(kind: type[Command[Any]]) -> None:
    noun, _, verb = kind.label.partition(".")
    assert noun
    assert verb


def test_a_change_names_the_tables_and_rows_it_touched(workspace: Workspace) -> None:
    heard: list[Change] = []
    stop = workspace.subscribe(heard.append)
    workspace.execute(LoadSample())
    stop()
    workspace.undo()
    assert len(heard) == 1
    filled = {name for name, rows in dump(workspace.path).items() if rows}
    assert not filled
    assert {"meeting", "person", "organization"} <= heard[0].tables
    assert {table for table, _ in heard[0].rows} == set(heard[0].tables)
