"""The head of a sheet: the way back, what is shown, pin and close."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shell.panel import Heading
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.marks import IconSign, Pill
from ui.widgets.words import Words

# A name may have thousands of letters; the head shows its beginning, the tool tip the rest.
LONGEST_TITLE = 120
LONGEST_BACK = 40


class Head(QWidget):
    """Draws a ``Heading``; its title takes the focus where a panel has no first field."""

    back_clicked = Signal()
    pin_clicked = Signal()
    close_clicked = Signal()

    def __init__(self, parent: QWidget | None = None, *, low: bool = False) -> None:
        """``low`` where every line counts, as on a sheet at the bottom."""
        super().__init__(parent)
        self._low = low
        self.title = Words("", TextSize.SECTION, Colour.TEXT, Weight.Bold)
        self.title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._caption = Words("", TextSize.CAPTION, Colour.MUTED)
        self._tile = IconSign("", ink=Colour.ACCENT, ground=Colour.ACCENT_SOFT)
        self._pill = Pill("", Colour.ACCENT_SOFT)
        self._back = LinkButton("", "mdi6.arrow-left")
        self._pin = IconButton("mdi6.pin-outline", self.tr("Pin beside the page"))
        self._close = IconButton("mdi6.close", self.tr("Close"))
        self._build_layout()
        self._back.clicked.connect(self.back_clicked)
        self._pin.clicked.connect(self.pin_clicked)
        self._close.clicked.connect(self.close_clicked)

    def show_heading(self, heading: Heading) -> None:
        short = _shortened(heading.title, LONGEST_TITLE)
        self.title.setText(short)
        self.title.setToolTip(heading.title if short != heading.title else "")
        self._caption.setText(_shortened(heading.caption, LONGEST_TITLE))
        self._caption.setVisible(bool(heading.caption))
        self._pill.show_text(heading.pill, icon=heading.icon)
        self._pill.setVisible(bool(heading.pill))
        self._tile.show_icon(heading.icon, Colour.ACCENT)
        self._tile.setVisible(bool(heading.icon) and not heading.pill and not self._low)
        self.setVisible(not heading.quiet)

    def show_back(self, title: str) -> None:
        """Offer the way back to a panel with this title; empty when there is none."""
        self._back.setVisible(bool(title))
        self._back.setText(_shortened(title, LONGEST_BACK))
        self._back.setAccessibleName(self.tr("Back to {title}").format(title=title))

    def show_pin(self, *, possible: bool, pinned: bool) -> None:
        self._pin.set_icon("mdi6.pin-off-outline" if pinned else "mdi6.pin-outline")
        self._pin.set_name(self.tr("Unpin") if pinned else self.tr("Pin beside the page"))
        self._pin.setVisible(possible)

    def _build_layout(self) -> None:
        theme = current_theme()
        words = QHBoxLayout() if self._low else QVBoxLayout()
        words.setSpacing(theme.space(Space.L) if self._low else theme.space(Space.XS) // 2)
        words.addWidget(self.title)
        words.addWidget(self._caption, int(self._low))
        row = QHBoxLayout()
        row.setSpacing(theme.space(Space.M))
        row.addWidget(self._tile)
        row.addWidget(self._pill)
        row.addLayout(words, 1)
        row.addWidget(self._pin)
        row.addWidget(self._close)
        whole = QVBoxLayout(self)
        pad, gap = theme.space(Space.XL), theme.space(Space.L)
        high = theme.space(Space.XS) if self._low else gap
        whole.setContentsMargins(pad, high, gap, high)
        whole.setSpacing(theme.space(Space.XS))
        whole.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addLayout(row)


def _shortened(text: str, longest: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1] + "…"
