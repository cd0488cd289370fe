"""All published modules, where the user wants them, and which of them is on."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ui.shell.panel import PanelSpec
from ui.shell.placement import Placement
from ui.shell.position import Position

ReadPlacement = Callable[[], tuple[Placement, ...]]
WritePlacement = Callable[[tuple[Placement, ...]], None]


class PanelRegistry(QObject):
    """Answers which module stands where; the user's placement goes before the default."""

    changed = Signal()

    def __init__(
        self,
        specs: Iterable[PanelSpec],
        read: ReadPlacement,
        write: WritePlacement,
        broken: Iterable[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._specs = {spec.id: spec for spec in specs}
        self._read = read
        self._write = write
        self.broken = tuple(broken)
        self._placements = self._placed(read())

    def specs(self) -> tuple[PanelSpec, ...]:
        """All modules, by position and order."""
        return tuple(self._specs[one.panel] for one in self.placements())

    def spec(self, panel: str) -> PanelSpec:
        return self._specs[panel]

    def placements(self) -> tuple[Placement, ...]:
        positions = list(Position)
        return tuple(
            sorted(
                self._placements.values(),
                key=lambda one: (positions.index(one.position), one.order, one.panel),
            )
        )

    def placement(self, panel: str) -> Placement:
        return self._placements[panel]

    def is_on(self, panel: str) -> bool:
        return panel in self._placements and self._placements[panel].on

    def can_switch_off(self, panel: str) -> bool:
        """A card opens from many places and the settings lead back here: these stay on."""
        spec = self._specs[panel]
        return not (spec.always or spec.needs_subject)

    def buttons(self, page: str) -> tuple[PanelSpec, ...]:
        """The modules that have a button of their own on this page."""
        return tuple(
            spec
            for spec in self.specs()
            if self.is_on(spec.id) and not spec.needs_subject and spec.applies_to(page)
        )

    def move(self, panel: str, position: Position) -> None:
        """Republish a module as the last one of another position."""
        last = max((one.order for one in self.placements() if one.position is position), default=0)
        self._keep(replace(self._placements[panel], position=position, order=last + 1))

    def switch(self, panel: str, *, on: bool) -> None:
        if on or self.can_switch_off(panel):
            self._keep(replace(self._placements[panel], on=on))

    def shift(self, panel: str, step: int) -> None:
        """Move a module up (-1) or down (+1) among those of its position."""
        own = self._placements[panel]
        row = [one.panel for one in self.placements() if one.position is own.position]
        there = row.index(panel) + step
        if 0 <= there < len(row):
            row.insert(there, row.pop(row.index(panel)))
            self._keep(*(replace(self._placements[one], order=i) for i, one in enumerate(row)))

    def reset(self) -> None:
        """Put every module back where it was published."""
        self._write(())
        self.reload()

    def reload(self) -> None:
        """Read the placement again, e.g. after an undo."""
        placements = self._placed(self._read())
        if placements != self._placements:
            self._placements = placements
            self.changed.emit()

    def _keep(self, *placements: Placement) -> None:
        wanted = self._placements | {one.panel: one for one in placements}
        self._write(
            tuple(one for one in wanted.values() if one != _default(self._specs[one.panel]))
        )
        self.reload()

    def _placed(self, chosen: Iterable[Placement]) -> dict[str, Placement]:
        placed = {spec.id: _default(spec) for spec in self._specs.values()}
        known = {one.panel: one for one in chosen if one.panel in self._specs}
        return placed | known


def _default(spec: PanelSpec) -> Placement:
    return Placement(spec.id, spec.position, spec.order)
