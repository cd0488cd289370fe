"""The calendar that drops from a date field."""

from PySide6.QtCore import QDate, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.theme.tokens import Colour

_STEPS = {
    "qt_calendar_prevmonth": "mdi6.chevron-left",
    "qt_calendar_nextmonth": "mdi6.chevron-right",
}


class CalendarPopup(QFrame):
    """A month to choose a day from; Escape leaves things as they were."""

    chosen = Signal(QDate)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("ground", "floating")
        self._calendar = QCalendarWidget()
        self._calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        self._calendar.setHorizontalHeaderFormat(
            QCalendarWidget.HorizontalHeaderFormat.ShortDayNames
        )
        self._calendar.activated.connect(self._choose)
        self._calendar.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._calendar)

    def open_at(self, editor: QWidget, day: QDate) -> None:
        """Drop under the editor, or stand above it where the screen ends."""
        self._dress()
        self._calendar.setSelectedDate(day)
        self.adjustSize()
        below = editor.mapToGlobal(QPoint(0, editor.height() + 4))
        room = editor.screen().availableGeometry()
        place = QRect(below, self.size())
        if place.bottom() > room.bottom():
            place.moveBottom(editor.mapToGlobal(QPoint(0, -4)).y())
        place.moveLeft(max(room.left(), min(place.left(), room.right() - place.width())))
        self.move(place.topLeft())
        self.show()
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def _choose(self, day: QDate) -> None:
        self.hide()
        self.chosen.emit(day)

    def _dress(self) -> None:
        """Give Qt's own parts our colours, which a style sheet does not reach."""
        theme = current_theme()
        self._calendar.setLocale(self.locale())
        for name, icon in _STEPS.items():
            button = self._calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(theme.icons.icon(icon, Colour.MUTED))
        quiet = QTextCharFormat()
        quiet.setForeground(theme.colour(Colour.MUTED))
        quiet.setBackground(theme.colour(Colour.SURFACE))
        self._calendar.setHeaderTextFormat(quiet)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(weekday, quiet)
        self._calendar.setFixedSize(theme.px(316), theme.px(280))
