"""An act that needs a reason for the minutes: a button, then a line for the reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.services.contract import Command
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.fields import TextField

if TYPE_CHECKING:
    from ui.desk import Desk


class ReasonAct(QWidget):
    """Asks for the reason where the button stands; ``make(reason)`` gives the command."""

    def __init__(
        self,
        desk: Desk,
        text: str,
        icon: str,
        make: Callable[[str], Command[Any]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._make = make
        self.button = QuietButton(text, icon)
        self.reason = TextField(self.tr("Reason, for the minutes"))
        self._sure = QuietButton(text)
        self._stay = LinkButton(self.tr("Never mind"))
        self._form = QWidget()
        self._build()
        self._form.hide()
        self._alone = False
        self.button.clicked.connect(self._ask)
        self._sure.clicked.connect(self._carry_out)
        self._stay.clicked.connect(self.fold)
        self.reason.line.returnPressed.connect(self._carry_out)

    def start(self, text: str, make: Callable[[str], Command[Any]]) -> None:
        """Ask at once, for an act that was chosen elsewhere; afterwards nothing is left here."""
        self._alone = True
        self._make = make
        self._sure.setText(text)
        self.show()
        self._ask()

    def fold(self) -> None:
        """Back to the button alone."""
        self.reason.show_value("")
        self.reason.discard()
        focused = self._form.isAncestorOf(self.window().focusWidget() or self)
        self._form.hide()
        self.button.setVisible(not self._alone)
        self.setVisible(not self._alone)
        if focused and not self._alone:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._form)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.space(Space.S))
        form.addWidget(self.reason)
        row = QHBoxLayout()
        row.addWidget(self._sure)
        row.addWidget(self._stay)
        row.addStretch()
        form.addLayout(row)

    def _ask(self) -> None:
        self._form.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        self.button.hide()

    def _carry_out(self) -> None:
        words = self.reason.words().strip()
        if not words:
            self.reason.refuse(UserError("reason.needed", "reason"))
            return
        try:
            self._desk.attempt(self._make(words))
        except UserError as refusal:
            self.reason.refuse(refusal)
        else:
            self.fold()
