"""Fields for dates, times of day, lengths and numbers, typed as people write them."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.errors import UserError
from ui.texts.dates import length
from ui.widgets.buttons import IconButton
from ui.widgets.calendar import CalendarPopup
from ui.widgets.editors import LineEdit
from ui.widgets.fields import EntryField
from ui.widgets.parsing import (
    read_clock,
    read_date,
    read_minutes,
    read_number,
    read_seconds,
    write_clock,
    write_date,
    write_seconds,
)


class DateField(EntryField[date | None]):
    """A date, typed or chosen from a calendar (the button, or Alt+Down)."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        self.line = LineEdit(tabular=True)
        super().__init__(label, self.line, read_date, write_date, None, parent)
        self.set_placeholder(self.tr("day.month.year"))
        self._calendar: CalendarPopup | None = None
        button = IconButton("mdi6.calendar-month-outline", self.tr("Open the calendar"))
        button.clicked.connect(self.open_calendar)
        self.line.set_button(button)
        keys = QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Down), self.line)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.open_calendar)

    def open_calendar(self) -> None:
        """Show the calendar under the field, at the date that stands in it."""
        if self.line.isReadOnly():
            return
        if self._calendar is None:
            self._calendar = CalendarPopup(self)
            self._calendar.chosen.connect(self._take)
        found = self._date_in_line()
        day = QDate(found.year, found.month, found.day) if found else QDate.currentDate()
        self._calendar.open_at(self.line, day)

    def _date_in_line(self) -> date | None:
        try:
            return read_date(self.words())
        except UserError:
            return None

    def _take(self, day: QDate) -> None:
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self.take_words(write_date(date(day.year(), day.month(), day.day())))


class ClockField(EntryField[int | None]):
    """A time of day in minutes after midnight."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        self.line = LineEdit(tabular=True)
        super().__init__(label, self.line, read_clock, write_clock, None, parent)
        self.set_placeholder("14:00")


class MinutesField(EntryField[int | None]):
    """A length in minutes."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        self.line = LineEdit(tabular=True)
        super().__init__(label, self.line, read_minutes, _write_minutes, None, parent)


class SecondsField(EntryField[int | None]):
    """A short length in seconds, written as minutes and seconds."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        self.line = LineEdit(tabular=True)
        super().__init__(label, self.line, read_seconds, write_seconds, None, parent)


class NumberField(EntryField[int | None]):
    """A whole number."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        self.line = LineEdit(tabular=True)
        super().__init__(label, self.line, read_number, _write_number, None, parent)


def _write_minutes(value: int | None) -> str:
    return "" if value is None else length(value)


def _write_number(value: int | None) -> str:
    return "" if value is None else str(value)
