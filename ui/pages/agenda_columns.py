"""What the agenda's table shows of an item, and the model that lets wording and length be edited."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.domain.values import ItemKind
from app.services.agenda_rows import AgendaRow
from ui.models.columns import Cell, Column
from ui.models.rows import RowsModel
from ui.texts import kinds
from ui.texts.dates import clock, length, turn
from ui.theme.tokens import Colour

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex

HANDLE, NUMBER, START, LENGTH, WORDING, PRESENTER = range(6)
WIDTHS = (44, 56, 84, 124, 0, 340)
EDITED = {LENGTH: "minutes", WORDING: "title"}

UNNUMBERED = "–"


def columns() -> Sequence[Column[AgendaRow]]:
    """The columns, titled in the language of the interface."""
    return (
        Column[AgendaRow]("", _nothing, icon=_handle, tip=_how_to_move),
        Column[AgendaRow](translate("Agenda", "No."), _number, tabular=True, muted=True),
        Column[AgendaRow](translate("Agenda", "Start"), _start, tabular=True, strong=True),
        Column[AgendaRow](
            translate("Agenda", "Length"),
            _length,
            icon=_alarm,
            tone=_live,
            tip=warning,
            tabular=True,
            muted=True,
        ),
        Column[AgendaRow](
            translate("Agenda", "Item"),
            _title,
            icon=_kind_icon,
            tone=_muted,
            tip=_title,
            strong=True,
        ),
        Column[AgendaRow](
            translate("Agenda", "Presented by"), _who, secondary=_post, tip=_everybody
        ),
    )


class AgendaModel(RowsModel[AgendaRow]):
    """Items that can be dragged; breaks step back, wording and length can be edited in place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(columns(), parent, movable=True)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        loud = role in {Cell.STRONG, Cell.MUTED} and index.isValid()
        if loud and self.row(index.row()).kind is ItemKind.BREAK:
            return role == Cell.MUTED
        return super().data(index, role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = index.isValid() and index.column() in EDITED
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags


def warning(row: AgendaRow) -> str:
    """Why an item's length deserves a look; empty when all is well."""
    if row.overruns and row.starts is not None:
        text = translate("Agenda", "Ends at {time}, after the meeting does.")
        return text.format(time=clock(row.starts + row.minutes))
    if row.circle_need > row.minutes:
        text = translate("Agenda", "The circle needs {need} for everybody.")
        return text.format(need=length(row.circle_need))
    return ""


def _nothing(_row: AgendaRow) -> str:
    return ""


def _handle(_row: AgendaRow) -> str:
    return "mdi6.drag"


def _how_to_move(_row: AgendaRow) -> str:
    return translate("Agenda", "Drag to move, or press Alt+Up and Alt+Down.")


def _number(row: AgendaRow) -> str:
    return row.number or UNNUMBERED


def _start(row: AgendaRow) -> str:
    return "" if row.starts is None else clock(row.starts)


def _length(row: AgendaRow) -> str:
    return length(row.minutes)


def _alarm(row: AgendaRow) -> str:
    return "mdi6.alert-outline" if warning(row) else ""


def _live(_row: AgendaRow) -> str:
    return Colour.LIVE


def _muted(_row: AgendaRow) -> str:
    return Colour.MUTED


def _title(row: AgendaRow) -> str:
    return row.title


def _kind_icon(row: AgendaRow) -> str:
    return kinds.item_icon(row.kind)


def _who(row: AgendaRow) -> str:
    if row.presenters:
        return ", ".join(each.name for each in row.presenters)
    return translate("Agenda", "All participants") if row.kind is ItemKind.CIRCLE else ""


def _post(row: AgendaRow) -> str:
    if row.kind is ItemKind.CIRCLE:
        minutes, seconds = divmod(row.turn_seconds, 60)
        each = turn(row.turn_seconds) if seconds else length(minutes)
        return translate("Agenda", "{turn} each").format(turn=each)
    return "; ".join(each.post for each in row.presenters if each.post)


def _everybody(row: AgendaRow) -> str:
    return "\n".join(f"{each.name}, {each.post}".rstrip(", ") for each in row.presenters)
