"""The card of a person in its sheet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.values import Case, Gender, Role
from app.services.agenda import AddItem
from app.services.meetings import AddMeeting
from app.services.organizations import AddOrganization
from app.services.outcomes import AddSpeech
from app.services.participants import AddParticipant
from app.services.people import AddPerson, AddPost, RemovePerson, RevisePerson, SetNameForm
from app.services.people_rows import People, PersonCard, PersonCardOf
from ui.widgets.choices import Segment

CASES = "The name in other cases"
DATIVE = "Dative (to whom)"


@pytest.fixture
def panova(desk) -> str:
    return desk.attempt(AddPerson("Панова", "Людмила"))


@pytest.fixture
def centre(desk) -> str:
    return desk.attempt(AddOrganization("АНО «Центр»"))


def card(desk, key: str) -> PersonCard:
    return desk.ask(PersonCardOf(key))


def names(desk) -> list[str]:
    return [row.name for row in desk.ask(People())]


def gender(reader) -> str:
    (chosen,) = [
        each.text()
        for each in reader.field("Gender").findChildren(Segment)
        if each.isVisible() and each.isChecked()
    ]
    return chosen


# Adding


def test_a_person_is_added_with_a_post_and_a_guessed_gender(desk, reader, centre) -> None:
    reader.open("person")
    assert reader.title() == "New person"
    assert reader.focused() == "Surname"
    reader.write("Surname", "Хомяк")
    reader.write("Name", "Дина")
    reader.write("Patronymic", "Игоревна")
    reader.pick("Organization", "центр")
    reader.write("Post", "основатель", leave=False)
    reader.key(Qt.Key.Key_Return)

    (row,) = desk.ask(People())
    assert (row.name, row.post, row.organization) == (
        "Хомяк Дина Игоревна",
        "основатель",
        "АНО «Центр»",
    )
    assert reader.title() == "Хомяк Дина Игоревна"
    assert gender(reader) == "Woman"


def test_the_organization_of_a_new_person_can_be_created(desk, reader) -> None:
    reader.open("person")
    reader.write("Surname", "Хомяк")
    reader.pick("Organization", "Живые города")
    reader.press("Add")
    assert [(row.name, row.organization) for row in desk.ask(People())] == [
        ("Хомяк", "Живые города")
    ]


def test_somebody_without_a_name_is_refused(desk, reader) -> None:
    reader.open("person")
    reader.press("Add")
    assert reader.message("Surname") != ""
    assert names(desk) == []


def test_a_name_too_long_is_refused_beside_its_field(desk, reader) -> None:
    reader.open("person")
    reader.write("Surname", "Панова")
    reader.field("Patronymic").focusProxy().setText("я" * 10_000)
    reader.press("Add")
    assert reader.message("Patronymic").startswith("Too long: 10000 characters")
    assert reader.value("Surname") == "Панова"
    assert names(desk) == []


def test_a_person_not_added_yet_is_not_lost_silently(desk, reader) -> None:
    reader.open("person")
    reader.write("Surname", "Почти")
    reader.host.close_top()
    assert "“Почти” is not added yet." in reader.words()
    reader.press("Discard")
    assert not reader.is_open()
    assert names(desk) == []


# Fields


@pytest.mark.parametrize(
    ("label", "field", "typed"),
    [
        ("Surname", "surname", "Петрова"),
        ("Name", "name", "Анна"),
        ("Patronymic", "patronymic", "Сергеевна"),
        ("Phone", "phone", "+7 978 000-00-00"),
        ("E-mail", "email", "panova@example.ru"),
        ("In Latin letters, given name first", "latin", "Liudmila Panova"),
        ("Note", "note", "говорит тихо"),
    ],
)
def test_a_field_is_kept_when_it_is_left(desk, reader, panova, label, field, typed) -> None:
    before = getattr(card(desk, panova), field)
    reader.open("person", panova)
    reader.write(label, typed)
    assert getattr(card(desk, panova), field) == typed
    desk.undo()
    assert reader.value(label) == before


def test_control_characters_are_left_out(desk, reader, panova) -> None:
    reader.open("person", panova)
    QApplication.clipboard().setText("Пе\x00тро\u200bва\n")
    editor = reader.field("Surname").focusProxy()
    editor.setFocus()
    editor.selectAll()
    editor.paste()
    reader.key(Qt.Key.Key_Tab)
    QApplication.clipboard().clear()
    assert card(desk, panova).surname == "Петрова"


def test_an_unknown_gender_is_said_in_amber(desk, reader, panova) -> None:
    reader.open("person", panova)
    assert gender(reader) == "Woman"
    assert reader.message("Gender") == ""
    reader.press("Not known")
    assert card(desk, panova).gender is Gender.UNKNOWN
    assert reader.message("Gender") == "Without it papers leave the name in the nominative."
    assert reader.field("Gender").verdict == "doubt"


def test_the_last_name_cannot_be_taken_out(desk, reader) -> None:
    key = desk.attempt(AddPerson("Панова"))
    reader.open("person", key)
    reader.write("Surname", "")
    assert reader.message("Surname") != ""
    assert card(desk, key).surname == "Панова"


# Posts


def test_posts_are_added_titled_ordered_and_taken_away(desk, reader, panova, centre) -> None:
    desk.attempt(AddPost(panova, centre, "директор"))
    reader.open("person", panova)
    assert "директор · АНО «Центр»" in reader.words()
    reader.pick("Posts", "Живые города")
    assert reader.focused() == "Post"
    reader.type(QApplication.focusWidget(), "эксперт")
    reader.key(Qt.Key.Key_Return)
    assert [each.title for each in card(desk, panova).posts] == ["директор", "эксперт"]

    down = [
        each
        for each in reader.sheet.findChildren(type(reader.button("Move down")))
        if each.accessibleName() == "Move down" and each.isEnabled()
    ]
    down[0].click()
    assert [each.title for each in card(desk, panova).posts] == ["эксперт", "директор"]
    assert "эксперт · Живые города" in reader.words()

    reader.press("Take the post away")
    assert len(card(desk, panova).posts) == 1
    desk.undo()
    assert len(card(desk, panova).posts) == 2


def test_the_organization_of_a_post_opens_its_card(reader, panova, centre, desk) -> None:
    desk.attempt(AddPost(panova, centre, "директор"))
    reader.open("person", panova)
    reader.press("АНО «Центр»")
    assert reader.title() == "АНО «Центр»"
    reader.press("Back to Панова Людмила")
    assert reader.title() == "Панова Людмила"


def test_a_title_being_typed_survives_a_change_elsewhere(desk, reader, panova, centre) -> None:
    desk.attempt(AddPost(panova, centre, "директор"))
    reader.open("person", panova)
    reader.write("Post", "прези", leave=False)
    desk.attempt(AddPost(panova, centre, "эксперт"))
    assert reader.value("Post") == "прези"


# Name in other cases


def test_rules_decline_the_name_and_own_forms_win(desk, reader, panova) -> None:
    reader.open("person", panova)
    reader.press(CASES)
    editor = reader.field(DATIVE).focusProxy()
    assert editor.placeholderText() == "Пановой Людмиле"
    reader.write(DATIVE, "Панове Людмиле")
    assert [(form.case, form.text) for form in card(desk, panova).forms] == [
        (Case.DATIVE, "Панове Людмиле")
    ]
    assert reader.button(f"{CASES} · own forms: 1")
    desk.attempt(RevisePerson(panova, "surname", "Петрова"))
    assert reader.field("Genitive (of whom)").focusProxy().placeholderText() == "Петровой Людмилы"

    reader.write(DATIVE, "")
    assert card(desk, panova).forms == ()


def test_cases_are_folded_in_at_first(desk, reader, panova) -> None:
    desk.attempt(SetNameForm(panova, Case.DATIVE, "Панове"))
    reader.open("person", panova)
    with pytest.raises(AssertionError, match="no field"):
        reader.field(DATIVE)
    reader.press(f"{CASES} · own forms: 1")
    assert reader.value(DATIVE) == "Панове"


# Sides, archive, deletion


def test_meetings_and_history(desk, reader, panova) -> None:
    desk.attempt(AddParticipant(desk.attempt(AddMeeting("Круглый стол")), panova, Role.EXPERT))
    reader.open("person", panova)
    assert reader.button("Meetings 1")
    desk.attempt(RevisePerson(panova, "phone", "54-12-34"))
    reader.press("History")
    assert "Person changed: Панова Людмила" in reader.words()
    assert "Phone: 54-12-34" in reader.words()


def test_archiving_and_restoring(desk, reader, panova, toasts) -> None:
    reader.open("person", panova)
    reader.press("Archive")
    assert names(desk) == []
    assert "in the archive" in reader.words()
    reader.press("Restore")
    assert names(desk) == ["Панова Людмила"]
    assert len(toasts) == 2


def test_deleting_closes_the_card_and_can_be_undone(desk, reader, panova, toasts) -> None:
    reader.open("person", panova)
    reader.press("Delete")
    assert not reader.is_open()
    assert toasts == ["“Панова Людмила” is deleted. ↶"]
    desk.undo()
    assert names(desk) == ["Панова Людмила"]


def test_whom_minutes_quote_cannot_be_deleted(desk, reader, panova, refusals, toasts) -> None:
    item = desk.attempt(AddItem(desk.attempt(AddMeeting("Круглый стол")), "Итоги"))
    desk.attempt(AddSpeech(item, panova, "О намерениях"))
    reader.open("person", panova)
    reader.press("Delete")
    assert refusals == ["person.in_minutes"]
    assert toasts == []
    assert reader.is_open()


def test_a_card_deleted_while_another_covers_it_is_gone(desk, reader, panova, centre) -> None:
    desk.attempt(AddPost(panova, centre, "директор"))
    reader.open("person", panova)
    reader.press("АНО «Центр»")
    desk.attempt(RemovePerson(panova))
    assert reader.title() == "АНО «Центр»"
    reader.press("Back to Панова Людмила")
    assert not reader.is_open()


def test_every_field_can_be_reached_by_tab(reader, panova) -> None:
    reader.open("person", panova)
    seen: list[str] = []
    while len(seen) < 60 and (not seen or reader.focused() != seen[0]):
        seen.append(reader.focused())
        reader.key(Qt.Key.Key_Tab)
    assert "" not in seen
    wanted = ["Surname", "Name", "Patronymic", "Woman", "Posts", "Phone", "E-mail", "Note", "Done"]
    assert [name for name in seen if name in wanted] == wanted


def test_the_keyboard_stays_in_the_card_when_a_side_goes(reader, panova) -> None:
    reader.open("person", panova)
    assert reader.focused() == "Surname"
    reader.button("History").click()
    assert reader.focused() == "History"
