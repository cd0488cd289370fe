"""The card of an agenda item: its plan, and what came of it for the minutes."""

from ui.shell.lazily import Lazily
from ui.shell.panel import Panel, PanelSpec
from ui.shell.position import Position
from ui.texts.marking import QT_TRANSLATE_NOOP

_make: Lazily[Panel] = Lazily("ui.panels.agenda_item.card", "AgendaItemPanel")

PANEL = PanelSpec(
    id="agenda_item",
    title=QT_TRANSLATE_NOOP("Modules", "Agenda item"),
    icon="mdi6.calendar-text-outline",
    position=Position.END,
    order=20,
    factory=_make,
    wide=True,
    needs_subject=True,
)
