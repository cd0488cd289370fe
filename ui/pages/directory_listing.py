"""The lines of one noun of the directory: read in parts, and kept in step with the file."""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from app.domain.values import OrganizationKind
from app.services.contract import Query
from app.services.organization_rows import (
    MOST_KEYS,
    OrganizationRow,
    Organizations,
    OrganizationsTouched,
    Place,
    keys_in,
)
from app.services.people_rows import People, PeopleTouched, PersonRow
from ui.models.rows import RowsModel

if TYPE_CHECKING:
    from ui.desk import Desk

Line = TypeVar("Line", OrganizationRow, PersonRow)
Rows = frozenset[tuple[str, str]]

FIRST = 200
"""Lines read before the first paint: more than any screen shows."""
PART = 1_000
"""Lines read at a time afterwards; the keyboard and the mouse get their turn in between."""
FEW = 32
"""Lines up to which each is put in its place; beyond that the whole is compared."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What of the directory is to be shown; ``kind`` counts for organizations only."""

    text: str = ""
    kind: OrganizationKind | None = None
    archived: bool = False


@dataclass(frozen=True)
class Reading(Generic[Line]):
    """Which queries read a noun: a part after a place, chosen keys, and what a change touches."""

    tables: frozenset[str]
    part: Callable[[Narrowing, Place, int], Query[tuple[Line, ...]]]
    only: Callable[[Narrowing, frozenset[str]], Query[tuple[Line, ...]]]
    touched: Callable[[Rows], Query[frozenset[str]]]


def _organizations(narrowing: Narrowing, after: Place, limit: int) -> Organizations:
    kind, text, archived = narrowing.kind, narrowing.text, narrowing.archived
    return Organizations(kind, text, archived, after=after, limit=limit)


def _these_organizations(narrowing: Narrowing, keys: frozenset[str]) -> Organizations:
    return Organizations(narrowing.kind, narrowing.text, narrowing.archived, keys)


def _people(narrowing: Narrowing, after: Place, limit: int) -> People:
    return People(narrowing.text, narrowing.archived, after=after, limit=limit)


def _these_people(narrowing: Narrowing, keys: frozenset[str]) -> People:
    return People(narrowing.text, narrowing.archived, keys)


ORGANIZATIONS = Reading[OrganizationRow](
    Organizations.tables, _organizations, _these_organizations, OrganizationsTouched
)
PEOPLE = Reading[PersonRow](People.tables, _people, _these_people, PeopleTouched)


class Listing(QObject, Generic[Line]):
    """Fills a model. The first lines come at once, the others while nothing else is to do."""

    def __init__(
        self, desk: Desk, model: RowsModel[Line], reading: Reading[Line], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._reading = reading
        self._narrowing = Narrowing()
        self._rows: list[Line] = []
        self._read_to: Place | None = None
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._read_on)

    @property
    def tables(self) -> frozenset[str]:
        """What the lines depend on."""
        return self._reading.tables

    @property
    def narrowing(self) -> Narrowing:
        return self._narrowing

    def complete(self) -> bool:
        """Whether all lines are read."""
        return not self._idle.isActive()

    def show(self, narrowing: Narrowing) -> None:
        """Read anew, from the first line on."""
        self._narrowing = narrowing
        self._rows = []
        self._read(("", ""), FIRST)
        if self._read_to is not None:
            self._idle.start()

    def follow(self, rows: Rows) -> None:
        """Read again what a change of these rows (table, key) has touched."""
        touched = self._desk.ask(self._reading.touched(rows)) | self._shown_with(rows)
        if len(touched) > MOST_KEYS:
            self.show(self._narrowing)
        elif touched:
            fresh = self._desk.ask(self._reading.only(self._narrowing, touched))
            self._put(touched, self._read_so_far(fresh))

    def restore_order(self) -> None:
        """Bring the lines back into the order of names, when no column is sorted by any more."""
        self._model.replace(self._rows)

    def _put(self, touched: frozenset[str], fresh: Sequence[Line]) -> None:
        self._rows = merged(self._rows, touched, fresh)
        if len(touched) > FEW:
            self._model.replace(self._rows)
        else:
            self._model.patch(touched, fresh, _place)

    def _read_so_far(self, fresh: Sequence[Line]) -> Sequence[Line]:
        """What belongs behind the last line read is left out: it comes with a later part."""
        end = self._read_to
        return fresh if end is None else [line for line in fresh if line.place <= end]

    def _shown_with(self, rows: Rows) -> frozenset[str]:
        """Lines that name a post which the change may have taken away."""
        posts = keys_in(rows, "post")
        shown = self._rows if posts else ()
        return frozenset(line.id for line in shown if line.post_id in posts)

    def _read(self, after: Place, limit: int) -> None:
        part = self._desk.ask(self._reading.part(self._narrowing, after, limit))
        self._rows = [*self._rows, *part]
        self._read_to = part[-1].place if len(part) == limit else None
        self._model.replace(self._rows)

    def _read_on(self) -> None:
        if self._read_to is not None:
            self._read(self._read_to, PART)
        if self._read_to is None:
            self._idle.stop()


def merged(rows: Iterable[Line], gone: Collection[str], fresh: Iterable[Line]) -> list[Line]:
    """``rows`` without ``gone``, and ``fresh`` in their places."""
    kept = [row for row in rows if row.id not in gone]
    for row in fresh:
        insort(kept, row, key=_place)
    return kept


def _place(row: OrganizationRow | PersonRow) -> Place:
    return row.place
