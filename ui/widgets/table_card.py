"""The card that a table stands on."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedLayout, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Radius
from ui.widgets.cards import EmptyState
from ui.widgets.table import TableView

_UNLIMITED = 16_777_215


class TableCard(QFrame):
    """A table on a card, no higher than its rows; without rows an empty state stands there.

    ``ground`` is what the card lies on; its round corners are cut out in that colour.
    """

    def __init__(
        self,
        view: TableView,
        empty: EmptyState,
        ground: Colour = Colour.BACKGROUND,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self.view = view
        self._empty = empty
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._stack.addWidget(view)
        self._stack.addWidget(empty)
        self._edge = RoundEdge(self, ground)
        model = view.model()
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._fit)
        current_theme().changed.connect(self._fit)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._edge.setGeometry(self.rect())
        self._edge.raise_()

    def _fit(self) -> None:
        empty = self.view.model().rowCount() == 0
        self._stack.setCurrentWidget(self._empty if empty else self.view)
        # What is not shown needs no room; with large letters it would take it from the page.
        needs = QSizePolicy.Policy.Preferred if empty else QSizePolicy.Policy.Ignored
        self._empty.setSizePolicy(needs, needs)
        self.setMaximumHeight(_UNLIMITED if empty else self.view.content_height() + 2)
        self.updateGeometry()
        self._edge.raise_()


class RoundEdge(QWidget):
    """The outline of a card, drawn over rows that are painted up to its corners."""

    def __init__(self, parent: QWidget, ground: Colour) -> None:
        super().__init__(parent)
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        sheet, corners = QPainterPath(), QPainterPath()
        sheet.addRoundedRect(edge, theme.radius(Radius.CARD), theme.radius(Radius.CARD))
        corners.addRect(QRectF(self.rect()))
        painter.fillPath(corners.subtracted(sheet), theme.colour(self._ground))
        painter.setPen(QPen(theme.colour(Colour.LINE), 1))
        painter.drawPath(sheet)
