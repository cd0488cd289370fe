"""Fields side by side in equal columns, their labels on one line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.theme import current_theme
from ui.theme.tokens import Space


def paired(*widgets: QWidget) -> QWidget:
    """One widget alone as it is, several in a row."""
    if len(widgets) == 1:
        return widgets[0]
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(current_theme().space(Space.M))
    for widget in widgets:
        row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
    return whole
