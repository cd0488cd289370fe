"""Meetings: planned, changed field by field, continued as a series, deleted."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.errors import UserError
from app.domain.values import HeardStyle, Invitation, Role
from app.services.agenda import AddItem, AddPresenter
from app.services.agenda_rows import AgendaOf
from app.services.meeting_rows import MeetingCard, MeetingCardOf, Meetings
from app.services.meetings import (
    AddMeeting,
    AddOrganizer,
    ContinueMeeting,
    PlaceOrganizer,
    RemoveMeeting,
    RemoveOrganizer,
    ReviseMeeting,
)
from app.services.organizations import AddOrganization, AddProgramme, RemoveOrganization
from app.services.outcomes import AddDecision, AddSpeech
from app.services.participants import AddParticipant, ParticipantsOf, ReviseParticipant
from app.services.people import AddPerson
from app.services.workspace import Workspace
from app.storage.verify import verify

DAY, TWO, FOUR = date(2022, 8, 9), 14 * 60, 16 * 60


@pytest.fixture
def meeting(workspace: Workspace) -> str:
    return workspace.execute(AddMeeting("Круглый стол", DAY, TWO, FOUR))


def card(workspace: Workspace, key: str) -> MeetingCard:
    return workspace.ask(MeetingCardOf(key))


def refusal(workspace: Workspace, command) -> UserError:
    with pytest.raises(UserError) as refused:
        workspace.execute(command)
    return refused.value


def test_a_meeting_needs_a_title_only(workspace: Workspace) -> None:
    key = workspace.execute(AddMeeting("  Круглый\tстол "))
    shown = card(workspace, key)
    assert (shown.title, shown.day, shown.starts, shown.ends) == ("Круглый стол", None, None, None)
    refused = refusal(workspace, AddMeeting("   "))
    assert (refused.code, refused.field) == ("text.empty", "title")


def test_an_end_before_the_start_is_refused_at_the_end(workspace: Workspace) -> None:
    refused = refusal(workspace, AddMeeting("Стол", DAY, FOUR, TWO))
    assert (refused.code, refused.field) == ("meeting.ends_before_start", "ends")
    assert workspace.ask(Meetings()) == ()


@pytest.mark.parametrize(("field", "value"), [("starts", FOUR), ("ends", TWO), ("ends", 1)])
def test_times_that_cross_are_refused_at_the_field(
    workspace: Workspace, meeting: str, field: str, value: int
) -> None:
    refused = refusal(workspace, ReviseMeeting(meeting, field, value))
    assert (refused.code, refused.field) == ("meeting.ends_before_start", field)
    assert (card(workspace, meeting).starts, card(workspace, meeting).ends) == (TWO, FOUR)


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("title", "", "text.empty"),
        ("title", "я" * 10_000, "text.too_long"),
        ("day", date(1812, 9, 7), "date.out_of_range"),
        ("starts", -1, "number.out_of_range"),
        ("ends", 24 * 60 + 1, "number.out_of_range"),
        ("list_threshold", -1, "number.out_of_range"),
        ("chair_id", "0" * 32, "row.gone"),
        ("note", "я" * 20_001, "text.too_long"),
    ],
)
def test_what_cannot_stand_in_a_field_is_refused(
    workspace: Workspace, meeting: str, field: str, value: object, code: str
) -> None:
    before = card(workspace, meeting)
    refused = refusal(workspace, ReviseMeeting(meeting, field, value))
    assert (refused.code, refused.field) == (code, field)
    assert card(workspace, meeting) == before


def test_every_field_is_kept_and_taken_back(workspace: Workspace, meeting: str) -> None:
    person = workspace.execute(AddPerson("Панова", "Людмила"))
    house = workspace.execute(AddOrganization("Палата"))
    programme = workspace.execute(AddProgramme("Социомобиль"))
    before = card(workspace, meeting)
    values = {
        "theme": "Новые возможности",
        "number": "1",
        "town": "Севастополь",
        "hall": "Конференц-зал",
        "heading": "заседания круглого стола",
        "heard_style": HeardStyle.ACCUSATIVE,
        "list_threshold": 20,
        "note": "Взять воду\n\nи стаканы",
    }
    references = {
        "venue_id": house,
        "programme_id": programme,
        "chair_id": person,
        "secretary_id": person,
        "moderator_id": person,
    }
    for field, value in {**values, **references}.items():
        workspace.execute(ReviseMeeting(meeting, field, value))
    after = card(workspace, meeting)
    assert replace(
        after,
        venue=before.venue,
        programme=before.programme,
        chair=before.chair,
        secretary=before.secretary,
        moderator=before.moderator,
        place=before.place,
    ) == replace(before, **values)
    assert (after.venue.name, after.programme.name) == ("Палата", "Социомобиль")
    assert after.chair.name == after.secretary.name == after.moderator.name == "Панова Людмила"
    assert after.place == "Конференц-зал, Севастополь"
    for _ in {**values, **references}:
        workspace.undo()
    assert card(workspace, meeting) == before


def test_control_characters_of_pasted_text_are_left_out(workspace: Workspace, meeting: str) -> None:
    workspace.execute(ReviseMeeting(meeting, "title", "Круг\x00лый\u202e стол\r\n"))
    assert card(workspace, meeting).title == "Круглый стол"


def test_meetings_are_listed_newest_first_those_without_a_date_on_top(
    workspace: Workspace, meeting: str
) -> None:
    workspace.execute(AddMeeting("Второй", date(2022, 8, 30)))
    workspace.execute(AddMeeting("Когда-нибудь"))
    titles = [row.title for row in workspace.ask(Meetings())]
    assert titles == ["Когда-нибудь", "Второй", "Круглый стол"]


def test_organizers_have_an_order_and_are_not_named_twice(
    workspace: Workspace, meeting: str
) -> None:
    keys = [workspace.execute(AddOrganization(name)) for name in ("Один", "Два", "Три")]
    for key in keys:
        workspace.execute(AddOrganizer(meeting, key))
    assert refusal(workspace, AddOrganizer(meeting, keys[0])).code == "link.twice"
    rows = card(workspace, meeting).organizers
    workspace.execute(PlaceOrganizer(rows[2].id, 0))
    assert [row.name for row in card(workspace, meeting).organizers] == ["Три", "Один", "Два"]
    workspace.execute(RemoveOrganizer(rows[0].id))
    assert [row.name for row in card(workspace, meeting).organizers] == ["Три", "Два"]
    workspace.undo()
    workspace.undo()
    assert [row.name for row in card(workspace, meeting).organizers] == ["Один", "Два", "Три"]


def test_deleting_a_venue_leaves_the_meeting(workspace: Workspace, meeting: str) -> None:
    house = workspace.execute(AddOrganization("Палата"))
    workspace.execute(ReviseMeeting(meeting, "venue_id", house))
    workspace.execute(AddOrganizer(meeting, house))
    workspace.execute(RemoveOrganization(house))
    assert (card(workspace, meeting).venue.id, card(workspace, meeting).organizers) == ("", ())
    workspace.undo()
    assert card(workspace, meeting).venue.name == "Палата"
    assert [row.name for row in card(workspace, meeting).organizers] == ["Палата"]


def test_a_deleted_meeting_goes_with_all_that_hangs_on_it(
    workspace: Workspace, meeting: str
) -> None:
    person = workspace.execute(AddPerson("Панова"))
    workspace.execute(AddParticipant(meeting, person))
    item = workspace.execute(AddItem(meeting, "Доклад"))
    workspace.execute(AddPresenter(item, person))
    workspace.execute(AddSpeech(item, person, "Слово"))
    workspace.execute(AddDecision(item, "Решили"))
    following = workspace.execute(ContinueMeeting(meeting))
    before = (workspace.ask(AgendaOf(meeting)), workspace.ask(ParticipantsOf(meeting)))
    workspace.execute(RemoveMeeting(meeting))
    assert refusal_of_card(workspace, meeting) == "row.gone"
    assert card(workspace, following).previous.id == ""
    assert workspace.ask(ParticipantsOf(meeting)) == ()
    workspace.undo()
    assert (workspace.ask(AgendaOf(meeting)), workspace.ask(ParticipantsOf(meeting))) == before
    assert card(workspace, following).previous.id == meeting
    assert verify(workspace.path) == ()


def refusal_of_card(workspace: Workspace, key: str) -> str:
    with pytest.raises(UserError) as refused:
        card(workspace, key)
    return refused.value.code


def test_the_next_of_a_series_takes_place_people_and_agenda_along(
    workspace: Workspace, meeting: str
) -> None:
    person = workspace.execute(AddPerson("Панова"))
    house = workspace.execute(AddOrganization("Палата"))
    for field, value in (("number", "7"), ("venue_id", house), ("chair_id", person)):
        workspace.execute(ReviseMeeting(meeting, field, value))
    workspace.execute(AddOrganizer(meeting, house))
    listed = workspace.execute(AddParticipant(meeting, person, Role.EXPERT))
    workspace.execute(ReviseParticipant(listed, "invitation", Invitation.CONFIRMED))
    workspace.execute(ReviseParticipant(listed, "attended", True))
    item = workspace.execute(AddItem(meeting, "Доклад", minutes=25))
    workspace.execute(AddPresenter(item, person))
    workspace.execute(AddDecision(item, "Решили"))
    key = workspace.execute(ContinueMeeting(meeting, date(2022, 8, 30)))
    shown = card(workspace, key)
    assert (shown.number, shown.day, shown.previous.id) == ("8", date(2022, 8, 30), meeting)
    assert (shown.venue.name, shown.chair.name) == ("Палата", "Панова")
    assert [row.name for row in shown.organizers] == ["Палата"]
    (person_row,) = workspace.ask(ParticipantsOf(key))
    assert (person_row.role, person_row.invitation) == (Role.EXPERT, Invitation.LISTED)
    assert not person_row.attended
    (line,) = workspace.ask(AgendaOf(key)).rows
    assert (line.title, line.minutes, line.decisions) == ("Доклад", 25, 0)
    assert [each.name for each in line.presenters] == ["Панова"]
    workspace.undo()
    assert [row.id for row in workspace.ask(Meetings())] == [meeting]


def test_a_series_goes_on_without_a_number_where_it_is_none(
    workspace: Workspace, meeting: str
) -> None:
    workspace.execute(ReviseMeeting(meeting, "number", "1-бис"))
    assert card(workspace, workspace.execute(ContinueMeeting(meeting))).number == ""
