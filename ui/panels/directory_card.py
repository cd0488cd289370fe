"""What the cards of organizations and people share: sides, adding, archive, delete, done."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.services.contract import Command, Query
from app.services.workspace import Change
from ui.panels.directory_adding import AddingForm
from ui.panels.directory_bar import CardBar
from ui.shell.panel import Heading, Panel
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.binding import drafts, unsaved
from ui.widgets.choices import Option, Segments
from ui.widgets.fields import EntryField

if TYPE_CHECKING:
    from ui.desk import Desk

NEW = frozenset({"", "new"})
"""Subjects that stand for a card yet to be added."""


class Stored(Protocol):
    """What every card says of itself."""

    @property
    def id(self) -> str: ...
    @property
    def archived(self) -> bool: ...


Card = TypeVar("Card", bound=Stored)


class Side(QWidget, Generic[Card]):
    """One side of a card; ``count`` stands behind the title where it matters."""

    def title(self) -> str:
        raise NotImplementedError

    def count(self, _card: Card) -> int | None:
        return None

    def show_card(self, card: Card) -> None:
        raise NotImplementedError

    def first_focus(self) -> QWidget | None:
        return None


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentences of one noun; ``{name}`` is filled in."""

    new: str
    deleted: str
    archived: str
    restored: str


class DirectoryCard(Panel, Generic[Card]):
    """Shows the card of one row, or the small form that adds one; closes when the row is gone."""

    tables: frozenset[str] = frozenset()

    def __init__(self, desk: Desk, wording: Wording) -> None:
        super().__init__()
        self.desk = desk
        self._wording = wording
        self._subject = ""
        self._stale = False
        self.card: Card | None = None
        self._adding = self.make_adding()
        self._sides = self.make_sides()
        self._bar = CardBar()
        self._build()
        self._connect()

    @abstractmethod
    def query(self, subject: str) -> Query[Card]:
        """What reads the card."""

    @abstractmethod
    def make_adding(self) -> AddingForm:
        """The form for a new row."""

    @abstractmethod
    def make_sides(self) -> Mapping[str, Side[Card]]:
        """The sides by id, the first one shown first."""

    @abstractmethod
    def heading_of(self, card: Card) -> Heading:
        """The heading of a card that stands."""

    @abstractmethod
    def removal(self, key: str) -> Command[None]:
        """The command that deletes the row."""

    @abstractmethod
    def archival(self, key: str, *, archived: bool) -> Command[None]:
        """The command that moves the row into the archive or out of it."""

    @override
    def heading(self) -> Heading:
        if self.card is None:
            return Heading(self._wording.new, icon="mdi6.plus")
        return self.heading_of(self.card)

    @override
    def show_subject(self, subject: str) -> None:
        wanted = "" if subject in NEW else subject
        if wanted != self._subject or not wanted:
            self.discard()
            self._turn(next(iter(self._sides)))
        self._subject = wanted
        self._reload()

    @override
    def first_focus(self) -> QWidget | None:
        if self.card is None:
            return self._adding.first_field()
        return self._sides[self._tabs.value()].first_focus()

    @override
    def unsaved(self) -> str:
        return unsaved(self) if self._subject else self._adding.unsaved()

    @override
    def save(self) -> bool:
        if not self._subject:
            return self._adding.add()
        for field in drafts(self):
            if isinstance(field, EntryField):
                field.commit()
        return not self.unsaved()

    @override
    def discard(self) -> None:
        self._adding.clear()
        for field in drafts(self):
            field.discard()

    @override
    def footer(self) -> QWidget:
        return self._bar

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stale = bool(self._subject)

    def _build(self) -> None:
        self._tabs = Segments((), self.tr("Side of the card"))
        self._tabs.set_options([Option(key, side.title()) for key, side in self._sides.items()])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.L))
        for widget in (self._adding, self._tabs, *self._sides.values()):
            column.addWidget(widget)
        column.addStretch(1)
        self._turn(next(iter(self._sides)))

    def _connect(self) -> None:
        self.desk.changed.connect(self._follow)
        self._tabs.chosen.connect(self._turn)
        self._adding.added.connect(self._go_on_to)
        self._bar.add_wanted.connect(self._adding.add)
        self._bar.done_wanted.connect(self.close_requested)
        self._bar.remove_wanted.connect(self._remove)
        self._bar.archive_wanted.connect(self._archive)

    def _follow(self, change: Change) -> None:
        if self._subject and change.tables & self.tables:
            self._stale = not self.isVisible()
            if not self._stale:
                self._reload()

    def _reload(self) -> None:
        self._stale = False
        if not self._subject:
            self.card = None
        else:
            try:
                self.card = self.desk.ask(self.query(self._subject))
            except UserError:
                self._vanish()
                return
        self._show()

    def _show(self) -> None:
        if self.card is not None:
            for side in self._sides.values():
                side.show_card(self.card)
            self._tabs.set_options(self._options(self.card))
        self._adding.setVisible(self.card is None)
        self._tabs.setVisible(self.card is not None)
        self._turn(self._tabs.value())
        self._bar.show_state(new=self.card is None, archived=bool(self.card and self.card.archived))
        self.heading_changed.emit()

    def _options(self, card: Card) -> Sequence[Option]:
        return [
            Option(key, each.title(), "", each.count(card)) for key, each in self._sides.items()
        ]

    def _turn(self, chosen: str) -> None:
        self._tabs.show_value(chosen)
        for key, side in self._sides.items():
            side.setVisible(self.card is not None and key == chosen)

    def _go_on_to(self, key: str) -> None:
        """The row has been added: go on with its card."""
        self._subject = key
        self.subject_changed.emit(key)
        self._reload()
        target = self.first_focus()
        if target is not None and self.isVisible():
            target.setFocus()

    def _vanish(self) -> None:
        """The row was deleted, here or by an undo; the host may be in the middle of showing us."""
        self.card = None
        self._subject = ""
        self.discard()
        QTimer.singleShot(0, self, self._close_vanished)

    def _close_vanished(self) -> None:
        if not self._subject:
            self.close_requested.emit()

    def _remove(self) -> None:
        if self.card is not None:
            self._do(self.removal(self.card.id), self._wording.deleted)

    def _archive(self) -> None:
        if self.card is not None:
            away = not self.card.archived
            done = self._wording.archived if away else self._wording.restored
            self._do(self.archival(self.card.id, archived=away), done)

    def _do(self, command: Command[None], done: str) -> None:
        name = self.heading().title
        try:
            self.desk.attempt(command)
        except UserError as refusal:
            self.desk.refused.emit(refusal)
        else:
            self.desk.notice(done.format(name=name), undo=True)
