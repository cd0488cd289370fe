"""Opening a round: the chair's code, the recovery code noted down, then the act itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.services.contest_cards import RoundCard
from app.services.rounds import CODE_LENGTH, OpenRound, new_recovery_code
from app.services.workspace import now
from ui.texts.errors import sentence
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.cards import Band
from ui.widgets.fields import TextField
from ui.widgets.pairs import paired
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk

_GROUP = 4


class SecretField(TextField):
    """A line whose letters are not shown; nothing of it stays when it is cleared."""

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)

    def clear(self) -> None:
        self.show_value("")
        self.discard()


class OpeningForm(QWidget):
    """The round opens only after the end of the recovery code has been typed from the note."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card: RoundCard | None = None
        self._code = ""
        self._trouble = Band("", Colour.DANGER)
        self._make_first()
        self._make_second()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.M))
        for widget in (self._first, self._second, self._trouble):
            column.addWidget(widget)
        self._second.hide()
        self._connect()

    def show_card(self, card: RoundCard) -> None:
        """Codes typed for one round are not kept for another."""
        if self._card is None or self._card.row.id != card.row.id:
            self.forget()
        self._card = card

    def forget(self) -> None:
        """Wipe the codes, and begin anew."""
        self._code = ""
        self._recovery.setText("")
        for field in (self._chair, self._again):
            field.clear()
        self._ending.show_value("")
        self._ending.discard()
        self._again.doubt("")
        self._trouble.show_text("")
        self._second.hide()
        self._first.show()

    def _make_first(self) -> None:
        said = self.tr(
            "The code of the chair closes the ballots: without it nobody can read a mark, you "
            "included. Let the chair choose it, at least {limit} characters, and keep it from "
            "you. From opening on, the panel, the criteria and the rules are frozen."
        )
        self._chair = SecretField(self.tr("Code of the chair"))
        self._again = SecretField(self.tr("Once more"))
        self._go_on = QuietButton(self.tr("Go on to the recovery code"), "mdi6.key-outline")
        self._first = QWidget()
        column = QVBoxLayout(self._first)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Words(said.format(limit=CODE_LENGTH)))
        column.addWidget(paired(self._chair, self._again))
        column.addWidget(self._go_on, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_second(self) -> None:
        said = self.tr(
            "This recovery code opens the ballots if the code of the chair is lost. It is shown "
            "only now and kept nowhere. Note it down and put it into an envelope."
        )
        self._recovery = Words("", TextSize.KIOSK_TITLE, Colour.ACCENT, Weight.DemiBold)
        self._recovery.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._recovery.setAccessibleName(self.tr("Recovery code"))
        self._copy = QuietButton(self.tr("Copy"), "mdi6.content-copy")
        self._print = QuietButton(self.tr("Print"), "mdi6.printer-outline")
        self._ending = TextField(self.tr("Its last four characters, from your note"))
        self._open = PrimaryButton(self.tr("Open the round"), "mdi6.lock-outline")
        self._back = LinkButton(self.tr("Not yet"))
        self._second = QWidget()
        column = QVBoxLayout(self._second)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.M))
        column.addWidget(Words(said))
        column.addWidget(self._recovery)
        column.addLayout(_row(self._copy, self._print))
        column.addWidget(self._ending)
        column.addLayout(_row(self._open, self._back))

    def _connect(self) -> None:
        self._go_on.clicked.connect(self._make_code)
        self._again.line.returnPressed.connect(self._make_code)
        self._copy.clicked.connect(self._copy_code)
        self._print.clicked.connect(self._print_code)
        self._ending.line.returnPressed.connect(self._carry_out)
        self._open.clicked.connect(self._carry_out)
        self._back.clicked.connect(self.forget)

    def _make_code(self) -> None:
        chair, again = self._chair.words().strip(), self._again.words().strip()
        if len(chair) < CODE_LENGTH:
            self._chair.refuse(UserError("code.too_short", "chair_code", limit=CODE_LENGTH))
            return
        if chair != again:
            self._again.doubt(self.tr("The two codes differ. Write the same code twice."))
            return
        self._again.doubt("")
        self._code = new_recovery_code()
        self._recovery.setText(_grouped(self._code))
        self._first.hide()
        self._second.show()
        self._ending.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(_grouped(self._code))
        self._desk.notice(self.tr("The recovery code is in the clipboard."))

    def _print_code(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        asking = QPrintDialog(printer, self)
        if asking.exec() == QDialog.DialogCode.Accepted:
            self.recovery_sheet().print_(printer)
        asking.deleteLater()

    def recovery_sheet(self) -> QTextDocument:
        """What is printed: the contest, the round and the code."""
        sheet = QTextDocument(self)
        contest = self._card.contest.title if self._card else ""
        title = self._card.row.title if self._card else ""
        said = self.tr(
            "Recovery code of the ballots\n\n{contest}\n{round}\n\n{code}\n\n"
            "Keep this sheet in a closed envelope until the round is closed."
        )
        sheet.setPlainText(said.format(contest=contest, round=title, code=_grouped(self._code)))
        return sheet

    def _carry_out(self) -> None:
        if not self._code or self._card is None:
            return
        ending = self._ending.words().strip().upper()
        if ending != self._code[-_GROUP:]:
            self._ending.refuse(UserError("code.wrong", "code"))
            return
        command = OpenRound(self._card.row.id, self._chair.words(), self._code, now())
        try:
            self._desk.attempt(command)
        except UserError as refusal:
            self._trouble.show_text(sentence(refusal))
            return
        self.forget()
        self._desk.notice(self.tr("The round is open. The jury can begin."))


def _grouped(code: str) -> str:
    """In groups of four, as it is easiest to copy by hand."""
    return " ".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
