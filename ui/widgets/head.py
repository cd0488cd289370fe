"""The head row of a table: small muted titles, and an arrow at the column sorted by."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, TextSize
from ui.widgets.painting import paint_line
from ui.widgets.rows import PADDING

_ARROWS = {
    Qt.SortOrder.AscendingOrder: "mdi6.chevron-up",
    Qt.SortOrder.DescendingOrder: "mdi6.chevron-down",
}


class TableHead(QHeaderView):
    """Draws itself, since a style sheet knows nothing of alignment by column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSortIndicatorClearable(True)
        self.setMinimumSectionSize(24)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        theme = current_theme()
        model, horizontal = self.model(), Qt.Orientation.Horizontal
        title = str(model.headerData(logicalIndex, horizontal) or "")
        alignment = Qt.AlignmentFlag(
            model.headerData(logicalIndex, horizontal, Qt.ItemDataRole.TextAlignmentRole)
        )
        painter.save()
        painter.setPen(theme.colour(Colour.LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(theme.font(TextSize.CAPTION, Weight.Medium))
        painter.setPen(theme.colour(Colour.MUTED))
        inner = rect.adjusted(PADDING, 0, -PADDING, -1)
        paint_line(painter, inner, title, alignment & Qt.AlignmentFlag.AlignHorizontal_Mask)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex:
            self._paint_arrow(painter, inner, title)
        painter.restore()

    def _paint_arrow(self, painter: QPainter, rect: QRect, title: str) -> None:
        theme = current_theme()
        side = theme.px(16)
        left = rect.left() + painter.fontMetrics().horizontalAdvance(title) + 2
        place = QRect(
            min(left, rect.right() - side + PADDING), rect.center().y() - side // 2, side, side
        )
        theme.icons.paint(
            painter, place, _ARROWS[self.sortIndicatorOrder()], theme.colour(Colour.ACCENT)
        )
