"""The geometry of an A4 sheet in points."""

from dataclasses import dataclass

from reports.options import Margins, Typeface

MM = 72.0 / 25.4
WIDTH = 210.0 * MM
HEIGHT = 297.0 * MM
FOLIO_EDGE = 10.0 * MM
"""The page number keeps this distance from the upper edge (GOST R 7.0.97)."""
_INDENT = 12.5 * MM
_SINGLE = {Typeface.TINOS: 1.15, Typeface.PT_SERIF: 1.2}


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where the text may stand, how large it is and how far its lines are apart."""

    margins: Margins
    typeface: Typeface
    size: float
    spacing: float
    lying: bool = False

    @property
    def width(self) -> float:
        return HEIGHT if self.lying else WIDTH

    @property
    def height(self) -> float:
        return WIDTH if self.lying else HEIGHT

    @property
    def left(self) -> float:
        return self.margins.left * MM

    @property
    def bottom(self) -> float:
        return self.margins.bottom * MM

    @property
    def body_width(self) -> float:
        return self.width - (self.margins.left + self.margins.right) * MM

    @property
    def body_height(self) -> float:
        return self.height - (self.margins.top + self.margins.bottom) * MM

    @property
    def indent(self) -> float:
        """First-line indent: 1.25 cm."""
        return _INDENT

    def leading(self, size: float, spacing: float) -> float:
        """Distance of base lines for a size and a number of lines."""
        return size * _SINGLE[self.typeface] * spacing
