"""Tab goes in reading order, also through what is scrolled out of sight."""

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.shell.tabbing import stops


def test_a_bar_below_comes_after_what_is_scrolled_away(qtbot):
    sheet, form, body = QWidget(), QScrollArea(), QWidget()
    qtbot.addWidget(sheet)
    form.setFocusPolicy(form.focusPolicy().NoFocus)
    fields = [QLineEdit() for _ in range(20)]
    head, done = QPushButton("Close"), QPushButton("Done")
    column = QVBoxLayout(body)
    for field in fields[:-2]:
        column.addWidget(field)
    pair = QHBoxLayout()
    pair.addWidget(fields[-2])
    pair.addWidget(fields[-1])
    column.addLayout(pair)
    form.setWidget(body)
    form.setWidgetResizable(True)
    layout = QVBoxLayout(sheet)
    for widget in (head, form, done):
        layout.addWidget(widget)
    sheet.resize(300, 300)
    sheet.show()
    wanted = [head, *fields, done]
    assert stops(sheet) == wanted
    form.verticalScrollBar().setValue(200)
    assert stops(sheet) == wanted
