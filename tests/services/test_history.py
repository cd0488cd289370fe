"""History: who changed what and when, of everything or of one card."""

from app.domain.values import EntryKind
from app.services.history import HistoryOf, Line
from app.services.meetings import AddMeeting, ReviseMeeting
from app.services.organizations import AddOrganization, RemoveOrganization, ReviseOrganization
from app.services.participants import AddParticipant, SetInvitations
from app.services.people import AddPerson
from app.services.workspace import Workspace


def labels(lines: tuple[Line, ...]) -> list[str]:
    return [line.label for line in lines]


def test_the_newest_line_comes_first_and_names_its_subject(workspace: Workspace) -> None:
    key = workspace.execute(AddOrganization("Фонд"))
    workspace.execute(ReviseOrganization(key, "phone", "8 800"))
    newest, first = workspace.ask(HistoryOf())
    assert (newest.label, newest.subject, newest.kind) == (
        "organization.revise",
        "Фонд",
        EntryKind.COMMAND,
    )
    assert first.number == 1
    assert newest.id == "2"
    assert newest.actor == "Нечаева Дарина"


def test_a_line_shows_values_before_and_after(workspace: Workspace) -> None:
    key = workspace.execute(AddMeeting("Стол", starts=840))
    workspace.execute(ReviseMeeting(key, "starts", 900))
    (change,) = workspace.ask(HistoryOf(1))[0].changes
    assert (change.table, change.column, change.before, change.after) == (
        "meeting",
        "starts",
        "840",
        "900",
    )


def test_keys_and_ranks_are_no_changes_to_read(workspace: Workspace) -> None:
    meeting = workspace.execute(AddMeeting("Стол"))
    person = workspace.execute(AddPerson("Панова"))
    workspace.execute(AddParticipant(meeting, person))
    columns = {change.column for change in workspace.ask(HistoryOf(1))[0].changes}
    assert not columns & {"id", "meeting_id", "person_id", "folded", "rank"}
    assert "role" in columns


def test_the_history_of_one_card_has_what_hangs_on_it(workspace: Workspace) -> None:
    meeting = workspace.execute(AddMeeting("Стол"))
    other = workspace.execute(AddMeeting("Другой стол"))
    person = workspace.execute(AddPerson("Панова"))
    workspace.execute(AddParticipant(meeting, person))
    workspace.execute(ReviseMeeting(other, "theme", "не о том"))
    assert labels(workspace.ask(HistoryOf(row_id=meeting))) == ["participant.add", "meeting.add"]


def test_a_deleted_subject_keeps_its_name_in_the_lines(workspace: Workspace) -> None:
    key = workspace.execute(AddOrganization("Фонд «Маяк»"))
    workspace.execute(RemoveOrganization(key))
    subjects = [line.subject for line in workspace.ask(HistoryOf())]
    assert subjects == ["Фонд «Маяк»", "Фонд «Маяк»"]


def test_lines_that_undo_can_go_down_to_are_marked(workspace: Workspace) -> None:
    key = workspace.execute(AddOrganization("Фонд"))
    workspace.execute(ReviseOrganization(key, "phone", "8 800"))
    workspace.undo()
    marked = [(line.kind, line.undoable) for line in workspace.ask(HistoryOf())]
    assert marked == [
        (EntryKind.UNDO, False),
        (EntryKind.COMMAND, False),
        (EntryKind.COMMAND, True),
    ]


def test_no_more_lines_than_asked_for(workspace: Workspace) -> None:
    for number in range(8):
        workspace.execute(AddPerson(f"Человек {number}"))
    assert len(workspace.ask(HistoryOf(5))) == 5


def test_one_act_over_several_rows_is_one_line(workspace: Workspace) -> None:
    from app.domain.values import Invitation

    meeting = workspace.execute(AddMeeting("Стол"))
    keys = [
        workspace.execute(AddParticipant(meeting, workspace.execute(AddPerson(name))))
        for name in ("Алова", "Белова")
    ]
    workspace.execute(SetInvitations(tuple(keys), Invitation.INVITED))
    line = workspace.ask(HistoryOf(1))[0]
    assert line.label == "participant.invite"
    assert [change.after for change in line.changes] == ["invited", "invited"]
