"""What can be done with files: new, open, backup, going back to a copy, the sample."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.errors import UserError
from app.services.keeping import Copy, backup_to, copies, keep_copy, restore
from app.services.workspace import now
from ui.dialogs.copies import CopiesDialog
from ui.dialogs.files import ask_backup, ask_new, ask_open
from ui.dialogs.question import Question
from ui.main.copying import backup_memory
from ui.shell.actions import ActionSpec
from ui.tasks import Cancelled, Progress, Task
from ui.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ui.main.session import Session

NEW = QT_TRANSLATE_NOOP("Actions", "New workspace…")
OPEN = QT_TRANSLATE_NOOP("Actions", "Open a file…")
BACKUP = QT_TRANSLATE_NOOP("Actions", "Back up to another disk…")
RESTORE = QT_TRANSLATE_NOOP("Actions", "Restore from a copy…")
SAMPLE = QT_TRANSLATE_NOOP("Actions", "Open the sample event")
RESET = QT_TRANSLATE_NOOP("Actions", "Reset the sample event…")


class FileCommands(QObject):
    """Asks for a place and leaves the rest to the session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def specs(self) -> tuple[ActionSpec, ...]:
        """The actions that fit the file open now."""
        if self._session.is_sample():
            sample = ActionSpec(
                "file.reset", RESET, "mdi6.backup-restore", self.reset_sample, in_menu=True
            )
        else:
            sample = ActionSpec(
                "file.sample", SAMPLE, "mdi6.flask-outline", self._session.open_sample, in_menu=True
            )
        return (
            ActionSpec(
                "file.new", NEW, "mdi6.file-plus-outline", self.create, "Ctrl+Shift+N", in_menu=True
            ),
            ActionSpec(
                "file.open", OPEN, "mdi6.folder-open-outline", self.open, "Ctrl+O", in_menu=True
            ),
            ActionSpec(
                "file.backup", BACKUP, "mdi6.content-save-all-outline", self.backup, in_menu=True
            ),
            ActionSpec(
                "file.restore", RESTORE, "mdi6.backup-restore", self.choose_copy, in_menu=True
            ),
            sample,
        )

    def create(self) -> None:
        path = ask_new(self._session.window, self._folder())
        if path is not None:
            self._session.create(path)

    def open(self) -> None:
        path = ask_open(self._session.window, self._folder())
        if path is not None:
            self._session.open(path)

    def backup(self) -> None:
        desk = self._session.desk
        if desk is None:
            return
        path = desk.workspace.path
        target = ask_backup(self._session.window, self._session.places.documents / path.name)
        if target is not None:
            task = Task(self.tr("Saving a backup"), partial(_back_up, path, target))
            desk.tasks.start(task, self._praise, self._complain)

    def choose_copy(self) -> None:
        desk = self._session.desk
        if desk is not None:
            self.choose_copy_of(str(desk.workspace.path))

    def choose_copy_of(self, name: str) -> None:
        """Offer the copies of a file, which may be open or past opening."""
        path = Path(name)
        folder = self._session.settings.copies_of(path)
        dialog = CopiesDialog(copies(folder) if folder.exists() else (), self._session.window)
        dialog.restore_chosen.connect(partial(self._restore, path))
        dialog.open()

    def reset_sample(self) -> None:
        question = Question(
            self.tr("Reset the sample event?"),
            self.tr("The sample becomes as it was at first. A copy of your changes is kept."),
            self.tr("Reset"),
            self._session.window,
        )
        question.agreed.connect(partial(self._session.leave, self._renew_sample))
        question.open()

    def _folder(self) -> Path:
        desk = self._session.desk
        if desk is None or self._session.is_sample():
            return self._session.places.documents
        return desk.workspace.path.parent

    def _restore(self, path: Path, copy: Copy) -> None:
        self._session.leave(partial(self._put_back, copy, path))

    def _put_back(self, copy: Copy, path: Path) -> None:
        try:
            aside = restore(copy, path, now())
        except UserError as refusal:
            self._session.open(path)
            self._session.tell(refusal)
            return
        self._session.open(path)
        if self._session.desk is not None and aside is not None:
            text = self.tr("Restored. What was there before is kept as “{file}”.")
            self._session.desk.notice(text.format(file=aside.name))

    def _renew_sample(self) -> None:
        path = self._session.places.sample
        try:
            keep_copy(path, self._session.settings.copies_of(path), now())
            path.unlink(missing_ok=True)
        except UserError as refusal:
            self._session.tell(refusal)
        except OSError:
            self._session.tell(UserError("storage.read_only", file=path.name))
        else:
            self._session.open_sample()

    def _praise(self, target: Path) -> None:
        desk = self._session.desk
        if desk is not None:
            today = now().date().isoformat()
            desk.settings.remember_choice(backup_memory(desk.workspace.path), today)
            desk.notice(self.tr("The backup “{file}” is saved.").format(file=target.name))

    def _complain(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        self._session.tell(problem)


def _back_up(path: Path, target: Path, _progress: Progress, _cancelled: Cancelled) -> Path:
    backup_to(path, target)
    return target
