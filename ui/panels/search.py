"""Search and command palette: find anything by a part of its name, or say what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.search import Found, Hit, HitKind
from ui.models.columns import Column
from ui.models.rows import RowsModel
from ui.shell.actions import ActionRegistry, ActionSpec
from ui.shell.panel import Heading, Panel
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.table import TableView
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk

HEIGHT = 420
STEPS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
ICONS = {
    HitKind.PERSON: "mdi6.account-outline",
    HitKind.ORGANIZATION: "mdi6.domain",
    HitKind.MEETING: "mdi6.calendar-star",
    HitKind.ITEM: "mdi6.calendar-text-outline",
    HitKind.DECISION: "mdi6.gavel",
}


@dataclass(frozen=True)
class Offer:
    """A line of the palette and what choosing it does."""

    id: str
    title: str
    caption: str
    icon: str
    keys: str
    choose: Callable[[], None]


class SearchPanel(Panel):
    """The keyboard stays in the field; arrows walk the list under it, Enter chooses."""

    def __init__(self, desk: Desk, actions: ActionRegistry) -> None:
        super().__init__()
        self._desk = desk
        self._actions = actions
        self._field = QLineEdit()
        self._model = RowsModel[Offer](self._columns(), self)
        self._table = TableView(self._model, (0,), self.tr("What was found"), two_lines=True)
        self._nothing = Words(
            self.tr("Nothing was found. Try a part of the name."), ink=Colour.MUTED
        )
        self._build()
        self._field.textChanged.connect(self._reload)
        self._field.returnPressed.connect(self._choose_pointed)
        self._table.opened.connect(self._choose)

    @override
    def heading(self) -> Heading:
        return Heading(self.tr("Search"), icon="mdi6.magnify", quiet=True)

    @override
    def show_subject(self, subject: str) -> None:
        self._field.setText(subject)
        self._reload()

    @override
    def first_focus(self) -> QWidget:
        self._field.selectAll()
        return self._field

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, current_theme().px(HEIGHT))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if _is_step(event):
            QApplication.sendEvent(self._table, event)
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        placeholder = self.tr("Find a person, an organization, a decision… or something to do")
        self._field.setPlaceholderText(placeholder)
        self._field.setAccessibleName(placeholder)
        self._field.setClearButtonEnabled(True)
        self._field.installEventFilter(self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._table.horizontalHeader().hide()
        self._table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().space(Space.M))
        layout.addWidget(self._field)
        layout.addWidget(self._nothing)
        layout.addWidget(self._table, 1)

    def _columns(self) -> tuple[Column[Offer], ...]:
        return (
            Column[Offer](self.tr("Found"), _title, secondary=_caption, icon=_icon, pill=_keys),
        )

    def _reload(self) -> None:
        text = self._field.text()
        offers = [self._offer(hit) for hit in self._desk.ask(Found(text))]
        offers += [_action(self._actions, spec) for spec in self._matching(text)]
        self._model.replace(offers)
        self._nothing.setVisible(not offers)
        self._table.setVisible(bool(offers))
        if offers:
            self._table.select(offers[0].id)

    def _matching(self, text: str) -> list[ActionSpec]:
        """The actions whose words begin with the words typed."""
        wanted = _folded(text).split()
        return [
            spec
            for spec in self._actions.specs()
            if spec.in_palette and all(word in _folded(spec.caption()) for word in wanted)
        ]

    def _offer(self, hit: Hit) -> Offer:
        choose = partial(self._show, hit)
        key = f"{hit.kind}/{hit.id}/{hit.title}"
        return Offer(key, hit.title, hit.caption, ICONS[hit.kind], "", choose)

    def _show(self, hit: Hit) -> None:
        if hit.meeting_id:
            self._desk.choose_meeting(hit.meeting_id)
        match hit.kind:
            case HitKind.PERSON | HitKind.ORGANIZATION:
                self._desk.open_panel(hit.kind, hit.id)
            case HitKind.MEETING:
                self._desk.open_page("overview")
            case HitKind.ITEM | HitKind.DECISION:
                self._desk.open_page("agenda")
                self._desk.open_panel("agenda_item", hit.id)

    def _choose_pointed(self) -> None:
        self._choose(self._table.selected())

    def _choose(self, key: str) -> None:
        chosen = next((offer for offer in self._model.rows if offer.id == key), None)
        if chosen is not None:
            self._field.clear()
            self.close_requested.emit()
            chosen.choose()


def _action(actions: ActionRegistry, spec: ActionSpec) -> Offer:
    return Offer(spec.id, spec.caption(), "", spec.icon, spec.keys(), partial(actions.run, spec.id))


def _is_step(event: QEvent) -> bool:
    pressed = event.type() == QEvent.Type.KeyPress
    return pressed and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in STEPS


def _folded(text: str) -> str:
    return text.casefold().replace("ё", "е")


def _title(offer: Offer) -> str:
    return offer.title


def _caption(offer: Offer) -> str:
    return offer.caption


def _icon(offer: Offer) -> str:
    return offer.icon


def _keys(offer: Offer) -> str:
    return offer.keys
