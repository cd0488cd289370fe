"""The agenda: when which item is due, put in order by hand."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.values import ItemKind, Numbering
from app.services.agenda_rows import Agenda, AgendaOf
from app.services.workspace import Change
from ui.pages.agenda_acts import AgendaActs
from ui.pages.agenda_columns import AgendaModel
from ui.pages.agenda_forms import PageForm, PasteForm, SeriesForm
from ui.pages.agenda_strip import AgendaStrip
from ui.pages.agenda_table import AgendaTable
from ui.shell.actions import ActionSpec
from ui.shell.page import Page
from ui.texts import counts, kinds
from ui.texts.dates import clock_span, length
from ui.texts.marking import QT_TRANSLATE_NOOP
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.cards import EmptyState, PageHead
from ui.widgets.table_card import TableCard

if TYPE_CHECKING:
    from ui.desk import Desk


class AgendaPage(Page):
    """Shows the agenda of the chosen meeting; read anew when what it depends on has changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stale = True
        self._model = AgendaModel(self)
        self._acts = AgendaActs(desk, self._model, self)
        self._make()
        self._build()
        self._connect()
        self._reload()

    @override
    def help_topic(self) -> str:
        return self.tr(
            "The agenda lists what happens at the meeting, in order. Each item begins when the "
            "one before it ends, so you only decide how long it takes: all start times follow by "
            "themselves, and the strip shows what does not fit into the time of the meeting.\n\n"
            "Drag an item to move it, or press Alt+Up and Alt+Down. Press Ctrl+N to add an item "
            "after the selected one, F2 to change its wording, Shift+F2 to change its length, "
            "Enter to open its card, Delete to delete it. Paste lines of text with Ctrl+V and "
            "each becomes an item.\n\n"
            "On the card, “Minutes” holds what was heard, said and decided: enough to print the "
            "minutes without running the meeting from here. Under “More” all items are numbered "
            "in one go, and the next meeting of the series is planned with the same agenda."
        )

    @override
    def action_specs(self) -> tuple[ActionSpec, ...]:
        return (
            ActionSpec(
                "agenda.add",
                QT_TRANSLATE_NOOP("Actions", "Add an agenda item"),
                "mdi6.plus",
                self._acts.add,
                shortcut="Ctrl+N",
            ),
            ActionSpec(
                "agenda.number",
                QT_TRANSLATE_NOOP("Actions", "Number the agenda, breaks left out"),
                "mdi6.format-list-numbered",
                self._acts.number_without_breaks,
            ),
            ActionSpec(
                "agenda.paste",
                QT_TRANSLATE_NOOP("Actions", "Make agenda items of lines of text"),
                "mdi6.clipboard-text-outline",
                self._open_paste,
            ),
            ActionSpec(
                "agenda.continue",
                QT_TRANSLATE_NOOP("Actions", "Plan the next meeting of the series"),
                "mdi6.calendar-arrow-right",
                self._open_series,
            ),
        )

    @override
    def first_focus(self) -> QWidget | None:
        return self._table if self._model.rowCount() else self._add_first

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._acts.paste(QGuiApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_Insert:
            self._acts.add()
        else:
            super().keyPressEvent(event)

    def _make(self) -> None:
        self._head = PageHead(self.tr("Agenda"))
        self._more = QuietButton(self.tr("More"), "mdi6.dots-horizontal")
        self._more.setMenu(self._make_menu())
        self._add_button = PrimaryButton(self.tr("Add item"), "mdi6.plus")
        self._add_first = PrimaryButton(self.tr("Add the first item"), "mdi6.plus")
        self._new_meeting = PrimaryButton(self.tr("New meeting"), "mdi6.plus")
        self._paste_form, self._series_form = PasteForm(), SeriesForm()
        self._strip = AgendaStrip()
        self._table = AgendaTable(self._model, self._acts.revise, self.tr("Agenda"))
        self._list = TableCard(
            self._table,
            EmptyState(
                "mdi6.calendar-text-outline",
                self.tr(
                    "Nothing is on the agenda yet. Add the first item, or paste lines of text "
                    "with Ctrl+V: each line becomes an item."
                ),
                self._add_first,
            ),
        )
        self._no_meeting = EmptyState(
            "mdi6.calendar-plus",
            self.tr("An agenda belongs to a meeting, and there is none yet."),
            self._new_meeting,
        )

    def _build(self) -> None:
        theme = current_theme()
        self._head.buttons.addWidget(self._more)
        self._head.buttons.addWidget(self._add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(Space.XL),) * 4)
        column.setSpacing(theme.space(Space.L))
        for widget in (self._head, self._paste_form, self._series_form, self._strip):
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        column.addWidget(self._no_meeting, 1)
        column.addStretch()

    def _connect(self) -> None:
        self._desk.changed.connect(self._follow)
        self._desk.meeting_changed.connect(self._change_meeting)
        for button in (self._add_button, self._add_first):
            button.clicked.connect(self._acts.add)
        self._new_meeting.clicked.connect(self._acts.plan_meeting)
        self._acts.serve(self._table)
        self._table.opened.connect(self._acts.open_card)
        self._table.pointed.connect(self._strip.point_at)
        self._strip.opened.connect(self._acts.select)
        self._paste_form.submitted.connect(self._paste_lines)
        self._series_form.submitted.connect(self._continue)
        for form in (self._paste_form, self._series_form):
            form.closed.connect(self._take_focus)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        icons = current_theme().icons
        entries = (
            (kinds.numbering(Numbering.WITHOUT_BREAKS), "mdi6.format-list-numbered"),
            (kinds.numbering(Numbering.PLAIN), "mdi6.numeric"),
            (self.tr("Items from lines of text…"), "mdi6.clipboard-text-outline"),
            (self.tr("Plan the next meeting of the series…"), "mdi6.calendar-arrow-right"),
        )
        acts = (
            self._acts.number_without_breaks,
            self._acts.number_all,
            self._open_paste,
            self._open_series,
        )
        for (text, icon), act in zip(entries, acts, strict=True):
            menu.addAction(icons.icon(icon, Colour.MUTED), text).triggered.connect(act)
        return menu

    def _follow(self, change: Change) -> None:
        if change.tables & AgendaOf.tables:
            self._stale = True
            if self.isVisible():
                self._reload()

    def _change_meeting(self) -> None:
        self._model.replace(())
        self._reload()

    def _reload(self) -> None:
        self._stale = False
        meeting = self._desk.meeting_id
        agenda = self._desk.ask(AgendaOf(meeting))
        self._model.replace(agenda.rows)
        self._strip.show_agenda(agenda)
        self._head.show_title(self.tr("Agenda"), self._caption(agenda) if meeting else "")
        self._list.setVisible(bool(meeting))
        self._no_meeting.setVisible(not meeting)
        self._add_button.setVisible(bool(agenda.rows))
        self._more.setVisible(bool(meeting))

    def _caption(self, agenda: Agenda) -> str:
        """8 items · 14:00–16:00 · 120 of 120 min planned; what is too much comes early."""
        items = sum(row.kind is not ItemKind.BREAK for row in agenda.rows)
        parts = [counts.agenda_items(items)]
        if agenda.excess:
            parts.append(self.tr("{length} too long").format(length=length(agenda.excess)))
        if agenda.starts is not None and agenda.ends is not None:
            parts.append(clock_span(agenda.starts, agenda.ends))
        parts.append(self._planned(agenda))
        return " · ".join(parts)

    def _planned(self, agenda: Agenda) -> str:
        if agenda.available is None:
            return self.tr("{planned} min planned").format(planned=agenda.planned)
        text = self.tr("{planned} of {available} min planned")
        return text.format(planned=agenda.planned, available=agenda.available)

    # The forms

    def _open_paste(self) -> None:
        self._open_form(self._paste_form)
        self._paste_form.start_with(QGuiApplication.clipboard().text())

    def _open_series(self) -> None:
        self._open_form(self._series_form)

    def _open_form(self, form: PageForm) -> None:
        for each in (self._paste_form, self._series_form):
            each.setVisible(each is form)
        form.open_form()

    def _paste_lines(self, text: str) -> None:
        self._acts.paste_from(self._paste_form, text)

    def _continue(self, day: date | None) -> None:
        self._acts.continue_from(self._series_form, day)

    def _take_focus(self) -> None:
        target = self.first_focus()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
