"""Who does what at a meeting: a short list that leads to the cards of people."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.values import Role
from app.services.overview import RoleRow
from ui.texts.counts import more_people
from ui.texts.kinds import role
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.cards import Card
from ui.widgets.directory import initials
from ui.widgets.painting import paint_avatar, paint_line, paint_pill, pill_size
from ui.widgets.words import Line, Words

translate = QCoreApplication.translate

_LEAST = 8
_LINE = 40
_AVATAR, _GAP, _EDGE = 30, 10, 8


def role_word(row: RoleRow) -> str:
    """The role in small letters, an office before it."""
    match row.role:
        case "chair":
            return translate("Roles", "chair")
        case "secretary":
            return translate("Roles", "secretary")
        case _:
            return role(Role(row.role))


class RoleLine(Button):
    """Avatar, name and role; pressed, it opens the person's card."""

    kind = "link"
    opened = Signal(str)

    def __init__(self, row: RoleRow, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._row = row
        self._word = role_word(row)
        self.setAccessibleName(f"{row.name}, {self._word}")
        self.setToolTip(", ".join(part for part in (row.name, row.post) if part))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        name = QFontMetrics(theme.font(TextSize.BODY)).horizontalAdvance(self._row.name)
        around = theme.px(_AVATAR) + 2 * _GAP + 2 * _EDGE
        return QSize(name + around + pill_size(theme, self._word).width(), theme.px(_LINE))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(160), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = current_theme()
        painter = QPainter(self)
        side, middle = theme.px(_AVATAR), self.height() // 2
        avatar = QRect(_EDGE, middle - side // 2, side, side)
        paint_avatar(painter, avatar, initials(self._row.name), theme)
        size = pill_size(theme, self._word)
        size.setWidth(min(size.width(), self.width() // 2))
        pill = QRect(0, middle - size.height() // 2, size.width(), size.height())
        pill.moveRight(self.width() - _EDGE)
        paint_pill(painter, pill, self._word, Colour.SUNKEN, theme)
        painter.setFont(theme.font(TextSize.BODY))
        painter.setPen(theme.colour(Colour.TEXT))
        left = avatar.right() + _GAP
        paint_line(
            painter, QRect(left, 0, pill.left() - _GAP - left, self.height()), self._row.name
        )
        painter.end()

    def _open(self) -> None:
        self.opened.emit(self._row.person_id)


class RolesCard(Card):
    """The first people with a role; the others are a click away."""

    opened = Signal(str)
    all_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._all: Sequence[RoleRow] = ()
        self._rows: Sequence[RoleRow] = ()
        self._lines: list[RoleLine] = []
        self._nobody = Words(
            self.tr(
                "Nobody has a role yet. Give speakers, experts and guests their roles in the "
                "list of participants."
            ),
            ink=Colour.MUTED,
        )
        self._more = LinkButton("")
        self._more.clicked.connect(self.all_wanted)
        # The lines have an edge of their own under the mouse; their signs stand under the title.
        padding = current_theme().space(Space.L)
        self.body.setContentsMargins(padding - _EDGE, padding, padding - _EDGE, padding)
        self.body.setSpacing(current_theme().space(Space.XS))
        heading = Line(title, TextSize.SECTION, weight=Weight.DemiBold)
        for words in (heading, self._nobody):
            words.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self._people = QVBoxLayout()
        self._people.setSpacing(0)
        self.body.addWidget(heading)
        self.body.addLayout(self._people)
        self.body.addWidget(self._nobody)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_rows(self, rows: Sequence[RoleRow]) -> None:
        self._all = rows
        self._nobody.setVisible(not rows)
        self._show_fitting()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_fitting()

    def _show_fitting(self) -> None:
        """As many as there is room for, and at least a few."""
        line = current_theme().px(_LINE)
        # The title and what leads to the others take as much as two lines with the edges.
        room = (self.height() - 2 * current_theme().space(Space.L)) // line - 2
        shown = self._all[: max(_LEAST, room)]
        left_out = len(self._all) - len(shown)
        self._more.setText(more_people(left_out) if left_out else self.tr("Participants"))
        self._more.setVisible(bool(left_out) or not self._all)
        if shown != self._rows:
            self._rows = shown
            self._fill()

    def names(self) -> Sequence[str]:
        """Who is on the card, with the role, as spoken."""
        return [line.accessibleName() for line in self._lines]

    def _fill(self) -> None:
        for line in self._lines:
            self._people.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [RoleLine(row) for row in self._rows]
        for line in self._lines:
            line.opened.connect(self.opened)
            self._people.addWidget(line)
