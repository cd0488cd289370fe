"""The overview's figures, checks and roles."""

from datetime import date

import pytest

from app.domain.errors import UserError
from app.domain.values import Invitation, ItemKind, Role
from app.services.agenda import AddItem, AddPresenter
from app.services.meetings import AddMeeting, AddOrganizer, ReviseMeeting
from app.services.organizations import AddOrganization
from app.services.outcomes import AddDecision, ReviseDecision
from app.services.overview import CheckRow, NextMeeting, Overview, OverviewOf, Task
from app.services.participants import AddParticipant, ReviseParticipant
from app.services.people import AddPerson
from app.services.sample import LoadSample
from app.services.workspace import Workspace

DAY, TWO, FOUR = date(2022, 8, 9), 14 * 60, 16 * 60


@pytest.fixture
def meeting(workspace: Workspace) -> str:
    return workspace.execute(AddMeeting("Круглый стол", DAY, TWO, FOUR))


def overview(workspace: Workspace, meeting: str, today: date = DAY) -> Overview:
    return workspace.ask(OverviewOf(meeting, today))


def check(workspace: Workspace, meeting: str, task: Task) -> CheckRow:
    return next(row for row in overview(workspace, meeting).checks if row.task is task)


def test_people_are_counted_by_state(workspace: Workspace, meeting) -> None:
    for surname, state in (
        ("Алова", Invitation.CONFIRMED),
        ("Белова", Invitation.DECLINED),
        ("Власова", Invitation.LISTED),
    ):
        key = workspace.execute(AddParticipant(meeting, workspace.execute(AddPerson(surname))))
        workspace.execute(ReviseParticipant(key, "invitation", state))
    workspace.execute(ReviseParticipant(key, "attended", True))
    shown = overview(workspace, meeting)
    assert (shown.listed, shown.confirmed, shown.declined, shown.attended) == (3, 1, 1, 1)


def test_breaks_are_no_items_but_take_time(workspace: Workspace, meeting) -> None:
    workspace.execute(AddItem(meeting, "Доклад", minutes=100))
    workspace.execute(AddItem(meeting, "Перерыв", ItemKind.BREAK, 30))
    shown = overview(workspace, meeting)
    assert (shown.items, shown.agenda.planned, shown.agenda.excess) == (1, 130, 10)
    assert check(workspace, meeting, Task.TIME) == CheckRow(Task.TIME, False, 10)


def test_only_decisions_that_bind_and_of_earlier_meetings_are_open(
    workspace: Workspace, meeting
) -> None:
    earlier = workspace.execute(AddMeeting("Прежде", date(2022, 5, 1)))
    later = workspace.execute(AddMeeting("Потом", date(2022, 12, 1)))
    person = workspace.execute(AddPerson("Панова"))
    for where in (earlier, later, meeting):
        item = workspace.execute(AddItem(where, "Итоги"))
        workspace.execute(AddDecision(item, "Принять к сведению."))
        bound = workspace.execute(AddDecision(item, "Сделать."))
        workspace.execute(ReviseDecision(bound, "responsible_id", person))
        workspace.execute(ReviseDecision(bound, "due", date(2022, 8, 1)))
    shown = overview(workspace, meeting).earlier
    assert (shown.count, shown.overdue) == (1, 1)
    shown = overview(workspace, meeting, date(2022, 8, 1)).earlier
    assert (shown.count, shown.overdue) == (1, 0)


def test_the_next_meeting_is_the_one_that_follows_by_date(workspace: Workspace, meeting) -> None:
    assert overview(workspace, meeting).following == NextMeeting()
    workspace.execute(AddMeeting("Прежде", date(2022, 5, 1)))
    workspace.execute(AddMeeting("Зимой", date(2022, 12, 1)))
    near = workspace.execute(AddMeeting("Осенью", date(2022, 10, 1)))
    assert overview(workspace, meeting).following.id == near


def test_checks_turn_as_things_are_done(workspace: Workspace, meeting) -> None:
    done = {row.task for row in overview(workspace, meeting).checks if row.done}
    assert done == {Task.TIME}
    person = workspace.execute(AddPerson("Панова"))
    house = workspace.execute(AddOrganization("Палата"))
    item = workspace.execute(AddItem(meeting, "Доклад"))
    assert check(workspace, meeting, Task.PRESENTERS) == CheckRow(Task.PRESENTERS, False, 1)
    workspace.execute(AddPresenter(item, person))
    workspace.execute(AddParticipant(meeting, person))
    workspace.execute(AddOrganizer(meeting, house))
    for field, value in (
        ("town", "Севастополь"),
        ("venue_id", house),
        ("chair_id", person),
        ("secretary_id", person),
    ):
        workspace.execute(ReviseMeeting(meeting, field, value))
    assert all(row.done for row in overview(workspace, meeting).checks)


def test_offices_come_first_even_of_people_who_are_not_listed(
    workspace: Workspace, meeting
) -> None:
    names = ("Алова", "Белова", "Власова", "Грекова")
    alova, belova, vlasova, grekova = (workspace.execute(AddPerson(name)) for name in names)
    workspace.execute(AddParticipant(meeting, alova, Role.SPEAKER))
    workspace.execute(AddParticipant(meeting, belova))
    workspace.execute(AddParticipant(meeting, vlasova))
    workspace.execute(ReviseMeeting(meeting, "secretary_id", belova))
    workspace.execute(ReviseMeeting(meeting, "chair_id", grekova))
    workspace.execute(ReviseMeeting(meeting, "moderator_id", grekova))
    roles = [(row.name, row.role) for row in overview(workspace, meeting).roles]
    assert roles == [("Грекова", "chair"), ("Белова", "secretary"), ("Алова", "speaker")]


def test_the_sample_says_what_is_open(workspace: Workspace) -> None:
    from app.services.meeting_rows import Meetings

    workspace.execute(LoadSample())
    first = next(row.id for row in workspace.ask(Meetings()) if row.number == "1")
    shown = overview(workspace, first, date(2022, 8, 8))
    missing = {row.task for row in shown.checks if not row.done}
    assert {Task.CHAIR, Task.SECRETARY} <= missing
    assert shown.following.day == date(2022, 8, 30)


def test_a_meeting_that_is_gone_says_so(workspace: Workspace) -> None:
    with pytest.raises(UserError) as refused:
        overview(workspace, "0" * 32)
    assert refused.value.code == "row.gone"
