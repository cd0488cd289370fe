"""How many of each kind of applicant pass a round, and how many wait on the reserve list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.values import OrganizationKind
from app.services.contest_cards import RoundCard
from app.services.judging_rows import QuotaRow
from app.services.rounds import RemoveQuota, SetQuota
from ui.texts.kinds import organization_kinds
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.choices import ChoiceField, Option
from ui.widgets.parsing import read_number
from ui.widgets.times import NumberField
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk


class QuotaLine(QWidget):
    """One quota in words."""

    removed = Signal(str)

    def __init__(self, row: QuotaRow, said: str) -> None:
        super().__init__()
        self._key = row.id
        cross = IconButton("mdi6.close", self.tr("Take the quota away"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Words(said), 1)
        line.addWidget(cross)
        cross.clicked.connect(self._out)

    def _out(self) -> None:
        self.removed.emit(self._key)


class QuotasForm(QWidget):
    """A quota set again for the same kind takes the place of the one before."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round = ""
        self._shown: tuple[QuotaRow, ...] = ()
        self._lines: list[QuotaLine] = []
        kinds = [Option(each, organization_kinds(each)) for each in OrganizationKind]
        self._empty = Words(
            self.tr("Without a quota everybody passes who reaches the total needed."),
            TextSize.CAPTION,
            Colour.MUTED,
        )
        self._kind = ChoiceField(
            self.tr("Applicants"), (Option("", self.tr("All together")), *kinds)
        )
        self._kind.show_value("")
        self._places = NumberField(self.tr("Pass"))
        self._reserve = NumberField(self.tr("Reserve"))
        self._button = QuietButton(self.tr("Set the quota"), "mdi6.plus")
        self._build()
        self._button.clicked.connect(self._set)

    def show_card(self, card: RoundCard) -> None:
        self._round = card.row.id
        self._empty.setVisible(not card.row.quotas)
        if card.row.quotas == self._shown:
            return
        self._shown = card.row.quotas
        for line in self._lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [QuotaLine(row, self._worded(row)) for row in self._shown]
        for line in self._lines:
            line.removed.connect(self._remove)
            self._list.addWidget(line)

    def _build(self) -> None:
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(Space.S))
        column.addWidget(self._empty)
        self._list = QVBoxLayout()
        column.addLayout(self._list)
        adding = QHBoxLayout()
        adding.setSpacing(theme.space(Space.S))
        for widget, share in ((self._kind, 3), (self._places, 1), (self._reserve, 1)):
            adding.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)
        column.addLayout(adding)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)

    def _worded(self, row: QuotaRow) -> str:
        who = organization_kinds(row.kind) if row.kind else self.tr("All together")
        said = self.tr("{who}: {places} pass, {reserve} on the reserve list")
        return said.format(who=who, places=row.places, reserve=row.reserve)

    def _set(self) -> None:
        kind = OrganizationKind(self._kind.value()) if self._kind.value() else None
        try:
            places = _written(self._places)
            reserve = read_number(self._reserve.words()) or 0
            self._desk.attempt(SetQuota(self._round, kind, places, reserve))
        except UserError as refusal:
            field = self._reserve if refusal.field == "reserve" else self._places
            field.refuse(refusal)
            return
        for field in (self._places, self._reserve):
            field.show_value(None)
            field.discard()

    def _remove(self, key: str) -> None:
        self._desk.execute(RemoveQuota(key))


def _written(field: NumberField) -> int:
    """The number that has to stand in a field."""
    number = read_number(field.words())
    if number is None:
        raise UserError("number.unreadable")
    return number
