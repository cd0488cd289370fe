"""The card of a participant in its sheet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.values import Invitation, Role
from app.services.meetings import AddMeeting
from app.services.organizations import AddOrganization
from app.services.participants import (
    AddParticipant,
    ParticipantOf,
    ParticipantRow,
    RemoveParticipants,
    ReviseParticipant,
)
from app.services.people import AddPerson
from ui.widgets.checks import CheckBox


@pytest.fixture
def participant(desk) -> str:
    meeting = desk.attempt(AddMeeting("Круглый стол"))
    fund = desk.attempt(AddOrganization("Фонд"))
    person = desk.attempt(AddPerson("Панова", "Людмила", organization_id=fund, post="директор"))
    desk.choose_meeting(meeting)
    return desk.attempt(AddParticipant(meeting, person))


def row(desk, key: str) -> ParticipantRow:
    return desk.ask(ParticipantOf(key))


def test_it_says_who_it_is_and_for_whom(reader, participant) -> None:
    reader.open("participant", participant)
    assert reader.title() == "Панова Людмила"
    assert "директор, Фонд" in reader.words()
    assert reader.focused() == "Role at the meeting"


def test_role_and_invitation_are_chosen(desk, reader, participant) -> None:
    reader.open("participant", participant)
    reader.key(Qt.Key.Key_Up)
    assert row(desk, participant).role is not Role.GUEST
    reader.press("Confirmed")
    assert row(desk, participant).invitation is Invitation.CONFIRMED


def test_the_organization_spoken_for_is_picked_created_or_left_out(
    desk, reader, participant
) -> None:
    reader.open("participant", participant)
    assert reader.field("Speaks for").picker.text() == "Фонд"
    reader.pick("Speaks for", "Новый союз")
    assert row(desk, participant).organization == "Новый союз"
    reader.write("Speaks for", "")
    assert row(desk, participant).organization_id == ""


def test_an_organization_that_is_unknown_is_not_lost(desk, reader, participant) -> None:
    reader.open("participant", participant)
    reader.write("Speaks for", "Нечто", leave=False)
    reader.key(Qt.Key.Key_Escape)
    reader.key(Qt.Key.Key_Tab)
    assert "“Нечто” is not in the directory" in reader.message("Speaks for")
    assert row(desk, participant).organization == "Фонд"


def test_attendance_and_note(desk, reader, participant) -> None:
    reader.open("participant", participant)
    box = reader.sheet.findChild(CheckBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    reader.write("Private note", "Вегетарианка")
    shown = row(desk, participant)
    assert shown.attended
    assert shown.note == "Вегетарианка"


def test_the_person_s_own_card_opens_over_it(reader, participant) -> None:
    reader.open("participant", participant)
    reader.press("Card of the person")
    assert "Surname" in reader.words()


def test_taking_off_the_list_can_be_undone(desk, reader, participant, toasts) -> None:
    reader.open("participant", participant)
    reader.press("Take off the list")
    assert not reader.is_open()
    assert toasts[0].endswith("taken off the list. ↶")
    desk.undo()
    assert row(desk, participant).name == "Панова Людмила"


def test_it_follows_changes_and_closes_when_the_row_is_gone(desk, reader, participant) -> None:
    reader.open("participant", participant)
    desk.attempt(ReviseParticipant(participant, "role", Role.EXPERT))
    assert reader.field("Role at the meeting").value() == Role.EXPERT
    desk.attempt(RemoveParticipants((participant,)))
    assert not reader.is_open()
