"""The list of found choices that hangs under an editor while somebody types."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, TextSize
from ui.widgets.painting import paint_avatar, paint_line

_CHOICE = Qt.ItemDataRole.UserRole
_MOST_ROWS = 7


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be picked; an empty ``id`` offers to create what was typed."""

    id: str
    title: str
    caption: str = ""
    initials: str = ""
    icon: str = ""


class FoundList(QFrame):
    """Floats over the window under its editor; the keyboard stays with the editor."""

    picked = Signal(object)

    def __init__(self, editor: QWidget) -> None:
        super().__init__(editor.window())
        self.setProperty("ground", "floating")
        self._editor = editor
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setItemDelegate(FoundDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setMouseTracking(True)
        self._list.itemClicked.connect(self._pick)
        self._list.itemEntered.connect(self._list.setCurrentItem)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 5)
        column.addWidget(self._list)
        self.hide()

    def show_choices(self, choices: Sequence[Choice], name: str) -> None:
        """Offer these under the editor; nothing to offer hides the list."""
        self._list.setAccessibleName(name)
        self._list.clear()
        for choice in choices:
            item = QListWidgetItem(choice.title, self._list)
            item.setData(_CHOICE, choice)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _spoken(choice))
        self._list.setCurrentRow(0 if choices else -1)
        self.setVisible(bool(choices))
        if choices:
            self._hang(len(choices))
            self.raise_()

    def choices(self) -> Sequence[Choice]:
        """What is offered now."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return [item.data(_CHOICE) for item in items]

    def current(self) -> Choice | None:
        """The row that Enter would take."""
        if self._list.currentRow() < 0 or not self.isVisible():
            return None
        return self._list.currentItem().data(_CHOICE)

    def step(self, by: int) -> None:
        """Go down or up, round at the ends."""
        count = self._list.count()
        if count:
            self._list.setCurrentRow((self._list.currentRow() + by) % count)

    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(item.data(_CHOICE))

    def _hang(self, count: int) -> None:
        """Under the editor, or above it where there is more room."""
        window = self._editor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        row = self._list.sizeHintForRow(0)
        height = min(count, _MOST_ROWS) * row + 12
        top = self._editor.mapTo(window, QPoint(0, 0)).y()
        below = window.height() - top - self._editor.height() - 8
        place = QRect(self._editor.mapTo(window, QPoint(0, self._editor.height() + 4)), QSize())
        place.setSize(QSize(self._editor.width(), min(height, max(row + 12, below))))
        if below < height and top > below:
            place.setHeight(min(height, top - 8))
            place.moveBottom(top - 4)
        self.setGeometry(place)


class FoundDelegate(QStyledItemDelegate):
    """Draws a choice: avatar or icon, title, caption at the end."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, current_theme().px(36))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        choice: Choice = index.data(_CHOICE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Colour.ACCENT_SOFT))
            painter.drawRoundedRect(rect, 6, 6)
        inner = _paint_sign(painter, rect.adjusted(8, 0, -8, 0), choice)
        new = not choice.id
        weight = Weight.Medium if new else Weight.Normal
        painter.setFont(theme.font(TextSize.BODY, weight))
        painter.setPen(theme.colour(Colour.ACCENT if new else Colour.TEXT))
        title = painter.fontMetrics().horizontalAdvance(choice.title)
        paint_line(painter, inner, choice.title)
        inner.setLeft(inner.left() + title + 12)
        if choice.caption and inner.width() > theme.px(48):
            painter.setFont(theme.font(TextSize.CAPTION))
            painter.setPen(theme.colour(Colour.MUTED))
            paint_line(painter, inner, choice.caption, Qt.AlignmentFlag.AlignRight)
        painter.restore()


def _paint_sign(painter: QPainter, rect: QRect, choice: Choice) -> QRect:
    """Draw the sign before a title; returns what is left of the row."""
    theme = current_theme()
    icon = choice.icon or ("" if choice.id else "mdi6.plus")
    side = theme.px(24 if choice.initials else 20)
    place = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
    if choice.initials:
        paint_avatar(painter, place, choice.initials, theme)
    elif icon:
        ink = theme.colour(Colour.MUTED if choice.id else Colour.ACCENT)
        theme.icons.paint(painter, place, icon, ink)
    else:
        return rect
    return rect.adjusted(side + 8, 0, 0, 0)


def _spoken(choice: Choice) -> str:
    return f"{choice.title}, {choice.caption}" if choice.caption else choice.title
