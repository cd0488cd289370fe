"""The event switcher: which meeting is on the screen, the others, and what to do with the file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from app.services.meeting_rows import MeetingRow, Meetings
from app.services.meetings import AddMeeting
from ui.desk import Desk
from ui.texts.dates import long_date
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Radius, TextSize
from ui.widgets.painting import paint_line

CARD = "meeting"
ICON, GAP, CHEVRON = 22, 12, 18
NARROWEST = 160
RING = 2
SHOWN = 12


class Switcher(QAbstractButton):
    """Title and place of the chosen meeting; pressed, it opens the menu of the workspace."""

    menu_filled = Signal(object)

    def __init__(self, desk: Desk, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._today = today
        self._rows: Sequence[MeetingRow] = ()
        self._caption = ""
        self._menu = QMenu(self)
        self._menu.setAccessibleName(self.tr("Meetings and file"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self.open_menu)
        desk.changed.connect(self._follow)
        desk.meeting_changed.connect(self._show_chosen)
        self._reload()

    def open_menu(self) -> None:
        self._fill()
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def add_meeting(self) -> None:
        """Plan one more meeting and open its card."""
        key = self._desk.execute(AddMeeting(self.tr("New round table")))
        if key is not None:
            self._desk.choose_meeting(key)
            self._desk.open_panel(CARD, key)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        title = QFontMetrics(theme.font(TextSize.BODY, Weight.DemiBold))
        caption = QFontMetrics(theme.font(TextSize.CAPTION))
        words = max(title.horizontalAdvance(self.text()), caption.horizontalAdvance(self._caption))
        around = theme.px(ICON + CHEVRON) + 4 * GAP
        return QSize(words + around, title.height() + caption.height() + GAP)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(NARROWEST), self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        theme = current_theme()
        radius = theme.radius(Radius.CONTROL)
        box = QRectF(self.rect()).adjusted(0, GAP / 2, 0, -GAP / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus() and self.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        ):
            painter.setPen(QPen(theme.colour(Colour.ACCENT), RING))
            box.adjust(RING / 2, RING / 2, -RING / 2, -RING / 2)
        if self.underMouse() or self.isDown():
            painter.setBrush(theme.colour(Colour.SUNKEN))
        painter.drawRoundedRect(box, radius, radius)

    def _paint_words(self, painter: QPainter) -> None:
        theme = current_theme()
        side, chevron = theme.px(ICON), theme.px(CHEVRON)
        middle = self.height() // 2
        icon = QRect(GAP, middle - side // 2, side, side)
        theme.icons.paint(painter, icon, "mdi6.calendar-star", theme.colour(Colour.TEXT))
        left = icon.right() + GAP
        room = self.width() - left - chevron - 2 * GAP
        painter.setFont(theme.font(TextSize.BODY, Weight.DemiBold))
        painter.setPen(theme.colour(Colour.TEXT))
        title = painter.fontMetrics()
        high = title.height() if self._caption else title.height() // 2
        paint_line(painter, QRect(left, middle - high, room, title.height()), self.text())
        wide = min(title.horizontalAdvance(self.text()), room)
        painter.setFont(theme.font(TextSize.CAPTION))
        painter.setPen(theme.colour(Colour.MUTED))
        caption = painter.fontMetrics()
        paint_line(painter, QRect(left, middle, room, caption.height()), self._caption)
        wide = max(wide, min(caption.horizontalAdvance(self._caption), room))
        arrow = QRect(left + wide + GAP, middle - chevron // 2, chevron, chevron)
        theme.icons.paint(painter, arrow, "mdi6.chevron-down", theme.colour(Colour.TEXT))

    def _follow(self, change: object) -> None:
        tables: frozenset[str] = getattr(change, "tables", frozenset[str]())
        if tables & Meetings.tables:
            self._reload()

    def _reload(self) -> None:
        self._rows = self._desk.ask(Meetings())
        if not any(row.id == self._desk.meeting_id for row in self._rows):
            self._desk.choose_meeting(self._suggested())
        self._show_chosen()

    def _suggested(self) -> str:
        """The remembered meeting, the next to come, the last one held, or any."""
        remembered = self._desk.settings.last_choice(self._memory())
        if any(row.id == remembered for row in self._rows):
            return remembered
        coming = [row for row in self._rows if row.day and row.day >= self._today]
        held = [row for row in self._rows if row.day and row.participants]
        choice = [*coming[-1:], *held, *self._rows]
        return choice[0].id if choice else ""

    def _memory(self) -> str:
        return f"meeting/{self._desk.workspace.path.stem}"

    def _show_chosen(self) -> None:
        chosen = next((row for row in self._rows if row.id == self._desk.meeting_id), None)
        if chosen is None and self._desk.meeting_id:
            return
        self.setText(chosen.title if chosen else self.tr("No meeting yet"))
        self._caption = _caption(chosen) if chosen else self.tr("Plan the first one")
        if chosen:
            self._desk.settings.remember_choice(self._memory(), chosen.id)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._caption)
        self.setToolTip(f"{self.text()}\n{self._caption}")
        self.updateGeometry()
        self.update()

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        for row in self._rows[:SHOWN]:
            action = menu.addAction(_entry(row))
            action.setCheckable(True)
            action.setChecked(row.id == self._desk.meeting_id)
            action.triggered.connect(partial(_choose, self._desk, row.id))
        if self._rows:
            menu.addSeparator()
        self._add("mdi6.calendar-plus", self.tr("New meeting"), self.add_meeting)
        if self._desk.meeting_id:
            self._add("mdi6.calendar-edit", self.tr("Edit this meeting"), self._edit)
        self.menu_filled.emit(menu)

    def _add(self, icon: str, text: str, method: object) -> QAction:
        action = self._menu.addAction(current_theme().icons.icon(icon, Colour.MUTED), text)
        action.triggered.connect(method)
        return action

    def _edit(self) -> None:
        self._desk.open_panel(CARD, self._desk.meeting_id)


def _choose(desk: Desk, meeting: str, *_: object) -> None:
    desk.choose_meeting(meeting)


def _caption(row: MeetingRow) -> str:
    return " · ".join(part for part in (long_date(row.day) if row.day else "", row.place) if part)


def _entry(row: MeetingRow) -> str:
    """One line of the menu; an ampersand in a title is no key."""
    parts = (row.title, long_date(row.day) if row.day else "")
    return " · ".join(part for part in parts if part).replace("&", "&&")
