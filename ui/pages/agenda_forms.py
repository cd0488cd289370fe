"""Small forms that open on the agenda page: lines to paste, the date of the next meeting."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.cards import Card
from ui.widgets.fields import EntryField, TextArea
from ui.widgets.parsing import read_date
from ui.widgets.times import DateField

_WIDEST = 760


class PageForm(Card):
    """Base: a card with a field, one act and a way out; Escape closes it."""

    closed = Signal()

    def __init__(self, title: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._act = PrimaryButton(act)
        self._cancel = QuietButton(self.tr("Cancel"))
        self.setMaximumWidth(current_theme().px(_WIDEST))
        self._act.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.close_form)
        self.hide()

    def field(self) -> EntryField[str] | EntryField[date | None]:
        """The field of the form."""
        raise NotImplementedError

    def submit(self) -> None:
        """Announce what stands in the field."""
        raise NotImplementedError

    def open_form(self) -> None:
        """Show it with the keyboard in its field."""
        self.show()
        self.field().setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Go away; the next time it is empty."""
        self.hide()
        self.field().discard()
        self.closed.emit()

    def refuse(self, refusal: UserError) -> None:
        """Say why it cannot be done; what was written stays."""
        self.field().refuse(refusal)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
            return
        super().keyPressEvent(event)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(current_theme().space(Space.S))
        row.addWidget(self._act)
        row.addWidget(self._cancel)
        row.addStretch(1)
        return row


class PasteForm(PageForm):
    """Lines of text, each to become an item."""

    submitted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Items from lines of text"), self.tr("Add items"), parent)
        self._lines = TextArea(
            self.tr("One item per line; “20 min” at its end becomes the length"), lines=5
        )
        self.body.addWidget(self._lines)
        self.body.addLayout(self._buttons())

    @override
    def field(self) -> EntryField[str]:
        return self._lines

    @override
    def submit(self) -> None:
        self.submitted.emit(self._lines.words())

    def start_with(self, text: str) -> None:
        """Begin with these lines, e.g. those of the clipboard."""
        self._lines.editor.show_words(text)


class SeriesForm(PageForm):
    """The date of the next meeting of a series."""

    submitted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The next meeting of the series"), self.tr("Plan it"), parent)
        self._date = DateField(self.tr("Date (may stay open)"))
        self._date.setMaximumWidth(current_theme().px(220))
        self.body.addWidget(self._date)
        self.body.addLayout(self._buttons())

    @override
    def field(self) -> EntryField[date | None]:
        return self._date

    @override
    def submit(self) -> None:
        try:
            self.submitted.emit(read_date(self._date.words()))
        except UserError as refusal:
            self.refuse(refusal)
