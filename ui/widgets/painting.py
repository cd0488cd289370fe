"""Drawing what table cells and small widgets share: pills, avatars and single lines."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from ui.theme.theme import Theme, Weight
from ui.theme.tokens import Colour, TextSize

_INKS = {
    Colour.ACCENT_SOFT: Colour.ACCENT,
    Colour.LIVE_SOFT: Colour.LIVE,
    Colour.DANGER_SOFT: Colour.DANGER,
    Colour.SUCCESS_SOFT: Colour.SUCCESS,
    Colour.ACCENT: Colour.ON_ACCENT,
}
_PILL_HEIGHT = 24
_PILL_PADDING = 10
_PILL_ICON = 18
_ICON_GAP = 6


def ink_on(ground: Colour) -> Colour:
    """The colour of words on a ground."""
    return _INKS.get(ground, Colour.MUTED)


def pill_size(theme: Theme, text: str, icon: str = "") -> QSize:
    """How large a pill with this text is."""
    metrics = QFontMetrics(theme.font(TextSize.CAPTION))
    width = metrics.horizontalAdvance(text) + 2 * theme.px(_PILL_PADDING)
    if icon:
        width += theme.px(_PILL_ICON) + theme.px(_ICON_GAP)
    return QSize(width, theme.px(_PILL_HEIGHT))


def paint_pill(
    painter: QPainter, rect: QRect, text: str, ground: Colour, theme: Theme, icon: str = ""
) -> None:
    """Draw a pill over the whole of ``rect``; words that do not fit end in an ellipsis."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    padding = theme.px(_PILL_PADDING)
    inner = rect.adjusted(padding, 0, -padding, 0)
    if icon:
        side = theme.px(_PILL_ICON)
        place = QRect(inner.left(), rect.top() + (rect.height() - side) // 2, side, side)
        theme.icons.paint(painter, place, icon, theme.colour(ink_on(ground)))
        inner.setLeft(inner.left() + side + theme.px(_ICON_GAP))
    painter.setFont(theme.font(TextSize.CAPTION))
    painter.setPen(theme.colour(ink_on(ground)))
    paint_line(painter, inner, text)
    painter.restore()


def paint_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw one line in the painter's font and pen, elided to the width of ``rect``."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
    flags = alignment | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, flags | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine, shown)


def paint_avatar(
    painter: QPainter, rect: QRect, initials: str, theme: Theme, ground: Colour = Colour.ACCENT_SOFT
) -> None:
    """Draw a disc with initials."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawEllipse(rect)
    font = theme.font(TextSize.CAPTION, Weight.DemiBold)
    font.setPixelSize(max(9, round(rect.height() * 0.37)))
    painter.setFont(font)
    painter.setPen(theme.colour(ink_on(ground)))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials)
    painter.restore()
