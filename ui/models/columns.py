"""What a table shows of a row: columns as data, and the roles under which a view asks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt


class Identified(Protocol):
    """A frozen row that keeps its id over all readings."""

    @property
    def id(self) -> str: ...


Row = TypeVar("Row", bound=Identified)
Text = Callable[[Row], str]


class Cell(IntEnum):
    """Roles beyond Qt's own; ``ui.widgets.rows`` draws them."""

    ID = Qt.ItemDataRole.UserRole + 1
    SECONDARY = Qt.ItemDataRole.UserRole + 2
    PILL = Qt.ItemDataRole.UserRole + 3
    INITIALS = Qt.ItemDataRole.UserRole + 4
    ICON = Qt.ItemDataRole.UserRole + 5
    TONE = Qt.ItemDataRole.UserRole + 6
    STRONG = Qt.ItemDataRole.UserRole + 7
    TABULAR = Qt.ItemDataRole.UserRole + 8
    MUTED = Qt.ItemDataRole.UserRole + 9


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: how its words are made of a row.

    ``icon`` gives a name like ``"mdi6.domain"``, ``tone`` a colour by meaning for icon and
    pill. ``strong`` sets the first line in semibold, ``tabular`` gives figures equal widths.
    Without ``sort_key`` the column is not sorted by. (No slots: Python 3.11 cannot make
    ``Column[Row](…)`` of a frozen generic class that has them.)
    """

    title: str
    text: Callable[[Row], str]
    secondary: Callable[[Row], str] | None = None
    pill: Callable[[Row], str] | None = None
    initials: Callable[[Row], str] | None = None
    icon: Callable[[Row], str] | None = None
    tone: Callable[[Row], str] | None = None
    tip: Callable[[Row], str] | None = None
    sort_key: Callable[[Row], tuple[str | int, ...] | str | int] | None = None
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    strong: bool = False
    tabular: bool = False
    muted: bool = False

    def readings(self) -> Mapping[int, Callable[[Row], object]]:
        """The functions that answer a view, by role."""
        optional = {
            Cell.SECONDARY: self.secondary,
            Cell.PILL: self.pill,
            Cell.INITIALS: self.initials,
            Cell.ICON: self.icon,
            Cell.TONE: self.tone,
            Qt.ItemDataRole.ToolTipRole: self.tip,
        }
        asked: dict[int, Callable[[Row], object]] = {
            int(role): read for role, read in optional.items() if read is not None
        }
        asked[Qt.ItemDataRole.DisplayRole] = self.text
        asked[Qt.ItemDataRole.AccessibleTextRole] = self.spoken
        return asked

    def facts(self) -> Mapping[int, object]:
        """What is the same in every row, by role."""
        return {
            Qt.ItemDataRole.TextAlignmentRole: self.alignment | Qt.AlignmentFlag.AlignVCenter,
            Cell.STRONG: self.strong,
            Cell.TABULAR: self.tabular,
            Cell.MUTED: self.muted,
        }

    def spoken(self, row: Row) -> str:
        """All words of the cell in one line, for screen readers."""
        parts = (self.text, self.secondary, self.pill)
        return ", ".join(said for part in parts if part is not None and (said := part(row)))
