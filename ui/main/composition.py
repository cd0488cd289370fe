"""One open workspace turned into widgets: pages, modules and actions are published here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.services.preferences import PreferenceOf, SetPreference
from ui.desk import Desk
from ui.main.published import CARDS, PAGES, ShellModules
from ui.shell.actions import ActionRegistry, ActionSpec
from ui.shell.frame import Frame
from ui.shell.page import PageSpec
from ui.shell.panel import PanelSpec
from ui.shell.placement import PREFERENCE, Placement, decode, encode
from ui.shell.plugins import find_modules
from ui.shell.registry import PanelRegistry
from ui.shell.stack import PageStack


class KeptPlacement:
    """The user's placement of modules, kept in the workspace like any other choice."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self) -> tuple[Placement, ...]:
        return decode(self._desk.ask(PreferenceOf(PREFERENCE)))

    def write(self, placements: tuple[Placement, ...]) -> None:
        self._desk.execute(SetPreference(PREFERENCE, encode(placements)))


def compose(
    desk: Desk,
    today: date,
    actions: Iterable[ActionSpec] = (),
    pages: Iterable[PageSpec] = PAGES,
    cards: Iterable[PanelSpec] = CARDS,
) -> Frame:
    """The frame for a desk, showing the page of the last time."""
    stack = PageStack(desk, pages)
    offered = ActionRegistry()
    modules = ShellModules(offered, stack)
    own = (*cards, *modules.specs())
    found = find_modules(spec.id for spec in own)
    kept = KeptPlacement(desk)
    panels = PanelRegistry((*own, *found.specs), kept.read, kept.write, found.broken)
    modules.panels = panels
    frame = Frame(desk, stack, panels, offered, today)
    panels.setParent(frame)
    offered.setParent(frame)
    frame.publish_actions(actions)
    frame.show_first_page()
    return frame
