"""A few letters find a card, or create it; everything by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ui.widgets.chips import ChipsField, Token
from ui.widgets.fields import Verdict
from ui.widgets.finding import Choice
from ui.widgets.picker import PickerField

KNOWN = (
    Choice("panova", "Панова Людмила", "организатор", "ЛП"),
    Choice("ponomarev", "Пономарёв Дмитрий", "спикер", "ДП"),
    Choice("porvina", "Порвина Анна"),
)


def find(text: str) -> list[Choice]:
    wanted = text.casefold().replace("ё", "е")
    return [each for each in KNOWN if wanted in each.title.casefold().replace("ё", "е")]


class Register:
    """Creates cards, unless told to refuse."""

    def __init__(self) -> None:
        self.created: list[str] = []
        self.refuses = False

    def create(self, text: str) -> str | None:
        if self.refuses:
            return None
        self.created.append(text)
        return f"new-{len(self.created)}"


@pytest.fixture
def register() -> Register:
    return Register()


@pytest.fixture
def field(stage, register) -> PickerField:
    field = PickerField("Chair", find, register.create)
    stage(field, QPushButton("Elsewhere"))
    field.setFocus()
    return field


def titles(picker) -> list[str]:
    return [choice.title for choice in picker.found()]


def test_typing_offers_and_enter_takes(field, qtbot, write) -> None:
    write(field.picker, "по")
    assert titles(field.picker) == ["Пономарёв Дмитрий", "Порвина Анна", "Create “по”"]
    qtbot.keyClick(field.picker, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.committed) as committed:
        qtbot.keyClick(field.picker, Qt.Key.Key_Return)
    assert committed.args == [KNOWN[2]]
    assert field.picker.text() == "Порвина Анна"
    assert titles(field.picker) == []


def test_the_list_goes_round(field, qtbot, register, write) -> None:
    write(field.picker, "по")
    qtbot.keyClick(field.picker, Qt.Key.Key_Up)
    with qtbot.waitSignal(field.committed) as committed:
        qtbot.keyClick(field.picker, Qt.Key.Key_Return)
    assert committed.args == [Choice("new-1", "по")]
    assert register.created == ["по"]


def test_down_offers_everything(field, qtbot) -> None:
    qtbot.keyClick(field.picker, Qt.Key.Key_Down)
    assert titles(field.picker) == [choice.title for choice in KNOWN]


def test_an_equal_name_is_not_created_again(field, qtbot, write) -> None:
    write(field.picker, "пономарев  дмитрий")
    qtbot.keyClick(field.picker, Qt.Key.Key_Backspace)
    write(field.picker, "й")
    assert titles(field.picker) == [] or "Create" not in titles(field.picker)[-1]


def test_a_refused_creation_keeps_the_words(field, qtbot, register, write) -> None:
    register.refuses = True
    write(field.picker, "Неизвестный")
    with qtbot.assertNotEmitted(field.committed):
        qtbot.keyClick(field.picker, Qt.Key.Key_Return)
    assert field.picker.text() == "Неизвестный"
    assert field.has_draft()


def test_escape_closes_the_list_and_keeps_the_words(field, qtbot, write) -> None:
    write(field.picker, "по")
    qtbot.keyClick(field.picker, Qt.Key.Key_Escape)
    assert titles(field.picker) == []
    assert field.picker.text() == "по"


def test_an_exact_name_left_behind_is_taken(field, qtbot, write) -> None:
    write(field.picker, "порвина анна")
    with qtbot.waitSignal(field.committed) as committed:
        qtbot.keyClick(field.picker, Qt.Key.Key_Tab)
    assert committed.args == [KNOWN[2]]


def test_unknown_words_left_behind_stay_with_a_sentence(field, qtbot, write) -> None:
    write(field.picker, "Никто")
    with qtbot.assertNotEmitted(field.committed):
        qtbot.keyClick(field.picker, Qt.Key.Key_Tab)
    assert field.picker.text() == "Никто"
    assert field.verdict is Verdict.WRONG
    assert field.message() == "“Никто” is not in the directory. Choose from the list."
    field.show_value(KNOWN[0])
    assert field.picker.text() == "Никто"
    field.discard()
    assert field.picker.text() == "Панова Людмила"


def test_emptying_the_field_takes_the_card_out(field, qtbot) -> None:
    field.show_value(KNOWN[0])
    field.picker.selectAll()
    qtbot.keyClick(field.picker, Qt.Key.Key_Backspace)
    with qtbot.waitSignal(field.committed) as committed:
        qtbot.keyClick(field.picker, Qt.Key.Key_Tab)
    assert committed.args == [None]


def test_a_card_in_the_list_is_clicked(field, qtbot, write) -> None:
    write(field.picker, "пан")
    rows = field.picker._found._list
    place = rows.visualItemRect(rows.item(0)).center()
    with qtbot.waitSignal(field.committed) as committed:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert committed.args == [KNOWN[0]]


def test_the_list_stays_inside_the_window(field, qtbot, write) -> None:
    write(field.picker, "п")
    listed = field.picker._found
    assert field.window().rect().contains(listed.geometry())


class Founders:
    """A field whose wishes are granted, as a panel does it."""

    def __init__(self, field: ChipsField) -> None:
        self.field = field
        self.stored: list[Choice] = [KNOWN[0], KNOWN[1]]
        self.opened: list[str] = []
        field.added.connect(self._add)
        field.removed.connect(self._remove)
        field.opened.connect(self.opened.append)
        field.show_value(self.stored)

    def _add(self, choice: Choice) -> None:
        self.stored.append(choice)
        self.field.show_value(self.stored)

    def _remove(self, row_id: str) -> None:
        self.stored = [each for each in self.stored if each.id != row_id]
        self.field.show_value(self.stored)

    def names(self) -> list[str]:
        return [choice.title for choice in self.field.value()]


@pytest.fixture
def founders(stage, register) -> Founders:
    field = ChipsField("Founders", find, register.create)
    stage(field, QPushButton("Elsewhere"))
    field.setFocus()
    return Founders(field)


def picker_of(founders: Founders):
    return founders.field.focusProxy().focusProxy() or founders.field.focusProxy()


def test_a_card_is_added_by_typing(founders, qtbot, write) -> None:
    picker = picker_of(founders)
    write(picker, "порв")
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert founders.names() == ["Панова Людмила", "Пономарёв Дмитрий", "Порвина Анна"]
    assert picker.text() == ""


def test_a_card_there_already_is_not_added_twice(founders, qtbot, write) -> None:
    picker = picker_of(founders)
    write(picker, "панова")
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert founders.names() == ["Панова Людмила", "Пономарёв Дмитрий"]


def test_backspace_goes_to_the_last_token_and_takes_it_out(founders, qtbot) -> None:
    picker = picker_of(founders)
    qtbot.keyClick(picker, Qt.Key.Key_Backspace)
    token = founders.field.findChildren(Token)[-1]
    assert token.hasFocus()
    qtbot.keyClick(token, Qt.Key.Key_Backspace)
    assert founders.names() == ["Панова Людмила"]
    assert founders.field.findChildren(Token)[-1].hasFocus() or picker.hasFocus()


def test_arrows_go_along_the_tokens(founders, qtbot) -> None:
    picker = picker_of(founders)
    first, last = founders.field.findChildren(Token)
    qtbot.keyClick(picker, Qt.Key.Key_Left)
    qtbot.keyClick(last, Qt.Key.Key_Left)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.keyClick(last, Qt.Key.Key_Right)
    assert picker.hasFocus()


def test_the_cross_takes_out_and_the_name_opens(founders, qtbot) -> None:
    first = founders.field.findChildren(Token)[0]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=first.rect().center())
    assert founders.opened == ["panova"]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=first._cross().center())
    assert founders.names() == ["Пономарёв Дмитрий"]
    assert founders.opened == ["panova"]


def test_words_left_in_chips_are_not_lost(founders, qtbot, write) -> None:
    picker = picker_of(founders)
    write(picker, "Никто")
    qtbot.keyClick(picker, Qt.Key.Key_Tab)
    assert founders.field.has_draft()
    assert founders.field.verdict is Verdict.WRONG
    founders.field.discard()
    assert not founders.field.has_draft()


def test_read_only_chips_offer_nothing(founders) -> None:
    founders.field.set_read_only(read_only=True)
    assert not picker_of(founders).isVisible()
    assert founders.names() == ["Панова Людмила", "Пономарёв Дмитрий"]
