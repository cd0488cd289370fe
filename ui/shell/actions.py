"""Actions as data: menu, shortcuts, palette and help are all made from the same list."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.theme.theme import current_theme
from ui.theme.tokens import Colour

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing that can be done by a key or from the palette.

    ``text`` is an English source text of the context "Actions"; ``subject`` fills its gap
    ``{subject}``, e.g. with the title of a page. ``shortcut`` may hold several, set apart by
    semicolons. ``method`` is bound, never a lambda. ``pages`` empty: everywhere.
    """

    id: str
    text: str
    icon: str
    method: Callable[[], object]
    shortcut: str = ""
    subject: str = ""
    pages: frozenset[str] = frozenset()
    in_palette: bool = True
    in_menu: bool = False

    def caption(self) -> str:
        """The text in the user's language."""
        return translate("Actions", self.text).format(subject=self.subject)

    def keys(self) -> str:
        """The first shortcut as it is printed on the keyboard; empty without one."""
        found = QKeySequence.listFromString(self.shortcut)
        return found[0].toString(QKeySequence.SequenceFormat.NativeText) if found else ""

    def applies_to(self, page: str) -> bool:
        return not self.pages or page in self.pages


class SpecAction(QAction):
    """A specification turned into something with keys."""

    def __init__(self, spec: ActionSpec, keys: list[QKeySequence], parent: QObject) -> None:
        icon = current_theme().icons.icon(spec.icon, Colour.MUTED)
        super().__init__(icon, spec.caption(), parent)
        self.spec = spec
        self.setShortcuts(keys)
        self.triggered.connect(self._do)

    def _do(self) -> None:
        self.spec.method()


class ActionRegistry(QObject):
    """The actions of the program and those of the page shown; gives each its keys."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._general: tuple[ActionSpec, ...] = ()
        self._of_page: tuple[ActionSpec, ...] = ()
        self._page = ""
        self._held = False
        self._window: QWidget | None = None
        self._actions: dict[str, SpecAction] = {}

    def attach(self, window: QWidget) -> None:
        """Make the keys work anywhere in this widget's window."""
        self._window = window
        self._rebuild()

    def publish(self, specs: Iterable[ActionSpec]) -> None:
        """The actions there always are."""
        self._general = tuple(specs)
        self._rebuild()

    def show_page(self, page: str, specs: Iterable[ActionSpec]) -> None:
        """The actions that the page now shown brings along; their keys go before others."""
        self._page, self._of_page = page, tuple(specs)
        self._rebuild()

    def hold_page_keys(self, *, held: bool) -> None:
        """While a sheet lies over the page its keys do nothing; its actions can still be run."""
        self._held = held
        context = Qt.ShortcutContext.WidgetShortcut if held else Qt.ShortcutContext.WindowShortcut
        for spec in self._of_page:
            if spec.id in self._actions:
                self._actions[spec.id].setShortcutContext(context)

    def specs(self) -> tuple[ActionSpec, ...]:
        """What can be done now, the actions of the page first."""
        every = (*self._of_page, *self._general)
        return tuple(spec for spec in every if spec.applies_to(self._page))

    def action(self, spec: str) -> QAction:
        """The action with this id, for a button or a menu; raises ``KeyError``."""
        return self._actions[spec]

    def run(self, spec: str) -> None:
        """Do it, as when its keys were pressed."""
        self._actions[spec].trigger()

    def _rebuild(self) -> None:
        for action in self._actions.values():
            if self._window is not None:
                self._window.removeAction(action)
            action.deleteLater()
        self._actions = dict(self._build())
        if self._window is not None:
            self._window.addActions(list(self._actions.values()))
        self.hold_page_keys(held=self._held)
        self.changed.emit()

    def _build(self) -> Iterator[tuple[str, SpecAction]]:
        taken: set[str] = set()
        for spec in self.specs():
            keys = QKeySequence.listFromString(spec.shortcut)
            free = [key for key in keys if key.toString() not in taken]
            taken.update(key.toString() for key in free)
            yield spec.id, SpecAction(spec, free, self)
