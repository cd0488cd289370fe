"""How large a sheet is shown: by a factor, or fitted into the room there is."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSize, QSizeF

STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
WIDEST_FIT = 1.25
"""On a large screen a sheet as wide as the window would be too large to read."""
_SAME = 0.005


class Fit(StrEnum):
    """What decides about the size."""

    WIDTH = "width"
    PAGE = "page"
    FACTOR = "factor"


@dataclass(frozen=True, slots=True)
class Zoom:
    """A wish for a size; ``chosen`` counts with ``Fit.FACTOR`` only."""

    fit: Fit = Fit.WIDTH
    chosen: float = 1.0

    def factor(self, natural: QSizeF, room: QSize) -> float:
        """Times the natural size for a sheet of ``natural`` pixels in ``room``."""
        wide = room.width() / natural.width()
        match self.fit:
            case Fit.WIDTH:
                wanted = min(wide, WIDEST_FIT)
            case Fit.PAGE:
                wanted = min(wide, room.height() / natural.height())
            case Fit.FACTOR:
                wanted = self.chosen
        return min(max(wanted, STEPS[0]), STEPS[-1])

    def stepped(self, now: float, steps: int) -> "Zoom":
        """The next usual size above (1) or below (-1) the present factor."""
        if steps > 0:
            larger = (step for step in STEPS if step > now + _SAME)
            return Zoom(Fit.FACTOR, next(larger, STEPS[-1]))
        smaller = (step for step in reversed(STEPS) if step < now - _SAME)
        return Zoom(Fit.FACTOR, next(smaller, STEPS[0]))
