"""The small form with which a meeting begins; Enter adds it, and its card goes on from there."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.services.meetings import AddMeeting
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.fields import TextField
from ui.widgets.pairs import paired
from ui.widgets.times import ClockField, DateField
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk


class MeetingAdding(QWidget):
    """Title, date, start and end; ``added(id)`` tells of the new meeting."""

    added = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wish = AddMeeting("")
        self.title = TextField(self.tr("Title"), self.tr("For example: Opening round table"))
        self._day = DateField(self.tr("Date"))
        self._starts = ClockField(self.tr("Start"))
        self._ends = ClockField(self.tr("End"))
        self._fields: dict[str, TextField | DateField | ClockField] = {
            "title": self.title,
            "day": self._day,
            "starts": self._starts,
            "ends": self._ends,
        }
        self._build()

    def unsaved(self) -> str:
        """The sentence about a title that was typed but not added; empty without one."""
        words = self.title.words().strip()
        return self.tr("“{name}” is not added yet.").format(name=words) if words else ""

    def clear(self) -> None:
        """Begin anew."""
        self._wish = AddMeeting("")
        self.title.show_value("")
        for field in (self._day, self._starts, self._ends):
            field.show_value(None)
        for each in self._fields.values():
            each.discard()

    def add(self) -> bool:
        """Add what is typed; a refusal stands under its field. Whether it was added."""
        for each in self._fields.values():
            each.commit()
        if any(each.has_draft() for each in self._fields.values()):
            return False
        try:
            key = self._desk.attempt(self._wish)
        except UserError as refusal:
            field = self._fields.get(refusal.field, self.title)
            field.refuse(refusal)
            field.setFocus()
            return False
        self.clear()
        self.added.emit(key)
        return True

    def _keep(self, name: str, value: Any) -> None:
        self._wish = replace(self._wish, **{name: value})

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.L))
        column.addWidget(self.title)
        column.addWidget(paired(self._day, self._starts, self._ends))
        remark = Words(
            self.tr(
                "Date and time may wait. Everything else is entered on the card that opens next; "
                "a meeting of a series is better planned from the card of the one before."
            ),
            ink=Colour.MUTED,
        )
        column.addWidget(remark)
        for name, field in self._fields.items():
            field.committed.connect(partial(self._keep, name))
            field.line.returnPressed.connect(self.add)
