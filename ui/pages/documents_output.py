"""Where a finished paper goes: into a file, to the system's viewer, onto a printer."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import UserError
from reports.printing import write
from ui.desk import Desk
from ui.pages.documents_composing import Edition
from ui.pages.documents_printing import PrinterSilentError, printer_for, printing


class Output(QObject):
    """Asks where to, does it, and says how it went."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._folder: QTemporaryDir | None = None
        self._last_place = ""

    def save(self, edition: Edition) -> None:
        """Ask for a place and put the file there, whole or not at all."""
        start = Path(self._last_place or _documents()) / edition.order.file_name()
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the paper"), str(start), self.tr("PDF files (*.pdf)")
        )
        if chosen:
            path = Path(chosen)
            self._put(path if path.suffix else path.with_suffix(".pdf"), edition)

    def open(self, edition: Edition) -> None:
        """Show it in the program that the system opens PDF files with."""
        path = Path(self._looked_at().filePath(edition.order.file_name()))
        try:
            write(path, edition.printed.content)
        except UserError as refusal:
            self._desk.refused.emit(refusal)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._desk.notice(self.tr("No program for PDF files was found. Save the file instead."))

    def print(self, edition: Edition) -> None:
        """Ask for a printer and print; a long paper shows its progress in the window."""
        printer = printer_for(edition.order.file_name())
        dialog = QPrintDialog(printer, self._window)
        dialog.setMinMax(1, edition.printed.pages)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            work = printing(self.tr("Printing"), edition.printed.content, printer)
            self._desk.tasks.start(work, self._tell_printed, self._tell_silent)

    def clean(self) -> None:
        """Take away the papers that were only looked at."""
        self._folder = None

    def _looked_at(self) -> QTemporaryDir:
        """A folder for papers that are only looked at; it goes with the page or the program."""
        if self._folder is None:
            self._folder = QTemporaryDir()
            if app := QCoreApplication.instance():
                app.aboutToQuit.connect(self.clean)
        return self._folder

    def _put(self, path: Path, edition: Edition) -> None:
        try:
            write(path, edition.printed.content)
        except UserError as refusal:
            self._desk.refused.emit(refusal)
            return
        self._last_place = str(path.parent)
        self._desk.notice(self.tr("Saved: {file}").format(file=path.name))

    def _tell_printed(self, _: None) -> None:
        self._desk.notice(self.tr("The paper is on its way to the printer."))

    def _tell_silent(self, problem: Exception) -> None:
        if not isinstance(problem, PrinterSilentError):
            raise problem
        self._desk.notice(self.tr("The printer did not take the paper. Is it switched on?"))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
