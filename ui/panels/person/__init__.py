"""The card of a person."""

from ui.panels.person.card import PersonPanel

__all__ = ["PersonPanel"]
