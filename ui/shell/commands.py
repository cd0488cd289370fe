"""The actions that every window has: pages, modules, undo, and the way round by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from ui.shell.actions import ActionSpec
from ui.shell.host import OffcanvasHost
from ui.shell.registry import PanelRegistry
from ui.shell.stack import PageStack
from ui.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ui.desk import Desk

GO = QT_TRANSLATE_NOOP("Actions", "Go to “{subject}”")
OPEN = QT_TRANSLATE_NOOP("Actions", "Open “{subject}”")
UNDO = QT_TRANSLATE_NOOP("Actions", "Undo")
REDO = QT_TRANSLATE_NOOP("Actions", "Redo")
ROUND = QT_TRANSLATE_NOOP("Actions", "Next part of the window")


def shell_actions(
    desk: Desk,
    pages: PageStack,
    panels: PanelRegistry,
    host: OffcanvasHost,
    go_round: Callable[[], None],
) -> tuple[ActionSpec, ...]:
    """One action for each page and each module with a button, and the general ones."""
    return (
        *_of_pages(desk, pages),
        *_of_panels(panels, host),
        ActionSpec("undo", UNDO, "mdi6.undo", desk.undo, "Ctrl+Z"),
        ActionSpec("redo", REDO, "mdi6.redo", desk.redo, "Ctrl+Shift+Z; Ctrl+Y"),
        ActionSpec("round", ROUND, "mdi6.tab", go_round, "F6; Alt+F10", in_palette=False),
    )


def _of_pages(desk: Desk, pages: PageStack) -> Iterator[ActionSpec]:
    for number, spec in enumerate(pages.specs(), 1):
        keys = [f"Ctrl+{number}"] * (number < 10) + [spec.shortcut] * bool(spec.shortcut)
        go = partial(desk.open_page, spec.id)
        yield ActionSpec(
            f"page.{spec.id}", GO, spec.icon, go, "; ".join(keys), subject=spec.caption()
        )


def _of_panels(panels: PanelRegistry, host: OffcanvasHost) -> Iterator[ActionSpec]:
    for spec in panels.specs():
        if not spec.needs_subject:
            turn = partial(host.toggle, spec.id)
            yield ActionSpec(
                f"panel.{spec.id}", OPEN, spec.icon, turn, spec.shortcut,
                subject=spec.caption(), pages=spec.pages, in_palette=not spec.prompt,
            )  # fmt: skip
