"""The life of one window: which workspace is open in it, and going from one to another."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from getpass import getuser
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.domain.errors import UserError
from app.services.sample import LoadSample
from app.services.workspace import Workspace
from ui.desk import Desk
from ui.dialogs.question import Question
from ui.dialogs.welcome import Welcome
from ui.main.composition import compose
from ui.main.copying import Copying
from ui.main.files import FileCommands
from ui.main.kiosk import KioskHost
from ui.main.places import Places
from ui.settings import Settings
from ui.shell.frame import Frame
from ui.shell.window import Window
from ui.tasks import TaskRunner
from ui.texts.errors import sentence
from ui.texts.language import choose_language, language_in_use
from ui.theme.theme import Scheme, current_theme

REDRESSING = frozenset({"language", "text_size"})


class Session(QObject):
    """Opens, creates and leaves workspaces; there is always one or the welcome."""

    def __init__(
        self, window: Window, settings: Settings, places: Places, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self.window = window
        self.settings = settings
        self.places = places
        self.desk: Desk | None = None
        self.frame: Frame | None = None
        self._today = today
        self._files = FileCommands(self)
        self._copying: Copying | None = None
        settings.changed.connect(self._follow_settings)

    def begin(self, file: Path | None, *, demo: bool) -> None:
        """Open what was asked for, or the file of the last time, or the welcome."""
        recent = self.settings.recent_files
        if demo:
            self.open_sample()
        elif file or recent:
            self.open(file or recent[0])
        else:
            self.welcome()

    def end(self) -> None:
        """Close what is open."""
        if self._copying is not None:
            self._copying.stop()
        if self.desk is not None:
            self.desk.close()
        self.desk = self.frame = self._copying = None

    def welcome(self, trouble: str = "", file: Path | None = None) -> None:
        """Offer the ways to begin; ``file`` is the one that could not be opened."""
        copied = file is not None and self.settings.copies_of(file).exists()
        shown = Welcome(self.settings.recent_files, trouble, file if copied else None)
        shown.restore_wanted.connect(self._files.choose_copy_of)
        shown.sample_wanted.connect(self.open_sample)
        shown.new_wanted.connect(self._files.create)
        shown.open_wanted.connect(self._files.open)
        shown.file_wanted.connect(self.open_named)
        self.window.fill(shown, "")

    def open_named(self, name: str) -> None:
        self.open(Path(name))

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a file instead of the one open now; a refusal leaves that one open."""
        if self.desk is not None and path.absolute() == self.desk.workspace.path.absolute():
            return
        try:
            opened = Workspace.open(path, actor=self.actor(), read_only=read_only)
        except UserError as refusal:
            self._refuse(path, refusal)
            return
        self._leave_for(opened)

    def create(self, path: Path) -> None:
        try:
            self._leave_for(Workspace.create(path, actor=self.actor()))
        except UserError as refusal:
            self.tell(refusal)

    def open_sample(self) -> None:
        """The user's own copy of the sample, made at the first time."""
        path = self.places.sample
        if path.exists():
            self.open(path)
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            made = Workspace.create(path, actor=self.actor())
            made.execute(LoadSample(language_in_use()))
        except UserError as refusal:
            self.tell(refusal)
        except OSError:
            self.tell(UserError("storage.read_only", file=path.name))
        else:
            self._leave_for(made)

    def is_sample(self) -> bool:
        return self.desk is not None and self.desk.workspace.path == self.places.sample

    def leave(self, then: Callable[[], None]) -> None:
        """Close the file, unless a draft holds it back, and go on."""
        if self.frame is None:
            then()
        else:
            self.frame.host.close_all(partial(self._end_and, then))

    def tell(self, refusal: UserError) -> None:
        """Say what was refused, in the window there is."""
        if self.desk is not None:
            self.desk.refused.emit(refusal)
        else:
            self.welcome(sentence(refusal))

    def actor(self) -> str:
        """The user's name for the journal: the one chosen, or that of the computer."""
        with suppress(OSError, KeyError):
            return self.settings.actor or getuser()
        return self.tr("Unknown")

    def _end_and(self, then: Callable[[], None]) -> None:
        self.end()
        then()

    def _leave_for(self, opened: Workspace) -> None:
        self.leave(partial(self._settle, opened))

    def _settle(self, opened: Workspace) -> None:
        self.desk = Desk(opened, TaskRunner(), self.settings)
        KioskHost(self.desk, self.window)
        if not self.is_sample():
            self.settings.remember_file(opened.path.absolute())
        self._dress()
        self._copying = Copying(self.desk, self._today, self)
        self._copying.start()

    def _dress(self) -> None:
        """Build the frame anew for the open file, e.g. in another language."""
        if self.desk is None:
            return
        actions = self._files.specs()
        self.frame = compose(self.desk, self._today(), actions)
        self.window.fill(self.frame, self._title(), self.frame.host.close_all)

    def _title(self) -> str:
        if self.desk is None or self.is_sample():
            return self.tr("Sample")
        return self.desk.workspace.path.stem

    def _refuse(self, path: Path, refusal: UserError) -> None:
        if not refusal.code.startswith("file.in_use"):
            if self.desk is None:
                self.welcome(sentence(refusal), path)
            else:
                self.tell(refusal)
            return
        if self.desk is None:
            self.welcome(sentence(refusal))
        text = self.tr("{reason} You can look at it now, without changing anything.")
        question = Question(
            self.tr("The file is in use"),
            text.format(reason=sentence(refusal)),
            self.tr("View only"),
            self.window,
        )
        question.agreed.connect(partial(self.open, path, read_only=True))
        question.open()

    def _follow_settings(self, name: str) -> None:
        settings, app = self.settings, QApplication.instance()
        if name in {"theme", "text_size"}:
            current_theme().choose(Scheme(settings.theme), settings.text_size)
        elif name == "language" and isinstance(app, QApplication):
            choose_language(app, settings.language)
        elif name == "actor" and self.desk is not None:
            self.desk.workspace.actor = self.actor()
        if name in REDRESSING and self.frame is not None:
            # Later: the panel where this was chosen is still at work.
            QTimer.singleShot(0, self._redress)

    def _redress(self) -> None:
        if self.frame is not None:
            shown = self.frame.host.open_panels()
            self.frame.host.close_all(partial(self._dress_again, shown))

    def _dress_again(self, shown: frozenset[str]) -> None:
        self._dress()
        for panel in shown:
            if self.frame is not None:
                self.frame.reopen(panel)
