"""The overview: what an organizer sees of a meeting, and where each line leads."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.domain.values import Invitation, ItemKind, Role
from app.services.agenda import AddItem, AddPresenter, ReviseItem
from app.services.meeting_rows import MeetingCardOf
from app.services.meetings import AddMeeting, AddOrganizer, RemoveMeeting, ReviseMeeting
from app.services.organizations import AddOrganization
from app.services.outcomes import AddDecision, ReviseDecision
from app.services.participants import AddParticipant, SetInvitations
from app.services.people import AddPerson
from ui.pages.overview import OverviewPage
from ui.pages.overview_checks import Checklist
from ui.pages.overview_figures import Figures
from ui.pages.overview_roles import RoleLine, RolesCard
from ui.pages.overview_when import when
from ui.theme.tokens import Colour
from ui.widgets.marks import Pill
from ui.widgets.words import Line

TWO, FOUR = 14 * 60, 16 * 60
DAY = date(2022, 8, 9)
MORNING = datetime(2022, 8, 9, 11, 45, tzinfo=UTC)


@pytest.fixture
def meeting(desk) -> str:
    key = desk.attempt(AddMeeting("Круглый стол", DAY, TWO, FOUR))
    desk.attempt(ReviseMeeting(key, "theme", "Новые возможности"))
    desk.choose_meeting(key)
    return key


@pytest.fixture
def show(qtbot, desk) -> Callable[..., OverviewPage]:
    def make(now: datetime = MORNING, width: int = 1278) -> OverviewPage:
        page = OverviewPage(desk, lambda: now)
        qtbot.addWidget(page)
        page.resize(width, 708)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return make


@pytest.fixture
def wishes(desk) -> list[tuple[str, ...]]:
    asked: list[tuple[str, ...]] = []
    desk.panel_requested.connect(lambda panel, subject: asked.append((panel, subject)))
    desk.page_requested.connect(lambda page: asked.append((page,)))
    return asked


def lines(page: OverviewPage) -> list[str]:
    return [line.text() for line in page.findChild(Checklist).lines()]


def figures(page: OverviewPage) -> tuple[str, ...]:
    return page.findChild(Figures).texts()


def button(page: QWidget, name: str) -> QPushButton:
    found = [
        each
        for each in page.findChildren(QPushButton)
        if each.isVisible() and name in {each.text(), each.accessibleName()}
    ]
    assert found, f"no button {name}"
    return found[0]


def press(page: QWidget, name: str) -> None:
    QTest.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


# Without a meeting


def test_without_a_meeting_there_is_one_thing_to_do(show, wishes) -> None:
    page = show()
    press(page, "New meeting")
    assert wishes == [("meeting", "")]


def test_a_deleted_meeting_leaves_the_empty_state(desk, show, meeting) -> None:
    page = show()
    desk.attempt(RemoveMeeting(meeting))
    assert button(page, "New meeting").isVisible()


# The head


def test_title_theme_and_how_soon(show, meeting) -> None:
    page = show()
    assert {line.text() for line in page.findChildren(Line)} >= {
        "Круглый стол",
        "Новые возможности",
    }
    assert page.findChild(Pill).text() == "in 2 h 15 min"


def test_the_primary_act_leads_to_the_papers(show, meeting, wishes) -> None:
    press(show(), "Print minutes")
    assert wishes == [("documents",)]


def test_the_card_of_the_meeting_is_a_key_away(show, meeting, wishes) -> None:
    press(show(), "Edit")
    assert wishes == [("meeting", meeting)]


@pytest.mark.parametrize(
    ("day", "starts", "hour", "said", "ground"),
    [
        (None, None, 9, "no date yet", Colour.LIVE_SOFT),
        (DAY, TWO, 9, "in 5 h", Colour.LIVE_SOFT),
        (DAY, TWO, 15, "going on now", Colour.LIVE_SOFT),
        (DAY, TWO, 17, "today at 14:00", Colour.SUNKEN),
        (DAY, None, 9, "today", Colour.LIVE_SOFT),
        (date(2022, 8, 10), TWO, 9, "tomorrow at 14:00", Colour.ACCENT_SOFT),
        (date(2022, 8, 10), None, 9, "tomorrow", Colour.ACCENT_SOFT),
        (date(2022, 8, 12), TWO, 9, "in 3 day", Colour.ACCENT_SOFT),
        (date(2022, 9, 12), TWO, 9, "12 September 2022", Colour.SUNKEN),
        (date(2022, 8, 8), TWO, 9, "8 August 2022", Colour.SUNKEN),
    ],
)
def test_when_a_meeting_is_as_people_say_it(qapp, day, starts, hour, said, ground) -> None:
    ends = FOUR if starts is not None else None
    shown = when(day, starts, ends, datetime(2022, 8, 9, hour, tzinfo=UTC))
    assert shown.text.startswith(said)
    assert shown.ground is ground


# Figures


def test_registration_counts_who_confirmed(desk, show, meeting) -> None:
    people = [desk.attempt(AddPerson(name)) for name in ("Альфа", "Бета", "Гамма")]
    keys = [desk.attempt(AddParticipant(meeting, each)) for each in people]
    desk.attempt(SetInvitations(tuple(keys[:2]), Invitation.CONFIRMED))
    assert figures(show())[0] == "Registration 2 of 3 confirmed"


def test_the_agenda_fits_or_says_by_how_much_it_does_not(desk, show, meeting) -> None:
    item = desk.attempt(AddItem(meeting, "Доклад", minutes=110))
    desk.attempt(AddItem(meeting, "Перерыв", ItemKind.BREAK, 10))
    page = show()
    assert figures(page)[1].endswith("120 min 14:00–16:00, it fits")
    assert figures(page)[1].startswith("Agenda 1 item")
    desk.attempt(ReviseItem(item, "minutes", 115))
    assert figures(page)[1].endswith("125 min 14:00–16:00, 5 min too long")


def test_decisions_of_earlier_meetings_and_what_is_overdue(desk, show, meeting) -> None:
    earlier = desk.attempt(AddMeeting("Прошлый стол", date(2022, 5, 1)))
    item = desk.attempt(AddItem(earlier, "Итоги"))
    page = show()
    assert figures(page)[2].endswith("0 to be carried out nothing is overdue")
    for due in (date(2022, 8, 1), date(2022, 9, 1)):
        decision = desk.attempt(AddDecision(item, "Сделать."))
        desk.attempt(ReviseDecision(decision, "due", due))
    assert "2 to be carried out 1 overdue" in figures(page)[2]


def test_the_next_meeting_is_gone_to_by_its_figure(desk, show, meeting) -> None:
    following = desk.attempt(AddMeeting("Защита проектов", date(2022, 8, 30)))
    page = show()
    name = "Next meeting 30 August Защита проектов"
    assert figures(page)[3] == name
    press(page, name)
    assert desk.meeting_id == following


def test_the_next_meeting_is_planned_when_there_is_none(desk, show, meeting, wishes) -> None:
    page = show()
    press(page, "Next meeting not planned yet Plan the next meeting")
    assert desk.meeting_id != meeting
    assert wishes == [("meeting", f"{desk.meeting_id}#day")]
    assert desk.ask(MeetingCardOf(desk.meeting_id)).previous.id == meeting


def test_figures_lead_to_what_they_count(show, meeting, wishes) -> None:
    page = show()
    registration, agenda = figures(page)[:2]
    press(page, registration)
    press(page, agenda)
    assert wishes == [("participants",), ("agenda",)]


def test_a_narrow_window_has_the_figures_two_by_two(show, meeting) -> None:
    page = show(width=760)
    tops = {card.y() for card in page.findChild(Figures).children() if isinstance(card, QWidget)}
    assert len(tops) == 2


# Before the start


def test_an_empty_meeting_says_all_that_is_missing(show, meeting) -> None:
    assert lines(show()) == [
        "Nothing is on the agenda yet",
        "No presenters are named yet",
        "The agenda fits into the time of the meeting",
        "Town and place are not set yet",
        "No organizer is named",
        "Nobody is on the list of participants yet",
        "No chair appointed",
        "No secretary appointed",
    ]


def test_lines_change_as_soon_as_something_is_done(desk, show, meeting) -> None:
    page = show()
    person = desk.attempt(AddPerson("Панова", "Людмила"))
    item = desk.attempt(AddItem(meeting, "Доклад", minutes=150))
    assert lines(page)[0] == "The agenda is filled in"
    assert lines(page)[1].endswith("without a presenter")
    assert lines(page)[2] == "The agenda is 30 min longer than the meeting"
    desk.attempt(AddPresenter(item, person))
    desk.attempt(AddParticipant(meeting, person))
    desk.attempt(AddOrganizer(meeting, desk.attempt(AddOrganization("Центр"))))
    for field, value in (
        ("ends", 17 * 60),
        ("town", "Севастополь"),
        ("hall", "Конференц-зал"),
        ("chair_id", person),
        ("secretary_id", person),
    ):
        desk.attempt(ReviseMeeting(meeting, field, value))
    assert lines(page)[1:] == [
        "Every report has a presenter",
        "The agenda fits into the time of the meeting",
        "The place is set",
        "Organizers are named",
        "Participants are listed",
        "Chair appointed",
        "Secretary appointed",
    ]


def test_each_line_leads_to_the_place_where_it_is_settled(desk, show, meeting, wishes) -> None:
    desk.attempt(ReviseMeeting(meeting, "ends", None))
    page = show()
    for name in (
        "Fill in: Nothing is on the agenda yet",
        "Set: Date, start and end of the meeting are not all set",
        "Set: Town and place are not set yet",
        "Name: No organizer is named",
        "Add: Nobody is on the list of participants yet",
        "Appoint: No chair appointed",
        "Appoint: No secretary appointed",
    ):
        press(page, name)
    assert wishes == [
        ("agenda",),
        ("meeting", f"{meeting}#day"),
        ("meeting", f"{meeting}#town"),
        ("meeting", f"{meeting}#organizers"),
        ("participants",),
        ("meeting", f"{meeting}#chair_id"),
        ("meeting", f"{meeting}#secretary_id"),
    ]


# Roles


def test_offices_and_roles_lead_to_people(desk, show, meeting, wishes) -> None:
    names = ("Экспертова", "Гостева", "Председателева", "Секретарёва")
    people = {name: desk.attempt(AddPerson(name)) for name in names}
    desk.attempt(AddParticipant(meeting, people["Экспертова"], Role.EXPERT))
    desk.attempt(AddParticipant(meeting, people["Гостева"]))
    desk.attempt(AddParticipant(meeting, people["Секретарёва"]))
    desk.attempt(ReviseMeeting(meeting, "chair_id", people["Председателева"]))
    desk.attempt(ReviseMeeting(meeting, "secretary_id", people["Секретарёва"]))
    page = show()
    assert page.findChild(RolesCard).names() == [
        "Председателева, chair",
        "Секретарёва, secretary",
        "Экспертова, expert",
    ]
    press(page, "Секретарёва, secretary")
    assert wishes == [("person", people["Секретарёва"])]


def test_a_long_list_of_roles_is_cut_and_says_so(desk, show, meeting, wishes) -> None:
    for letter in "АБВГДЕЖЗИК":
        desk.attempt(AddParticipant(meeting, desk.attempt(AddPerson(letter)), Role.EXPERT))
    page = show()
    assert len(page.findChildren(RoleLine)) == 8
    press(page, "and 2 more")
    assert wishes == [("participants",)]


def test_nobody_with_a_role_is_said_in_words(show, meeting, wishes) -> None:
    page = show()
    press(page, "Participants")
    assert wishes == [("participants",)]


# Keeping up


def test_a_hidden_page_reads_anew_when_it_is_shown_again(desk, show, meeting) -> None:
    page = show()
    page.hide()
    desk.attempt(ReviseMeeting(meeting, "title", "Другое название"))
    page.show()
    assert "Другое название" in {line.text() for line in page.findChildren(Line)}


def test_another_meeting_is_shown_when_it_is_chosen(desk, show, meeting) -> None:
    page = show()
    desk.choose_meeting(desk.attempt(AddMeeting("Второй стол")))
    assert "Второй стол" in {line.text() for line in page.findChildren(Line)}


def test_the_help_says_what_the_page_is_for(show, meeting) -> None:
    assert "Before the start" in show().help_topic()
