"""Work that takes longer than a second shows itself here, and can be cancelled."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from ui.tasks import Run, TaskRunner
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import QuietButton
from ui.widgets.words import Line

PATIENCE_MS = 1000
BAR_WIDTH = 240
STEPS = 1000


class TaskStrip(QFrame):
    """A line at the foot of the window for the task that has been running longest."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self._tasks = tasks
        self._run: Run | None = None
        self._name = Line()
        self._bar = QProgressBar()
        self._bar.setFixedWidth(current_theme().px(BAR_WIDTH))
        self._cancel = QuietButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show_oldest)
        tasks.started.connect(self._wait)
        self._build_layout()
        self.hide()

    def _build_layout(self) -> None:
        theme = current_theme()
        row = QHBoxLayout(self)
        side, gap = theme.space(Space.XL), theme.space(Space.S)
        row.setContentsMargins(side, gap, side, gap)
        row.setSpacing(theme.space(Space.L))
        row.addWidget(self._name, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)

    def _wait(self, run: Run) -> None:
        run.ended.connect(self._look)
        if self._run is None and not self._patience.isActive():
            self._patience.start()

    def _show_oldest(self) -> None:
        running = self._tasks.running
        if running:
            self._show(running[0])

    def _show(self, run: Run) -> None:
        self._run = run
        self._name.setText(run.name)
        self._bar.setAccessibleName(run.name)
        # Busy, until the first report says how far it is.
        self._bar.setRange(0, 0)
        run.progressed.connect(self._move)
        self.show()

    def _move(self, part: float) -> None:
        self._bar.setRange(0, STEPS)
        self._bar.setValue(round(part * STEPS))

    def _look(self) -> None:
        """Something ended: show the next, or go away."""
        rest = [run for run in self._tasks.running if run is not self.sender()]
        if self.sender() is self._run:
            self._run = None
            self.hide()
        if self._run is None and rest:
            self._patience.start()
        elif not rest:
            self._patience.stop()

    def _stop(self) -> None:
        if self._run is not None:
            self._run.cancel()
