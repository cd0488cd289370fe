"""The style sheet: one template whose named gaps are filled from the tokens."""

import re
from collections.abc import Mapping
from string import Template

from PySide6.QtGui import QColor

from resources.location import locate
from ui.theme.palette import faded
from ui.theme.tokens import Colour, TextSize, Tokens, mix

_DESIGN_PIXELS = re.compile(r"\b(\d+)dp\b")


def make_sheet(tokens: Tokens, colours: Mapping[Colour, QColor], percent: int) -> str:
    """The filled template; lengths written ``12dp`` grow with the text size."""
    template = Template(locate("themes", "krug.qss").read_text(encoding="utf-8"))
    text = template.substitute(_colour_gaps(colours), **_size_gaps(tokens))
    return _DESIGN_PIXELS.sub(lambda found: f"{scaled(int(found[1]), percent)}px", text)


def scaled(pixels: int, percent: int) -> int:
    """A length at the chosen text size, rounded half up."""
    return (pixels * percent + 50) // 100


def _size_gaps(tokens: Tokens) -> dict[str, str]:
    sizes = {f"text_{size}": f"{tokens.type_sizes[size]}dp" for size in TextSize}
    radii = {f"radius_{name}": f"{pixels}dp" for name, pixels in tokens.radii.items()}
    return sizes | radii


def _colour_gaps(colours: Mapping[Colour, QColor]) -> dict[str, str]:
    plain = {str(colour): _css(value) for colour, value in colours.items()}
    return plain | {name: _css(value) for name, value in states(colours).items()}


def states(colours: Mapping[Colour, QColor]) -> dict[str, QColor]:
    """Colours of states, stirred from the tokens so that both schemes follow by themselves."""
    text, accent = colours[Colour.TEXT], colours[Colour.ACCENT]
    surface, sunken = colours[Colour.SURFACE], colours[Colour.SUNKEN]
    danger, danger_soft = colours[Colour.DANGER], colours[Colour.DANGER_SOFT]
    return {
        "border": mix(colours[Colour.LINE], colours[Colour.MUTED], 0.15),
        "border_hover": mix(colours[Colour.LINE], colours[Colour.MUTED], 0.6),
        # The pressed segment stands out by being lighter than its ground in either scheme.
        "segment": max(surface, mix(sunken, colours[Colour.MUTED], 0.22), key=QColor.lightness),
        "scroll": mix(colours[Colour.LINE], colours[Colour.MUTED], 0.3),
        "hover": mix(surface, sunken, 0.75),
        "pressed": mix(sunken, colours[Colour.MUTED], 0.14),
        "accent_hover": mix(accent, text, 0.12),
        "accent_pressed": mix(accent, text, 0.28),
        "accent_soft_hover": mix(colours[Colour.ACCENT_SOFT], accent, 0.1),
        "danger_pressed": mix(danger_soft, danger, 0.14),
        "faded": faded(colours),
        "faded_accent": mix(accent, surface, 0.6),
        "faded_line": mix(colours[Colour.LINE], surface, 0.4),
        "rail_hover": mix(colours[Colour.RAIL], colours[Colour.RAIL_ACTIVE], 0.55),
        "rail_bright": max(surface, text, key=QColor.lightness),
    }


def _css(colour: QColor) -> str:
    if colour.alpha() == 255:
        return colour.name()
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"
