"""The card of an agenda item: its plan, and what came of it for the minutes."""

from ui.panels.agenda_item.card import AgendaItemPanel

__all__ = ["AgendaItemPanel"]
