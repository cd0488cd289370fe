"""Posts as both cards show them: the other card's name, the title, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.services.people import RemovePost, RevisePost
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.binding import Binding
from ui.widgets.buttons import IconButton
from ui.widgets.card_link import CardLink
from ui.widgets.fields import TextField
from ui.widgets.finding import Choice

if TYPE_CHECKING:
    from ui.desk import Desk


@dataclass(frozen=True, slots=True)
class PostLine:
    """A post: ``other`` is who has it, or where it is."""

    id: str
    other: Choice
    title: str


class PostList(QWidget):
    """Keeps the entries of posts that stay, so that what is being typed there stays too."""

    opened = Signal(str)
    moved = Signal(str, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, ordered: bool) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ordered = ordered
        self._entries: dict[str, PostEntry] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().space(Space.S))

    def show_lines(self, lines: Sequence[PostLine]) -> None:
        """Show these, in this order."""
        for key in set(self._entries) - {line.id for line in lines}:
            gone = self._entries.pop(key)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, line in enumerate(lines):
            entry = self._entries.get(line.id) or self._add(line)
            if self._column.indexOf(entry) != place:
                self._column.removeWidget(entry)
                self._column.insertWidget(place, entry)
            entry.show_line(line)
            entry.stand_at(place, len(lines))
        self._order_tabs(lines)
        self.setVisible(bool(lines))

    def focus_title(self, key: str) -> None:
        """Put the keyboard on the title of a post, as after adding it."""
        if key in self._entries:
            self._entries[key].title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, line: PostLine) -> PostEntry:
        entry = PostEntry(self._desk, line, ordered=self._ordered)
        entry.opened.connect(self.opened)
        entry.removed.connect(self._remove)
        entry.moved.connect(self.moved)
        self._entries[line.id] = entry
        return entry

    def _remove(self, key: str) -> None:
        try:
            self._desk.attempt(RemovePost(key))
        except UserError as refusal:
            self._desk.refused.emit(refusal)
        else:
            self._desk.notice(self.tr("The post is taken away."), undo=True)

    def _order_tabs(self, lines: Sequence[PostLine]) -> None:
        stops = [stop for line in lines for stop in self._entries[line.id].stops()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)


class PostEntry(QFrame):
    """One post on a small card of its own."""

    opened = Signal(str)
    removed = Signal(str)
    moved = Signal(str, int)

    def __init__(
        self, desk: Desk, line: PostLine, parent: QWidget | None = None, *, ordered: bool
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self._key = line.id
        self._ordered = ordered
        self._place = 0
        self._link = CardLink(line.other)
        self._up = IconButton("mdi6.arrow-up", self.tr("Move up"))
        self._down = IconButton("mdi6.arrow-down", self.tr("Move down"))
        self._remove = IconButton("mdi6.close", self.tr("Take the post away"))
        self.title = TextField("", self.tr("post, for example director"))
        self.title.editor.setAccessibleName(self.tr("Post"))
        self._build()
        Binding(desk, self.title, partial(RevisePost, line.id, "title"))
        self._link.opened.connect(self.opened)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._remove.clicked.connect(self._take_away)

    def show_line(self, line: PostLine) -> None:
        self._link.show_choice(line.other)
        self.title.show_value(line.title)

    def stand_at(self, place: int, count: int) -> None:
        """Know the place among the others, so that the ends offer no way beyond."""
        self._place = place
        for button, possible in ((self._up, place > 0), (self._down, place < count - 1)):
            if button.hasFocus() and not possible:
                self.title.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(possible)
            button.setVisible(self._ordered and count > 1)

    def stops(self) -> Sequence[QWidget]:
        """Where Tab stops, in order."""
        return (self._link, self._up, self._down, self._remove, self.title.editor)

    def _build(self) -> None:
        theme = current_theme()
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._link, 1)
        for button in (self._up, self._down, self._remove):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(Space.S),) * 4)
        column.setSpacing(theme.space(Space.XS))
        column.addLayout(head)
        column.addWidget(self.title)

    def _move_up(self) -> None:
        self.moved.emit(self._key, self._place - 1)

    def _move_down(self) -> None:
        self.moved.emit(self._key, self._place + 1)

    def _take_away(self) -> None:
        self.removed.emit(self._key)
