"""The window of the kiosk: one screen at a time, over everything, until the code lets it go."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.services.judging_rows import ProgressOf, ProgressRow
from app.services.kiosk_rows import KioskOf, KioskRow
from app.services.panel import Recuse
from app.services.workspace import Change, now
from ui.desk import Desk
from ui.kiosk.closed import ClosedScreen
from ui.kiosk.entrance import Clock, EntranceScreen
from ui.kiosk.gate import LeaveScreen, SetGateScreen
from ui.kiosk.idle import IdleWatch, Patience
from ui.kiosk.receipt import ReceiptScreen
from ui.kiosk.recusal import RecusalScreen
from ui.kiosk.review import ReviewScreen
from ui.kiosk.screen import Screen
from ui.kiosk.seat import Seat
from ui.kiosk.sheet import SheetScreen
from ui.kiosk.traces import Traces
from ui.kiosk.who import WhoScreen
from ui.texts.errors import sentence
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour
from ui.widgets.buttons import IconButton
from ui.widgets.cards import Band
from ui.widgets.marks import Pill


class KioskWindow(QWidget):
    """Leads from juror to juror; holds a seat only while somebody sits there."""

    left = Signal()

    def __init__(
        self,
        desk: Desk,
        round_id: str,
        clock: Clock = now,
        patience: Patience | None = None,
    ) -> None:
        # Asked first: a round that is gone must leave no half-made window behind.
        row = desk.ask(KioskOf(round_id))
        super().__init__()
        self._desk, self._clock = desk, clock
        self._row: KioskRow = row
        self._seat: Seat | None = None
        self._free = False
        self.screen_shown = Screen()
        self._idle = IdleWatch(patience or Patience(), self)
        self._traces = Traces(self)
        self._build()
        self._connect()
        self._begin()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._free:
            event.accept()
            self.left.emit()
            return
        event.ignore()
        self.ask_out()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Escape and the rest mean nothing here; no window below gets them.
        event.accept()

    def ask_out(self) -> None:
        """Lock what is open and ask the organizer for the code."""
        if not self._row.gated:
            self._let_go()
            return
        self._lock()
        asked = LeaveScreen(self._desk, self._row)
        asked.passed.connect(self._let_go)
        asked.left.connect(self.show_start)
        self._show(asked)
        self._idle.start()

    def show_start(self, title: str = "") -> None:
        """Who are you; or what has become of the round."""
        self._lock()
        if not self._is_open():
            self._show(ClosedScreen())
            return
        jurors = [j for j in self._desk.ask(ProgressOf(self._row.round_id)) if not j.left]
        heading = title or self.tr("Who are you?")
        shown = WhoScreen(heading, f"{self._row.contest} · {self._row.title}", jurors)
        shown.chosen.connect(self._ask_pin)
        self._show(shown)

    def _build(self) -> None:
        # The title is neutral: window lists and screen recorders read it.
        self.setWindowTitle("Krug")
        self.setWindowIcon(current_theme().mark())
        self._warning = Band("", Colour.LIVE)
        self._out = IconButton("mdi6.lock-open-variant-outline", self.tr("Leave the kiosk"))
        self._out.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(8, 8, 8, 0)
        if self._row.rehearsal:
            row.addWidget(Pill(self.tr("Rehearsal"), Colour.LIVE_SOFT, "mdi6.school-outline"))
        row.addStretch(1)
        row.addWidget(self._out)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._warning)
        self._column.addWidget(self._bar)
        self._column.addWidget(self.screen_shown, 1)

    def _connect(self) -> None:
        self._out.clicked.connect(self.ask_out)
        shortcut = QShortcut(QKeySequence("Ctrl+Alt+Q"), self)
        shortcut.activated.connect(self.ask_out)
        self._idle.warned.connect(self._warn)
        self._idle.calmed.connect(self._warning.hide)
        self._idle.expired.connect(self._time_out)
        self._desk.changed.connect(self._follow)

    def _begin(self) -> None:
        if self._row.gated:
            self.show_start()
            return
        asked = SetGateScreen(self._desk, self._row.contest_id)
        asked.passed.connect(self._start_gated)
        asked.left.connect(self._let_go)
        self._show(asked)

    def _start_gated(self) -> None:
        self._row = self._desk.ask(KioskOf(self._row.round_id))
        self.show_start()

    def _show(self, shown: Screen) -> None:
        """Replace the screen; the old one and all its words are deleted."""
        before, self.screen_shown = self.screen_shown, shown
        self._column.replaceWidget(before, shown)
        before.hide()
        before.deleteLater()
        self._bar.setVisible(self._seat is None and not isinstance(shown, LeaveScreen))
        shown.show()
        shown.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_pin(self, juror: ProgressRow) -> None:
        asked = EntranceScreen(self._desk, juror, self._clock)
        asked.admitted.connect(self._sit_down)
        asked.left.connect(self.show_start)
        self._show(asked)
        self._idle.start()

    def _sit_down(self, juror: ProgressRow, key: bytes) -> None:
        self._traces.forget()
        self._seat = Seat(self._desk, self._row.round_id, juror, key, self)
        self._seat.refused.connect(self._refuse)
        self._show_sheet()
        self._idle.start()

    def _show_sheet(self, criterion_id: str = "") -> None:
        if self._seat is not None:
            shown = SheetScreen(self._seat, criterion_id)
            shown.handed_over.connect(self.show_start)
            shown.recusal_wanted.connect(self._ask_reason)
            shown.review_wanted.connect(self._show_review)
            self._show(shown)

    def _ask_reason(self) -> None:
        if self._seat is not None:
            asked = RecusalScreen(self._seat.sheet.entries[self._seat.index].title)
            asked.declared.connect(self._recuse)
            asked.left.connect(self._show_sheet)
            self._show(asked)

    def _recuse(self, reason: str) -> None:
        seat, shown = self._seat, self.screen_shown
        if seat is None or not isinstance(shown, RecusalScreen):
            return
        entry = seat.sheet.entries[seat.index]
        seat.flush()
        try:
            at = self._clock()
            self._desk.attempt(Recuse(seat.juror_id, entry.id, reason, at, declared=True))
        except UserError as refusal:
            shown.complain(sentence(refusal))
        else:
            seat.reread()
            self._show_sheet()

    def _show_review(self) -> None:
        if self._seat is not None:
            self._seat.flush()
        if self._seat is not None:
            shown = ReviewScreen(self._seat)
            shown.handed_over.connect(self.show_start)
            shown.back_wanted.connect(self._go_back)
            shown.signed.connect(self._sign)
            self._show(shown)

    def _go_back(self, index: int, criterion_id: str) -> None:
        if self._seat is not None:
            self._seat.index = index
            self._show_sheet(criterion_id)

    def _sign(self) -> None:
        if self._seat is None:
            return
        try:
            receipt = self._seat.sign()
        except UserError as refusal:
            self._refuse(refusal)
            return
        self._lock()
        shown = ReceiptScreen(receipt)
        shown.left.connect(self._call_next)
        self._show(shown)
        self._idle.start()

    def _call_next(self) -> None:
        self.show_start(self.tr("Next, please"))

    def _lock(self) -> None:
        """Write the draft and forget whoever sat here."""
        self._idle.stop()
        seat, self._seat = self._seat, None
        if seat is not None:
            seat.refused.disconnect(self._refuse)
            seat.flush()
            seat.wipe()
            seat.deleteLater()
            self._traces.clear()

    def _time_out(self) -> None:
        self.show_start()

    def _warn(self, seconds: int) -> None:
        text = self.tr("The seat will be locked in {seconds} s. Press any key to stay.")
        self._warning.show_text(text.format(seconds=seconds))
        self._warning.show()

    def _refuse(self, refusal: UserError) -> None:
        shown = self.screen_shown
        if not self._is_open():
            self.show_start()
        elif isinstance(shown, SheetScreen):
            shown.complain(refusal)
        elif isinstance(shown, ReviewScreen):
            shown.trouble.show_text(sentence(refusal))

    def _is_open(self) -> bool:
        try:
            return self._desk.ask(KioskOf(self._row.round_id)).open
        except UserError:
            return False

    def _follow(self, change: Change) -> None:
        closed = isinstance(self.screen_shown, ClosedScreen | LeaveScreen | SetGateScreen)
        if not closed and change.tables & KioskOf.tables and not self._is_open():
            # Later: the command that closed the round is still at work.
            QTimer.singleShot(0, self.show_start)

    def _let_go(self) -> None:
        self._lock()
        self._desk.changed.disconnect(self._follow)
        self._free = True
        self.close()
        self.deleteLater()
