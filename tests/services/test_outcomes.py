"""What an item came to: speeches and decisions, refused in words, and taken back whole."""

from datetime import date

import pytest

from app.domain.errors import UserError
from app.domain.values import DecisionKind
from app.services.agenda import AddItem
from app.services.agenda_card import ItemCard, ItemCardOf
from app.services.agenda_rows import AgendaOf
from app.services.meetings import AddMeeting
from app.services.organizations import AddOrganization, RemoveOrganization
from app.services.outcomes import (
    AddDecision,
    AddSpeech,
    AssignDecision,
    MoveDecision,
    MoveSpeech,
    RemoveDecision,
    RemoveSpeech,
    ReviseDecision,
    ReviseSpeech,
)
from app.services.people import AddPerson, RemovePerson
from app.services.workspace import Workspace


@pytest.fixture
def item(workspace: Workspace) -> str:
    return workspace.execute(AddItem(workspace.execute(AddMeeting("Круглый стол")), "Итоги"))


@pytest.fixture
def person(workspace: Workspace) -> str:
    return workspace.execute(AddPerson("Хомяк", "Дина"))


@pytest.fixture
def decisions(workspace: Workspace, item: str) -> list[str]:
    return [workspace.execute(AddDecision(item, text)) for text in ("Создать", "Встречаться")]


@pytest.fixture
def speeches(workspace: Workspace, item: str, person: str) -> list[str]:
    first = workspace.execute(AddSpeech(item, person, "О намерениях"))
    return [first, workspace.execute(AddSpeech(item, text="Вопрос из зала"))]


def card(workspace: Workspace, item: str) -> ItemCard:
    return workspace.ask(ItemCardOf(item))


def said(workspace: Workspace, item: str) -> list[tuple[str, str]]:
    return [(each.name, each.text) for each in card(workspace, item).speeches]


def decided(workspace: Workspace, item: str) -> list[tuple[str, str]]:
    return [(each.number, each.text) for each in card(workspace, item).decisions]


def refuse(workspace: Workspace, item: str, command) -> UserError:
    before = card(workspace, item), workspace.undoable()
    with pytest.raises(UserError) as refusal:
        workspace.execute(command)
    assert (card(workspace, item), workspace.undoable()) == before
    return refusal.value


def test_speeches_are_named_or_nameless(workspace, item, speeches) -> None:
    assert said(workspace, item) == [("Хомяк Дина", "О намерениях"), ("", "Вопрос из зала")]


def test_a_speech_is_changed_and_taken_back(workspace, item, speeches, person) -> None:
    before = card(workspace, item)
    workspace.execute(ReviseSpeech(speeches[1], "person_id", person))
    workspace.execute(ReviseSpeech(speeches[1], "text", "Вопрос\nи ответ"))
    assert said(workspace, item)[1] == ("Хомяк Дина", "Вопрос\nи ответ")
    workspace.undo()
    workspace.undo()
    assert card(workspace, item) == before


def test_speeches_are_moved_and_removed(workspace, item, speeches) -> None:
    before = card(workspace, item)
    workspace.execute(MoveSpeech(speeches[1], 0))
    assert [text for _, text in said(workspace, item)] == ["Вопрос из зала", "О намерениях"]
    workspace.execute(RemoveSpeech(speeches[0]))
    assert [text for _, text in said(workspace, item)] == ["Вопрос из зала"]
    workspace.undo()
    workspace.undo()
    assert card(workspace, item) == before


def test_who_spoke_stays_in_the_directory(workspace, item, speeches, person) -> None:
    assert refuse(workspace, item, RemovePerson(person)).code == "person.in_minutes"


def test_decisions_are_numbered_within_their_item(workspace, item, decisions) -> None:
    assert decided(workspace, item) == [("1.1", "Создать"), ("1.2", "Встречаться")]
    workspace.execute(MoveDecision(decisions[1], 0))
    assert decided(workspace, item) == [("1.1", "Встречаться"), ("1.2", "Создать")]


def test_a_removed_decision_leaves_no_gap(workspace, item, decisions) -> None:
    before = card(workspace, item)
    workspace.execute(RemoveDecision(decisions[0]))
    assert decided(workspace, item) == [("1.1", "Встречаться")]
    workspace.undo()
    assert card(workspace, item) == before


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("kind", DecisionKind.RECOMMENDATION),
        ("text", "Иначе"),
        ("due", date(2022, 8, 30)),
        ("votes_for", 0),
        ("votes_against", 12),
        ("votes_abstained", 100_000),
    ],
)
def test_each_field_of_a_decision_is_changed_and_taken_back(
    workspace, item, decisions, field, value
) -> None:
    before = card(workspace, item)
    workspace.execute(ReviseDecision(decisions[0], field, value))
    assert getattr(card(workspace, item).decisions[0], field) == value
    workspace.undo()
    assert card(workspace, item) == before


def test_votes_nobody_counted_are_not_nought(workspace, item, decisions) -> None:
    workspace.execute(ReviseDecision(decisions[0], "votes_for", 27))
    workspace.execute(ReviseDecision(decisions[0], "votes_for", None))
    assert card(workspace, item).decisions[0].votes_for is None


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("text", "ж" * 20_001, "text.too_long"),
        ("due", date(1812, 9, 7), "date.out_of_range"),
        ("votes_for", -1, "number.out_of_range"),
        ("votes_abstained", 100_001, "number.out_of_range"),
        ("responsible_id", "nobody", "row.gone"),
        ("responsible_organization_id", "nowhere", "row.gone"),
    ],
)
def test_impossible_values_are_refused_at_their_field(
    workspace, item, decisions, field, value, code
) -> None:
    refusal = refuse(workspace, item, ReviseDecision(decisions[0], field, value))
    assert (refusal.code, refusal.field) == (code, field)


def test_who_answers_is_named_in_one_step(workspace, item, decisions, person) -> None:
    centre = workspace.execute(AddOrganization("Ресурсный центр"))
    workspace.execute(AssignDecision(decisions[0], person_id=person))
    before = card(workspace, item)
    workspace.execute(AssignDecision(decisions[0], organization_id=centre))
    row = card(workspace, item).decisions[0]
    assert (row.responsible, row.responsible_organization) == ("", "Ресурсный центр")
    workspace.undo()
    assert card(workspace, item) == before
    assert card(workspace, item).decisions[0].responsible == "Хомяк Дина"


def test_nobody_answers_when_the_directory_forgets_them(workspace, item, decisions) -> None:
    centre = workspace.execute(AddOrganization("Ресурсный центр"))
    workspace.execute(AssignDecision(decisions[0], organization_id=centre))
    before = card(workspace, item)
    workspace.execute(RemoveOrganization(centre))
    assert card(workspace, item).decisions[0].responsible_organization == ""
    workspace.undo()
    assert card(workspace, item) == before


def test_an_unknown_name_cannot_answer(workspace, item, decisions) -> None:
    refusal = refuse(workspace, item, AssignDecision(decisions[0], person_id="nobody"))
    assert (refusal.code, refusal.field) == ("row.gone", "responsible_id")


def test_what_is_gone_is_refused(workspace, item) -> None:
    for command in (
        AddSpeech("nothing"),
        ReviseSpeech("nothing", "text", "Слова"),
        MoveSpeech("nothing", 0),
        RemoveSpeech("nothing"),
        AddDecision("nothing"),
        ReviseDecision("nothing", "text", "Слова"),
        AssignDecision("nothing"),
        MoveDecision("nothing", 0),
        RemoveDecision("nothing"),
    ):
        assert refuse(workspace, item, command).code == "row.gone"


def test_the_agenda_counts_decisions(workspace, item, decisions) -> None:
    meeting = card(workspace, item).meeting_id
    assert workspace.ask(AgendaOf(meeting)).rows[0].decisions == 2
