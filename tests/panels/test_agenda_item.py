"""The card of an agenda item: what a secretary reads, types and walks through."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from app.domain.values import DecisionKind, ItemKind
from app.services.agenda import AddItem, MoveItem, RemoveItem, ReviseItem
from app.services.agenda_card import ItemCard, ItemCardOf
from app.services.meetings import AddMeeting, ReviseMeeting
from app.services.organizations import AddOrganization
from app.services.outcomes import AddDecision, AddSpeech, ReviseDecision
from app.services.participants import AddParticipant
from app.services.people import AddPerson
from tests.conftest import START
from ui.panels.agenda_item import AgendaItemPanel
from ui.panels.agenda_item.entries import Entry
from ui.shell.host import OffcanvasHost
from ui.shell.panel import PanelSpec
from ui.shell.position import Position
from ui.shell.registry import PanelRegistry
from ui.widgets.cards import Band
from ui.widgets.chips import Token
from ui.widgets.editors import LineEdit, TextEdit
from ui.widgets.fields import EntryField, Field, Verdict
from ui.widgets.words import Words

LEFT, NONE, CTRL = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def meeting(desk) -> str:
    key = desk.attempt(AddMeeting("Круглый стол", date(2022, 8, 9), 14 * 60, 15 * 60))
    desk.choose_meeting(key)
    return key


@pytest.fixture
def items(desk, meeting) -> list[str]:
    """Three items of 10, 20 and 30 minutes, which fill the hour."""
    lengths = {"Открытие": 10, "Круг": 20, "Итоги": 30}
    return [desk.attempt(AddItem(meeting, title, minutes=lengths[title])) for title in lengths]


@pytest.fixture
def made(desk) -> AgendaItemPanel:
    return AgendaItemPanel(desk, lambda: START + timedelta(hours=2))


@pytest.fixture
def host(qtbot, desk, made) -> Iterator[OffcanvasHost]:
    spec = PanelSpec(
        "agenda_item", "Agenda item", "mdi6.calendar", Position.END, 1, lambda _: made,
        wide=True, needs_subject=True,
    )  # fmt: skip
    shown = OffcanvasHost(desk, PanelRegistry((spec,), tuple, lambda _: None), QWidget())
    qtbot.addWidget(shown)
    shown.resize(1278, 708)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


@pytest.fixture
def panel(host, made, items) -> AgendaItemPanel:
    """The card of the second item, open."""
    host.open("agenda_item", items[1])
    return made


@pytest.fixture
def minutes(panel) -> AgendaItemPanel:
    press(panel, "Minutes")
    return panel


@pytest.fixture
def notices(desk) -> list[tuple[str, bool]]:
    said: list[tuple[str, bool]] = []
    desk.noticed.connect(lambda notice: said.append((notice.text, notice.undo)))
    return said


def card(desk, item: str) -> ItemCard:
    return desk.ask(ItemCardOf(item))


def field(root: QWidget, label: str) -> EntryField:
    """The field with this label that can be seen."""
    (found,) = (
        each for each in root.findChildren(Field) if each.label() == label and each.isVisible()
    )
    return found


def labels(root: QWidget) -> list[str]:
    return [each.label() for each in root.findChildren(Field) if each.isVisible()]


def press(root: QWidget, name: str) -> None:
    """Press the button that says this, or is called this."""
    buttons = [each for each in root.findChildren(QPushButton) if each.isVisible()]
    (found,) = (each for each in buttons if name in {each.text(), each.accessibleName()})
    QTest.mouseClick(found, LEFT)


def write(widget: QWidget, text: str) -> None:
    """Type any letters; Qt's own keyClicks knows Latin ones only."""
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, sign))


def rewrite(one: Field, text: str) -> QWidget:
    """Replace what stands in a field, without leaving it."""
    editor = one.focusProxy()
    assert isinstance(editor, LineEdit | TextEdit)
    editor.setFocus()
    editor.selectAll()
    if text:
        write(editor, text)
    else:
        QTest.keyClick(editor, Qt.Key.Key_Delete)
    return editor


def fill(one: Field, text: str) -> None:
    """Replace what stands in a field and leave it."""
    rewrite(one, text).clearFocus()


def entries(panel: AgendaItemPanel, label: str) -> list[Entry]:
    """Entries that have a field with this label, from top to bottom."""
    QApplication.processEvents()
    found = [
        each
        for each in panel.findChildren(Entry)
        if any(one.label() == label for one in each.findChildren(Field))
    ]
    return sorted(found, key=lambda each: each.y())


def test_the_head_tells_kind_number_and_when_it_was_changed(panel, desk, items) -> None:
    desk.attempt(ReviseItem(items[1], "number", "4"))
    heading = panel.heading()
    assert (heading.pill, heading.title) == ("Report", "Item 4")
    assert heading.caption.startswith("changed 1 hour(s) ago")
    desk.attempt(ReviseItem(items[1], "number", ""))
    assert panel.heading().title == "Item without a number"


def test_the_plan_shows_what_is_stored(panel) -> None:
    assert field(panel, "Wording").words() == "Круг"
    assert field(panel, "Start").words() == "14:10"
    assert field(panel, "Start").editor.accessibleDescription() == "right after No. 1"
    assert field(panel, "Length").words() == "20 min"
    assert "Per participant" not in labels(panel)
    assert field(panel, "Wording").editor.hasFocus()


def test_each_field_is_kept_when_it_is_left(panel, desk, items) -> None:
    for label, typed in {
        "Wording": "Круг 2. Цели участия",
        "Length": "1:05",
        "Number": "2а",
        "Private note": "Взять микрофон",
    }.items():
        fill(field(panel, label), typed)
    row = card(desk, items[1]).row
    assert (row.title, row.minutes, row.number) == ("Круг 2. Цели участия", 65, "2а")
    assert row.note == "Взять микрофон"
    assert field(panel, "Length").words() == "1 h 5 min"


def test_enter_takes_the_wording_over(panel, desk, items) -> None:
    editor = rewrite(field(panel, "Wording"), "Цели")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert card(desk, items[1]).row.title == "Цели"
    assert editor.toPlainText() == "Цели"


@pytest.mark.parametrize(
    ("label", "typed", "said"),
    [
        ("Wording", "", "This must not be empty."),
        ("Length", "", "This must not be empty."),
        ("Length", "скоро", "Write the length like 25 or 1:30 (an hour and a half)."),
        ("Length", "9999", "Write a number from 0 to 1440."),
        ("Number", "1" * 21, "Too long: 21 characters, and at most 20 are possible."),
    ],
)
def test_a_refusal_stands_under_its_field_and_nothing_is_lost(
    panel, desk, items, label, typed, said
) -> None:
    before = card(desk, items[1])
    fill(field(panel, label), typed)
    assert field(panel, label).message() == said
    assert field(panel, label).words() == typed
    assert card(desk, items[1]) == before
    assert panel.unsaved() == f"“{label}” is not saved. {said}"
    panel.discard()
    assert panel.unsaved() == ""
    assert field(panel, label).message() == ""


def test_ten_thousand_letters_stay_with_their_sentence(panel, desk, items) -> None:
    one = field(panel, "Wording")
    one.editor.setFocus()
    one.editor.setPlainText("ж" * 10_000)
    one.editor.clearFocus()
    assert one.message() == "Too long: 10000 characters, and at most 1000 are possible."
    assert len(one.words()) == 10_000
    assert card(desk, items[1]).row.title == "Круг"


def test_the_kind_is_chosen_and_a_circle_asks_its_question(panel, desk, items) -> None:
    press(panel, "Circle")
    assert card(desk, items[1]).row.kind is ItemKind.CIRCLE
    assert panel.heading().pill == "Circle"
    fill(field(panel, "Question of the circle: everybody sees it on the screen"), "Кто мы?")
    fill(field(panel, "Per participant"), "1:30")
    row = card(desk, items[1]).row
    assert (row.question, row.turn_seconds) == ("Кто мы?", 90)


def test_a_circle_that_needs_more_says_so_and_can_have_it(panel, desk, meeting, items) -> None:
    for number in range(12):
        desk.attempt(AddParticipant(meeting, desk.attempt(AddPerson(f"Гость {number}"))))
    press(panel, "Circle")
    assert not panel.findChild(Band).isVisible()
    fill(field(panel, "Per participant"), "2:00")
    assert panel.findChild(Band).text() == (
        "12 participant(s) × 2 min = 24 min: 4 min more than planned."
    )
    press(panel, "Plan 24 min for it")
    assert card(desk, items[1]).row.minutes == 24
    assert not panel.findChild(Band).isVisible()


def test_what_ends_after_the_meeting_is_doubtful_but_kept(panel, desk, items) -> None:
    fill(field(panel, "Length"), "55")
    length = field(panel, "Length")
    assert length.verdict is Verdict.DOUBT
    assert length.message() == "Ends at 15:05, after the meeting does."
    assert panel.unsaved() == ""
    fill(length, "20")
    assert length.message() == ""


def test_without_a_start_of_the_meeting_the_card_says_why(panel, desk, meeting) -> None:
    desk.attempt(ReviseMeeting(meeting, "starts", None))
    assert field(panel, "Start").words() == ""
    assert field(panel, "Start").editor.accessibleDescription() == "the meeting has no start"


def test_presenters_are_picked_created_and_taken_out(panel, desk, items) -> None:
    desk.attempt(AddPerson("Хомяк", "Дина"))
    editor = field(panel, "Who presents or leads").focusProxy().focusProxy()
    editor.setFocus()
    write(editor, "хом")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    write(editor, "Панова Людмила")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    names = [each.name for each in card(desk, items[1]).row.presenters]
    assert names == ["Хомяк Дина", "Панова Людмила"]
    tokens = [each for each in panel.findChildren(Token) if each.isVisible()]
    assert [token.choice.title for token in tokens] == names
    tokens[0].setFocus()
    QTest.keyClick(tokens[0], Qt.Key.Key_Delete)
    assert [each.name for each in card(desk, items[1]).row.presenters] == ["Панова Людмила"]
    desk.undo()
    assert len(card(desk, items[1]).row.presenters) == 2


def test_a_presenter_opens_the_persons_card(panel, desk, host, items) -> None:
    asked: list[tuple[str, str]] = []
    desk.panel_requested.connect(lambda *request: asked.append(request))
    person = desk.attempt(AddPerson("Хомяк", "Дина"))
    editor = field(panel, "Who presents or leads").focusProxy().focusProxy()
    editor.setFocus()
    write(editor, "хом")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(panel.findChild(Token), Qt.Key.Key_Return)
    assert asked == [("person", person)]


def test_a_change_from_elsewhere_shows_but_leaves_typing_alone(panel, desk, items) -> None:
    editor = rewrite(field(panel, "Wording"), "Пишу дальше")
    desk.attempt(ReviseItem(items[1], "title", "Чужое"))
    desk.attempt(ReviseItem(items[0], "minutes", 15))
    desk.attempt(ReviseItem(items[1], "number", "7"))
    assert editor.toPlainText() == "Пишу дальше"
    assert field(panel, "Start").words() == "14:15"
    assert field(panel, "Number").words() == "7"
    editor.clearFocus()
    assert card(desk, items[1]).row.title == "Пишу дальше"


def test_undo_shows_in_the_open_card(panel, desk, items) -> None:
    fill(field(panel, "Wording"), "Иначе")
    desk.undo()
    assert field(panel, "Wording").words() == "Круг"


def test_delete_closes_the_card_and_can_be_taken_back(panel, host, desk, items, notices) -> None:
    press(host, "Delete")
    assert not host.open_panels()
    assert notices == [("Agenda item deleted.", True)]
    desk.undo()
    assert card(desk, items[1]).row.title == "Круг"


def test_the_card_closes_when_its_item_goes(panel, host, desk, items) -> None:
    desk.attempt(RemoveItem(items[1]))
    assert not host.open_panels()


def test_done_closes_and_keeps_what_was_typed(panel, host, desk, items) -> None:
    rewrite(field(panel, "Wording"), "До конца")
    press(host, "Done")
    assert not host.open_panels()
    assert card(desk, items[1]).row.title == "До конца"


def test_a_draft_that_cannot_be_saved_is_asked_about(panel, host, desk, items) -> None:
    rewrite(field(panel, "Length"), "скоро")
    press(host, "Done")
    assert host.open_panels() == {"agenda_item"}
    asked = [each.text() for each in host.findChildren(Words) if each.isVisible()]
    assert any("“Length” is not saved." in text for text in asked)
    assert field(panel, "Length").words() == "скоро"


def test_staying_leads_to_the_draft_on_the_other_side(panel, host, desk, items) -> None:
    fill(field(panel, "Length"), "скоро")
    press(panel, "Minutes")
    assert "Length" not in labels(panel)
    press(host, "Done")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert host.open_panels() == {"agenda_item"}
    assert field(panel, "Length").editor.hasFocus()
    assert field(panel, "Length").words() == "скоро"


def test_the_agenda_is_walked_through_by_keys(panel, items) -> None:
    editor = field(panel, "Wording").editor
    QTest.keyClick(editor, Qt.Key.Key_PageDown, CTRL)
    assert field(panel, "Wording").words() == "Итоги"
    QTest.keyClick(editor, Qt.Key.Key_PageDown, CTRL)
    assert field(panel, "Wording").words() == "Итоги"
    for _ in range(2):
        QTest.keyClick(editor, Qt.Key.Key_PageUp, CTRL)
    assert field(panel, "Wording").words() == "Открытие"
    assert field(panel, "Start").editor.accessibleDescription() == "the meeting begins"
    assert field(panel, "Wording").editor.hasFocus()


def test_walking_keeps_what_was_typed(panel, desk, items) -> None:
    rewrite(field(panel, "Wording"), "Записано на ходу")
    press(panel, "Next item (Ctrl+Page Down)")
    assert card(desk, items[1]).row.title == "Записано на ходу"
    assert field(panel, "Wording").words() == "Итоги"


def test_walking_stops_at_a_draft(panel, desk, items) -> None:
    rewrite(field(panel, "Length"), "скоро")
    press(panel, "Next item (Ctrl+Page Down)")
    assert field(panel, "Wording").words() == "Круг"
    assert field(panel, "Length").words() == "скоро"
    assert field(panel, "Length").editor.hasFocus()


def test_another_item_can_be_opened_after_walking(panel, host, items) -> None:
    """The host knows which item a walked card shows, so asking for the first one shows it."""
    press(panel, "Next item (Ctrl+Page Down)")
    host.open("agenda_item", items[1])
    QApplication.processEvents()
    assert "Круг" in [
        each.words() for each in host.findChildren(EntryField) if each.label() == "Wording"
    ]


def test_what_was_heard_is_kept(minutes, desk, items) -> None:
    fill(field(minutes, "What was heard"), "Приветствие участников.")
    assert card(desk, items[1]).heard == "Приветствие участников."


def test_a_speaker_is_named_and_the_words_follow(minutes, desk, items) -> None:
    desk.attempt(AddPerson("Хомяк", "Дина"))
    editor = field(minutes, "Who else spoke").focusProxy()
    editor.setFocus()
    write(editor, "хомяк")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    words = QApplication.focusWidget()
    assert isinstance(words, TextEdit)
    write(words, "О намерениях")
    QTest.keyClick(words, Qt.Key.Key_Return, CTRL)
    (speech,) = card(desk, items[1]).speeches
    assert (speech.name, speech.text) == ("Хомяк Дина", "О намерениях")
    assert editor.text() == ""


def test_an_unknown_speaker_is_created(minutes, desk, items) -> None:
    editor = field(minutes, "Who else spoke").focusProxy()
    editor.setFocus()
    write(editor, "Гусак Александр")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert [each.name for each in card(desk, items[1]).speeches] == ["Гусак Александр"]


def test_enter_alone_adds_words_without_a_name(minutes, desk, items) -> None:
    editor = field(minutes, "Who else spoke").focusProxy()
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    write(QApplication.focusWidget(), "Вопрос из зала")
    QApplication.focusWidget().clearFocus()
    (speech,) = card(desk, items[1]).speeches
    assert (speech.person_id, speech.text) == ("", "Вопрос из зала")


def test_a_name_left_half_typed_is_not_lost(minutes, desk, items) -> None:
    editor = field(minutes, "Who else spoke").focusProxy()
    editor.setFocus()
    write(editor, "Никто")
    field(minutes, "What was heard").editor.setFocus()
    assert editor.text() == "Никто"
    assert "“Никто” is not in the directory." in field(minutes, "Who else spoke").message()
    assert minutes.unsaved().startswith("“Who else spoke” is not saved.")


def test_speeches_are_moved_and_removed(minutes, desk, items, notices) -> None:
    for text in ("Первое", "Второе"):
        desk.attempt(AddSpeech(items[1], text=text))
    first, second = entries(minutes, "What was said")
    press(second, "Move up")
    assert [each.text for each in card(desk, items[1]).speeches] == ["Второе", "Первое"]
    press(first, "Remove")
    assert [each.text for each in card(desk, items[1]).speeches] == ["Второе"]
    assert notices == [("Speech removed.", True)]
    desk.undo()
    QApplication.processEvents()
    shown = [field(each, "What was said").words() for each in entries(minutes, "What was said")]
    assert shown == ["Второе", "Первое"]


def test_typing_a_speech_survives_another_one_coming(minutes, desk, items) -> None:
    desk.attempt(AddSpeech(items[1], text="Первое"))
    (entry,) = entries(minutes, "What was said")
    editor = rewrite(field(entry, "What was said"), "Первое, подробнее")
    desk.attempt(AddSpeech(items[1], text="Второе"))
    assert editor.toPlainText() == "Первое, подробнее"
    assert editor.hasFocus()


def test_decisions_are_added_by_enter_one_after_another(minutes, desk, items) -> None:
    desk.attempt(ReviseItem(items[1], "number", "4"))
    editor = field(minutes, "A new decision").editor
    editor.setFocus()
    for text in ("Создать сообщество", "Встречаться"):
        write(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert [(each.number, each.text) for each in card(desk, items[1]).decisions] == [
        ("4.1", "Создать сообщество"),
        ("4.2", "Встречаться"),
    ]
    assert editor.toPlainText() == ""
    assert editor.hasFocus()


def test_a_decision_has_kind_due_date_votes_and_somebody_who_answers(minutes, desk, items) -> None:
    desk.attempt(AddDecision(items[1], "Встречаться"))
    desk.attempt(AddPerson("Хомяк", "Дина"))
    (entry,) = entries(minutes, "Due")
    fill(field(entry, "Due"), "30.08.2022")
    for label, votes in {"For": "27", "Against": "0", "Abstained": "2"}.items():
        fill(field(entry, label), votes)
    kinds = entry.findChild(QComboBox)
    kinds.setFocus()
    QTest.keyClick(kinds, Qt.Key.Key_Down)
    editor = rewrite(field(entry, "Responsible"), "хом")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    (row,) = card(desk, items[1]).decisions
    assert row.due == date(2022, 8, 30)
    assert (row.votes_for, row.votes_against, row.votes_abstained) == (27, 0, 2)
    assert row.kind is DecisionKind.RECOMMENDATION
    assert row.responsible == "Хомяк Дина"


def test_an_organization_can_answer_instead(minutes, desk, items) -> None:
    desk.attempt(AddDecision(items[1], "Встречаться"))
    desk.attempt(AddPerson("Центров", "Иван"))
    desk.attempt(AddOrganization("Центр"))
    (entry,) = entries(minutes, "Due")
    editor = rewrite(field(entry, "Responsible"), "центр")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    editor = rewrite(field(entry, "Responsible"), "центр")
    QTest.keyClick(editor, Qt.Key.Key_Down)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    (row,) = card(desk, items[1]).decisions
    assert (row.responsible, row.responsible_organization) == ("", "Центр")
    fill(field(entry, "Responsible"), "")
    assert card(desk, items[1]).decisions[0].responsible_organization == ""


@pytest.mark.parametrize(
    ("label", "typed", "said"),
    [
        ("Due", "31.02.2022", "There is no such date. Write it like 9.08.2022."),
        ("For", "много", "Write a whole number, for example 12."),
        ("Against", "-1", "Write a number from 0 to 100000."),
    ],
)
def test_impossible_outcomes_are_refused_beside_their_field(
    minutes, desk, items, label, typed, said
) -> None:
    desk.attempt(AddDecision(items[1], "Встречаться"))
    (entry,) = entries(minutes, "Due")
    fill(field(entry, label), typed)
    assert field(entry, label).message() == said
    assert field(entry, label).words() == typed


def test_votes_can_be_emptied_again(minutes, desk, items) -> None:
    key = desk.attempt(AddDecision(items[1], "Встречаться"))
    desk.attempt(ReviseDecision(key, "votes_for", 27))
    (entry,) = entries(minutes, "Due")
    fill(field(entry, "For"), "")
    assert card(desk, items[1]).decisions[0].votes_for is None


def test_decisions_are_moved_and_their_numbers_follow(minutes, desk, items) -> None:
    for text in ("Создать", "Встречаться"):
        desk.attempt(AddDecision(items[1], text))
    first, second = entries(minutes, "Due")
    press(first, "Move down")
    assert [(each.number, each.text) for each in card(desk, items[1]).decisions] == [
        ("2.1", "Встречаться"),
        ("2.2", "Создать"),
    ]
    buttons = {each.accessibleName(): each for each in second.findChildren(QPushButton)}
    assert not buttons["Move up"].isEnabled()


def test_an_item_moved_elsewhere_shows_its_new_place(panel, desk, items) -> None:
    desk.attempt(MoveItem(items[1], 0))
    assert field(panel, "Start").words() == "14:00"
    assert field(panel, "Start").editor.accessibleDescription() == "the meeting begins"


def test_a_card_shown_again_tells_the_present(panel, host, desk, items) -> None:
    press(host, "Done")
    desk.attempt(ReviseItem(items[1], "title", "Пока закрыто"))
    host.open("agenda_item", items[1])
    assert field(panel, "Wording").words() == "Пока закрыто"


def test_every_control_has_a_name(minutes, desk, items) -> None:
    desk.attempt(AddDecision(items[1], "Встречаться"))
    desk.attempt(AddSpeech(items[1], text="Слова"))
    nameless = [
        each
        for each in minutes.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each.isVisible()
        and not (each.accessibleName() or getattr(each, "text", str)())
    ]
    assert nameless == []
