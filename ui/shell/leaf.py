"""A panel with the room it stands in: a scrolled body and, when it has one, a bottom bar."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.shell.panel import Panel, PanelSpec
from ui.shell.position import Position
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.cards import Rule


class Leaf(QWidget):
    """One entry of a sheet; it keeps its scroll place and its drafts while others cover it."""

    heading_changed = Signal()
    close_requested = Signal()

    def __init__(self, spec: PanelSpec, panel: Panel, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self.panel = panel
        self.subject = ""
        panel.heading_changed.connect(self.heading_changed)
        panel.subject_changed.connect(self._follow)
        panel.close_requested.connect(self.close_requested)
        self._room = QVBoxLayout()
        self._build_layout()
        # Last, and once: each new parent makes Qt style everything inside anew.
        self._room.addWidget(panel)

    def fit(self, position: Position) -> None:
        """Leave the usual room around the panel, and less where the sheet is low."""
        theme = current_theme()
        side = theme.space(Space.XL)
        high = theme.space(Space.S) if position is Position.BOTTOM else side
        self._room.setContentsMargins(side, high, side, high)

    def show_subject(self, subject: str) -> None:
        self.subject = subject
        self.panel.show_subject(subject)

    def _note_subject(self, subject: str) -> None:
        self.subject = subject

    def _follow(self, subject: str) -> None:
        self.subject = subject

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._area(), 1)
        footer = self.panel.footer()
        if footer is not None:
            layout.addWidget(Rule(self))
            layout.addWidget(_bar(footer, self))

    def _area(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room = QWidget(area)
        room.setLayout(self._room)
        area.setWidget(room)
        for widget in (area.viewport(), room):
            widget.setAutoFillBackground(False)
        return area


def _bar(footer: QWidget, parent: QWidget) -> QWidget:
    theme = current_theme()
    bar = QWidget(parent)
    layout = QHBoxLayout(bar)
    pad, gap = theme.space(Space.XL), theme.space(Space.L)
    layout.setContentsMargins(pad, gap, pad, gap)
    layout.addWidget(footer)
    return bar
