"""Editing a cell of the agenda in place; refused words stay in the cell."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from ui.pages.agenda_columns import EDITED
from ui.texts.errors import sentence
from ui.widgets.editors import LineEdit
from ui.widgets.parsing import read_minutes
from ui.widgets.rows import RowDelegate
from ui.widgets.styling import set_look

Index = QModelIndex | QPersistentModelIndex
Write = Callable[[int, str, str | int | None], None]


class CellEditor(LineEdit):
    """A line in a cell that knows whether its words were refused."""

    refused = False


class AgendaDelegate(RowDelegate):
    """``write(row, field, value)`` takes the words over, or raises the refusal shown at the cell."""

    def __init__(self, write: Write, parent: QWidget) -> None:
        super().__init__(parent)
        self._write = write

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = CellEditor(parent)
        editor.setAccessibleName(
            str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        )
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, CellEditor) and not editor.isModified():
            editor.show_words(str(index.data()))
            editor.selectAll()

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect: QRect = option.rect
        height = min(rect.height() - 6, editor.sizeHint().height())
        top = rect.top() + (rect.height() - height) // 2
        editor.setGeometry(rect.left() + 3, top, rect.width() - 6, height)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, CellEditor) or not editor.isModified():
            return
        field, words = EDITED[index.column()], editor.words()
        try:
            value = read_minutes(words) if field == "minutes" else words
            self._write(index.row(), field, value)
        except UserError as refusal:
            self._show_refusal(editor, refusal)
        else:
            editor.refused = False
            editor.setModified(False)

    def _show_refusal(self, editor: CellEditor, refusal: UserError) -> None:
        editor.refused = True
        set_look(editor, "state", "wrong")
        words = sentence(refusal)
        editor.setAccessibleDescription(words)
        QToolTip.showText(editor.mapToGlobal(editor.rect().bottomLeft()), words, editor)
