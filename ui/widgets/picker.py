"""Type-ahead: a line in which a few letters find a card, or create it when it is new."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.errors import UserError
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour
from ui.widgets.editors import LineEdit
from ui.widgets.fields import Field
from ui.widgets.finding import Choice, FoundList
from ui.widgets.painting import paint_avatar, paint_pill, pill_size

Find = Callable[[str], Sequence[Choice]]
Create = Callable[[str], str | None]


class Picker(LineEdit):
    """Offers what ``find`` knows for the typed words, and at the end what ``create`` would make.

    Down and Up go through the list, Enter takes, Escape closes it. ``create`` answers the id of
    the new card, or nothing when that was refused; the words then stay.
    """

    picked = Signal(object)
    abandoned = Signal(str)

    def __init__(
        self,
        find: Find,
        create: Create | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find, self._create = find, create
        self._found: FoundList | None = None
        self.setAccessibleName(name)
        self.typed.connect(self._search)

    def found(self) -> Sequence[Choice]:
        """What is offered at the moment."""
        return self._found.choices() if self._found and self._found.isVisible() else []

    def take(self, choice: Choice) -> None:
        """Pick as if by hand; a choice without id is created first."""
        self.close_list()
        if choice.id:
            self.picked.emit(choice)
            return
        words = self._wanted()
        new_id = self._create(words) if self._create else None
        if new_id:
            self.picked.emit(Choice(new_id, words))

    def close_list(self) -> None:
        if self._found is not None:
            self._found.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._steer(Qt.Key(event.key())):
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        self.close_list()
        if self._wanted():
            self.abandoned.emit(self._wanted())

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.close_list()

    @override
    def event(self, event: QEvent) -> bool:
        # With the list open Escape is ours; unclaimed it would be the shortcut that closes a panel.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.found()
        ):
            event.accept()
            return True
        return super().event(event)

    def _steer(self, key: Qt.Key) -> bool:
        """Do what a key means to the list; false when it means nothing to it."""
        listed = self._found if self._found is not None and self._found.isVisible() else None
        match key:
            case Qt.Key.Key_Down if listed is None:
                self._search()
            case Qt.Key.Key_Down if listed is not None:
                listed.step(1)
            case Qt.Key.Key_Up if listed is not None:
                listed.step(-1)
            case Qt.Key.Key_Escape if listed is not None:
                listed.hide()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if listed is not None:
                self._take_current(listed)
            case _:
                return False
        return True

    def _take_current(self, listed: FoundList) -> None:
        choice = listed.current()
        if choice is not None:
            self.take(choice)

    def _wanted(self) -> str:
        return " ".join(self.text().split())

    def _search(self) -> None:
        if self.isReadOnly():
            return
        if self._found is None:
            self._found = FoundList(self)
            self._found.picked.connect(self.take)
            self.destroyed.connect(self._found.deleteLater)
        self._found.show_choices(self._offers(), self.tr("Found"))

    def _offers(self) -> Sequence[Choice]:
        words = self._wanted()
        found = list(self._find(words))
        same = any(alike(choice.title, words) for choice in found)
        if self._create is not None and words and not same:
            found.append(Choice("", self.tr("Create “{name}”").format(name=words)))
        return found


class PickerField(Field):
    """One card out of the directory, or none; the value is a ``Choice`` or ``None``."""

    def __init__(
        self, label: str, find: Find, create: Create | None = None, parent: QWidget | None = None
    ) -> None:
        self.picker = ShownPicker(find, create, label)
        super().__init__(label, self.picker, parent)
        self._find = find
        self._shown: Choice | None = None
        self.picker.typed.connect(self.settle)
        self.picker.picked.connect(self._take)
        self.picker.abandoned.connect(self._judge_words)
        self.picker.left.connect(self._clear_if_empty)

    def value(self) -> Choice | None:
        return self._shown

    def show_value(self, value: Choice | None) -> None:
        """Show what is stored, unless somebody is typing here."""
        self._shown = value
        if not self.has_draft():
            self.picker.show_choice(value)

    def has_draft(self) -> bool:
        """Whether words stand here that are no card."""
        return self.picker.isModified()

    def discard(self) -> None:
        """Drop the words and show what is stored."""
        self.settle()
        self.picker.show_choice(self._shown)

    def set_placeholder(self, text: str) -> None:
        self.picker.setPlaceholderText(text)

    def _take(self, choice: Choice | None) -> None:
        changed = (choice and choice.id) != (self._shown and self._shown.id)
        self._shown = choice
        self.settle()
        self.picker.show_choice(choice)
        if changed:
            self.committed.emit(choice)

    def _clear_if_empty(self) -> None:
        if self.has_draft() and not self.picker.text().strip():
            self._take(None)

    def _judge_words(self, words: str) -> None:
        """Words left behind are taken when they name one card exactly, and refused otherwise."""
        if not self.has_draft():
            return
        same = [choice for choice in self._find(words) if alike(choice.title, words)]
        if len(same) == 1:
            self._take(same[0])
        else:
            self.refuse(UserError("choice.unknown", text=words))


class ShownPicker(Picker):
    """A picker that shows the card picked before with its avatar and caption."""

    def __init__(self, find: Find, create: Create | None, name: str) -> None:
        super().__init__(find, create, name)
        self._choice: Choice | None = None
        self.typed.connect(self._forget)

    def show_choice(self, choice: Choice | None) -> None:
        """Show a picked card, or emptiness."""
        self._choice = choice
        self.setText(choice.title if choice else "")
        self.setModified(False)
        self.setCursorPosition(0)
        self.setAccessibleDescription(choice.caption if choice else "")
        self._set_margins()

    @override
    def focusInEvent(self, arg__1: QFocusEvent) -> None:
        super().focusInEvent(arg__1)
        self.selectAll()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._choice is None:
            return
        theme = current_theme()
        painter = QPainter(self)
        if self._choice.initials:
            side = theme.px(24)
            place = QRect(10, (self.height() - side) // 2, side, side)
            paint_avatar(painter, place, self._choice.initials, theme)
        if self._choice.caption:
            size = pill_size(theme, self._choice.caption)
            size.setWidth(min(size.width(), self._pill_room()))
            place = QRect(self.width() - size.width() - 8, 0, size.width(), size.height())
            place.moveTop((self.height() - size.height()) // 2)
            paint_pill(painter, place, self._choice.caption, Colour.SUNKEN, theme)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._set_margins()

    def _pill_room(self) -> int:
        return self.width() * 2 // 5

    def _forget(self) -> None:
        """While somebody types, the words are no card yet."""
        self._choice = None
        self._set_margins()
        self.update()

    def _set_margins(self) -> None:
        theme = current_theme()
        left = theme.px(24) + 4 if self._choice and self._choice.initials else 0
        right = 0
        if self._choice and self._choice.caption:
            right = min(pill_size(theme, self._choice.caption).width(), self._pill_room()) + 4
        self.setTextMargins(left, 0, right, 0)


def alike(first: str, second: str) -> bool:
    """Whether two names are the same but for case, blanks and the dots of ё."""
    return _folded(first) == _folded(second)


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("ё", "е").split())
