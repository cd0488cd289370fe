"""A finished paper on a printer, sheet by sheet, at what the printer can do."""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from typing_extensions import override

from ui.pages.documents_paper import opened
from ui.tasks import Cancelled, Progress, Task

FINEST = 300
"""Dots to the inch; more is not seen on text and would fill the memory of an old laptop."""


class PrinterSilentError(Exception):
    """The printer could not be begun with, or gave up."""

    @override
    def __str__(self) -> str:
        return "the printer takes nothing"


def printer_for(title: str) -> QPrinter:
    """A printer as the dialog starts with it: A4 upright, the whole sheet, without margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDocName(title)
    return printer


def printing(name: str, content: bytes, printer: QPrinter) -> Task[None]:
    """The work of putting a PDF on a printer that the user has set up."""
    return Task(name, partial(_print, content, printer))


def _print(content: bytes, printer: QPrinter, progress: Progress, cancelled: Cancelled) -> None:
    document = opened(content)
    sheets = _sheets(printer, document.pageCount())
    painter = QPainter()
    if not sheets or not painter.begin(printer):
        raise PrinterSilentError
    for done, sheet in enumerate(sheets):
        if cancelled():
            printer.abort()
            break
        if done and not printer.newPage():
            raise PrinterSilentError
        _draw(painter, printer, document, sheet)
        progress((done + 1) / len(sheets))
    painter.end()


def _sheets(printer: QPrinter, count: int) -> list[int]:
    """The sheets wished, in the order wished, as often as the printer does not do it itself."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    sheets = list(range(first - 1, min(last, count)))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        sheets.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return sheets * copies
    return [sheet for sheet in sheets for _ in range(copies)]


def _draw(painter: QPainter, printer: QPrinter, document: QPdfDocument, sheet: int) -> None:
    paper = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
    finest = min(1.0, FINEST / printer.resolution())
    points = document.pagePointSize(sheet).toSize()
    target = QRect(paper.topLeft(), points.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio))
    target.moveCenter(paper.center())
    picture = document.render(sheet, QSize(target.size() * finest))
    painter.drawImage(target, picture)
