"""The name in other cases: what the rules make of it, and the person's own forms instead."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.values import Case
from app.services.minutes import PersonName
from app.services.people import SetNameForm
from app.services.people_rows import PersonCard
from ui.texts.kinds import case
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.binding import Binding
from ui.widgets.buttons import LinkButton
from ui.widgets.fields import TextField
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk


class NameForms(QWidget):
    """Folded in at first; the rules are loaded when it is unfolded."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card: PersonCard | None = None
        self._toggle = LinkButton(self.tr("The name in other cases"), "mdi6.chevron-right")
        self._remark = Words(
            self.tr("Grey is what the rules make of the name. Write over it what the person uses."),
            TextSize.CAPTION,
            Colour.MUTED,
        )
        self._fields = {each: TextField(case(each)) for each in Case}
        self._build()
        for each, field in self._fields.items():
            Binding(desk, field, partial(self._set, each))
        self._toggle.clicked.connect(self._fold)

    def show_card(self, card: PersonCard) -> None:
        self._card = card
        own = {form.case: form.text for form in card.forms}
        for each, field in self._fields.items():
            field.show_value(own.get(each, ""))
        self._say(len(own))
        if self._unfolded():
            self._show_rules()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.M))
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._remark, *self._fields.values()):
            column.addWidget(widget)
            widget.hide()

    def _unfolded(self) -> bool:
        return not self._remark.isHidden()

    def _fold(self) -> None:
        unfold = not self._unfolded()
        for widget in (self._remark, *self._fields.values()):
            widget.setVisible(unfold)
        self._toggle.set_icon("mdi6.chevron-down" if unfold else "mdi6.chevron-right")
        if unfold:
            self._show_rules()

    def _say(self, own: int) -> None:
        text = self.tr("The name in other cases")
        count = self.tr("{text} · own forms: {count}").format(text=text, count=own)
        self._toggle.setText(count if own else text)

    def _show_rules(self) -> None:
        # The tables of the rules take a moment to load, and few people unfold this.
        from reports.names import declined

        if self._card is None:
            return
        card = self._card
        name = PersonName(card.id, card.surname, card.name, card.patronymic, card.gender)
        for each, field in self._fields.items():
            field.set_placeholder(declined(name, each))

    def _set(self, each: Case, text: str) -> SetNameForm:
        return SetNameForm(self._card.id if self._card else "", each, text)
