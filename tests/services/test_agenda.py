"""The agenda: added, changed, moved, numbered, pasted; refused in words, and taken back whole."""

from collections.abc import Callable

import pytest

from app.domain.errors import UserError
from app.domain.values import ItemKind, Numbering
from app.services.agenda import (
    PASTE_LIMIT,
    AddItem,
    AddPresenter,
    MoveItem,
    NumberItems,
    PasteItems,
    RemoveItem,
    RemovePresenter,
    ReviseItem,
)
from app.services.agenda_card import ItemCardOf
from app.services.agenda_rows import Agenda, AgendaOf
from app.services.meetings import AddMeeting, RemoveMeeting, ReviseMeeting
from app.services.outcomes import AddDecision, AddSpeech
from app.services.participants import AddParticipant, ReviseParticipant
from app.services.people import AddPerson
from app.services.workspace import Workspace

Refused = Callable[..., UserError]


@pytest.fixture
def meeting(workspace: Workspace) -> str:
    return workspace.execute(AddMeeting("Круглый стол", starts=14 * 60, ends=16 * 60))


@pytest.fixture
def items(workspace: Workspace, meeting: str) -> list[str]:
    """Three items of 10, 20 and 30 minutes."""
    lengths = {"Открытие": 10, "Круг": 20, "Итоги": 30}
    return [
        workspace.execute(AddItem(meeting, title, minutes=minutes))
        for title, minutes in lengths.items()
    ]


@pytest.fixture
def refused(workspace: Workspace, meeting: str) -> Refused:
    """Execute, expect the refusal, and see that nothing was written."""

    def refuse(command) -> UserError:
        before = workspace.ask(AgendaOf(meeting)), workspace.undoable()
        with pytest.raises(UserError) as refusal:
            workspace.execute(command)
        assert (workspace.ask(AgendaOf(meeting)), workspace.undoable()) == before
        return refusal.value

    return refuse


def agenda(workspace: Workspace, meeting: str) -> Agenda:
    return workspace.ask(AgendaOf(meeting))


def titles(workspace: Workspace, meeting: str) -> list[str]:
    return [row.title for row in agenda(workspace, meeting).rows]


def starts(workspace: Workspace, meeting: str) -> list[int | None]:
    return [row.starts for row in agenda(workspace, meeting).rows]


def test_items_follow_one_another_in_time(workspace, meeting, items) -> None:
    assert titles(workspace, meeting) == ["Открытие", "Круг", "Итоги"]
    assert starts(workspace, meeting) == [840, 850, 870]
    read = agenda(workspace, meeting)
    assert (read.planned, read.available, read.excess) == (60, 120, 0)


@pytest.mark.parametrize(("index", "place"), [(0, 0), (1, 1), (3, 3), (99, 3), (-5, 0), (None, 3)])
def test_an_item_is_added_where_it_is_wanted(workspace, meeting, items, index, place) -> None:
    workspace.execute(AddItem(meeting, "Новый", index=index))
    assert titles(workspace, meeting).index("Новый") == place
    assert [row.index for row in agenda(workspace, meeting).rows] == [0, 1, 2, 3]


def test_adding_is_taken_back(workspace, meeting, items) -> None:
    before = agenda(workspace, meeting)
    workspace.execute(AddItem(meeting, "Новый", index=0))
    after = agenda(workspace, meeting)
    workspace.undo()
    assert agenda(workspace, meeting) == before
    workspace.redo()
    assert agenda(workspace, meeting) == after


def test_moving_makes_start_times_ripple(workspace, meeting, items) -> None:
    before = agenda(workspace, meeting)
    workspace.execute(MoveItem(items[2], 0))
    assert titles(workspace, meeting) == ["Итоги", "Открытие", "Круг"]
    assert starts(workspace, meeting) == [840, 870, 880]
    workspace.undo()
    assert agenda(workspace, meeting) == before


def test_moving_to_where_it_stands_leaves_no_trace(workspace, meeting, items) -> None:
    before = workspace.undoable()
    workspace.execute(MoveItem(items[1], 1))
    assert workspace.undoable() == before


def test_a_place_beyond_the_ends_is_the_end(workspace, meeting, items) -> None:
    workspace.execute(MoveItem(items[0], 99))
    assert titles(workspace, meeting)[-1] == "Открытие"


def test_a_longer_item_moves_all_that_follow(workspace, meeting, items) -> None:
    workspace.execute(ReviseItem(items[0], "minutes", 75))
    read = agenda(workspace, meeting)
    assert [row.starts for row in read.rows] == [840, 915, 935]
    assert [row.overruns for row in read.rows] == [False, False, True]
    assert read.excess == 5


def test_without_times_of_the_meeting_there_are_only_lengths(workspace, meeting, items) -> None:
    workspace.execute(ReviseMeeting(meeting, "starts", None))
    read = agenda(workspace, meeting)
    assert [row.starts for row in read.rows] == [None, None, None]
    assert (read.planned, read.available) == (60, None)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", "Другая тема"),
        ("kind", ItemKind.DEFENCE),
        ("number", "3а"),
        ("minutes", 0),
        ("question", "Что дальше?\nИ с кем?"),
        ("turn_seconds", 90),
        ("note", "Взять микрофон"),
    ],
)
def test_each_field_can_be_changed_and_taken_back(workspace, meeting, items, field, value) -> None:
    before = agenda(workspace, meeting)
    workspace.execute(ReviseItem(items[0], field, value))
    assert getattr(agenda(workspace, meeting).rows[0], field) == value
    workspace.undo()
    assert agenda(workspace, meeting) == before


def test_what_was_heard_stands_on_the_card(workspace, items) -> None:
    workspace.execute(ReviseItem(items[0], "heard", "Приветствие участников."))
    assert workspace.ask(ItemCardOf(items[0])).heard == "Приветствие участников."


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("title", "", "text.empty"),
        ("title", " \u200b\x00 ", "text.empty"),
        ("title", "ж" * 10_000, "text.too_long"),
        ("number", "1" * 21, "text.too_long"),
        ("minutes", -1, "number.out_of_range"),
        ("minutes", 1_441, "number.out_of_range"),
        ("minutes", None, "text.empty"),
        ("turn_seconds", 4, "number.out_of_range"),
        ("turn_seconds", 3_601, "number.out_of_range"),
        ("turn_seconds", None, "text.empty"),
        ("question", "ж" * 2_001, "text.too_long"),
        ("note", "ж" * 20_001, "text.too_long"),
    ],
)
def test_impossible_values_are_refused_at_their_field(items, refused, field, value, code) -> None:
    refusal = refused(ReviseItem(items[0], field, value))
    assert (refusal.code, refusal.field) == (code, field)


def test_a_new_item_is_checked_like_a_changed_one(meeting, refused) -> None:
    assert refused(AddItem(meeting, "  ")).field == "title"
    assert refused(AddItem(meeting, "Тема", minutes=-5)).field == "minutes"


def test_control_characters_are_left_out(workspace, meeting) -> None:
    workspace.execute(AddItem(meeting, "От\x00кры\u202eтие\tи  начало"))
    assert titles(workspace, meeting) == ["Открытие и начало"]


def test_what_is_gone_is_refused(items, refused, workspace) -> None:
    for command in (
        AddItem("nowhere", "Тема"),
        ReviseItem("nothing", "title", "Тема"),
        MoveItem("nothing", 0),
        RemoveItem("nothing"),
        PasteItems("nowhere", "Тема"),
        AddPresenter("nothing", "nobody"),
        AddPresenter(items[0], "nobody"),
        RemovePresenter("nothing"),
    ):
        assert refused(command).code == "row.gone"
    with pytest.raises(UserError):
        workspace.ask(ItemCardOf("nothing"))


def test_removing_takes_all_that_hangs_on_an_item_and_gives_it_back(
    workspace, meeting, items
) -> None:
    person = workspace.execute(AddPerson("Хомяк", "Дина"))
    workspace.execute(AddPresenter(items[1], person))
    workspace.execute(AddSpeech(items[1], person, "О намерениях"))
    workspace.execute(AddDecision(items[1], "Встречаться"))
    before, card = agenda(workspace, meeting), workspace.ask(ItemCardOf(items[1]))
    workspace.execute(RemoveItem(items[1]))
    assert titles(workspace, meeting) == ["Открытие", "Итоги"]
    assert [row.index for row in agenda(workspace, meeting).rows] == [0, 1]
    workspace.undo()
    assert agenda(workspace, meeting) == before
    assert workspace.ask(ItemCardOf(items[1])) == card


def test_numbering_leaves_breaks_out_or_not(workspace, meeting, items) -> None:
    workspace.execute(ReviseItem(items[1], "kind", ItemKind.BREAK))
    before = agenda(workspace, meeting)
    workspace.execute(NumberItems(meeting))
    assert [row.number for row in agenda(workspace, meeting).rows] == ["1", "", "2"]
    workspace.execute(NumberItems(meeting, Numbering.PLAIN))
    assert [row.number for row in agenda(workspace, meeting).rows] == ["1", "2", "3"]
    workspace.undo()
    workspace.undo()
    assert agenda(workspace, meeting) == before


def test_lines_become_items_in_one_step(workspace, meeting, items) -> None:
    before = agenda(workspace, meeting)
    assert workspace.execute(PasteItems(meeting, "1. Защита проектов 40 мин\n\n2. Перерыв")) == 2
    rows = agenda(workspace, meeting).rows[-2:]
    assert [(row.title, row.minutes, row.kind) for row in rows] == [
        ("Защита проектов", 40, ItemKind.DEFENCE),
        ("Перерыв", 10, ItemKind.BREAK),
    ]
    workspace.undo()
    assert agenda(workspace, meeting) == before


def test_lines_can_be_pasted_between_items(workspace, meeting, items) -> None:
    workspace.execute(PasteItems(meeting, "Первая\nВторая", index=1))
    assert titles(workspace, meeting) == ["Открытие", "Первая", "Вторая", "Круг", "Итоги"]


def test_pasting_nothing_or_too_much_is_refused(meeting, refused) -> None:
    assert refused(PasteItems(meeting, " \n\x00\n")).code == "agenda.nothing_pasted"
    many = refused(PasteItems(meeting, "Вопрос\n" * (PASTE_LIMIT + 1)))
    assert many.code == "agenda.too_many_pasted"
    assert many.facts == {"limit": PASTE_LIMIT, "count": PASTE_LIMIT + 1}
    assert refused(PasteItems(meeting, "Тема\n" + "ж" * 10_000)).code == "text.too_long"


def test_presenters_keep_their_order_and_are_named_once(workspace, meeting, items, refused) -> None:
    people = [workspace.execute(AddPerson(name)) for name in ("Панова", "Хомяк")]
    for person in people:
        workspace.execute(AddPresenter(items[0], person))
    presenters = agenda(workspace, meeting).rows[0].presenters
    assert [each.name for each in presenters] == ["Панова", "Хомяк"]
    assert refused(AddPresenter(items[0], people[0])).code == "link.twice"
    before = agenda(workspace, meeting)
    workspace.execute(RemovePresenter(presenters[0].id))
    assert [each.name for each in agenda(workspace, meeting).rows[0].presenters] == ["Хомяк"]
    workspace.undo()
    assert agenda(workspace, meeting) == before


def test_a_circle_needs_time_for_everybody_who_has_not_declined(workspace, meeting, items) -> None:
    keys = [
        workspace.execute(AddParticipant(meeting, workspace.execute(AddPerson(name))))
        for name in ("Панова", "Хомяк", "Гусак")
    ]
    workspace.execute(ReviseItem(items[1], "kind", ItemKind.CIRCLE))
    workspace.execute(ReviseItem(items[1], "turn_seconds", 90))
    assert workspace.ask(ItemCardOf(items[1])).row.circle_need == 5
    workspace.execute(ReviseParticipant(keys[0], "invitation", "declined"))
    card = workspace.ask(ItemCardOf(items[1]))
    assert (card.voices, card.row.circle_need) == (2, 3)
    assert agenda(workspace, meeting).rows[0].circle_need == 0


def test_a_card_knows_what_it_follows(workspace, meeting, items) -> None:
    assert workspace.ask(ItemCardOf(items[0])).previous_number == ""
    assert workspace.ask(ItemCardOf(items[1])).previous_number == "1"
    workspace.execute(ReviseItem(items[0], "number", "1а"))
    assert workspace.ask(ItemCardOf(items[1])).previous_number == "1а"


def test_a_card_knows_its_neighbours(workspace, items) -> None:
    cards = [workspace.ask(ItemCardOf(item)) for item in items]
    assert [card.previous_id for card in cards] == ["", items[0], items[1]]
    assert [card.next_id for card in cards] == [items[1], items[2], ""]
    assert {card.items for card in cards} == {3}


def test_a_removed_meeting_takes_its_agenda_along(workspace, meeting, items) -> None:
    before = agenda(workspace, meeting)
    workspace.execute(RemoveMeeting(meeting))
    assert agenda(workspace, meeting).rows == ()
    workspace.undo()
    assert agenda(workspace, meeting) == before
