"""One sheet: the dialog that a position shows, with a trail of panels in it."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.shell.edge import THICKNESS, Edge
from ui.shell.head import Head
from ui.shell.leaf import Leaf
from ui.shell.position import Position
from ui.shell.question import DraftQuestion
from ui.shell.shade import sheet_path
from ui.shell.tabbing import next_stop, reveal
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour
from ui.widgets.cards import Rule

Policy = QSizePolicy.Policy


class Sheet(QDialog):
    """A dialog that is not a window: so a screen reader says "dialog" and its title.

    It draws itself and asks the host for everything else; each signal carries its position.
    """

    back_wanted = Signal(object)
    close_wanted = Signal(object)
    finish_wanted = Signal(object)
    pin_wanted = Signal(object)
    stretched = Signal(object)
    resized = Signal(object)

    def __init__(self, position: Position, parent: QWidget) -> None:
        super().__init__(parent)
        # Set afterwards: the constructor takes no flag to mean a window.
        self.setWindowFlags(Qt.WindowType.Widget)
        self.position = position
        self.modal = True
        self.wish = 0
        self._start = 0
        self._leaf: Leaf | None = None
        self._head = Head(low=position is Position.BOTTOM)
        self._rule = Rule()
        self.leaves = QStackedWidget()
        self.question = DraftQuestion()
        self._edge = Edge(position, self)
        self._build_layout()
        self._connect()
        self.hide()

    def show_leaf(self, leaf: Leaf, back: str) -> None:
        """Show this entry; ``back`` is the title of the one under it, if any."""
        self._let_go()
        self._leaf = leaf
        leaf.fit(self.position)
        if self.leaves.indexOf(leaf) < 0:
            self.leaves.addWidget(leaf)
        # Only the one that shows may say how high the sheet is.
        for one in self.leaves.findChildren(Leaf):
            shown = Policy.Preferred if one is leaf else Policy.Ignored
            one.setSizePolicy(shown, shown)
        self.leaves.setCurrentWidget(leaf)
        leaf.heading_changed.connect(self._refresh_head)
        leaf.close_requested.connect(self._want_finish)
        self._head.show_back(back)
        self._refresh_head()

    def forget_leaf(self, leaf: Leaf) -> None:
        """Listen no more to an entry that left the trail."""
        if leaf is self._leaf:
            self._let_go()

    def show_pin(self, *, possible: bool, pinned: bool) -> None:
        self._head.show_pin(possible=possible, pinned=pinned)

    def take_focus(self) -> None:
        """Put the keyboard on the first field, or on the title when there is none."""
        field = self._leaf.panel.first_focus() if self._leaf else None
        (field or self._head.title).setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    @override
    def reject(self) -> None:
        self.close_wanted.emit(self.position)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Not QDialog's: Enter in a field must not press whatever button comes first.
        if event.key() == Qt.Key.Key_Escape and self.question.isVisible():
            self.question.stay_chosen.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit(self.position)
        else:
            event.ignore()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        if not self.modal:
            return super().focusNextPrevChild(forward)
        stop = next_stop(self, forward=forward)
        if stop is not None:
            by_tab, by_backtab = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
            stop.setFocus(by_tab if forward else by_backtab)
            reveal(stop)
        return True

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # Not QDialog's, which would move the sheet to the middle of its parent.
        self._stay_clear()
        event.accept()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._stay_clear()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        rect = self.rect()
        match self.position:
            case Position.START:
                rect = QRect(self.width() - THICKNESS, 0, THICKNESS, self.height())
            case Position.BOTTOM:
                rect.setHeight(THICKNESS)
            case _:
                rect.setWidth(THICKNESS)
        self._edge.setGeometry(rect)
        self._edge.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.modal:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Colour.SURFACE))
            painter.drawPath(sheet_path(rect, self.position))
        else:
            painter.fillRect(rect, theme.colour(Colour.SURFACE))
            painter.setPen(QPen(theme.colour(Colour.LINE), 1))
            x = 0.5 if self.position is Position.END else rect.right() - 0.5
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        painter.end()

    def _stay_clear(self) -> None:
        """The style sheet gives dialogs a ground, which would show behind the round corner."""
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=False)

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._head, self._rule):
            layout.addWidget(widget)
        layout.addWidget(self.leaves, 1)
        layout.addWidget(self.question)

    def _connect(self) -> None:
        # A shortcut, because the scrolled body would take the arrow for itself.
        back = QShortcut(QKeySequence("Alt+Left"), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._want_back)
        self._head.back_clicked.connect(self._want_back)
        self._head.pin_clicked.connect(self._want_pin)
        self._head.close_clicked.connect(self.reject)
        self._edge.grabbed.connect(self._grab)
        self._edge.dragged.connect(self._drag)
        self._edge.released.connect(self._release)

    def _let_go(self) -> None:
        if self._leaf is not None:
            self._leaf.heading_changed.disconnect(self._refresh_head)
            self._leaf.close_requested.disconnect(self._want_finish)
            self._leaf = None

    def _refresh_head(self) -> None:
        if self._leaf is None:
            return
        heading = self._leaf.panel.heading()
        self._head.show_heading(heading)
        self._rule.setVisible(not heading.quiet)
        self.setWindowTitle(heading.title)
        self.setAccessibleName(heading.title)

    def _want_back(self) -> None:
        self.back_wanted.emit(self.position)

    def _want_finish(self) -> None:
        self.finish_wanted.emit(self.position)

    def _want_pin(self) -> None:
        self.pin_wanted.emit(self.position)

    def _extent(self) -> int:
        return self.height() if self.position is Position.BOTTOM else self.width()

    def _grab(self) -> None:
        self._start = self._extent()

    def _drag(self, growth: int) -> None:
        self.wish = self._start + growth
        self.stretched.emit(self.position)

    def _release(self) -> None:
        self.resized.emit(self.position)
