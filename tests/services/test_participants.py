"""Participants: listed once, invited, marked; the directory keeps them."""

import pytest

from app.domain.errors import UserError
from app.domain.values import Invitation, Role
from app.services.meetings import AddMeeting
from app.services.organizations import AddOrganization, RemoveOrganization
from app.services.participants import (
    AddNewcomer,
    AddParticipant,
    MarkAttended,
    ParticipantCount,
    ParticipantOf,
    ParticipantRow,
    ParticipantsOf,
    RemoveParticipants,
    ReviseParticipant,
    SetInvitations,
)
from app.services.people import AddPerson, AddPost, RemovePerson
from app.services.people_rows import People, PersonCardOf
from app.services.workspace import Workspace
from app.storage.verify import verify


@pytest.fixture
def meeting(workspace: Workspace) -> str:
    return workspace.execute(AddMeeting("Круглый стол"))


@pytest.fixture
def listed(workspace: Workspace, meeting: str) -> list[str]:
    people = [workspace.execute(AddPerson(name)) for name in ("Ёлкина", "Алова", "Жукова")]
    return [workspace.execute(AddParticipant(meeting, person)) for person in people]


def rows(workspace: Workspace, meeting: str) -> tuple[ParticipantRow, ...]:
    return workspace.ask(ParticipantsOf(meeting))


def refusal(workspace: Workspace, command) -> UserError:
    with pytest.raises(UserError) as refused:
        workspace.execute(command)
    return refused.value


def test_they_are_listed_by_name_with_yo_as_e(workspace: Workspace, meeting, listed) -> None:
    assert [row.name for row in rows(workspace, meeting)] == ["Алова", "Ёлкина", "Жукова"]


def test_somebody_speaks_for_the_organization_of_the_first_post(
    workspace: Workspace, meeting
) -> None:
    first, second = (workspace.execute(AddOrganization(name)) for name in ("Фонд", "Союз"))
    person = workspace.execute(AddPerson("Панова", organization_id=first, post="директор"))
    workspace.execute(AddPost(person, second, "член совета"))
    key = workspace.execute(AddParticipant(meeting, person))
    row = workspace.ask(ParticipantOf(key))
    assert (row.organization, row.post) == ("Фонд", "директор")
    workspace.execute(ReviseParticipant(key, "organization_id", second))
    row = workspace.ask(ParticipantOf(key))
    assert (row.organization, row.post) == ("Союз", "член совета")


def test_the_organization_can_be_named_at_once(workspace: Workspace, meeting) -> None:
    fund = workspace.execute(AddOrganization("Фонд"))
    person = workspace.execute(AddPerson("Панова"))
    workspace.execute(AddParticipant(meeting, person, organization_id=fund))
    assert rows(workspace, meeting)[0].organization == "Фонд"


def test_nobody_is_listed_twice(workspace: Workspace, meeting, listed) -> None:
    person = rows(workspace, meeting)[0].person_id
    refused = refusal(workspace, AddParticipant(meeting, person))
    assert (refused.code, refused.facts["person"]) == ("participant.twice", "Алова")


def test_a_newcomer_is_made_and_listed_in_one_act(workspace: Workspace, meeting) -> None:
    fund = workspace.execute(AddOrganization("Фонд"))
    key = workspace.execute(AddNewcomer(meeting, "Хомяк  Дина Петровна", fund))
    row = workspace.ask(ParticipantOf(key))
    assert (row.name, row.organization) == ("Хомяк Дина Петровна", "Фонд")
    assert [post.organization for post in workspace.ask(PersonCardOf(row.person_id)).posts] == [
        "Фонд"
    ]
    workspace.undo()
    assert rows(workspace, meeting) == ()
    assert workspace.ask(People()) == ()
    assert verify(workspace.path) == ()


@pytest.mark.parametrize(
    ("name", "code"), [("", "person.nameless"), ("я" * 10_000, "text.too_long")]
)
def test_a_newcomer_without_a_sensible_name_is_refused(
    workspace: Workspace, meeting, name: str, code: str
) -> None:
    assert refusal(workspace, AddNewcomer(meeting, name)).code == code
    assert workspace.ask(People()) == ()


def test_a_newcomer_to_a_meeting_that_is_gone_is_not_left_behind(workspace: Workspace) -> None:
    assert refusal(workspace, AddNewcomer("0" * 32, "Хомяк Дина")).code == "row.gone"
    assert workspace.ask(People()) == ()


def test_invitations_and_attendance_of_several_in_one_go(
    workspace: Workspace, meeting, listed
) -> None:
    workspace.execute(SetInvitations(tuple(listed), Invitation.CONFIRMED))
    workspace.execute(MarkAttended(tuple(listed[:2]), attended=True))
    states = {row.id: (row.invitation, row.attended) for row in rows(workspace, meeting)}
    assert states[listed[0]] == (Invitation.CONFIRMED, True)
    assert states[listed[2]] == (Invitation.CONFIRMED, False)
    workspace.undo()
    workspace.undo()
    assert {row.invitation for row in rows(workspace, meeting)} == {Invitation.LISTED}


def test_if_one_of_several_is_gone_nothing_is_done(workspace: Workspace, meeting, listed) -> None:
    ids = (listed[0], "0" * 32)
    assert refusal(workspace, SetInvitations(ids, Invitation.INVITED)).code == "row.gone"
    assert refusal(workspace, RemoveParticipants(ids)).code == "row.gone"
    assert {row.invitation for row in rows(workspace, meeting)} == {Invitation.LISTED}
    assert len(rows(workspace, meeting)) == 3


def test_several_are_taken_off_and_brought_back(workspace: Workspace, meeting, listed) -> None:
    before = rows(workspace, meeting)
    workspace.execute(RemoveParticipants((listed[0], listed[1], listed[0])))
    assert [row.id for row in rows(workspace, meeting)] == [listed[2]]
    assert len(workspace.ask(People())) == 3
    workspace.undo()
    assert rows(workspace, meeting) == before


def test_those_who_declined_are_not_expected(workspace: Workspace, meeting, listed) -> None:
    assert workspace.ask(ParticipantCount(meeting)) == 3
    workspace.execute(SetInvitations((listed[0],), Invitation.DECLINED))
    assert workspace.ask(ParticipantCount(meeting)) == 2


def test_role_and_note(workspace: Workspace, meeting, listed) -> None:
    workspace.execute(ReviseParticipant(listed[0], "role", Role.JURY))
    workspace.execute(ReviseParticipant(listed[0], "note", "Приедет позже"))
    row = workspace.ask(ParticipantOf(listed[0]))
    assert (row.role, row.note) == (Role.JURY, "Приедет позже")


def test_a_deleted_person_leaves_the_list_a_deleted_organization_does_not_take_it_along(
    workspace: Workspace, meeting
) -> None:
    fund = workspace.execute(AddOrganization("Фонд"))
    person = workspace.execute(AddPerson("Панова", organization_id=fund))
    workspace.execute(AddParticipant(meeting, person))
    workspace.execute(RemoveOrganization(fund))
    assert rows(workspace, meeting)[0].organization == ""
    workspace.execute(RemovePerson(person))
    assert rows(workspace, meeting) == ()
    workspace.undo()
    workspace.undo()
    assert rows(workspace, meeting)[0].organization == "Фонд"


def test_a_row_that_is_gone_says_so(workspace: Workspace) -> None:
    with pytest.raises(UserError) as refused:
        workspace.ask(ParticipantOf("0" * 32))
    assert refused.value.code == "row.gone"
