"""The card of an organization in its sheet."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.values import OrganizationKind
from app.services.meetings import AddMeeting, ReviseMeeting
from app.services.organization_card import OrganizationCard, OrganizationCardOf
from app.services.organization_rows import Organizations
from app.services.organizations import (
    AddOrganization,
    RemoveOrganization,
    ReviseOrganization,
)
from app.services.people import AddPerson
from app.services.people_rows import People
from ui.panels.organization.logo import LogoField
from ui.widgets.table import TableView

NAME = "Short name, as in lists"
INN, OGRN = "Tax number (INN)", "Register number (OGRN)"


@pytest.fixture
def centre(desk) -> str:
    return desk.attempt(AddOrganization("АНО «Центр»", kind=OrganizationKind.RESOURCE_CENTRE))


@pytest.fixture
def union(desk) -> str:
    return desk.attempt(AddOrganization("Союз «Палата»", kind=OrganizationKind.UNION))


def card(desk, key: str) -> OrganizationCard:
    return desk.ask(OrganizationCardOf(key))


def names(desk) -> list[str]:
    return [row.name for row in desk.ask(Organizations())]


# Adding


def test_enter_adds_and_the_card_goes_on(desk, reader, toasts) -> None:
    reader.open("organization")
    assert reader.title() == "New organization"
    assert reader.focused() == NAME
    reader.write(NAME, "АНО «Новая»", leave=False)
    reader.key(Qt.Key.Key_Return)
    assert names(desk) == ["АНО «Новая»"]
    assert reader.title() == "АНО «Новая»"
    assert reader.focused() == "Full name"
    reader.write("Phone", "54-12-34")
    (row,) = desk.ask(Organizations())
    assert (row.phone, row.kind) == ("54-12-34", OrganizationKind.NGO)


def test_a_name_too_long_is_refused_and_stays(desk, reader) -> None:
    reader.open("organization")
    editor = reader.field(NAME).focusProxy()
    editor.setText("я" * 10_000)
    reader.press("Add")
    assert reader.message(NAME) == "Too long: 10000 characters, and at most 500 are possible."
    assert len(reader.value(NAME)) == 10_000
    assert names(desk) == []


def test_a_nameless_organization_is_refused(desk, reader) -> None:
    reader.open("organization", "new")
    reader.press("Add")
    assert "An organization needs a name." in reader.words()
    assert names(desk) == []


def test_a_name_not_added_yet_is_not_lost_silently(desk, reader) -> None:
    reader.open("organization")
    reader.write(NAME, "Почти", leave=False)
    reader.host.close_top()
    assert "“Почти” is not added yet." in reader.words()
    reader.press("Stay")
    assert reader.value(NAME) == "Почти"

    reader.host.close_top()
    reader.press("Save")
    assert names(desk) == ["Почти"]
    assert not reader.is_open()


def test_discarding_forgets_the_name(desk, reader) -> None:
    reader.open("organization")
    reader.write(NAME, "Почти", leave=False)
    reader.host.close_top()
    reader.press("Discard")
    assert not reader.is_open()
    reader.open("organization")
    assert reader.value(NAME) == ""


def test_undoing_what_was_added_closes_the_card(desk, reader) -> None:
    reader.open("organization")
    reader.write(NAME, "Ошибка", leave=False)
    reader.key(Qt.Key.Key_Return)
    desk.undo()
    assert not reader.is_open()


# Fields


@pytest.mark.parametrize(
    ("label", "field", "typed", "kept"),
    [
        ("Full name", "full_name", "Автономная организация", "Автономная организация"),
        (NAME, "short_name", "АНО «Иная»", "АНО «Иная»"),
        ("Legal form", "legal_form", "МРОО", "МРОО"),
        (INN, "inn", "9204 000005", "9204000005"),
        (OGRN, "ogrn", "1229200000006", "1229200000006"),
        ("Phone", "phone", "8 (8692) 54-12-34", "8 (8692) 54-12-34"),
        ("E-mail", "email", "name@example.ru", "name@example.ru"),
        ("Address", "address", "ул. Ленина, 1", "ул. Ленина, 1"),
        ("Site", "site", "example.ru", "example.ru"),
        ("Note", "note", "звонить утром", "звонить утром"),
    ],
)
def test_a_field_is_kept_when_it_is_left(desk, reader, centre, label, field, typed, kept) -> None:
    reader.open("organization", centre)
    reader.write(label, typed)
    assert getattr(card(desk, centre), field) == kept
    assert reader.value(label) == kept
    desk.undo()
    assert reader.value(label) == ("АНО «Центр»" if field == "short_name" else "")


def test_the_head_follows_the_name_and_the_kind(desk, reader, centre) -> None:
    reader.open("organization", centre)
    assert "Resource centre" in reader.words()
    reader.write(NAME, "АНО «Иная»")
    assert reader.title() == "АНО «Иная»"
    desk.attempt(ReviseOrganization(centre, "kind", OrganizationKind.FUND))
    assert "Foundation" in reader.words()


def test_a_wrong_check_digit_is_doubted_and_kept(desk, reader, centre) -> None:
    reader.open("organization", centre)
    reader.write(INN, "9204000001")
    assert reader.message(INN) == "The check digit does not agree; the number is kept."
    assert reader.field(INN).verdict == "doubt"
    assert card(desk, centre).inn == "9204000001"
    reader.write(INN, "9204000005")
    assert reader.message(INN) == ""


def test_an_impossible_number_is_refused_and_stays_to_be_mended(desk, reader, centre) -> None:
    reader.open("organization", centre)
    reader.write(INN, "92040000AB")
    assert reader.message(INN) == "Only digits can stand here."
    reader.write(INN, "920400")
    assert reader.message(INN) == "The number of digits must be 10 / 12, and there are 6."
    desk.attempt(ReviseOrganization(centre, "phone", "1"))
    assert reader.value(INN) == "920400"
    assert card(desk, centre).inn == ""

    reader.host.close_top()
    assert any(INN in text for text in reader.words())
    reader.press("Discard")
    assert not reader.is_open()


def test_an_organization_keeps_one_of_its_names(desk, reader, centre) -> None:
    reader.open("organization", centre)
    reader.write(NAME, "")
    assert reader.message(NAME) == "An organization needs a name."
    assert card(desk, centre).short_name == "АНО «Центр»"


def test_usual_legal_forms_are_offered_and_taken(desk, reader, centre) -> None:
    reader.open("organization", centre)
    reader.pick("Legal form", "сро")
    assert card(desk, centre).legal_form == "СРОО"
    assert reader.value("Legal form") == "СРОО"


def test_what_changes_elsewhere_is_shown_but_not_over_typing(desk, reader, centre) -> None:
    reader.open("organization", centre)
    reader.write("Phone", "54", leave=False)
    desk.attempt(ReviseOrganization(centre, "phone", "11"))
    desk.attempt(ReviseOrganization(centre, "email", "a@example.ru"))
    assert reader.value("Phone") == "54"
    assert reader.value("E-mail") == "a@example.ru"


# Links


def test_founders_are_picked_opened_and_taken_out(desk, reader, centre, union) -> None:
    reader.open("organization", centre)
    reader.pick("Founders", "пал")
    assert reader.chips("Founders") == ["Союз «Палата»"]
    assert [link.other_id for link in card(desk, centre).founders] == [union]

    QTest.mouseClick(reader.tokens("Founders")[0], Qt.MouseButton.LeftButton)
    assert reader.title() == "Союз «Палата»"
    assert reader.button("Back to АНО «Центр»")
    reader.press("Back to АНО «Центр»")
    assert reader.title() == "АНО «Центр»"

    reader.tokens("Founders")[0].setFocus()
    reader.key(Qt.Key.Key_Delete)
    assert reader.chips("Founders") == []
    desk.undo()
    assert reader.chips("Founders") == ["Союз «Палата»"]


def test_an_unknown_partner_is_created(desk, reader, centre) -> None:
    reader.open("organization", centre)
    reader.pick("Partners", "Фонд новый")
    assert reader.chips("Partners") == ["Фонд новый"]
    assert "Фонд новый" in names(desk)


def test_founders_in_a_circle_are_refused_beside_the_field(desk, reader, centre, union) -> None:
    reader.open("organization", centre)
    reader.pick("Founders", "пал")
    reader.open("organization", union)
    reader.pick("Founders", "центр")
    assert "founder of itself" in reader.message("Founders")
    assert reader.chips("Founders") == []
    assert card(desk, union).founders == ()


def test_an_organization_is_not_offered_to_itself(reader, centre) -> None:
    reader.open("organization", centre)
    reader.pick("Partners", "АНО «Центр»")
    assert reader.chips("Partners") == ["АНО «Центр»"]  # a namesake, created


def test_programmes_are_created_and_left(desk, reader, centre) -> None:
    reader.open("organization", centre)
    reader.pick("Programmes and projects", "Социомобиль")
    assert reader.chips("Programmes and projects") == ["Социомобиль"]
    reader.tokens("Programmes and projects")[0].setFocus()
    reader.key(Qt.Key.Key_Backspace)
    assert card(desk, centre).programmes == ()


# Logo


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0)
    path = tmp_path / "logo.png"
    assert image.save(str(path))
    return path


def drop(field: LogoField, path: Path) -> None:
    """What the system tells a widget when a file is dragged over it and let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), copy, data, button, plain)
    field.dragEnterEvent(entering)
    assert entering.isAccepted()
    field.dropEvent(QDropEvent(QPointF(5, 5), copy, data, button, plain))


def test_a_logo_is_dropped_and_taken_away(desk, reader, centre, picture, toasts) -> None:
    reader.open("organization", centre)
    drop(reader.field("Logo"), picture)
    assert card(desk, centre).logo == picture.read_bytes()
    reader.press("Take the logo away")
    assert card(desk, centre).logo == b""
    assert toasts == ["The logo is taken away. ↶"]
    desk.undo()
    assert reader.button("Another file…")


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("note.txt", b"no picture", "The picture cannot be read. Choose a PNG or JPEG file."),
        (
            "broken.png",
            b"\x89PNG\r\n\x1a\n",
            "The picture cannot be read. Choose a PNG or JPEG file.",
        ),
        (
            "large.png",
            bytes(3 * 1024 * 1024),
            "The picture is too large: at most 2 MB are possible.",
        ),
    ],
)
def test_what_is_no_logo_is_refused(desk, reader, centre, tmp_path, name, data, sentence) -> None:
    (tmp_path / name).write_bytes(data)
    reader.open("organization", centre)
    drop(reader.field("Logo"), tmp_path / name)
    assert reader.message("Logo") == sentence
    assert card(desk, centre).logo == b""


def test_a_file_that_is_not_there_is_refused(reader, centre, tmp_path) -> None:
    reader.open("organization", centre)
    drop(reader.field("Logo"), tmp_path / "nothing.png")
    assert reader.message("Logo") != ""


# Sides


def test_people_are_added_titled_opened_and_taken_away(desk, reader, centre, toasts) -> None:
    desk.attempt(AddPerson("Панова", "Людмила"))
    reader.open("organization", centre)
    reader.press("People 0")
    reader.pick("Add a person", "пан")
    assert reader.focused() == "Post"
    reader.type(QApplication.focusWidget(), "директор")
    reader.key(Qt.Key.Key_Return)
    (person,) = desk.ask(People())
    assert (person.post, person.organization) == ("директор", "АНО «Центр»")
    assert reader.button("People 1").isChecked()

    reader.press("Панова Людмила")
    assert reader.title() == "Панова Людмила"
    reader.press("Back to АНО «Центр»")
    reader.press("Take the post away")
    assert toasts == ["The post is taken away. ↶"]
    assert reader.button("People 0")


def test_an_unknown_person_is_created_on_the_spot(desk, reader, centre) -> None:
    reader.open("organization", centre)
    reader.press("People 0")
    reader.pick("Add a person", "Хомяк Дина")
    assert [(each.name, each.organization) for each in desk.ask(People())] == [
        ("Хомяк Дина", "АНО «Центр»")
    ]


def test_meetings_are_listed_and_opened(desk, reader, centre) -> None:
    meeting = desk.attempt(AddMeeting("Круглый стол", date(2022, 8, 9)))
    desk.attempt(ReviseMeeting(meeting, "venue_id", centre))
    reader.open("organization", centre)
    reader.press("Meetings 1")
    (table,) = [each for each in reader.sheet.findChildren(TableView) if each.isVisible()]
    assert table.model().index(0, 0).data() == "Круглый стол"
    asked = []
    desk.panel_requested.disconnect(reader.host.open)
    desk.panel_requested.connect(lambda *what: asked.append(what))
    table.select(meeting)
    table.setFocus()
    reader.key(Qt.Key.Key_Return)
    assert asked == [("meeting", meeting)]


def test_history_tells_who_changed_what(desk, reader, centre) -> None:
    reader.open("organization", centre)
    reader.write("Phone", "54-12-34")
    reader.press("History")
    told = reader.words()
    assert "Organization changed: АНО «Центр»" in told
    assert "Phone: 54-12-34" in told
    assert any("Нечаева Дарина" in text for text in told)
    desk.undo()
    assert "Undone: Organization changed: АНО «Центр»" in reader.words()


# Archive and deletion


def test_archiving_and_restoring(desk, reader, centre, toasts) -> None:
    reader.open("organization", centre)
    reader.press("Archive")
    assert names(desk) == []
    assert "Resource centre · in the archive" in reader.words()
    reader.press("Restore")
    assert names(desk) == ["АНО «Центр»"]
    assert [text[-1] for text in toasts] == ["↶", "↶"]


def test_deleting_closes_the_card_and_can_be_undone(desk, reader, centre, toasts) -> None:
    reader.open("organization", centre)
    reader.press("Delete")
    assert not reader.is_open()
    assert toasts == ["“АНО «Центр»” is deleted. ↶"]
    desk.undo()
    assert names(desk) == ["АНО «Центр»"]


def test_a_card_deleted_elsewhere_closes(desk, reader, centre) -> None:
    reader.open("organization", centre)
    desk.attempt(RemoveOrganization(centre))
    assert not reader.is_open()


def test_a_stacked_card_deleted_leads_back(desk, reader, centre, union) -> None:
    reader.open("organization", centre)
    reader.pick("Founders", "пал")
    QTest.mouseClick(reader.tokens("Founders")[0], Qt.MouseButton.LeftButton)
    reader.press("Delete")
    assert reader.is_open()
    assert reader.title() == "АНО «Центр»"
    assert reader.chips("Founders") == []


def test_done_closes(reader, centre) -> None:
    reader.open("organization", centre)
    reader.press("Done")
    assert not reader.is_open()


def test_another_subject_begins_on_the_first_side(desk, reader, centre, union) -> None:
    reader.open("organization", centre)
    reader.press("History")
    reader.host.close_top()
    reader.open("organization", union)
    assert reader.value(NAME) == "Союз «Палата»"


def test_a_file_that_is_only_viewed_refuses_in_words(desk, centre, viewer) -> None:
    desk.attempt(AddPerson("Панова", organization_id=centre, post="директор"))
    refused, said = [], []
    viewer.desk.refused.connect(lambda error: refused.append(error.code))
    viewer.desk.noticed.connect(said.append)
    viewer.open("organization", centre)
    viewer.write("Phone", "54")
    assert "only" in viewer.message("Phone")
    viewer.press("People 1")
    viewer.press("Take the post away")
    viewer.press("Delete")
    assert refused == ["workspace.read_only", "workspace.read_only"]
    assert said == []
