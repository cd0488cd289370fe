"""Commands about whole files: making one, checking one."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from app.domain.errors import UserError
from ui.cli.speech import say
from ui.cli.wish import Wish
from ui.texts.language import language_in_use

if TYPE_CHECKING:
    from app.services.workspace import Workspace

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NewFile(Wish):
    """A new workspace; a failure leaves no half of one behind."""

    path: Path
    sample: bool = False

    @override
    def run(self) -> int:
        from app.services.sample import LoadSample
        from app.services.workspace import Workspace

        workspace = Workspace.create(self.path, actor=_user())
        if self.sample:
            _whole(workspace, lambda: workspace.execute(LoadSample(language_in_use())))
        workspace.close()
        say(translate("Cli", "Made: {file}").format(file=self.path))
        return 0


def _user() -> str:
    """The name for the journal; an account without one is no reason to fail."""
    with suppress(OSError, KeyError):
        return getuser()
    return ""


def _whole(workspace: "Workspace", fill: Callable[[], None]) -> None:
    try:
        fill()
    except UserError:
        workspace.close()
        workspace.path.unlink(missing_ok=True)
        raise


@dataclass(frozen=True, slots=True)
class VerifyFile(Wish):
    """Names whatever is wrong with a file, one fault a line; works while a window has it open."""

    path: Path

    @override
    def run(self) -> int:
        from app.services.keeping import verify

        self._refuse_other_files()
        findings = verify(self.path)
        if findings:
            from ui.cli.findings import worded

            for finding in findings:
                say(worded(finding))
            return 1
        say(translate("Cli", "{file} is sound.").format(file=self.path.name))
        return 0

    def _refuse_other_files(self) -> None:
        from app.services.workspace import Workspace

        try:
            Workspace.open(self.path, actor="", read_only=True).close()
        except UserError as refusal:
            # A file too damaged to be opened is what verify is for.
            if refusal.code != "file.damaged":
                raise
