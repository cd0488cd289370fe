"""The motion of a sheet: three pictures composed per frame instead of living widgets.

The page, dimmed by and by, and the sheet over it are grabbed once. So a frame costs two
copies and one fill, whatever stands on the page, and software rendering keeps 60 a second.
"""

from dataclasses import dataclass

from PySide6.QtCore import (
    QEasingCurve,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.shell.shade import paint_shadow
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour


@dataclass(frozen=True, slots=True)
class Scene:
    """What moves: the sheet between two rectangles, the scrim between two strengths (0..1)."""

    page: QPixmap
    sheet: QPixmap
    start: QRect
    end: QRect
    scrim_start: float
    scrim_end: float


class Slide(QWidget):
    """Covers the stage while a sheet moves. Mouse and keys reach what is really there."""

    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._stage = parent
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._scene: Scene | None = None
        self._part = 0.0
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.valueChanged.connect(self._move)
        self._motion.finished.connect(self._end)
        self.hide()

    def play(self, scene: Scene, *, opening: bool) -> None:
        """Show the motion; ``finished`` follows, after which the real widgets show."""
        self.stop()
        motion = current_theme().motion
        curve = motion.open_curve if opening else motion.close_curve
        self._scene, self._part = scene, 0.0
        self._motion.setDuration(motion.open_ms if opening else motion.close_ms)
        self._motion.setEasingCurve(_easing(curve))
        self.resize(self._stage.size())
        self.show()
        self.raise_()
        self._motion.start()

    def stop(self) -> None:
        """End the motion now, as after a resize."""
        if self._scene is not None:
            self._motion.stop()
            self._end()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        scene = self._scene
        if scene is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, scene.page)
        self._paint_scrim(painter, scene)
        where = self._where(scene)
        paint_shadow(painter, where.toAlignedRect())
        painter.drawPixmap(where.topLeft(), scene.sheet)
        painter.end()

    def _paint_scrim(self, painter: QPainter, scene: Scene) -> None:
        shade = current_theme().colour(Colour.SCRIM)
        strength = scene.scrim_start + (scene.scrim_end - scene.scrim_start) * self._part
        shade.setAlphaF(shade.alphaF() * min(max(strength, 0.0), 1.0))
        painter.fillRect(self.rect(), shade)

    def _where(self, scene: Scene) -> QRectF:
        way = scene.end.topLeft() - scene.start.topLeft()
        corner = QPointF(scene.start.topLeft()) + QPointF(way) * self._part
        # Whole pixels: half a pixel would resample the picture and blur its text.
        return QRectF(QPointF(round(corner.x()), round(corner.y())), QRectF(scene.start).size())

    def _move(self, part: object) -> None:
        self._part = float(part) if isinstance(part, float) else 0.0
        self.update()

    def _end(self) -> None:
        self._scene = None
        self.hide()
        self.finished.emit()


def _easing(curve: tuple[float, ...]) -> QEasingCurve:
    x1, y1, x2, y2 = curve
    easing = QEasingCurve(QEasingCurve.Type.BezierSpline)
    easing.addCubicBezierSegment(QPointF(x1, y1), QPointF(x2, y2), QPointF(1, 1))
    return easing
