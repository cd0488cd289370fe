"""Where bundled files lie, in a source tree and in a frozen application alike."""

from pathlib import Path

_ROOT = Path(__file__).resolve().parent


def locate(*parts: str) -> Path:
    """Path of a bundled file or folder, e.g. ``locate("fonts", "Tinos-Regular.ttf")``."""
    return _ROOT.joinpath(*parts)
