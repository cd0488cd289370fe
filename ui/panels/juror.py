"""The card of a juror: the chair, the PIN, and what the juror does not judge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.services.contest_cards import JurorCard, JurorOf
from app.services.contract import Query
from app.services.kiosk import ResetPin
from app.services.panel import Recuse, RemoveJuror, SetChair
from app.services.workspace import now
from ui.panels.contest_reason import ReasonAct
from ui.panels.meeting_cards import StoredBar, StoredCard
from ui.shell.panel import Heading
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import QuietButton
from ui.widgets.checks import CheckBox
from ui.widgets.choices import ChoiceField, Option
from ui.widgets.words import Line, Words

if TYPE_CHECKING:
    from ui.desk import Desk


class JurorPanel(StoredCard[JurorCard]):
    """Shows nothing that a ballot holds."""

    tables = JurorOf.tables

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._make()
        self._build()
        self._connect()

    @override
    def query(self, subject: str) -> Query[JurorCard]:
        return JurorOf(subject)

    @override
    def heading(self) -> Heading:
        icon = "mdi6.account-tie-outline"
        if self.card is None:
            return Heading(self.tr("Juror"), icon=icon)
        row = self.card.row
        return Heading(row.name, row.post, icon, self.tr("chair") if row.chair else "")

    @override
    def footer(self) -> QWidget:
        return self._bar

    @override
    def show_card(self, card: JurorCard | None) -> None:
        if card is None:
            return
        row = card.row
        self._chair.setChecked(row.chair)
        self._pin.setText(
            self.tr("The juror has chosen a PIN. Nobody else knows it.")
            if row.has_pin
            else self.tr("No PIN is chosen yet; the juror does so at the laptop.")
        )
        for widget in (self._reset, self._warning):
            widget.setVisible(row.has_pin)
        titles = {each.id: each.title for each in card.contest.entries}
        settled = [each for each in card.contest.recusals if each.juror_id == row.id]
        self._recusals.setText(
            "\n".join(f"{titles.get(each.entry_id, '')}: {each.reason}" for each in settled)
            or self.tr("Judges every entry.")
        )
        kept = {each.entry_id for each in settled}
        free = [each for each in card.contest.entries if each.id not in kept]
        self._entry.set_options([Option(each.id, each.title) for each in free])
        if self._entry.value() not in {each.id for each in free}:
            self._entry.show_value(free[0].id if free else "")
        for widget in (self._entry, self._recuse):
            widget.setVisible(bool(free))

    def _make(self) -> None:
        self._person = QuietButton(
            self.tr("Card of the person"), "mdi6.card-account-details-outline"
        )
        self._chair = CheckBox(self.tr("Chair of the jury"))
        self._pin = Words()
        self._reset = ReasonAct(
            self.desk, self.tr("Take the PIN away"), "mdi6.lock-reset", self._reset_pin
        )
        self._warning = Words(
            self.tr("With a PIN that is taken away the draft goes too; a signed ballot stays."),
            TextSize.CAPTION,
            Colour.MUTED,
        )
        self._recusals = Words()
        self._entry = ChoiceField(self.tr("Does not judge"), ())
        self._recuse = ReasonAct(
            self.desk, self.tr("Recuse"), "mdi6.account-cancel-outline", self._recused
        )
        self._bar = StoredBar(self.tr("Take out of the jury"))

    def _build(self) -> None:
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(Space.M))
        column.addWidget(self._chair)
        column.addWidget(Line(self.tr("PIN"), TextSize.SECTION, weight=Weight.DemiBold))
        for widget in (self._pin, self._warning, self._reset):
            column.addWidget(widget)
        column.addWidget(Line(self.tr("Recusals"), TextSize.SECTION, weight=Weight.DemiBold))
        for widget in (self._recusals, self._entry, self._recuse):
            column.addWidget(widget)
        column.addSpacing(theme.space(Space.M))
        column.addWidget(self._person, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _connect(self) -> None:
        self.desk.changed.connect(self.follow)
        self._chair.committed.connect(self._seat)
        self._person.clicked.connect(self._open_person)
        self._bar.remove.clicked.connect(self._remove)
        self._bar.done.clicked.connect(self.close_requested)

    def _seat(self, chair: object) -> None:
        """Make the chair, or leave the jury without; a refusal leaves the box as stored."""
        if self.card is not None:
            self.desk.execute(SetChair(self.card.contest.id, self.subject if chair else ""))
            self.reload()

    def _reset_pin(self, reason: str) -> ResetPin:
        return ResetPin(self.subject, reason, now())

    def _recused(self, reason: str) -> Recuse:
        if not self._entry.value():
            raise UserError("row.gone")
        return Recuse(self.subject, self._entry.value(), reason, now())

    def _remove(self) -> None:
        if not self.subject:
            return
        self.desk.execute(RemoveJuror(self.subject))
        if not self.subject:
            self.desk.notice(self.tr("The juror is taken out of the jury."), undo=True)

    def _open_person(self) -> None:
        if self.card is not None:
            self.desk.open_panel("person", self.card.row.person_id)
