"""The desk tells everybody what changed and turns refusals into a signal."""

import pytest

from app.domain.errors import UserError
from app.services.preferences import PreferenceOf, SetPreference
from ui.desk import Desk, Notice


@pytest.fixture
def heard(desk: Desk) -> list:
    found: list = []
    desk.changed.connect(found.append)
    desk.refused.connect(found.append)
    desk.noticed.connect(found.append)
    return found


@pytest.fixture
def read_only(workspace, desk: Desk) -> Desk:
    workspace._lock, lock = None, workspace._lock
    yield desk
    workspace._lock = lock


def test_a_command_is_told_to_everybody(desk: Desk, heard: list) -> None:
    desk.execute(SetPreference("colour", "blue"))
    assert [change.tables for change in heard] == [frozenset({"preference"})]
    assert desk.ask(PreferenceOf("colour")) == "blue"


def test_undo_and_redo_are_told_too(desk: Desk, heard: list) -> None:
    desk.execute(SetPreference("colour", "blue"))
    desk.undo()
    assert desk.ask(PreferenceOf("colour")) == ""
    desk.redo()
    assert desk.ask(PreferenceOf("colour")) == "blue"
    desk.undo_to(1)
    assert desk.ask(PreferenceOf("colour")) == ""
    assert len(heard) == 4


def test_a_refusal_becomes_a_signal(read_only: Desk, heard: list) -> None:
    assert read_only.execute(SetPreference("colour", "blue")) is None
    assert [refusal.code for refusal in heard] == ["workspace.read_only"]


def test_a_form_gets_the_refusal_itself(read_only: Desk, heard: list) -> None:
    with pytest.raises(UserError):
        read_only.attempt(SetPreference("colour", "blue"))
    assert not heard


def test_a_notice_may_offer_undo(desk: Desk, heard: list) -> None:
    desk.notice("Done", undo=True)
    assert heard == [Notice("Done", undo=True)]


def test_choosing_a_meeting_is_told_once(qtbot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.meeting_changed):
        desk.choose_meeting("m")
    with qtbot.assertNotEmitted(desk.meeting_changed):
        desk.choose_meeting("m")
    assert desk.meeting_id == "m"


def test_panels_and_pages_are_asked_for_by_id(qtbot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.panel_requested) as asked:
        desk.open_panel("organization", "7")
    assert asked.args == ["organization", "7"]
    with qtbot.waitSignal(desk.page_requested) as asked:
        desk.open_page("agenda")
    assert asked.args == ["agenda"]
