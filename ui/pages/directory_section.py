"""One table of the directory with everything that can be done to its lines."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.services.contract import Command
from app.services.workspace import Change
from ui.models.rows import RowsModel
from ui.pages.directory_listing import Line, Listing, Narrowing
from ui.pages.directory_nouns import Noun
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour
from ui.widgets.buttons import QuietButton
from ui.widgets.cards import EmptyState
from ui.widgets.table import TableView
from ui.widgets.table_card import TableCard

if TYPE_CHECKING:
    from ui.desk import Desk

ROOM_PER_COLUMN = 262
"""Pixels at 100 % text size that a column needs; the last ones go where there is less."""


class DirectorySection(QWidget, Generic[Line]):
    """Shows the lines of a noun; what changes while it is hidden is caught up when it is shown."""

    shown_lines_changed = Signal()

    def __init__(self, desk: Desk, noun: Noun[Line], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._noun = noun
        self._missed: frozenset[tuple[str, str]] = frozenset()
        self._wanted: Narrowing | None = Narrowing()
        self._build()
        self._build_actions()
        self._connect()

    @property
    def add_text(self) -> str:
        return self._noun.phrases.add

    def show_narrowed(self, narrowing: Narrowing) -> None:
        """Show only what is asked for; a hidden section waits until it is shown."""
        if narrowing == (self._wanted or self._listing.narrowing):
            return
        self._wanted = narrowing
        if self.isVisible():
            self._catch_up()

    def add(self) -> None:
        """Open an empty card."""
        self._desk.open_panel(self._noun.panel)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() // current_theme().px(ROOM_PER_COLUMN)
        for column in range(1, len(self._noun.columns)):
            self.table.setColumnHidden(column, column >= room)

    def _build(self) -> None:
        phrases = self._noun.phrases
        self._model = RowsModel[Line](self._noun.columns, self)
        self._listing = Listing[Line](self._desk, self._model, self._noun.reading, self)
        self.table = TableView(self._model, self._noun.widths, phrases.table, two_lines=True)
        self._add_button = QuietButton(phrases.add, "mdi6.plus")
        self._empty = EmptyState(self._noun.icon, phrases.empty, self._add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TableCard(self.table, self._empty), 1)
        column.addStretch(0)

    def _build_actions(self) -> None:
        """What the context menu offers and the keys do; Qt opens the menu by its key as well."""
        text = self._noun.phrases.add
        self._open_action = self._action(self.tr("Open the card"), "mdi6.card-text-outline")
        self._archive_action = self._action(self.tr("Move to the archive"), "mdi6.archive-outline")
        self._remove_action = self._action(
            self.tr("Delete"), "mdi6.delete-outline", QKeySequence(Qt.Key.Key_Delete)
        )
        self._add_action = self._action(text, "mdi6.plus", QKeySequence(Qt.Key.Key_Insert))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _action(self, text: str, icon: str, keys: QKeySequence | None = None) -> QAction:
        action = QAction(current_theme().icons.icon(icon, Colour.MUTED), text, self.table)
        if keys is not None:
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.addAction(action)
        return action

    def _connect(self) -> None:
        self._desk.changed.connect(self._follow)
        self.table.opened.connect(self._open)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._follow_sorting)
        self._add_button.clicked.connect(self.add)
        self._add_action.triggered.connect(self.add)
        self._open_action.triggered.connect(self._open_selected)
        self._archive_action.triggered.connect(self._archive_selected)
        self._remove_action.triggered.connect(self._remove_selected)

    def _follow(self, change: Change) -> None:
        if change.tables & self._listing.tables:
            self._missed |= change.rows
            if self.isVisible():
                self._catch_up()

    def _follow_sorting(self, column: int) -> None:
        if column < 0:
            self._listing.restore_order()

    def _catch_up(self) -> None:
        """Bring the lines up to date: anew for another narrowing, else what was touched."""
        missed, self._missed = self._missed, frozenset()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._listing.show(wanted)
        elif missed:
            self._listing.follow(missed)
        if wanted is not None or missed:
            self._word()

    def _word(self) -> None:
        narrowing, phrases = self._listing.narrowing, self._noun.phrases
        narrowed = bool(narrowing.text or narrowing.kind)
        sentence = phrases.unarchived if narrowing.archived else phrases.empty
        self._empty.show_sentence(phrases.unmatched if narrowed else sentence)
        self._add_button.setVisible(not narrowing.archived)
        archive = self.tr("Move to the archive")
        self._archive_action.setText(
            self.tr("Take out of the archive") if narrowing.archived else archive
        )

    def _open(self, key: str) -> None:
        self._desk.open_panel(self._noun.panel, key)

    def _open_selected(self) -> None:
        if self.table.selected():
            self._open(self.table.selected())

    def _archive_selected(self) -> None:
        archived = self._listing.narrowing.archived
        make = self._noun.restore if archived else self._noun.archive
        done = self.tr("“{name}” is back from the archive.")
        self._do(make, done if archived else self.tr("“{name}” is in the archive now."))

    def _remove_selected(self) -> None:
        self._do(self._noun.remove, self.tr("“{name}” is deleted."))

    def _do(self, make: Callable[[str], Command[None]], done: str) -> None:
        """Carry a command out for the selected line and tell of it, with the way back."""
        place = self._model.place_of(self.table.selected())
        if place < 0:
            return
        row = self._model.row(place)
        try:
            self._desk.attempt(make(row.id))
        except UserError as refusal:
            self._desk.refused.emit(refusal)
        else:
            self._desk.notice(done.format(name=row.name), undo=True)
