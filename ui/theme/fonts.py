"""The interface typeface: loading the bundled files and making fonts of them."""

from PySide6.QtGui import QFont, QFontDatabase

from resources.location import locate

_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
_TABULAR_FIGURES = QFont.Tag("tnum")


def load_fonts(family: str) -> None:
    """Give Qt the bundled cuts of the family; harmless when they are known already."""
    if family in QFontDatabase.families() and len(QFontDatabase.styles(family)) >= len(_WEIGHTS):
        return
    for weight in _WEIGHTS:
        QFontDatabase.addApplicationFont(str(locate("fonts", f"{family}-{weight}.ttf")))


def make_font(family: str, pixels: int, weight: QFont.Weight, *, tabular: bool = False) -> QFont:
    """A font of exact pixel size; ``tabular`` gives every figure the same width."""
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    if tabular:
        font.setFeature(_TABULAR_FIGURES, 1)
    return font
