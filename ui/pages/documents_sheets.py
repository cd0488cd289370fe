"""The sheets of a paper one under another, white on the sunken ground, at any zoom."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from ui.pages.documents_paper import GAP, MARGIN, POINTS, Paper
from ui.pages.documents_zoom import Zoom

STEP = 60


@dataclass(frozen=True, slots=True)
class Reading:
    """Where somebody is reading: the sheet, and how far down it in parts of its height."""

    page: int = 0
    part: float = -1.0


class Sheets(QAbstractScrollArea):
    """Draws only what is seen; a new edition of the paper keeps the place and the zoom."""

    page_changed = Signal(int)
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper: Paper | None = None
        self._zoom = Zoom()
        self._page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("The paper"))
        self.verticalScrollBar().valueChanged.connect(self._look_where)

    def show_document(self, document: QPdfDocument) -> None:
        """Show another edition; the one before is given back to Qt."""
        reading, before = self.reading(), self._paper
        document.setParent(self)
        self._paper = Paper(document)
        if before is not None:
            before.document.deleteLater()
        self._arrange(reading)
        self._describe()

    def page_count(self) -> int:
        return self._paper.document.pageCount() if self._paper else 0

    def page(self) -> int:
        """The sheet being read, from 0."""
        return self._page

    def go_to(self, page: int) -> None:
        """Bring the head of a sheet into view."""
        if self._paper and self._paper.places:
            place = self._paper.places[min(max(page, 0), self.page_count() - 1)]
            self.verticalScrollBar().setValue(place.top() - GAP // 2)

    def factor(self) -> float:
        """The zoom in force; 1 is the size of the paper itself."""
        if not self.page_count() or self._paper is None:
            return 1.0
        natural = self._paper.document.pagePointSize(0) * self._pixels_to_point()
        return self._zoom.factor(natural, self._room())

    def zoom(self) -> Zoom:
        return self._zoom

    def set_zoom(self, zoom: Zoom) -> None:
        """Zoom in another way, and stay at the place being read."""
        if zoom != self._zoom:
            reading, self._zoom = self.reading(), zoom
            self._arrange(reading)

    def zoom_by(self, steps: int) -> None:
        """Step along the usual sizes, in or out."""
        self.set_zoom(self._zoom.stepped(self.factor(), steps))

    def reading(self) -> Reading:
        """What stands at the upper edge of the view."""
        if self._paper is None or not self._paper.places:
            return Reading()
        top = self.verticalScrollBar().value()
        places = self._paper.places
        page = min(sum(rect.bottom() + GAP <= top for rect in places), len(places) - 1)
        return Reading(page, (top - places[page].top()) / places[page].height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._paper is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        seen = QRect(corner, self.viewport().size())
        self._paper.paint(painter, seen, self.devicePixelRatioF())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(self.reading())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown:
                self.go_to(self._page + 1)
            case Qt.Key.Key_PageUp:
                self.go_to(self._page - 1)
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, 600)

    def _pixels_to_point(self) -> float:
        return self.logicalDpiX() / POINTS

    def _room(self) -> QSize:
        """Room for a sheet with the scroll bar there, or the fit would chase its own tail."""
        bar = self.verticalScrollBar().sizeHint().width()
        return (self.size() - QSize(2 * MARGIN + bar, 2 * MARGIN)).expandedTo(QSize(1, 1))

    def _arrange(self, reading: Reading) -> None:
        """Lay the sheets out and return to what was being read."""
        if self._paper is not None:
            self._paper.lay(self.factor() * self._pixels_to_point(), self.viewport().width())
            self._set_range(self._paper.extent())
            self._return_to(reading, self._paper)
        self._look_where()
        self.zoom_changed.emit()
        self.viewport().update()

    def _return_to(self, reading: Reading, paper: Paper) -> None:
        if paper.places:
            place = paper.places[min(reading.page, len(paper.places) - 1)]
            self.verticalScrollBar().setValue(place.top() + round(reading.part * place.height()))

    def _set_range(self, extent: QSize) -> None:
        view = self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), extent.width(), view.width()),
            (self.verticalScrollBar(), extent.height(), view.height()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(STEP)

    def _look_where(self) -> None:
        """The sheet that covers the upper third of the view is the one being read."""
        line = self.verticalScrollBar().value() + self.viewport().height() // 3
        places = self._paper.places if self._paper else ()
        page = min(sum(rect.bottom() < line for rect in places), max(0, len(places) - 1))
        if page != self._page:
            self._page = page
            self._describe()
        self.page_changed.emit(page)

    def _describe(self) -> None:
        """Give the words of the sheet to those who listen instead of looking."""
        if self._paper is not None:
            self.setAccessibleDescription(self._paper.document.getAllText(self._page).text())
