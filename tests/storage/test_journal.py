"""The journal: one entry per command, chained, taken back after a restart, never bypassed."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

import pytest
from sqlalchemy import delete, insert, update
from sqlalchemy.orm import Session

from app.domain.entities import Organization
from app.domain.errors import UserError, WriteRefusedError
from app.domain.values import EntryKind
from app.services.contract import Command
from app.services.history import HistoryOf
from app.services.organization_rows import Organizations
from app.services.organizations import AddOrganization, RemoveOrganization, ReviseOrganization
from app.services.workspace import Workspace
from app.storage.verify import verify

FUND = "f" * 32


@dataclass(frozen=True, slots=True)
class Sign(Command[str]):
    """An act of law, as later issues will have them."""

    label: ClassVar[str] = "test.sign"
    barrier: ClassVar[bool] = True

    def apply(self, session: Session) -> str:
        return AddOrganization("Подписано").apply(session)


@dataclass(frozen=True, slots=True)
class Bypass(Command[None]):
    """A command somebody wrote carelessly."""

    how: str

    label: ClassVar[str] = "test.bypass"

    def apply(self, session: Session) -> None:
        statements: dict[str, Any] = {
            "update": update(Organization).values(note="мимо журнала"),
            "delete": delete(Organization),
            "insert": insert(Organization).values(id="x", full_name="мимо журнала"),
        }
        session.execute(statements[self.how])


@dataclass(frozen=True, slots=True)
class WriteUnread(Command[None]):
    """Sets a value without knowing what stood there."""

    id: str

    label: ClassVar[str] = "test.unread"

    def apply(self, session: Session) -> None:
        row = session.get_one(Organization, self.id)
        session.expire(row)
        row.note = "вслепую"


@dataclass(frozen=True, slots=True)
class FailHalfway(Command[None]):
    """Writes one row and then meets a bug."""

    label: ClassVar[str] = "test.fail"

    def apply(self, session: Session) -> None:
        AddOrganization("Половина").apply(session)
        session.flush()
        raise ZeroDivisionError


def names(workspace: Workspace) -> list[str]:
    return [row.name for row in workspace.ask(Organizations())]


def entries(path: Path) -> list[sqlite3.Row]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return connection.execute("SELECT * FROM journal_entry ORDER BY number").fetchall()


@pytest.fixture
def fund(workspace: Workspace) -> str:
    return workspace.execute(AddOrganization("Фонд", id=FUND))


def test_each_command_is_one_entry_linked_to_the_one_before(
    workspace: Workspace, fund: str
) -> None:
    workspace.execute(ReviseOrganization(fund, "phone", "8 800"))
    workspace.execute(RemoveOrganization(fund))
    rows = entries(workspace.path)
    assert [row["number"] for row in rows] == [1, 2, 3]
    assert [row["previous_hash"] for row in rows[1:]] == [row["hash"] for row in rows[:-1]]
    assert verify(workspace.path) == ()


def test_an_entry_says_who_and_when_and_what(workspace: Workspace, fund: str) -> None:
    workspace.actor = "Олег"
    workspace.execute(ReviseOrganization(fund, "phone", "8 800"))
    newest, first = workspace.ask(HistoryOf())
    assert (first.actor, newest.actor) == ("Нечаева Дарина", "Олег")
    assert newest.at > first.at
    assert (newest.label, newest.subject) == ("organization.revise", "Фонд")
    changes = [(each.column, each.before, each.after) for each in newest.changes]
    assert ("phone", "", "8 800") in changes


def test_a_command_that_changes_nothing_makes_no_entry(workspace: Workspace, fund: str) -> None:
    heard: list[object] = []
    workspace.subscribe(heard.append)
    workspace.execute(ReviseOrganization(fund, "short_name", "Фонд"))
    assert len(entries(workspace.path)) == 1
    assert heard == []


def test_a_refused_command_leaves_no_trace(workspace: Workspace, fund: str) -> None:
    with pytest.raises(UserError) as refusal:
        workspace.execute(ReviseOrganization(fund, "short_name", ""))
    assert refusal.value.code == "organization.nameless"
    assert refusal.value.field == "short_name"
    assert len(entries(workspace.path)) == 1


def test_a_bug_halfway_leaves_no_trace(workspace: Workspace, fund: str) -> None:
    with pytest.raises(ZeroDivisionError):
        workspace.execute(FailHalfway())
    assert names(workspace) == ["Фонд"]
    assert len(entries(workspace.path)) == 1
    workspace.execute(AddOrganization("Союз"))
    assert names(workspace) == ["Союз", "Фонд"]


@pytest.mark.parametrize("how", ["update", "delete", "insert"])
def test_bulk_writes_are_refused(workspace: Workspace, fund: str, how: str) -> None:
    with pytest.raises(WriteRefusedError):
        workspace.execute(Bypass(how))
    assert names(workspace) == ["Фонд"]
    assert verify(workspace.path) == ()


def test_writing_what_was_not_read_is_refused(workspace: Workspace, fund: str) -> None:
    with pytest.raises(WriteRefusedError):
        workspace.execute(WriteUnread(fund))
    assert len(entries(workspace.path)) == 1


def test_undo_and_redo_are_entries_of_their_own(workspace: Workspace, fund: str) -> None:
    workspace.undo()
    assert names(workspace) == []
    workspace.redo()
    assert names(workspace) == ["Фонд"]
    kinds = [row["kind"] for row in entries(workspace.path)]
    assert kinds == [EntryKind.COMMAND, EntryKind.UNDO, EntryKind.REDO]
    assert [row["target"] for row in entries(workspace.path)] == [None, 1, 2]


def test_a_new_command_forgets_what_could_be_redone(workspace: Workspace, fund: str) -> None:
    workspace.undo()
    workspace.execute(AddOrganization("Союз"))
    assert workspace.redoable() is None
    assert workspace.redo() is None
    assert names(workspace) == ["Союз"]


def test_nothing_to_undo_is_no_error(workspace: Workspace) -> None:
    assert workspace.undo() is None
    assert workspace.redo() is None
    assert workspace.undoable() is None
    assert entries(workspace.path) == []


def test_undo_and_redo_survive_a_restart(
    workspace: Workspace, fund: str, clock: Callable[[], datetime]
) -> None:
    workspace.execute(ReviseOrganization(fund, "short_name", "Маяк"))
    workspace.undo()
    workspace.close()
    again = Workspace.open(workspace.path, actor="Олег", clock=clock)
    line = again.redoable()
    assert line
    assert line.label == "organization.revise"
    again.redo()
    assert names(again) == ["Маяк"]
    again.undo()
    again.undo()
    assert names(again) == []
    again.close()
    assert verify(workspace.path) == ()


def test_undo_goes_down_to_a_line_in_one_go(workspace: Workspace, fund: str) -> None:
    for name in ("Второе", "Третье", "Четвёртое"):
        workspace.execute(ReviseOrganization(fund, "short_name", name))
    heard: list[frozenset[str]] = []
    workspace.subscribe(lambda change: heard.append(change.tables))
    workspace.undo_to(3)
    assert names(workspace) == ["Второе"]
    assert heard == [frozenset({"organization"})]
    workspace.redo()
    assert names(workspace) == ["Третье"]
    workspace.redo()
    assert names(workspace) == ["Четвёртое"]


def test_undo_stops_at_an_act_of_law(
    workspace: Workspace, fund: str, clock: Callable[[], datetime]
) -> None:
    workspace.execute(Sign())
    assert not workspace.can_undo(1)
    assert not workspace.can_undo(2)
    assert workspace.undo() is None
    workspace.execute(AddOrganization("Союз"))
    workspace.close()
    again = Workspace.open(workspace.path, actor="Олег", clock=clock)
    again.undo()
    assert again.undo() is None
    assert again.undo_to(1) is None
    assert names(again) == ["Подписано", "Фонд"]
    again.close()


def test_undo_brings_back_what_hung_on_a_removed_row(workspace: Workspace, fund: str) -> None:
    from app.services.people import AddPerson
    from app.services.people_rows import PersonCardOf

    person = workspace.execute(AddPerson("Панова", organization_id=fund, post="директор"))
    workspace.execute(RemoveOrganization(fund))
    assert workspace.ask(PersonCardOf(person)).posts == ()
    workspace.undo()
    (post,) = workspace.ask(PersonCardOf(person)).posts
    assert (post.organization, post.title) == ("Фонд", "директор")
    assert verify(workspace.path) == ()


def test_salts_make_equal_values_look_different(workspace: Workspace) -> None:
    workspace.execute(AddOrganization("Фонд"))
    workspace.execute(AddOrganization("Фонд"))
    with closing(sqlite3.connect(workspace.path)) as connection:
        cells = [row[0] for row in connection.execute("SELECT cells FROM journal_row")]
    assert cells[0] != cells[1]
