"""What may be chosen when a paper is printed."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.values import HeardStyle, MinutesForm


class Typeface(StrEnum):
    """The serif faces that come with the program."""

    TINOS = "tinos"
    PT_SERIF = "pt_serif"


class Dates(StrEnum):
    """How days are written, one way throughout a paper."""

    NUMERIC = "numeric"
    WORDED = "worded"


@dataclass(frozen=True, slots=True)
class Margins:
    """Margins of a sheet in millimetres; 30 at the left for papers kept over ten years."""

    left: float = 30.0
    right: float = 10.0
    top: float = 20.0
    bottom: float = 20.0


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """Choices of one printing; ``None`` leaves a choice to the meeting's own setting."""

    language: str = "ru"
    form: MinutesForm = MinutesForm.FULL
    heard_style: HeardStyle | None = None
    list_threshold: int | None = None
    dates: Dates = Dates.NUMERIC
    typeface: Typeface = Typeface.TINOS
    size: float = 12.0
    """Points; 12 to 14 in an office."""
    spacing: float = 1.15
    """Lines of the text: 1.0 to 1.5."""
    margins: Margins = Margins()
