"""Coming in: a PIN chosen at the first time, asked for later, with waits that the file keeps."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.services.judging_rows import ProgressRow
from app.services.kiosk import ChoosePin, TryPin
from app.services.kiosk_rows import PinWait
from ui.desk import Desk
from ui.kiosk.keys import LargeQuiet
from ui.kiosk.pad import PinPad
from ui.kiosk.screen import ColumnScreen
from ui.texts.errors import sentence

Clock = Callable[[], datetime]


class EntranceScreen(ColumnScreen):
    """Lets one juror in; ``admitted`` carries the key of the draft."""

    admitted = Signal(object, bytes)
    left = Signal()

    def __init__(
        self, desk: Desk, juror: ProgressRow, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(juror.name, " ", parent)
        self._desk, self._juror, self._clock = desk, juror, clock
        self._first = ""
        self._seconds = 0
        self.pad = PinPad()
        self._back = LargeQuiet(self.tr("Back"), "mdi6.chevron-left")
        self._tick = QTimer(self, interval=1_000)
        self.column.addWidget(self.pad)
        self.column.addWidget(self._back)
        self.pad.entered.connect(self._enter)
        self._back.clicked.connect(self.left)
        self._tick.timeout.connect(self._count_down)
        self._ask()
        self._wait(desk.ask(PinWait(juror.juror_id, clock())))

    @override
    def first_focus(self) -> QWidget:
        return self.pad if self.pad.isEnabled() else self._back

    def _ask(self) -> None:
        if self._juror.has_pin:
            self.sentence.setText(self.tr("Enter your code."))
        elif self._first:
            self.sentence.setText(self.tr("Enter the same code once more."))
        else:
            self.sentence.setText(
                self.tr("Choose a code of six digits. Only it opens your marks until you sign.")
            )

    def _enter(self, digits: str) -> None:
        self.complain("")
        if self._juror.has_pin:
            self._try(digits)
        elif not self._first:
            self._first = digits
        elif digits == self._first:
            self._choose(digits)
        else:
            self._first = ""
            self.complain(self.tr("The two codes differ. Choose a code again."))
        self._ask()

    def _choose(self, digits: str) -> None:
        self._first = ""
        try:
            self._desk.attempt(ChoosePin(self._juror.juror_id, digits))
        except UserError as refusal:
            self.complain(sentence(refusal))
        else:
            self._try(digits)

    def _try(self, digits: str) -> None:
        try:
            answer = self._desk.attempt(TryPin(self._juror.juror_id, digits, self._clock()))
        except UserError as refusal:
            self.complain(sentence(refusal))
            return
        if answer.admitted:
            self.admitted.emit(self._juror, answer.key)
            return
        self.complain(self.tr("The code is not right."))
        self._wait(answer.wait)

    def _wait(self, seconds: int) -> None:
        self._seconds = seconds
        self.pad.setEnabled(not seconds)
        if seconds:
            self._tick.start()
            self._show_wait()

    def _count_down(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self._show_wait()
            return
        self._tick.stop()
        self.complain("")
        self.pad.setEnabled(True)
        self.pad.setFocus()

    def _show_wait(self) -> None:
        minutes, seconds = divmod(self._seconds, 60)
        text = self.tr("Too many wrong codes. Wait {time} before the next try.")
        self.complain(text.format(time=f"{minutes}:{seconds:02}"))
