"""Every pair of ink and ground that the sheets and painters use can be read, in both schemes."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from ui.theme.palette import make_palette
from ui.theme.sheet import states
from ui.theme.tokens import Colour, load_tokens

ROOT = Path(__file__).resolve().parents[2]

GROUNDS = (Colour.BACKGROUND, Colour.SURFACE, Colour.SUNKEN)
PAIRS = [
    *((Colour.TEXT, ground) for ground in (*GROUNDS, Colour.ACCENT_SOFT)),
    *((Colour.MUTED, ground) for ground in (*GROUNDS, Colour.ACCENT_SOFT)),
    *((ink, ground) for ground in GROUNDS for ink in (Colour.ACCENT, Colour.LIVE, Colour.DANGER)),
    (Colour.SUCCESS, Colour.SURFACE),
    (Colour.ACCENT, Colour.ACCENT_SOFT),
    (Colour.LIVE, Colour.LIVE_SOFT),
    (Colour.DANGER, Colour.DANGER_SOFT),
    (Colour.SUCCESS, Colour.SUCCESS_SOFT),
    (Colour.ON_ACCENT, Colour.ACCENT),
    (Colour.RAIL_TEXT, Colour.RAIL),
]
STATES = [
    (Colour.ON_ACCENT, "accent_hover"),
    (Colour.ON_ACCENT, "accent_pressed"),
    (Colour.TEXT, "hover"),
    (Colour.TEXT, "pressed"),
    (Colour.ACCENT, "hover"),
    (Colour.RAIL_TEXT, "rail_hover"),
    ("rail_bright", Colour.RAIL_ACTIVE),
    ("rail_bright", Colour.RAIL),
]


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: QColor, ground: QColor) -> float:
    darker, lighter = sorted((luminance(ink), luminance(ground)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=["light", "dark"])
def colours(request: pytest.FixtureRequest) -> Mapping[Colour, QColor]:
    tokens = load_tokens()
    return tokens.light if request.param == "light" else tokens.dark


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_can_be_read(colours, ink: Colour, ground: Colour) -> None:
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize(("ink", "ground"), STATES)
def test_text_can_be_read_in_every_state(colours, ink: str, ground: str) -> None:
    known = {str(colour): value for colour, value in colours.items()} | states(colours)
    assert contrast(known[ink], known[ground]) >= 4.5


def test_the_palette_can_be_read(colours) -> None:
    palette = make_palette(colours)
    pairs = (
        (palette.windowText(), palette.window()),
        (palette.text(), palette.base()),
        (palette.buttonText(), palette.button()),
        (palette.highlightedText(), palette.highlight()),
        (palette.placeholderText(), palette.base()),
        (palette.toolTipText(), palette.toolTipBase()),
    )
    for ink, ground in pairs:
        assert contrast(ink.color(), ground.color()) >= 4.5


def test_the_scrim_lets_the_page_through() -> None:
    tokens = load_tokens()
    assert tokens.light[Colour.SCRIM].alphaF() == pytest.approx(0.32, abs=0.01)
    assert tokens.dark[Colour.SCRIM].alphaF() == pytest.approx(0.50, abs=0.01)


def test_no_colour_stands_outside_the_theme() -> None:
    literal = re.compile(r"[\"']#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})\b|\brgba?\(")
    named = re.compile(r"QColor\(\s*(?:\"|'|\d)|GlobalColor\.(?!transparent)")
    sources = [path for path in (ROOT / "ui").rglob("*.py") if "theme" not in path.parts]
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in sources
        for line in path.read_text(encoding="utf-8").splitlines()
        if literal.search(line) or named.search(line)
    ]
    assert found == []
