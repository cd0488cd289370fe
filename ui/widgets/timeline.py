"""The strip over the agenda: how the items fill the time of the meeting, and what overruns."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from ui.texts.dates import clock
from ui.theme.theme import Theme, Weight, current_theme
from ui.theme.tokens import Colour, TextSize, mix

_BAR, _GAP, _RADIUS = 26, 2, 4
_TIMES_TOP = 34
_LEAST = 6


class SegmentState(StrEnum):
    """Where an item stands."""

    PLANNED = "planned"
    CURRENT = "current"
    DONE = "done"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class TimelineSegment:
    """One item: its number and title, when it starts (minutes after midnight), how long it is."""

    id: str
    number: str
    title: str
    start: int
    minutes: int
    state: SegmentState = SegmentState.PLANNED


@dataclass(frozen=True, slots=True)
class TimelineData:
    """The items in order and the end of the meeting, after which they overrun."""

    segments: tuple[TimelineSegment, ...] = ()
    start: int = 0
    end: int = 0

    def last(self) -> int:
        """When everything is over."""
        ends = [segment.start + segment.minutes for segment in self.segments]
        return max([self.end, *ends])


class Timeline(QWidget):
    """Paints the strip; ``opened(id)`` when an item is clicked or entered, arrows go along it."""

    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = TimelineData()
        self._at = -1
        self._hovered = -1
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_data(self, data: TimelineData) -> None:
        """Show another plan."""
        self._data = data
        self._at = min(self._at, len(data.segments) - 1)
        self.setAccessibleDescription(self._spoken())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(400, theme.px(_TIMES_TOP) + theme.px(16))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, segment in enumerate(self._data.segments):
            self._paint_segment(painter, at, segment, theme)
        self._paint_overrun(painter, theme)
        painter.setFont(theme.font(TextSize.CAPTION, Weight.Medium, tabular=True))
        for segment in self._data.segments:
            self._paint_number(painter, segment, theme)
        self._paint_times(painter, theme)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_hovered(self._at_place(event.position().x()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._set_hovered(-1)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._at_place(event.position().x())
        if at >= 0:
            self._at = at
            self.opened.emit(self._data.segments[at].id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        last = len(self._data.segments) - 1
        if event.key() in steps and last >= 0:
            self._at = max(0, min(last, self._at + steps[Qt.Key(event.key())]))
            self.setAccessibleDescription(self._words(self._data.segments[self._at]))
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._at >= 0:
            self.opened.emit(self._data.segments[self._at].id)
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = self._at_place(event.pos().x())
            text = self._words(self._data.segments[at]) if at >= 0 else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def overrun(self) -> int:
        """Minutes after the end of the meeting."""
        return max(0, self._data.last() - self._data.end) if self._data.end else 0

    def _place(self, minute: int) -> float:
        span = max(1, self._data.last() - self._data.start)
        return (minute - self._data.start) * self.width() / span

    def _bar(self, segment: TimelineSegment) -> QRectF:
        left, right = self._place(segment.start), self._place(segment.start + segment.minutes)
        width = max(float(_LEAST), right - left - _GAP)
        return QRectF(left, 0, width, current_theme().px(_BAR))

    def _at_place(self, x: float) -> int:
        bars = (self._bar(segment) for segment in self._data.segments)
        return next((at for at, bar in enumerate(bars) if bar.left() <= x <= bar.right()), -1)

    def _set_hovered(self, at: int) -> None:
        if at != self._hovered:
            self._hovered = at
            shape = Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def _paint_segment(
        self, painter: QPainter, at: int, segment: TimelineSegment, theme: Theme
    ) -> None:
        bar = self._bar(segment)
        ground, _ = _colours(segment.state, theme)
        if at == self._hovered:
            ground = mix(ground, theme.colour(Colour.TEXT), 0.1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(bar, _RADIUS, _RADIUS)
        if at == self._at and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(Colour.TEXT), 2))
            painter.drawRoundedRect(bar.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _paint_number(self, painter: QPainter, segment: TimelineSegment, theme: Theme) -> None:
        bar = self._bar(segment)
        width = painter.fontMetrics().horizontalAdvance(segment.number)
        if width + 10 > bar.width():
            return
        _, ink = _colours(segment.state, theme)
        place = QRectF(bar.left() + 7, 0, width, bar.height())
        if self.overrun() and segment.start >= self._data.end:
            ink = theme.colour(Colour.LIVE)
            painter.fillRect(place.adjusted(-4, 4, 4, -4), theme.colour(Colour.LIVE_SOFT))
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, segment.number)

    def _paint_overrun(self, painter: QPainter, theme: Theme) -> None:
        """Hatch what lies beyond the end, and draw the end itself."""
        if not self.overrun():
            return
        end = round(self._place(self._data.end))
        live = theme.colour(Colour.LIVE)
        beyond = QRectF(end, 0, self.width() - end, theme.px(_BAR))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Colour.LIVE_SOFT))
        painter.drawRoundedRect(beyond, _RADIUS, _RADIUS)
        painter.setBrush(QBrush(live, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(beyond, _RADIUS, _RADIUS)
        painter.fillRect(end - 1, 0, 2, theme.px(_BAR) + 5, live)

    def _paint_times(self, painter: QPainter, theme: Theme) -> None:
        """Write whole and half hours beneath, and the end in amber when it is overrun."""
        painter.setFont(theme.font(TextSize.CAPTION, tabular=True))
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(clock(0))
        free = 0.0
        for minute in self._ticks():
            over = bool(self._data.end) and minute > self._data.end
            at_end = self.overrun() and minute == self._data.end
            left = min(max(0.0, self._place(minute)), self.width() - width)
            if left < free:
                continue
            free = left + width + 10
            painter.setPen(theme.colour(Colour.LIVE if over or at_end else Colour.MUTED))
            top = theme.px(_TIMES_TOP)
            painter.drawText(QRectF(left, top, width + 2, metrics.height()), clock(minute))

    def _ticks(self) -> Sequence[int]:
        if not self._data.segments:
            return ()
        start, last = self._data.start, self._data.last()
        step = 30 if last - start <= 240 else 60
        ticks = {start, *range(start + step, last, step)}
        if self.overrun():
            # The end matters more than a round time close to it.
            ticks = {tick for tick in ticks if abs(tick - self._data.end) >= step / 2}
            ticks.add(self._data.end)
        return sorted(ticks)

    def _words(self, segment: TimelineSegment) -> str:
        begins = clock(segment.start)
        ends = clock(segment.start + segment.minutes)
        text = self.tr("{number}. {title}, {begins} to {ends}")
        return text.format(number=segment.number, title=segment.title, begins=begins, ends=ends)

    def _spoken(self) -> str:
        said = [self._words(segment) for segment in self._data.segments]
        return "; ".join(said)


def _colours(state: SegmentState, theme: Theme) -> tuple[QColor, QColor]:
    """Ground and ink of a segment."""
    accent, soft = theme.colour(Colour.ACCENT), theme.colour(Colour.ACCENT_SOFT)
    text, sunken = theme.colour(Colour.TEXT), theme.colour(Colour.SUNKEN)
    match state:
        case SegmentState.CURRENT:
            return accent, theme.colour(Colour.ON_ACCENT)
        case SegmentState.PLANNED:
            return mix(soft, accent, 0.3), text
        case SegmentState.DONE:
            return mix(soft, sunken, 0.4), theme.colour(Colour.MUTED)
        case SegmentState.BREAK:
            return sunken, theme.colour(Colour.MUTED)
