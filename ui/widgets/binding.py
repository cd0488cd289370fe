"""What stands in a field becomes a command as soon as the field is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.domain.errors import UserError
from ui.widgets.fields import Field

if TYPE_CHECKING:
    from app.services.contract import Command
    from ui.desk import Desk

translate = QCoreApplication.translate

Make = Callable[[Any], "Command[Any]"]


class Binding(QObject):
    """Carries out ``make(value)`` whenever the field commits; a refusal stands under the field."""

    def __init__(self, desk: Desk, field: Field, make: Make) -> None:
        super().__init__(field)
        self._desk = desk
        self._field = field
        self._make = make
        field.committed.connect(self._carry_out)

    def _carry_out(self, value: object) -> None:
        try:
            self._desk.attempt(self._make(value))
        except UserError as refusal:
            self._field.refuse(refusal)


@runtime_checkable
class Draft(Protocol):
    """A field that may hold words which are not stored."""

    def has_draft(self) -> bool: ...
    def discard(self) -> None: ...
    def setFocus(self) -> None: ...
    def label(self) -> str: ...
    def message(self) -> str: ...


def drafts(root: QWidget) -> Sequence[Draft]:
    """The fields somewhere in ``root`` that hold words which are not stored."""
    found = [field for field in root.findChildren(Field) if isinstance(field, Draft)]
    return [field for field in found if field.has_draft()]


def unsaved(root: QWidget) -> str:
    """The sentence about the first draft that cannot be saved; empty when there is none."""
    for field in drafts(root):
        text = translate("Binding", "“{field}” is not saved. {reason}")
        return text.format(field=field.label(), reason=field.message()).strip()
    return ""
