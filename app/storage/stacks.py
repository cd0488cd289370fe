"""What can be undone and redone, read off the journal, so that it survives a restart."""

from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from app.domain.values import EntryKind
from app.storage.journal import Heading
from app.storage.tables import ENTRY


@dataclass(slots=True)
class Stacks:
    """Numbers of entries, newest last: those undo would take back, those redo would."""

    undo: list[int] = field(default_factory=list[int])
    redo: list[int] = field(default_factory=list[int])

    def push(self, number: int, kind: EntryKind, *, barrier: bool) -> None:
        """Follow one more entry."""
        match kind:
            case EntryKind.COMMAND if barrier:
                self.undo.clear()
                self.redo.clear()
            case EntryKind.COMMAND:
                self.undo.append(number)
                self.redo.clear()
            case EntryKind.UNDO:
                self.undo.pop()
                self.redo.append(number)
            case EntryKind.REDO:
                self.redo.pop()
                self.undo.append(number)

    def follow(self, number: int, heading: Heading) -> None:
        """Follow an entry just written."""
        self.push(number, heading.kind, barrier=heading.barrier)


def stacks_of(connection: Connection) -> Stacks:
    """The stacks as the whole journal leaves them."""
    stacks = Stacks()
    query = select(ENTRY.c.number, ENTRY.c.kind, ENTRY.c.barrier).order_by(ENTRY.c.number)
    for number, kind, barrier in connection.execute(query):
        stacks.push(number, EntryKind(kind), barrier=barrier)
    return stacks
