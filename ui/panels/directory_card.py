"""What the cards of organizations and people share: sides, adding, archive, delete, done."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
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
    """One side of a card."""

    def show_card(self, card: Card) -> None:
        raise NotImplementedError

    def first_focus(self) -> QWidget | None:
        return None


@dataclass(frozen=True)
class SideSpec(Generic[Card]):
    """A side by its title; it is made when it is first looked at. ``count`` stands behind."""

    title: str
    make: Callable[[], Side[Card]]
    count: Callable[[Card], int] | None = None

    def option(self, key: str, card: Card | None = None) -> Option:
        counted = self.count(card) if self.count and card is not None else None
        return Option(key, self.title, "", counted)


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
        self._specs = self.side_specs()
        self._sides: dict[str, Side[Card]] = {}
        self._made_adding: AddingForm | None = None
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
    def side_specs(self) -> Mapping[str, SideSpec[Card]]:
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
            self._tabs.show_value(next(iter(self._specs)))
        self._subject = wanted
        self._reload()

    @override
    def first_focus(self) -> QWidget | None:
        if self.card is None:
            return self._adding().first_field()
        return self._side(self._tabs.value()).first_focus()

    @override
    def unsaved(self) -> str:
        return unsaved(self) if self._subject else self._adding().unsaved()

    @override
    def save(self) -> bool:
        if not self._subject:
            return self._adding().add()
        for field in drafts(self):
            if isinstance(field, EntryField):
                field.commit()
        return not self.unsaved()

    @override
    def discard(self) -> None:
        if self._made_adding is not None:
            self._made_adding.clear()
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
        options = [spec.option(key) for key, spec in self._specs.items()]
        self._tabs = Segments(options, self.tr("Side of the card"))
        self._tabs.show_value(options[0].id)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().space(Space.L))
        self._column.addWidget(self._tabs)
        self._column.addStretch(1)

    def _side(self, key: str) -> Side[Card]:
        if key not in self._sides:
            self._sides[key] = self._specs[key].make()
            self._insert(self._sides[key])
        return self._sides[key]

    def _adding(self) -> AddingForm:
        if self._made_adding is None:
            self._made_adding = self.make_adding()
            self._made_adding.added.connect(self._go_on_to)
            self._insert(self._made_adding)
        return self._made_adding

    def _insert(self, widget: QWidget) -> None:
        """Put it before the stretch at the end."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def _connect(self) -> None:
        self.desk.changed.connect(self._follow)
        self._tabs.chosen.connect(self._turn)
        self._bar.add_wanted.connect(self._add)
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
        card = self.card
        self._tabs.set_options([spec.option(key, card) for key, spec in self._specs.items()])
        self._tabs.setVisible(card is not None)
        if card is None:
            self._adding().show()
        elif self._made_adding is not None:
            self._made_adding.hide()
        self._turn(self._tabs.value())
        self._bar.show_state(new=card is None, archived=card is not None and card.archived)
        self.heading_changed.emit()

    def _turn(self, chosen: str) -> None:
        """Show one side, up to date; the others are when it is their turn."""
        if self.card is not None:
            self._side(chosen).show_card(self.card)
        for key, side in self._sides.items():
            if key != chosen and side.isAncestorOf(QApplication.focusWidget() or self):
                self._tabs.take_focus()
            side.setVisible(self.card is not None and key == chosen)

    def _add(self) -> None:
        self._adding().add()

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
