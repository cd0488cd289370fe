"""All widgets on one sheet, in both schemes and at 200 %: nothing is cut off, nothing unnamed."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import UserError
from ui.models.columns import Column
from ui.models.rows import RowsModel
from ui.theme.theme import Scheme, current_theme
from ui.theme.tokens import Colour
from ui.widgets.buttons import DangerButton, IconButton, LinkButton, PrimaryButton, QuietButton
from ui.widgets.cards import Band, Card, EmptyState, PageHead, Rule
from ui.widgets.checks import CheckBox
from ui.widgets.chips import ChipsField
from ui.widgets.choices import ChoiceField, FilterChips, Option, SegmentsField
from ui.widgets.fields import TextArea, TextField
from ui.widgets.finding import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.marks import Avatar, IconSign, KeyCap, Mark, Pill
from ui.widgets.picker import PickerField
from ui.widgets.table import TableView
from ui.widgets.table_card import TableCard
from ui.widgets.timeline import SegmentState, Timeline, TimelineData, TimelineSegment
from ui.widgets.times import ClockField, DateField, MinutesField, SecondsField
from ui.widgets.toast import Toast
from ui.widgets.words import Line, Words


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    start: str
    title: str
    who: str
    post: str
    kind: str


ROWS = (
    Row("1", "14:00", "Открытие. Приветствие участников", "Панова Людмила", "директор", "доклад"),
    Row("2", "14:10", "Круг 1. Сильные стороны", "Все участники", "1 мин на участника", "круг"),
    Row("3", "14:35", "Награждение", "Панова Людмила", "", "награждение"),
)
COLUMNS = (
    Column[Row]("", text=lambda _: "", icon=lambda _: "mdi6.drag"),
    Column[Row]("Начало", text=lambda row: row.start, strong=True, tabular=True),
    Column[Row]("Вопрос", text=lambda row: row.title, strong=True, sort_key=lambda row: row.title),
    Column[Row](
        "Докладчик",
        text=lambda row: row.who,
        secondary=lambda row: row.post,
        initials=lambda row: row.who[:1],
    ),
    Column[Row]("Вид", text=lambda _: "", pill=lambda row: row.kind),
)
CHAIR = Choice("khomyak", "Хомяк Дина", "модератор", "ДХ")
KINDS = tuple(
    Option(title, title)
    for title in ("Доклад", "Круг", "Обсуждение", "Решение", "Защита", "Награждение", "Перерыв")
)


def nobody(_text: str) -> list[Choice]:
    return []


def left_column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(14)
    kinds = SegmentsField("Вид вопроса", KINDS)
    kinds.show_value("Круг")
    theme = TextField("Тема")
    theme.show_value("Круг 2. Цели участия и намерения")
    question = TextArea("Вопрос круга — его видят все на экране")
    question.show_value("С какой целью вы пришли сегодня и что готовы сделать для города?")
    number = TextField("ИНН", tabular=True)
    number.show_value("9204000001")
    number.doubt("Контрольная цифра не сходится")
    wrong = TextField("Название")
    wrong.refuse(UserError("text.too_long", limit=500, length=10_000))
    fixed = TextField("Только чтение")
    fixed.show_value("Нельзя править")
    fixed.set_read_only(read_only=True)
    chair = PickerField("Ведёт", nobody)
    chair.show_value(CHAIR)
    founders = ChipsField("Учредители", nobody)
    founders.show_value([Choice("a", "Союз «Севастопольская ТПП»"), Choice("b", "Фонд")])
    for field in (kinds, theme, question, number, wrong, fixed, chair, founders):
        column.addWidget(field)
    column.addStretch()
    return column


def times() -> QGridLayout:
    grid = QGridLayout()
    day, start = DateField("Дата"), ClockField("Начало")
    length, turn = MinutesField("Длительность"), SecondsField("На участника")
    day.show_value(date(2022, 8, 9))
    start.show_value(895)
    start.line.set_hint("сразу после № 3")
    length.show_value(85)
    turn.show_value(60)
    order = ChoiceField("Порядок", [Option("a", "По часовой стрелке")])
    order.show_value("a")
    for at, field in enumerate((day, start, length, turn, order)):
        grid.addWidget(field, at // 2, at % 2)
    return grid


def buttons() -> FlowLayout:
    flow = FlowLayout()
    disabled = PrimaryButton("Готово")
    disabled.setEnabled(False)
    signs = (
        PrimaryButton("Печать", "mdi6.printer-outline"),
        QuietButton("Пауза", "mdi6.pause"),
        LinkButton("Карточка PDF", "mdi6.file-document-outline"),
        DangerButton("Удалить", "mdi6.trash-can-outline"),
        IconButton("mdi6.close", "Закрыть"),
        disabled,
        CheckBox("Без анимации"),
        Pill("модератор"),
        Pill("Круг", Colour.ACCENT_SOFT, "mdi6.circle-outline"),
        Pill("через 2 ч 15 мин", Colour.LIVE_SOFT, "mdi6.clock-outline"),
        Avatar("ДХ", "Хомяк Дина"),
        KeyCap("Ctrl K"),
        Mark(on_rail=False),
        IconSign("mdi6.domain", "Организация", Colour.ACCENT, ground=Colour.ACCENT_SOFT),
    )
    for sign in signs:
        flow.addWidget(sign)
    return flow


def strip() -> Card:
    card = Card()
    timeline = Timeline("План встречи")
    states = (SegmentState.DONE, SegmentState.CURRENT, SegmentState.PLANNED, SegmentState.BREAK)
    segments = [
        TimelineSegment(state, str(at + 1), "Вопрос", 840 + 35 * at, 35, state)
        for at, state in enumerate(states)
    ]
    timeline.show_data(TimelineData(tuple(segments), 840, 960))
    card.body.addWidget(timeline)
    return card


def right_column(table: TableView) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(14)
    head = PageHead("Повестка", "8 вопросов · 14:00–16:00")
    head.buttons.addWidget(PrimaryButton("Добавить", "mdi6.plus"))
    column.addWidget(head)
    column.addWidget(strip())
    column.addWidget(TableCard(table, EmptyState("mdi6.calendar", "Пусто.")), 1)
    kinds = [Option("", "Все виды", "mdi6.filter-variant"), Option("n", "НКО", count=84)]
    column.addWidget(FilterChips(kinds, "Вид"))
    column.addLayout(buttons())
    column.addWidget(Band("27 участников × 1 мин = 27 мин: на 2 мин больше плана"))
    column.addWidget(Rule())
    column.addLayout(times())
    column.addWidget(Toast("Вопрос «Круг 2» перенесён", "Отменить"))
    sentence = "В повестке пока нет вопросов. Добавьте первый или вставьте список строками."
    column.addWidget(EmptyState("mdi6.calendar-text-outline", sentence, QuietButton("Добавить")))
    column.addStretch()
    return column


@pytest.fixture(params=["light", "dark", "large"])
def sheet(request, qtbot):
    theme = current_theme()
    theme.choose(
        Scheme.DARK if request.param == "dark" else Scheme.LIGHT,
        200 if request.param == "large" else 100,
    )
    model = RowsModel(COLUMNS, movable=True)
    model.replace(ROWS)
    table = TableView(model, [44, 76, 0, 220, 130], "Повестка", two_lines=True)
    page = QWidget()
    page.setProperty("ground", "page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row = QHBoxLayout(page)
    row.setContentsMargins(24, 24, 24, 24)
    row.setSpacing(24)
    row.addLayout(left_column(), 2)
    row.addLayout(right_column(table), 4)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.resize(1366 * theme.text_percent // 100, 1100 * theme.text_percent // 100)
    qtbot.addWidget(area)
    with qtbot.waitExposed(area):
        area.show()
    table.select("2")
    qtbot.waitUntil(lambda: page.width() > 1000)
    yield area
    theme.choose(Scheme.LIGHT)


def described(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} {words!r} {widget.width()}x{widget.height()}"


def cut(widget: QWidget) -> bool:
    """Whether a label or button has less room than its words need."""
    if isinstance(widget, Words):
        return widget.height() < widget.heightForWidth(widget.width())
    wanted = widget.sizeHint()
    return widget.width() < wanted.width() or widget.height() < wanted.height()


def test_nothing_is_cut_off(sheet: QScrollArea, tmp_path: Path) -> None:
    assert sheet.grab().save(str(tmp_path / "gallery.png"))
    looked_at = [
        widget
        for kind in (Words, Line, QAbstractButton, Pill, Avatar, KeyCap, IconSign)
        for widget in sheet.findChildren(kind)
        if widget.isVisible() and type(widget).__module__.startswith("ui.")
    ]
    assert len(looked_at) > 40
    assert [described(each) for each in looked_at if cut(each)] == []


def test_nothing_overlaps_its_parent(sheet: QScrollArea) -> None:
    page = sheet.widget()
    outside = [
        described(widget)
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and type(widget).__module__.startswith("ui.")
        and widget.parentWidget().isVisible()
        and not widget.parentWidget().rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())
    ]
    assert outside == []


def test_every_control_has_a_name(sheet: QScrollArea) -> None:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, TableView, Timeline)
    controls = [
        each
        for kind in kinds
        for each in sheet.findChildren(kind)
        if each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    unnamed = [
        described(each)
        for each in controls
        if not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
    ]
    assert unnamed == []
