"""The navigation rail: the mark, the pages, and at its foot the modules of the start position."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme.theme import Theme, current_theme
from ui.theme.tokens import Colour, Radius, Size, TextSize
from ui.widgets.marks import Mark
from ui.widgets.painting import paint_line

MARK = 40
ICON = 22
ROW, GAP, INSET = 55, 4, 6
TOP = 14
RING = 2


class RailButton(QAbstractButton):
    """An icon over its caption; checked while its page or module shows."""

    def __init__(self, target: str, icon: str, caption: str, keys: str = "") -> None:
        super().__init__()
        self.target = target
        self._glyph = icon
        self.setText(caption)
        self.setAccessibleName(caption)
        self.setToolTip(f"{caption}  {keys}".strip())
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def like(self) -> tuple[str, str, str]:
        """What makes one button the same as another."""
        return self.target, self.text(), self.toolTip()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.size(Size.NAV_RAIL), theme.px(ROW))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, theme)
        bright = self.isChecked() or self.underMouse()
        ink = theme.bright(Colour.TEXT) if bright else theme.colour(Colour.RAIL_TEXT)
        self._paint_content(painter, theme, ink)
        painter.end()

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        ground = theme.colour(Colour.RAIL_ACTIVE)
        if not self.isChecked():
            ground.setAlphaF(0.75 if self.isDown() else 0.45 if self.underMouse() else 0.0)
        box = QRectF(self.rect()).adjusted(INSET, 0, -INSET, 0)
        radius = theme.radius(Radius.CONTROL)
        by_key = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus() and by_key:
            painter.setPen(QPen(theme.bright(Colour.TEXT), RING))
            box.adjust(RING / 2, RING / 2, -RING / 2, -RING / 2)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, radius, radius)

    def _paint_content(self, painter: QPainter, theme: Theme, ink: QColor) -> None:
        side, gap = theme.px(ICON), theme.px(GAP)
        painter.setFont(theme.font(TextSize.CAPTION))
        words = painter.fontMetrics().height()
        top = (self.height() - side - gap - words) // 2
        corner = QPoint((self.width() - side) // 2, top)
        theme.icons.paint(painter, QRect(corner, QSize(side, side)), self._glyph, ink)
        painter.setPen(ink)
        room = QRect(GAP, top + side + gap, self.width() - 2 * GAP, words)
        paint_line(painter, room, self.text(), Qt.AlignmentFlag.AlignHCenter)


class Rail(QWidget):
    """Knows ids and captions only; says which page or module is wanted."""

    page_wanted = Signal(str)
    panel_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Navigation"))
        self._pages = QButtonGroup(self)
        self._panels = QButtonGroup(self)
        self._panels.setExclusive(False)
        self._pages.buttonClicked.connect(self._want_page)
        self._panels.buttonClicked.connect(self._want_panel)
        self._page_column, self._foot = QVBoxLayout(), QVBoxLayout()
        self._build_layout()

    def publish_pages(self, buttons: Iterable[RailButton]) -> None:
        _fill(self._page_column, self._pages, buttons)

    def publish_panels(self, buttons: Iterable[RailButton]) -> None:
        _fill(self._foot, self._panels, buttons)

    def show_page(self, page: str) -> None:
        """Mark the page that shows now."""
        for button in self._pages.buttons():
            if isinstance(button, RailButton) and button.target == page:
                button.setChecked(True)

    def show_panels(self, panels: frozenset[str]) -> None:
        """Mark the modules that are open now."""
        for button in self._panels.buttons():
            if isinstance(button, RailButton):
                button.setChecked(button.target in panels)

    def first_focus(self) -> QWidget:
        return self._pages.checkedButton() or self

    @override
    def sizeHint(self) -> QSize:
        return QSize(current_theme().size(Size.NAV_RAIL), 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedWidth(current_theme().size(Size.NAV_RAIL))

    def _build_layout(self) -> None:
        theme = current_theme()
        self.setFixedWidth(theme.size(Size.NAV_RAIL))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TOP, 0, TOP)
        column.setSpacing(TOP + GAP)
        column.addWidget(Mark(MARK, on_rail=True), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(_scrolled(self._page_column), 1)
        column.addLayout(self._foot)
        for each in (self._page_column, self._foot):
            each.setSpacing(GAP)

    def _want_page(self, button: QAbstractButton) -> None:
        if isinstance(button, RailButton):
            self.page_wanted.emit(button.target)

    def _want_panel(self, button: QAbstractButton) -> None:
        if isinstance(button, RailButton):
            self.panel_wanted.emit(button.target)


def _fill(column: QVBoxLayout, group: QButtonGroup, buttons: Iterable[RailButton]) -> None:
    """Put buttons in the place of others, unless they are the same: one may have the focus."""
    anew = list(buttons)
    if [one.like() for one in anew] == [
        old.like() for old in group.buttons() if isinstance(old, RailButton)
    ]:
        return
    for old in group.buttons():
        group.removeButton(old)
        column.removeWidget(old)
        old.setParent(None)
        old.deleteLater()
    for button in anew:
        group.addButton(button)
        column.addWidget(button)


def _scrolled(column: QVBoxLayout) -> QScrollArea:
    """The pages scroll when the text is large and the screen low."""
    room = QWidget()
    whole = QVBoxLayout(room)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addLayout(column)
    whole.addStretch(1)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(room)
    return area
