"""The workspace: one way in, everybody hears of it, nothing stays behind."""

import threading
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.values import EntryKind
from app.services.meeting_rows import Meetings
from app.services.meetings import AddMeeting
from app.services.organization_rows import Organizations
from app.services.organizations import AddOrganization, ReviseOrganization
from app.services.preferences import PreferenceOf, SetPreference
from app.services.sample import LoadSample
from app.services.workspace import Change, Workspace
from app.storage.verify import verify


def test_everybody_hears_of_a_change_after_it_is_kept(workspace: Workspace) -> None:
    seen: list[tuple[Change, int]] = []

    def listen(change: Change) -> None:
        seen.append((change, len(workspace.ask(Organizations()))))

    workspace.subscribe(listen)
    key = workspace.execute(AddOrganization("Фонд"))
    ((change, count),) = seen
    assert count == 1
    assert (change.label, change.kind) == ("organization.add", EntryKind.COMMAND)
    assert change.rows == {("organization", key)}


def test_undo_and_redo_are_heard_too(workspace: Workspace) -> None:
    workspace.execute(AddOrganization("Фонд"))
    kinds: list[EntryKind] = []
    workspace.subscribe(lambda change: kinds.append(change.kind))
    workspace.undo()
    workspace.redo()
    assert kinds == [EntryKind.UNDO, EntryKind.REDO]


def test_whoever_has_stopped_listening_hears_nothing(workspace: Workspace) -> None:
    heard: list[Change] = []
    stop = workspace.subscribe(heard.append)
    stop()
    workspace.execute(AddOrganization("Фонд"))
    assert heard == []


def test_undoable_and_redoable_name_what_would_happen(workspace: Workspace) -> None:
    key = workspace.execute(AddOrganization("Фонд"))
    workspace.execute(ReviseOrganization(key, "phone", "8 800"))
    line = workspace.undoable()
    assert line
    assert (line.label, line.subject) == ("organization.revise", "Фонд")
    workspace.undo()
    line = workspace.redoable()
    assert line
    assert line.label == "organization.revise"


def test_the_name_in_the_journal_can_be_changed(workspace: Workspace) -> None:
    workspace.actor = "Секретарь"
    workspace.execute(AddOrganization("Фонд"))
    line = workspace.undoable()
    assert line
    assert line.actor == "Секретарь"


def test_another_thread_may_ask(workspace: Workspace) -> None:
    workspace.execute(AddOrganization("Фонд"))
    counts: list[int] = []
    asking = threading.Thread(target=lambda: counts.append(len(workspace.ask(Organizations()))))
    asking.start()
    asking.join()
    assert counts == [1]


def test_a_choice_is_kept_changed_and_taken_back(workspace: Workspace) -> None:
    assert workspace.ask(PreferenceOf("modules")) == ""
    workspace.execute(SetPreference("modules", "[]"))
    workspace.execute(SetPreference("modules", '["help"]'))
    assert workspace.ask(PreferenceOf("modules")) == '["help"]'
    workspace.undo()
    assert workspace.ask(PreferenceOf("modules")) == "[]"


@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_sample_is_one_entry_that_verifies(workspace: Workspace, language: str) -> None:
    workspace.execute(LoadSample(language))
    line = workspace.undoable()
    assert line
    assert (line.number, line.label) == (1, "sample.load")
    assert len(workspace.ask(Meetings())) == 2
    assert verify(workspace.path) == ()
    workspace.undo()
    assert workspace.ask(Meetings()) == ()
    assert workspace.ask(Organizations()) == ()


def test_a_closed_workspace_leaves_only_its_file(tmp_path: Path) -> None:
    path = tmp_path / "Вечер №1 & Co.krug"
    workspace = Workspace.create(path, actor="Анна")
    workspace.execute(AddMeeting("Стол"))
    workspace.close()
    assert list(tmp_path.iterdir()) == [path]


def test_a_view_reads_and_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "view.krug"
    made = Workspace.create(path, actor="Анна")
    made.execute(AddMeeting("Стол"))
    made.close()
    before = path.read_bytes()
    view = Workspace.open(path, actor="Гость", read_only=True)
    assert [row.title for row in view.ask(Meetings())] == ["Стол"]
    with pytest.raises(UserError) as refused:
        view.undo()
    assert refused.value.code == "workspace.read_only"
    view.close()
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
