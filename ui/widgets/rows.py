"""How a table row looks: two lines, pills, avatars and icons, one delegate for all columns."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)
from typing_extensions import override

from ui.models.columns import Cell
from ui.theme.theme import Theme, Weight, current_theme
from ui.theme.tokens import Colour, TextSize, mix
from ui.widgets.painting import paint_avatar, paint_line, paint_pill, pill_size

Index = QModelIndex | QPersistentModelIndex
PADDING = 14
_GAP = 10
_AVATAR = 30
_ICON = 20


class RowDelegate(QStyledItemDelegate):
    """Paints cells by the roles of ``Cell``; ``hovered`` is the row under the mouse."""

    hovered = -1

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = current_theme()
        text, pill = _text(index, Qt.ItemDataRole.DisplayRole), _text(index, Cell.PILL)
        width = QFontMetrics(_font(theme, index)).horizontalAdvance(text) + 2 * PADDING
        if pill:
            width += pill_size(theme, pill).width() + (_GAP if text else 0)
        return QSize(width, theme.px(44))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        painter.save()
        self._paint_ground(painter, option, index, theme)
        rect: QRect = option.rect
        inner = rect.adjusted(PADDING, 0, -PADDING, -1)
        inner = _paint_sign(painter, inner, index, theme)
        inner = _paint_pill(painter, inner, index, theme)
        _paint_words(painter, inner, index, theme)
        painter.restore()

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show the whole words of a cell that cuts them off."""
        rect: QRect = option.rect
        if index.data(Qt.ItemDataRole.ToolTipRole) or not _is_cut(index, rect.width()):
            return super().helpEvent(event, view, option, index)
        tip = _text(index, Qt.ItemDataRole.AccessibleTextRole)
        QToolTip.showText(event.globalPos(), tip, view, rect)
        return True

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme
    ) -> None:
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour(Colour.ACCENT_SOFT))
        elif index.row() == self.hovered:
            ground = mix(theme.colour(Colour.SURFACE), theme.colour(Colour.SUNKEN), 0.6)
            painter.fillRect(rect, ground)
        if index.row() < index.model().rowCount() - 1:
            painter.setPen(theme.colour(Colour.LINE))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def _text(index: Index, role: int) -> str:
    return str(index.data(role) or "")


def _is_cut(index: Index, width: int) -> bool:
    theme = current_theme()
    sign = (
        _AVATAR if index.data(Cell.INITIALS) else _ICON if index.data(Cell.ICON) else -_GAP
    ) + _GAP
    room = width - 2 * PADDING - theme.px(sign)
    first = QFontMetrics(_font(theme, index)).horizontalAdvance(
        _text(index, Qt.ItemDataRole.DisplayRole)
    )
    second = QFontMetrics(theme.font(TextSize.BODY)).horizontalAdvance(_text(index, Cell.SECONDARY))
    return max(first, second) > room


def _tone(index: Index, otherwise: Colour) -> Colour:
    tone = _text(index, Cell.TONE)
    return Colour(tone) if tone else otherwise


def _font(theme: Theme, index: Index) -> QFont:
    weight = Weight.DemiBold if index.data(Cell.STRONG) else Weight.Normal
    return theme.font(TextSize.SECTION, weight, tabular=bool(index.data(Cell.TABULAR)))


def _paint_sign(painter: QPainter, rect: QRect, index: Index, theme: Theme) -> QRect:
    """Draw avatar or icon at the start; returns what is left of the cell."""
    initials, icon = _text(index, Cell.INITIALS), _text(index, Cell.ICON)
    if not initials and not icon:
        return rect
    side = theme.px(_AVATAR if initials else _ICON)
    place = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
    if initials:
        paint_avatar(painter, place, initials, theme)
    else:
        theme.icons.paint(painter, place, icon, theme.colour(_tone(index, Colour.MUTED)))
    return rect.adjusted(side + _GAP, 0, 0, 0)


def _paint_pill(painter: QPainter, rect: QRect, index: Index, theme: Theme) -> QRect:
    """Draw the pill, behind the words if there are any; returns what is left for these."""
    pill = _text(index, Cell.PILL)
    if not pill:
        return rect
    size = pill_size(theme, pill)
    width = min(size.width(), rect.width())
    text = _text(index, Qt.ItemDataRole.DisplayRole)
    words = QFontMetrics(_font(theme, index)).horizontalAdvance(text) + _GAP if text else 0
    left = min(rect.left() + words, rect.right() - width + 1)
    top = rect.top() + (rect.height() - size.height()) // 2
    paint_pill(
        painter,
        QRect(left, top, width, size.height()),
        pill,
        _tone(index, Colour.SUNKEN),
        theme,
    )
    return QRect(rect.left(), rect.top(), max(0, left - _GAP - rect.left()), rect.height())


def _paint_words(painter: QPainter, rect: QRect, index: Index, theme: Theme) -> None:
    text, second = _text(index, Qt.ItemDataRole.DisplayRole), _text(index, Cell.SECONDARY)
    alignment = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
    side = alignment & Qt.AlignmentFlag.AlignHorizontal_Mask
    painter.setFont(_font(theme, index))
    painter.setPen(theme.colour(Colour.MUTED if index.data(Cell.MUTED) else Colour.TEXT))
    if not second:
        paint_line(painter, rect, text, side)
        return
    first_height = painter.fontMetrics().height()
    small = theme.font(TextSize.BODY)
    second_height = QFontMetrics(small).height()
    top = rect.top() + (rect.height() - first_height - second_height) // 2
    paint_line(painter, QRect(rect.left(), top, rect.width(), first_height), text, side)
    painter.setFont(small)
    painter.setPen(theme.colour(Colour.MUTED))
    lower = QRect(rect.left(), top + first_height, rect.width(), second_height)
    paint_line(painter, lower, second, side)
