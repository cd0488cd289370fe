"""The directory page: what somebody sees, types and presses there."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.domain.values import OrganizationKind
from app.services.organizations import AddOrganization, RemoveOrganization, ReviseOrganization
from app.services.people import AddPerson, RevisePerson
from app.services.sample import LoadSample
from ui.pages import directory_listing
from ui.pages.directory import DirectoryPage
from ui.widgets.filter_line import FilterLine
from ui.widgets.table import TableView

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
NGO, FUND = OrganizationKind.NGO, OrganizationKind.FUND


@pytest.fixture
def three(desk) -> dict[str, str]:
    """Three organizations by name."""
    kinds = {"Ёлка": NGO, "Единство": FUND, "Жар": NGO}
    return {name: desk.attempt(AddOrganization(name, kind=kind)) for name, kind in kinds.items()}


@pytest.fixture
def page(qtbot, desk) -> DirectoryPage:
    return opened_page(qtbot, desk)


def opened_page(qtbot, desk) -> DirectoryPage:
    shown = DirectoryPage(desk)
    qtbot.addWidget(shown)
    shown.resize(1278, 708)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.first_focus().setFocus()
    return shown


@pytest.fixture
def cards(desk) -> list[tuple[str, str]]:
    """Panels that were asked for."""
    asked: list[tuple[str, str]] = []
    desk.panel_requested.connect(lambda panel, subject: asked.append((panel, subject)))
    return asked


@pytest.fixture
def toasts(desk) -> list[tuple[str, bool]]:
    said: list[tuple[str, bool]] = []
    desk.noticed.connect(lambda notice: said.append((notice.text, notice.undo)))
    return said


def table(page: DirectoryPage) -> TableView:
    (found,) = [each for each in page.findChildren(TableView) if each.isVisible()]
    return found


def column(page: DirectoryPage, at: int = 0) -> list[str]:
    views = [each for each in page.findChildren(TableView) if each.isVisible()]
    model = views[0].model() if views else None
    return [model.index(row, at).data() for row in range(model.rowCount())] if model else []


def words(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def button(page: QWidget, text: str) -> QPushButton:
    QApplication.processEvents()
    found = [
        each
        for each in page.findChildren(QPushButton)
        if each.isVisible() and text in {each.text(), each.accessibleName()}
    ]
    assert found, f"no button {text}"
    return found[0]


def chips(page: DirectoryPage) -> list[str]:
    kinds = [
        each.text() for each in page.findChildren(QPushButton) if each.property("kind") == "filter"
    ]
    return [text for text in kinds if text != "Archive"]


def press(page: QWidget, text: str) -> None:
    QTest.mouseClick(button(page, text), LEFT)


def key(which: Qt.Key, modifiers=NONE) -> None:
    QTest.keyClick(QApplication.focusWidget(), which, modifiers)


def write(widget: QWidget, text: str) -> None:
    """Type any letters; Qt's own keyClicks knows Latin ones only."""
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, sign))


def choose(page: DirectoryPage, text: str) -> None:
    """Trigger an entry of the context menu."""
    (action,) = [each for each in table(page).actions() if each.text() == text]
    assert isinstance(action, QAction)
    action.trigger()


# What is shown


def test_an_empty_directory_says_what_to_do_and_offers_it(page, cards) -> None:
    assert any(text.startswith("No organizations yet.") for text in words(page))
    empty = [each for each in page.findChildren(QPushButton) if each.text() == "Add organization"]
    QTest.mouseClick(next(each for each in empty if each.property("kind") == "quiet"), LEFT)
    assert cards == [("organization", "")]


def test_the_sample_is_listed_with_kinds_and_contacts(qtbot, desk) -> None:
    desk.attempt(LoadSample("ru"))
    page = opened_page(qtbot, desk)
    assert "11 organization(s) · 14 person(s)" in words(page)
    assert column(page)[:2] == ["АНО ДПО «АПР «Статус»", "АНО «Ресурсный центр поддержки СО НКО»"]
    assert "Панова Людмила" in column(page, 2)
    assert chips(page)[:2] == ["All kinds", "NGOs 3"]

    press(page, "People")
    assert "Пономарёв Дмитрий" in column(page)
    assert "директор" in column(page, 1)
    assert not any(
        each.isVisible() for each in page.findChildren(QPushButton) if "NGOs" in each.text()
    )


def test_names_stand_in_order_with_yo_beside_ye(desk, three, page) -> None:
    assert column(page) == ["Единство", "Ёлка", "Жар"]


# Narrowing


def test_typing_narrows_the_list_and_escape_shows_all(qtbot, desk, three, page) -> None:
    line = page.findChild(FilterLine)
    line.setFocus()
    write(line, "ел")
    qtbot.waitUntil(lambda: column(page) == ["Ёлка"])
    key(Qt.Key.Key_Escape)
    assert column(page) == ["Единство", "Ёлка", "Жар"]


def test_enter_in_the_filter_goes_to_the_list_at_once(desk, three, page, cards) -> None:
    line = page.findChild(FilterLine)
    line.setFocus()
    write(line, "жа")
    key(Qt.Key.Key_Return)
    assert table(page).hasFocus()
    key(Qt.Key.Key_Return)
    assert cards == [("organization", three["Жар"])]


def test_a_filter_without_a_match_says_so(desk, three, page) -> None:
    line = page.findChild(FilterLine)
    line.setFocus()
    write(line, "ы")
    key(Qt.Key.Key_Return)
    assert "No organization matches. Change the filter, or add it." in words(page)


def test_a_kind_narrows_the_list(desk, three, page) -> None:
    assert chips(page) == ["All kinds", "NGOs 2", "Foundations 1"]
    press(page, "NGOs 2")
    assert column(page) == ["Ёлка", "Жар"]
    desk.attempt(ReviseOrganization(three["Жар"], "kind", FUND))
    assert column(page) == ["Ёлка"]
    assert chips(page) == ["All kinds", "NGOs 1", "Foundations 2"]
    assert button(page, "NGOs 1").isChecked()


def test_a_kind_that_is_no_more_gives_way_to_all(desk, three, page) -> None:
    press(page, "Foundations 1")
    assert column(page) == ["Единство"]
    desk.attempt(RemoveOrganization(three["Единство"]))
    assert column(page) == ["Ёлка", "Жар"]
    assert button(page, "All kinds").isChecked()


def test_a_click_on_the_head_sorts_and_a_third_one_takes_it_back(desk, three, page) -> None:
    head = table(page).horizontalHeader()
    at = QPoint(head.sectionPosition(0) + 20, head.height() // 2)
    names = column(page)
    seen = []
    for _ in range(3):
        QTest.mouseClick(head.viewport(), LEFT, NONE, at)
        seen.append(column(page))
    assert names in seen
    assert names[::-1] in seen
    assert column(page) == names


# Keyboard and menu


def test_keys_open_add_and_delete(desk, three, page, cards, toasts) -> None:
    table(page).select(three["Ёлка"])
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Insert)
    assert cards == [("organization", three["Ёлка"]), ("organization", "")]

    key(Qt.Key.Key_Delete)
    assert column(page) == ["Единство", "Жар"]
    assert toasts == [("“Ёлка” is deleted.", True)]
    assert "2 organization(s) · 0 person(s)" in words(page)

    desk.undo()
    assert column(page) == ["Единство", "Ёлка", "Жар"]


def test_the_menu_archives_and_takes_back(desk, three, page, toasts) -> None:
    table(page).select(three["Жар"])
    choose(page, "Move to the archive")
    assert column(page) == ["Единство", "Ёлка"]
    press(page, "Archive")
    assert column(page) == ["Жар"]
    table(page).select(three["Жар"])
    choose(page, "Take out of the archive")
    assert "No organization is in the archive." in words(page)
    press(page, "Archive")
    assert column(page) == ["Единство", "Ёлка", "Жар"]
    assert [text for text, _ in toasts] == [
        "“Жар” is in the archive now.",
        "“Жар” is back from the archive.",
    ]


def test_the_page_publishes_its_keys(page, cards) -> None:
    actions = {spec.id: spec for spec in page.action_specs()}
    assert actions["directory.add"].shortcut == "Ctrl+N"
    actions["directory.switch"].method()
    assert button(page, "People").isChecked()
    actions["directory.add"].method()
    assert cards == [("person", "")]
    actions["directory.filter"].method()
    assert isinstance(QApplication.focusWidget(), FilterLine)
    assert len(page.help_topic().split(". ")) >= 3


def test_a_person_is_deleted_and_comes_back(desk, page, toasts) -> None:
    person = desk.attempt(AddPerson("Панова", "Людмила"))
    press(page, "People")
    table(page).setFocus()
    table(page).select(person)
    key(Qt.Key.Key_Delete)
    assert toasts == [("“Панова Людмила” is deleted.", True)]
    assert any(text.startswith("Nobody yet.") for text in words(page))
    desk.undo()
    assert column(page) == ["Панова Людмила"]


# Following changes


def test_changes_while_the_page_is_hidden_are_caught_up(desk, three, page) -> None:
    table(page).select(three["Ёлка"])
    page.hide()
    desk.attempt(ReviseOrganization(three["Ёлка"], "short_name", "Яблоня"))
    desk.attempt(RemoveOrganization(three["Жар"]))
    page.show()
    assert column(page) == ["Единство", "Яблоня"]
    assert table(page).selected() == three["Ёлка"]


def test_a_contact_follows_the_person(desk, three, page) -> None:
    person = desk.attempt(AddPerson("Панова", "Людмила", organization_id=three["Жар"]))
    assert column(page, 2) == ["—", "—", "Панова Людмила"]
    desk.attempt(RevisePerson(person, "surname", "Петрова"))
    assert column(page, 2) == ["—", "—", "Петрова Людмила"]
    desk.undo()
    desk.undo()
    assert column(page, 2) == ["—", "—", "—"]


def test_a_long_list_is_read_in_parts_and_follows_meanwhile(
    qtbot, desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(directory_listing, "FIRST", 3)
    monkeypatch.setattr(directory_listing, "PART", 2)
    ids = [desk.attempt(AddOrganization(f"Центр {number}")) for number in range(9)]
    page = DirectoryPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert column(page) == [f"Центр {number}" for number in range(3)]

    desk.attempt(ReviseOrganization(ids[0], "short_name", "Центр 8а"))
    desk.attempt(ReviseOrganization(ids[7], "short_name", "Центр 0"))
    desk.attempt(RemoveOrganization(ids[5]))
    wanted = [
        "Центр 0",
        "Центр 1",
        "Центр 2",
        "Центр 3",
        "Центр 4",
        "Центр 6",
        "Центр 8",
        "Центр 8а",
    ]
    qtbot.waitUntil(lambda: len(column(page)) == len(wanted))
    assert column(page) == wanted


def test_narrow_places_keep_the_name_and_drop_the_last_columns(desk, three, page) -> None:
    page.resize(560, 700)
    shown = [at for at in range(4) if not table(page).isColumnHidden(at)]
    assert shown[0] == 0
    assert len(shown) < 4
    page.resize(1278, 700)
    assert not any(table(page).isColumnHidden(at) for at in range(4))


def test_a_name_of_many_letters_disturbs_nobody(desk, page) -> None:
    desk.attempt(AddOrganization("Очень длинное название " * 20))
    assert page.minimumSizeHint().width() < 1278
    assert len(column(page)) == 1
