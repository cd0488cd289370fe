"""The card of a meeting in its sheet."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.domain.values import HeardStyle
from app.services.agenda import AddItem
from app.services.meeting_rows import MeetingCard, MeetingCardOf, Meetings
from app.services.meetings import AddMeeting, AddOrganizer, RemoveMeeting, ReviseMeeting
from app.services.organizations import AddOrganization
from app.services.participants import AddParticipant
from app.services.people import AddPerson
from app.services.people_rows import People

TWO, FOUR = 14 * 60, 16 * 60
LATE = "The event cannot end before it starts."
HEADING = "Heading, as it goes on after the word “Minutes” (in Russian in the genitive)"
THRESHOLD = "Longest list of participants inside the minutes"
ORGANIZERS = "Organizers, in the order of papers"


@pytest.fixture
def meeting(desk) -> str:
    key = desk.attempt(AddMeeting("Круглый стол", date(2022, 8, 9), TWO, FOUR))
    desk.choose_meeting(key)
    return key


def card(desk, key: str) -> MeetingCard:
    return desk.ask(MeetingCardOf(key))


def titles(desk) -> list[str]:
    return [row.title for row in desk.ask(Meetings())]


# Adding


def test_enter_plans_a_meeting_and_its_card_goes_on(desk, reader) -> None:
    reader.open("meeting")
    assert reader.title() == "New meeting"
    assert reader.focused() == "Title"
    reader.write("Title", "Стартовый круглый стол")
    reader.write("Date", "9 августа 2022")
    reader.write("Start", "14")
    reader.write("End", "16:00", leave=False)
    reader.key(Qt.Key.Key_Return)
    shown = card(desk, desk.meeting_id)
    assert (shown.title, shown.day) == ("Стартовый круглый стол", date(2022, 8, 9))
    assert (shown.starts, shown.ends) == (TWO, FOUR)
    assert reader.title() == "Стартовый круглый стол"
    assert reader.focused() == "Theme"


def test_a_title_is_needed_and_said_so_beside_it(desk, reader) -> None:
    reader.open("meeting")
    reader.write("Date", "9.08.2022")
    reader.press("Add")
    assert reader.message("Title") == "This must not be empty."
    assert reader.value("Date") == "09.08.2022"
    assert titles(desk) == []


def test_a_new_meeting_cannot_end_before_it_starts(desk, reader) -> None:
    reader.open("meeting")
    reader.write("Title", "Стол")
    reader.write("Start", "16:00")
    reader.write("End", "14:00")
    reader.press("Add")
    assert reader.message("End") == LATE
    assert reader.value("Title") == "Стол"
    reader.write("End", "18:00")
    reader.press("Add")
    assert titles(desk) == ["Стол"]


def test_a_date_that_is_none_holds_the_adding_back(desk, reader) -> None:
    reader.open("meeting")
    reader.write("Title", "Стол")
    reader.write("Date", "31.02.2022")
    reader.press("Add")
    assert "no such date" in reader.message("Date")
    assert titles(desk) == []


def test_a_title_typed_and_not_added_is_asked_about(desk, reader) -> None:
    reader.open("meeting")
    reader.write("Title", "Полуслово")
    reader.key(Qt.Key.Key_Escape)
    assert "“Полуслово” is not added yet." in reader.words()


# Fields


def test_fields_write_themselves_when_they_are_left(desk, reader, meeting) -> None:
    reader.open("meeting", meeting)
    assert reader.value("Title") == "Круглый стол"
    reader.write("Title", "Стартовый круглый стол")
    reader.write("Theme", "Новые возможности")
    reader.write("Number", "3")
    reader.write("Town", "Севастополь")
    reader.write("Hall", "конференц-зал")
    reader.write(HEADING, "заседания стартового круглого стола")
    reader.write(THRESHOLD, "20")
    shown = card(desk, meeting)
    assert (shown.title, shown.theme, shown.number) == (
        "Стартовый круглый стол",
        "Новые возможности",
        "3",
    )
    assert (shown.town, shown.hall) == ("Севастополь", "конференц-зал")
    assert (shown.heading, shown.list_threshold) == ("заседания стартового круглого стола", 20)
    assert reader.title() == "Стартовый круглый стол"


def test_a_wrong_date_and_a_wrong_time_are_said_beside_the_field(desk, reader, meeting) -> None:
    reader.open("meeting", meeting)
    reader.write("Date", "32.01.2022")
    assert "no such date" in reader.message("Date")
    assert reader.value("Date") == "32.01.2022"
    reader.write("Start", "25:70")
    assert "no such time" in reader.message("Start")
    assert (card(desk, meeting).day, card(desk, meeting).starts) == (date(2022, 8, 9), TWO)


def test_an_end_before_the_start_is_refused_and_kept_to_be_mended(desk, reader, meeting) -> None:
    reader.open("meeting", meeting)
    reader.write("End", "13:00")
    assert reader.message("End") == LATE
    assert reader.value("End") == "13:00"
    assert card(desk, meeting).ends == FOUR
    reader.write("End", "17:00")
    assert reader.message("End") == ""
    assert card(desk, meeting).ends == 17 * 60


def test_both_times_can_be_moved_beyond_each_other(desk, reader, meeting) -> None:
    reader.open("meeting", meeting)
    reader.write("Start", "18:00")
    assert reader.message("Start") == LATE
    reader.write("End", "20:00")
    assert reader.message("Start") == ""
    assert (card(desk, meeting).starts, card(desk, meeting).ends) == (18 * 60, 20 * 60)


def test_both_times_can_be_moved_before_each_other(desk, reader, meeting) -> None:
    reader.open("meeting", meeting)
    reader.write("End", "11:00")
    assert reader.message("End") == LATE
    reader.write("Start", "9:00")
    assert reader.message("End") == ""
    assert (card(desk, meeting).starts, card(desk, meeting).ends) == (9 * 60, 11 * 60)


def test_a_title_too_long_is_refused_with_all_of_it_kept(desk, reader, meeting) -> None:
    reader.open("meeting", meeting)
    field = reader.field("Title")
    field.take_words("я" * 10_000)
    assert "10000" in reader.message("Title").replace(",", "").replace(" ", "")
    assert len(reader.value("Title")) == 10_000
    assert card(desk, meeting).title == "Круглый стол"


def test_a_refused_draft_is_asked_about_on_closing(desk, reader, meeting) -> None:
    reader.open("meeting", meeting)
    reader.write("End", "13:00")
    reader.press("Done")
    assert reader.is_open()
    assert any("“End” is not saved." in words for words in reader.words())


# Whom it names


def test_the_secretary_is_found_among_the_participants_first(desk, reader, meeting) -> None:
    desk.attempt(AddPerson("Алова", "Анна"))
    listed = desk.attempt(AddPerson("Янова", "Анна"))
    desk.attempt(AddParticipant(meeting, listed))
    reader.open("meeting", f"{meeting}#secretary_id")
    assert reader.focused() == "Secretary"
    reader.pick("Secretary", "анна")
    assert card(desk, meeting).secretary.name == "Янова Анна"
    reader.pick("Secretary", "анна", row=1)
    assert card(desk, meeting).secretary.name == "Алова Анна"


def test_an_unknown_chair_is_created(desk, reader, meeting) -> None:
    reader.open("meeting", meeting)
    reader.pick("Chair", "Панова Людмила")
    assert card(desk, meeting).chair.name == "Панова Людмила"
    assert [row.name for row in desk.ask(People())] == ["Панова Людмила"]


def test_an_office_is_emptied_by_deleting_the_name(desk, reader, meeting) -> None:
    person = desk.attempt(AddPerson("Панова"))
    desk.attempt(ReviseMeeting(meeting, "moderator_id", person))
    reader.open("meeting", meeting)
    reader.write("Moderator", "")
    assert card(desk, meeting).moderator.id == ""


def test_venue_and_programme_are_created_as_they_are_typed(desk, reader, meeting) -> None:
    reader.open("meeting", meeting)
    reader.pick("Venue", "Союз «Палата»")
    reader.pick("Programme", "Социомобиль")
    shown = card(desk, meeting)
    assert (shown.venue.name, shown.programme.name) == ("Союз «Палата»", "Социомобиль")


def test_organizers_are_added_put_in_order_and_taken_out(desk, reader, meeting, toasts) -> None:
    desk.attempt(AddOrganizer(meeting, desk.attempt(AddOrganization("Первый фонд"))))
    reader.open("meeting", meeting)
    reader.pick(ORGANIZERS, "Второй фонд")
    order = [each.name for each in card(desk, meeting).organizers]
    assert order == ["Первый фонд", "Второй фонд"]
    assert reader.field(ORGANIZERS).picker.text() == ""
    reader.press("Name later")
    order = [each.name for each in card(desk, meeting).organizers]
    assert order == ["Второй фонд", "Первый фонд"]
    reader.press("Take out")
    assert len(card(desk, meeting).organizers) == 1
    assert toasts[-1].endswith("↶")


def test_an_organizer_is_not_named_twice(desk, reader, meeting) -> None:
    desk.attempt(AddOrganizer(meeting, desk.attempt(AddOrganization("Фонд"))))
    reader.open("meeting", meeting)
    reader.pick(ORGANIZERS, "фонд")
    assert reader.message(ORGANIZERS) == "This is on the list already."
    assert len(card(desk, meeting).organizers) == 1


def test_the_name_of_an_organizer_opens_its_card_over_this_one(desk, reader, meeting) -> None:
    desk.attempt(AddOrganizer(meeting, desk.attempt(AddOrganization("Фонд «Маяк»"))))
    reader.open("meeting", meeting)
    reader.press("Фонд «Маяк»")
    assert reader.title() == "Фонд «Маяк»"
    reader.key(Qt.Key.Key_Escape)


def test_the_style_of_the_minutes_is_chosen(desk, reader, meeting) -> None:
    reader.open("meeting", meeting)
    box = reader.field("“Heard:” names speakers by").focusProxy()
    box.setFocus()
    reader.key(Qt.Key.Key_Down)
    assert card(desk, meeting).heard_style is HeardStyle.ACCUSATIVE


# Series, deleting, following


def test_the_next_of_the_series_is_planned_and_its_date_asked_for(
    desk, reader, meeting, toasts
) -> None:
    desk.attempt(AddItem(meeting, "Приветствие"))
    desk.attempt(ReviseMeeting(meeting, "number", "1"))
    reader.open("meeting", meeting)
    reader.press("Plan the next meeting of the series")
    assert desk.meeting_id != meeting
    assert reader.focused() == "Date"
    assert (reader.value("Date"), reader.value("Number")) == ("", "2")
    assert toasts == ["The next meeting is planned; set its date. ↶"]


def test_deleting_closes_the_card_and_can_be_undone(desk, reader, meeting, toasts) -> None:
    reader.open("meeting", meeting)
    reader.press("Delete")
    assert not reader.is_open()
    assert toasts == ["The meeting is deleted. ↶"]
    assert titles(desk) == []
    desk.undo()
    assert titles(desk) == ["Круглый стол"]


def test_the_card_follows_changes_and_keeps_what_is_being_typed(desk, reader, meeting) -> None:
    reader.open("meeting", meeting)
    reader.write("Theme", "Половина слова", leave=False)
    desk.attempt(ReviseMeeting(meeting, "town", "Севастополь"))
    assert reader.value("Town") == "Севастополь"
    assert reader.value("Theme") == "Половина слова"
    reader.key(Qt.Key.Key_Tab)
    assert card(desk, meeting).theme == "Половина слова"
    desk.undo()
    assert reader.value("Theme") == ""


def test_the_card_of_a_meeting_deleted_elsewhere_closes(desk, reader, meeting) -> None:
    reader.open("meeting", meeting)
    desk.attempt(RemoveMeeting(meeting))
    assert not reader.is_open()
