"""Every command there is, taken back and brought again: whole dumps are compared each time.

Commands are found by walking ``app.services``; a new one is exercised without a line here,
unless an argument needs words that nobody would make up by chance (see ``_BY_NAME``).
"""

import inspect
import pkgutil
import re
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import MISSING, Field, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from importlib import import_module
from pathlib import Path
from types import UnionType
from typing import Any, ClassVar, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import Column

import app.services
from app.domain.entities import Base
from app.domain.errors import UserError
from app.domain.values import LinkKind
from app.services.agenda import AddItem, AddPresenter
from app.services.contests import AddContest, AddNomination
from app.services.contract import Command
from app.services.criteria import AddCriterion, SetWeightRule
from app.services.entries import AddEntry, AddMember
from app.services.meetings import AddMeeting, AddOrganizer
from app.services.organizations import (
    AddOrganization,
    AddProgramme,
    JoinProgramme,
    LinkOrganization,
)
from app.services.outcomes import AddDecision, AddSpeech
from app.services.panel import AddJuror, Recuse
from app.services.participants import AddParticipant
from app.services.people import AddPerson
from app.services.presets import KeepPreset
from app.services.revising import Revise
from app.services.rounds import AddRound, SetQuota
from app.services.sample import LoadSample
from app.services.workspace import Change, Workspace
from app.storage.verify import verify

Dump = Mapping[str, Sequence[tuple[Any, ...]]]

ATTEMPTS = 4
"""How often a command is tried with other arguments when it refuses those made up."""

GONE = "0" * 32
PNG, JPEG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)), b"\xff\xd8\xff" + bytes(64)

_FOUND = re.compile(r"found\(session, (\w+), (?:self\.(\w+)|key)\)")
"""How a command looks its rows up; tells which table a key of its own is one of."""

_REFERENCES = {
    "item": "agenda_item",
    "other": "organization",
    "previous": "meeting",
    "round": "judging_round",
}
"""Tables of keys that are not called like them."""

_BY_NAME: Mapping[str, st.SearchStrategy[Any]] = {
    "language": st.sampled_from(("ru", "en")),
    "weight": st.sampled_from(("1", "2,5", "0.25", "heavy")),
    "method": st.sampled_from(("mean", "sum", "nothing")),
    "per_entry": st.integers(-1, 3),
    "preset": st.sampled_from(("defence", "nothing")),
}
_BY_TYPE: Mapping[Any, st.SearchStrategy[Any]] = {
    str: st.sampled_from(("Сессия", "«ёлка»  и\tель", "A\x00B\u202e", "", "x" * 600, "Ω'\"; --"))
    | st.text(max_size=12),
    bytes: st.sampled_from((PNG, JPEG, b"", b"GIF89a")),
    bool: st.booleans(),
    int: st.integers(-3, 1500),
    date: st.dates(date(1850, 1, 1), date(2250, 1, 1)),
    datetime: st.just(datetime(2022, 8, 9, 15, 0, tzinfo=UTC)),
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
ADDING = tuple(kind for kind in COMMANDS if kind.__name__.startswith("Add"))


def dump(path: Path) -> Dump:
    """Every row of every noun, raw."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            name: connection.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall()
            for name in Base.metadata.tables
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
        table = _table(kind, name)
        if name == "ids":
            keys = self._data.draw(st.integers(1, 3))
            return tuple(self._key(table) for _ in range(keys))
        if table:
            return self._key(table)
        return self._data.draw(_BY_NAME[name] if name in _BY_NAME else _strategy(hint))

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


@cache
def _table(kind: type[Command[Any]], name: str) -> str:
    """The table a field holds a key of; empty for a field that holds none."""
    tables = {mapper.class_.__name__: mapper.local_table for mapper in Base.registry.mappers}
    for entity, attribute in _FOUND.findall(inspect.getsource(kind)):
        if (attribute or "ids") == name and entity in tables:
            return str(tables[entity])
    noun = kind.label.partition(".")[0] if name == "id" else name.removesuffix("_id")
    if noun == name:
        return ""
    return noun if noun in Base.metadata.tables else _REFERENCES.get(noun, "")


def _strategy(hint: Any) -> st.SearchStrategy[Any]:
    if isinstance(hint, UnionType):
        return st.one_of([_strategy(each) for each in get_args(hint)])
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    if get_origin(hint) is not None:
        # Nothing in a tuple or a mapping is the least that anybody can hand over.
        return st.just({} if get_origin(hint) is Mapping else ())
    return _BY_TYPE[hint]


class Evening(RuleBasedStateMachine):
    """Somebody who does everything in any order, changes their mind, and restarts in between."""

    tried: ClassVar[Counter[type[Command[Any]]]] = Counter()
    done: ClassVar[Counter[type[Command[Any]]]] = Counter()
    once_more: ClassVar[Sequence[type[Command[Any]]]] = ()
    """Those to try again, when chance left them out."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.path = Path(self._folder.name) / "evening.krug"
        self.workspace = Workspace.create(self.path, actor="Анна", clock=_moment)
        self.floor: Dump = {}
        self.due: list[type[Command[Any]]] = []
        self.sealed = False

    @initialize(order=st.permutations(COMMANDS))
    def begin(self, order: list[type[Command[Any]]]) -> None:
        for command in _contest():
            self.workspace.execute(command)
        # The last of these is an act of law: undo goes back to here and no further.
        self.floor = dump(self.path)
        for command in _small_world():
            self.workspace.execute(command)
        if self.once_more:
            self.due = [*self.once_more] * ATTEMPTS
            return
        adding = [kind for kind in order if kind in ADDING]
        self.due = [*(kind for kind in order if kind not in ADDING), *adding]

    @rule(data=st.data())
    def act(self, data: st.DataObject) -> None:
        if not self.due:
            return
        kind = self.due.pop()
        self.tried[kind] += 1
        before, written = dump(self.path), entries(self.path)
        if not any(self._carried_out(kind, data) for _ in range(ATTEMPTS)):
            assert (dump(self.path), entries(self.path)) == (before, written)
            return
        self.done[kind] += 1
        after = dump(self.path)
        assert entries(self.path) == written + (after != before)
        if kind.barrier and after != before:
            self._no_way_back(after)
        elif after != before:
            self._there_and_back(before, after)
        if data.draw(st.integers(0, 9)) == 7:
            self._walk_back_and_forth(
                data.draw(st.integers(1, 4)), restart=data.draw(st.booleans())
            )

    def _carried_out(self, kind: type[Command[Any]], data: st.DataObject) -> bool:
        """Whether the command took the arguments made up for it."""
        try:
            self.workspace.execute(Inventor(self.path, data).invent(kind))
        except UserError:
            return False
        return True

    def _there_and_back(self, before: Dump, after: Dump) -> None:
        self.workspace.undo()
        assert dump(self.path) == before
        self.workspace.redo()
        assert dump(self.path) == after

    def _no_way_back(self, after: Dump) -> None:
        """Undo does not cross an act of law."""
        self.sealed = True
        assert self.workspace.undo() is None
        assert dump(self.path) == after

    def _walk_back_and_forth(self, steps: int, *, restart: bool) -> None:
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
        self.workspace.undo_to(1)
        assert self.workspace.undo() is None
        assert self.sealed or dump(self.path) == self.floor
        self.workspace.close()
        assert verify(self.path) == ()
        self._folder.cleanup()


def _moment() -> datetime:
    return datetime(2022, 8, 9, 14, 0, tzinfo=UTC)


def _contest() -> tuple[Command[Any], ...]:
    """A contest with one or two of everything, being prepared."""
    return (
        AddPerson("Судья", "Первый", id="j1"),
        AddPerson("Судья", "Второй", id="j2"),
        AddContest("Защита проектов", id="c1"),
        AddNomination("c1", "Городская среда", id="n1"),
        AddCriterion("c1", "Польза", id="k1"),
        AddCriterion("c1", "Команда", id="k2"),
        SetWeightRule("k1", "2", "n1", id="w1"),
        AddEntry("c1", "Проект команды 1", id="e1"),
        AddEntry("c1", "Проект команды 2", id="e2"),
        AddMember("e1", "j2", id="b1"),
        AddJuror("c1", "j1", id="u1"),
        AddJuror("c1", "j2", id="u2"),
        AddRound("c1", "Защита", id="r1"),
        AddRound("c1", "Финал", id="r2"),
        SetQuota("r1", None, 1, id="q1"),
        KeepPreset("c1", "Наши критерии", id="s1"),
        Recuse("u2", "e1", "своя команда", _moment(), id="x1"),
    )


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


def spend_evenings(count: int, once_more: Sequence[type[Command[Any]]] = ()) -> None:
    Evening.once_more = once_more
    run_state_machine_as_test(
        Evening,
        settings=settings(
            max_examples=count,
            stateful_step_count=len(COMMANDS),
            deadline=None,
            derandomize=True,
            database=None,
            phases=(Phase.generate,),  # shrinking so many files would take minutes
            suppress_health_check=list(HealthCheck),
        ),
    )


def idle() -> list[type[Command[Any]]]:
    """What has not been carried out; acts of law need much to be done before them."""
    return [each for each in COMMANDS if not (each.barrier or Evening.done[each])]


def test_everything_can_be_taken_back_and_brought_again() -> None:
    """Acts of law, which undo does not cross, are tried at least; all others are carried out."""
    Evening.tried.clear()
    Evening.done.clear()
    spend_evenings(5)
    if idle():
        spend_evenings(2, idle())
    assert [each.__name__ for each in COMMANDS if not Evening.tried[each]] == []
    assert [each.__name__ for each in idle()] == []


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
