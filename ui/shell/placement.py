"""Where the user has put the modules, as kept in the workspace."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from ui.shell.position import Position

PREFERENCE = "modules.placement"


@dataclass(frozen=True, slots=True)
class Placement:
    """One module republished: its position, its order there, and whether it is on."""

    panel: str
    position: Position
    order: int
    on: bool = True


def encode(placements: Iterable[Placement]) -> str:
    """The text to store; equal placements give equal text."""
    rows = [[one.panel, one.position.value, one.order, one.on] for one in placements]
    return json.dumps(rows)


def decode(text: str) -> tuple[Placement, ...]:
    """Read what ``encode`` wrote; rows of a newer or broken version are left out."""
    try:
        rows: object = json.loads(text or "[]")
    except json.JSONDecodeError:
        return ()
    found = cast("list[object]", rows) if isinstance(rows, list) else []
    return tuple(one for row in found if (one := _placement(row)))


def _placement(row: object) -> Placement | None:
    match row:
        case [str(panel), str(position), int(order), bool(on)] if position in set(Position):
            return Placement(panel, Position(position), order, on)
        case _:
            return None
