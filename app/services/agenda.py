"""The agenda: items added, changed, moved, numbered, pasted, and who presents them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from sqlalchemy.orm import Session

from app.domain.entities import AgendaItem, Meeting, Person, Presenter
from app.domain.errors import UserError
from app.domain.rules.numbering import numbered
from app.domain.rules.pasting import PastedItem, pasted_items
from app.domain.rules.timing import DAY
from app.domain.values import ItemKind, Numbering, new_id
from app.services.contract import Command
from app.services.fields import Check, line, lines, one_of, whole
from app.services.ordering import last_rank, place, ranked, squeeze
from app.services.removing import remove
from app.services.revising import Revise, checked, folded, found

PASTE_LIMIT = 200
"""Lines that one paste may turn into items."""

CHECKS: dict[str, Check] = {
    "kind": one_of(ItemKind),
    "number": line(20),
    "title": line(1_000, required=True),
    "minutes": whole(0, DAY),
    "question": lines(2_000),
    "turn_seconds": whole(5, 3_600),
    "heard": lines(),
    "note": lines(),
}


def _settle(row: AgendaItem) -> None:
    row.folded = folded(row.title, row.question)


@dataclass(frozen=True, slots=True)
class AddItem(Command[str]):
    """A new agenda item at ``index`` (at the end without one). Returns its key."""

    meeting_id: str
    title: str
    kind: ItemKind = ItemKind.REPORT
    minutes: int = 10
    index: int | None = None
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "agenda.add"

    def apply(self, session: Session) -> str:
        found(session, Meeting, self.meeting_id)
        values = checked(CHECKS, session, title=self.title, kind=self.kind, minutes=self.minutes)
        row = AgendaItem(id=self.id, meeting_id=self.meeting_id, **values)
        _insert(session, self.meeting_id, self.index, [row])
        return self.id


@dataclass(frozen=True, slots=True)
class ReviseItem(Revise):
    """Change one field of an agenda item."""

    label: ClassVar[str] = "agenda.revise"
    entity: ClassVar[type[AgendaItem]] = AgendaItem
    checks: ClassVar[Mapping[str, Check]] = CHECKS

    def settle(self, row: Any) -> None:
        _settle(row)


@dataclass(frozen=True, slots=True)
class MoveItem(Command[None]):
    """Move an agenda item to ``index``; start times ripple by themselves."""

    id: str
    index: int

    label: ClassVar[str] = "agenda.move"

    def apply(self, session: Session) -> None:
        row = found(session, AgendaItem, self.id)
        place(session, row, "meeting_id", self.index)


@dataclass(frozen=True, slots=True)
class RemoveItem(Command[None]):
    """Delete an agenda item with its speeches and decisions."""

    id: str

    label: ClassVar[str] = "agenda.remove"

    def apply(self, session: Session) -> None:
        remove(session, found(session, AgendaItem, self.id))


@dataclass(frozen=True, slots=True)
class NumberItems(Command[None]):
    """Number all items of a meeting in their order."""

    meeting_id: str
    numbering: Numbering = Numbering.WITHOUT_BREAKS

    label: ClassVar[str] = "agenda.number"

    def apply(self, session: Session) -> None:
        items = ranked(session, AgendaItem, "meeting_id", self.meeting_id)
        numbers = numbered([each.kind for each in items], self.numbering)
        for item, number in zip(items, numbers, strict=True):
            item.number = number


@dataclass(frozen=True, slots=True)
class PasteItems(Command[int]):
    """Turn lines of text into items from ``index`` on (at the end without one); returns how many."""

    meeting_id: str
    text: str
    index: int | None = None

    label: ClassVar[str] = "agenda.paste"

    def apply(self, session: Session) -> int:
        """Refuses text without a line, and more lines than ``PASTE_LIMIT``."""
        found(session, Meeting, self.meeting_id)
        pasted = pasted_items(self.text)
        if not pasted:
            raise UserError("agenda.nothing_pasted")
        if len(pasted) > PASTE_LIMIT:
            raise UserError("agenda.too_many_pasted", limit=PASTE_LIMIT, count=len(pasted))
        rows = [_pasted(session, self.meeting_id, each) for each in pasted]
        _insert(session, self.meeting_id, self.index, rows)
        return len(rows)


def _pasted(session: Session, meeting_id: str, item: PastedItem) -> AgendaItem:
    values = checked(CHECKS, session, title=item.title, kind=item.kind, minutes=item.minutes)
    return AgendaItem(id=new_id(), meeting_id=meeting_id, **values)


def _insert(session: Session, meeting_id: str, index: int | None, rows: list[AgendaItem]) -> None:
    """Put new items in their place."""
    items = ranked(session, AgendaItem, "meeting_id", meeting_id)
    at = len(items) if index is None else max(0, min(index, len(items)))
    for spot, row in enumerate(rows, at):
        _settle(row)
        items.insert(spot, row)
        squeeze(items, row)
    session.add_all(rows)


@dataclass(frozen=True, slots=True)
class AddPresenter(Command[None]):
    """One more person who presents or leads an item."""

    item_id: str
    person_id: str
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "presenter.add"

    def apply(self, session: Session) -> None:
        found(session, AgendaItem, self.item_id)
        found(session, Person, self.person_id)
        others = ranked(session, Presenter, "item_id", self.item_id)
        rank = last_rank(session, Presenter, "item_id", self.item_id)
        if any(each.person_id == self.person_id for each in others):
            raise UserError("link.twice")
        session.add(
            Presenter(id=self.id, item_id=self.item_id, person_id=self.person_id, rank=rank)
        )


@dataclass(frozen=True, slots=True)
class RemovePresenter(Command[None]):
    """Take a presenter off an item; ``id`` is that of the link, not of the person."""

    id: str

    label: ClassVar[str] = "presenter.remove"

    def apply(self, session: Session) -> None:
        session.delete(found(session, Presenter, self.id))
