"""Fonts, icons, themes, translations, report texts and the sample event."""

from resources.location import locate

__all__ = ["locate"]
