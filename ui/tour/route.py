"""The way of the tour: every page, on it the panels that belong there, and each side of a card."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.shell.page import PageSpec
from ui.shell.panel import PanelSpec
from ui.shell.registry import PanelRegistry
from ui.shell.stack import PageStack
from ui.tour.guide import Guide
from ui.tour.subjects import subject_of
from ui.widgets.choices import Segment, Segments
from ui.widgets.fields import Field

HOMES: Mapping[str, str] = {
    "agenda_item": "agenda",
    "participant": "participants",
    "organization": "directory",
    "person": "directory",
}
"""On which page a card is at home; others are shown on the first page they apply to."""
ASKED = "сев"
FADING_MS = 300
"""Qt fades the button in that clears a line, whatever the settings say of animation."""


@dataclass(frozen=True, slots=True)
class View:
    """Something worth a picture: what it is called, and the widget that is new on it."""

    name: str
    subject: QWidget


def route(guide: Guide) -> Iterator[View]:
    """Walk on and stand still at each view; modules of others are on the way by themselves."""
    pages = guide.frame.host.body
    registry = guide.frame.findChild(PanelRegistry)
    assert isinstance(pages, PageStack)
    assert registry is not None
    homes = _homes(registry, pages.specs())
    for page in pages.specs():
        guide.desk.open_page(page.id)
        guide.settle()
        if shown := pages.current():
            yield from _sides(guide, View(_spelled(page.id), shown))
        for spec in homes[page.id]:
            yield from _panel(guide, spec)


def _homes(registry: PanelRegistry, pages: tuple[PageSpec, ...]) -> dict[str, list[PanelSpec]]:
    """The modules to be shown on each page; one that is switched off is on none."""
    found: dict[str, list[PanelSpec]] = {page.id: [] for page in pages}
    for spec in registry.specs():
        homes = [page for page in found if spec.applies_to(page)]
        if homes and registry.is_on(spec.id):
            wanted = HOMES.get(spec.id, "")
            found[wanted if wanted in homes else homes[0]].append(spec)
    return found


def _panel(guide: Guide, spec: PanelSpec) -> Iterator[View]:
    subject = subject_of(spec.id, guide.desk, guide.rows) if spec.needs_subject else ""
    if spec.needs_subject and not subject:
        return
    host = guide.frame.host
    host.open(spec.id, subject)
    guide.settle()
    for slot in host.open_slots():
        panel = slot.top.panel
        if spec.prompt:
            _ask(panel.first_focus())
            guide.wait(FADING_MS)
            guide.settle()
        yield from _sides(guide, View(_spelled(spec.id), panel))
    host.close_all(guide.settle)


def _sides(guide: Guide, view: View) -> Iterator[View]:
    """The view as it opens, and once more for each other side it can be turned to."""
    yield view
    for segments in view.subject.findChildren(Segments):
        if isinstance(segments.parent(), Field) or not segments.isVisible():
            continue
        turns = [one for one in segments.findChildren(Segment) if one.isVisible()]
        first = next((one for one in turns if one.isChecked()), None)
        for turn in turns:
            if turn is not first:
                turn.click()
                guide.settle()
                yield View(f"{view.name}-{_spelled(segments.value())}", view.subject)
        if first is not None:
            first.click()
            guide.settle()


def _ask(line: QWidget | None) -> None:
    """Type a word, so that something is found."""
    if isinstance(line, QLineEdit):
        for letter in ASKED:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(line, key)


def _spelled(name: str) -> str:
    return name.replace("_", "-").replace(".", "-")
