"""The tokens as a Qt palette, for everything that Fusion draws itself."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import Colour, mix

_ROLES = {
    QPalette.ColorRole.Window: Colour.BACKGROUND,
    QPalette.ColorRole.WindowText: Colour.TEXT,
    QPalette.ColorRole.Base: Colour.SURFACE,
    QPalette.ColorRole.AlternateBase: Colour.SUNKEN,
    QPalette.ColorRole.Text: Colour.TEXT,
    QPalette.ColorRole.PlaceholderText: Colour.MUTED,
    QPalette.ColorRole.Button: Colour.SURFACE,
    QPalette.ColorRole.ButtonText: Colour.TEXT,
    QPalette.ColorRole.BrightText: Colour.DANGER,
    QPalette.ColorRole.Highlight: Colour.ACCENT,
    QPalette.ColorRole.HighlightedText: Colour.ON_ACCENT,
    QPalette.ColorRole.Accent: Colour.ACCENT,
    QPalette.ColorRole.Link: Colour.ACCENT,
    QPalette.ColorRole.LinkVisited: Colour.ACCENT,
    QPalette.ColorRole.ToolTipBase: Colour.RAIL,
    QPalette.ColorRole.ToolTipText: Colour.RAIL_TEXT,
    QPalette.ColorRole.Light: Colour.SURFACE,
    QPalette.ColorRole.Midlight: Colour.SUNKEN,
    QPalette.ColorRole.Mid: Colour.LINE,
    QPalette.ColorRole.Dark: Colour.MUTED,
    QPalette.ColorRole.Shadow: Colour.RAIL,
}
_FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.PlaceholderText,
)


def make_palette(colours: Mapping[Colour, QColor]) -> QPalette:
    """Fusion's palette in our colours; disabled text is muted text faded into its ground."""
    palette = QPalette()
    for role, colour in _ROLES.items():
        palette.setColor(role, colours[colour])
    for role in _FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded(colours))
    return palette


def faded(colours: Mapping[Colour, QColor]) -> QColor:
    """The ink of what cannot be used now."""
    return mix(colours[Colour.MUTED], colours[Colour.SURFACE], 0.35)
