"""The design tokens: colours, type, sizes and motion, as read from ``resources/themes``."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from PySide6.QtGui import QColor

from resources.location import locate


class Colour(StrEnum):
    """What a colour means; its value differs between light and dark."""

    BACKGROUND = "background"
    SURFACE = "surface"
    SUNKEN = "surface_sunken"
    LINE = "line"
    TEXT = "text"
    MUTED = "text_muted"
    ACCENT = "accent"
    ACCENT_SOFT = "accent_soft"
    ON_ACCENT = "on_accent"
    LIVE = "live"
    LIVE_SOFT = "live_soft"
    DANGER = "danger"
    DANGER_SOFT = "danger_soft"
    SUCCESS = "success"
    SUCCESS_SOFT = "success_soft"
    RAIL = "rail"
    RAIL_TEXT = "rail_text"
    RAIL_ACTIVE = "rail_active"
    SCRIM = "scrim"


class TextSize(StrEnum):
    """Steps of the type scale."""

    CAPTION = "caption"
    BODY = "body"
    SECTION = "section"
    PAGE_TITLE = "page_title"
    KIOSK_BODY = "kiosk_body"
    KIOSK_TITLE = "kiosk_title"
    HALL_BODY = "hall_body"
    HALL_QUESTION = "hall_question"
    HALL_TIMER = "hall_timer"


class Radius(StrEnum):
    """How round a corner is."""

    CONTROL = "control"
    CARD = "card"
    PANEL = "panel"
    PILL = "pill"


class Size(StrEnum):
    """Lengths of the layout, in pixels at 100 % text size."""

    NAV_RAIL = "nav_rail"
    HEADER = "header"
    CONTROL = "control"
    KIOSK_CONTROL = "kiosk_control"
    OFFCANVAS_MIN = "offcanvas_min"
    OFFCANVAS_START = "offcanvas_start"
    OFFCANVAS_END = "offcanvas_end"
    OFFCANVAS_WIDE = "offcanvas_wide"
    OFFCANVAS_TOP_MAX = "offcanvas_top_max"
    OFFCANVAS_BOTTOM_MIN = "offcanvas_bottom_min"


class Space(StrEnum):
    """Steps of distance between things, smallest first; see ``Tokens.spaces``."""

    XS = "xs"
    S = "s"
    M = "m"
    L = "l"
    XL = "xl"
    XXL = "xxl"


@dataclass(frozen=True, slots=True)
class Motion:
    """Durations in milliseconds and cubic Bézier curves (x1, y1, x2, y2) of sliding sheets."""

    open_ms: int
    close_ms: int
    open_curve: tuple[float, ...]
    close_curve: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Tokens:
    """All tokens; both colour sets are kept, so that changing the scheme reads no file."""

    light: Mapping[Colour, QColor]
    dark: Mapping[Colour, QColor]
    family: str
    type_sizes: Mapping[TextSize, int]
    spaces: Mapping[Space, int]
    radii: Mapping[Radius, int]
    sizes: Mapping[Size, int]
    motion: Motion


def load_tokens() -> Tokens:
    """Read the bundled tokens; a missing meaning is a bug and raises ``KeyError``."""
    raw = json.loads(locate("themes", "tokens.json").read_text(encoding="utf-8"))
    return Tokens(
        light=_colours(raw["light"]),
        dark=_colours(raw["dark"]),
        family=raw["type"]["family"],
        type_sizes={size: raw["type"]["sizes_px"][size] for size in TextSize},
        spaces=dict(zip(Space, raw["space_px"], strict=True)),
        radii={radius: raw["radius_px"][radius] for radius in Radius},
        sizes={size: raw["sizes_px"][size] for size in Size},
        motion=_motion(raw["motion_ms"]),
    )


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """``first`` with ``share`` (0 to 1) of ``second`` stirred in."""
    keep = 1 - share
    return QColor.fromRgbF(
        first.redF() * keep + second.redF() * share,
        first.greenF() * keep + second.greenF() * share,
        first.blueF() * keep + second.blueF() * share,
    )


def _colours(raw: Mapping[str, str]) -> Mapping[Colour, QColor]:
    return {colour: _colour(raw[colour]) for colour in Colour}


def _colour(text: str) -> QColor:
    """Read ``#RRGGBB`` or ``#RRGGBBAA``; Qt itself would take the latter for ``#AARRGGBB``."""
    colour = QColor(text[:7])
    if len(text) == 9:
        colour.setAlpha(int(text[7:], 16))
    return colour


def _motion(raw: Mapping[str, object]) -> Motion:
    return Motion(
        open_ms=cast("int", raw["open"]),
        close_ms=cast("int", raw["close"]),
        open_curve=tuple(cast("list[float]", raw["open_curve"])),
        close_curve=tuple(cast("list[float]", raw["close_curve"])),
    )
