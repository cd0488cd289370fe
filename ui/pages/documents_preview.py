"""The paper as it will be printed, with the bar for zoom and sheets floating over its foot."""

from enum import StrEnum
from itertools import chain

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QWidget
from typing_extensions import override

from reports.printing import Printed
from ui.pages.documents_paper import opened
from ui.pages.documents_sheets import Sheets
from ui.pages.documents_zoom import Fit, Zoom
from ui.theme.theme import current_theme
from ui.theme.tokens import TextSize
from ui.widgets.buttons import IconButton
from ui.widgets.cards import EmptyState
from ui.widgets.words import Line

BAR_FOOT = 12


class Ground(StrEnum):
    """What the preview shows at the moment."""

    WAITING = "waiting"
    PAPER = "paper"
    TROUBLE = "trouble"


class Preview(QFrame):
    """Shows the newest edition, or the sentence why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "sunken")
        self.sheets = Sheets()
        self._waiting = EmptyState("mdi6.file-document-outline", self.tr("Composing the paper…"))
        self._trouble = EmptyState("mdi6.alert-circle-outline", "")
        self._stack = QStackedLayout(self)
        for shown in (self._waiting, self.sheets, self._trouble):
            self._stack.addWidget(shown)
        self.bar = PreviewBar(self.sheets, self)
        self.bar.hide()

    def ground(self) -> Ground:
        """What is shown at the moment."""
        return tuple(Ground)[self._stack.currentIndex()]

    def show_paper(self, printed: Printed) -> None:
        """Show an edition; the place and the zoom stay as they were."""
        self.sheets.show_document(opened(printed.content))
        self._stack.setCurrentWidget(self.sheets)
        self.bar.show()
        self.bar.raise_()
        self._place_bar()

    def show_trouble(self, sentence: str) -> None:
        """Say why there is no paper."""
        self._trouble.show_sentence(sentence)
        self._stack.setCurrentWidget(self._trouble)
        self.bar.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_bar()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._place_bar()

    def _place_bar(self) -> None:
        self.bar.fit_into(self.width())
        size = self.bar.sizeHint()
        left = (self.width() - size.width()) // 2
        self.bar.setGeometry(
            max(0, left), self.height() - size.height() - BAR_FOOT, size.width(), size.height()
        )


class PreviewBar(QFrame):
    """Smaller and larger, width or whole page, and the way from sheet to sheet."""

    def __init__(self, sheets: Sheets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "floating")
        self._sheets = sheets
        self._percent = Line(tabular=True)
        self._page = Line(tabular=True)
        self._divider = QFrame(self)
        self._build_buttons()
        self._build_layout()
        sheets.zoom_changed.connect(self._show_state)
        sheets.page_changed.connect(self._show_state)

    def fit_into(self, width: int) -> None:
        """Do without what is not needed most where there is no room for it."""
        spared = ((self._wide, self._whole, self._divider), (self._percent,))
        for shown in chain(*spared):
            shown.show()
        for group in spared:
            if self.sizeHint().width() > width - 2 * BAR_FOOT:
                for shown in group:
                    shown.hide()

    def zoom_in(self) -> None:
        self._sheets.zoom_by(1)

    def zoom_out(self) -> None:
        self._sheets.zoom_by(-1)

    def fit_width(self) -> None:
        self._sheets.set_zoom(Zoom(Fit.WIDTH))

    def fit_page(self) -> None:
        self._sheets.set_zoom(Zoom(Fit.PAGE))

    def real_size(self) -> None:
        self._sheets.set_zoom(Zoom(Fit.FACTOR, 1.0))

    def next_page(self) -> None:
        self._sheets.go_to(self._sheets.page() + 1)

    def previous_page(self) -> None:
        self._sheets.go_to(self._sheets.page() - 1)

    def _build_buttons(self) -> None:
        self._smaller = IconButton("mdi6.minus", self.tr("Smaller"))
        self._larger = IconButton("mdi6.plus", self.tr("Larger"))
        self._wide = IconButton("mdi6.arrow-expand-horizontal", self.tr("Fit the width"))
        self._whole = IconButton("mdi6.fit-to-page-outline", self.tr("Show the whole page"))
        self._back = IconButton("mdi6.chevron-up", self.tr("Previous page"))
        self._on = IconButton("mdi6.chevron-down", self.tr("Next page"))
        for button, act in (
            (self._smaller, self.zoom_out),
            (self._larger, self.zoom_in),
            (self._wide, self.fit_width),
            (self._whole, self.fit_page),
            (self._back, self.previous_page),
            (self._on, self.next_page),
        ):
            button.clicked.connect(act)
        self._wide.setCheckable(True)
        self._whole.setCheckable(True)

    def _build_layout(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(2)
        self._divider.setProperty("ground", "line")
        self._divider.setFixedSize(1, current_theme().px(20))
        for shown in (
            self._smaller, self._percent, self._larger, self._wide, self._whole,
            self._divider, self._back, self._page, self._on,
        ):  # fmt: skip
            row.addWidget(shown, 0, Qt.AlignmentFlag.AlignVCenter)
        for line, longest in ((self._percent, "400 %"), (self._page, "188 / 188")):
            font = current_theme().font(TextSize.BODY, tabular=True)
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            line.setFont(font)
            line.setFixedWidth(line.fontMetrics().horizontalAdvance(longest) + 6)

    def _show_state(self) -> None:
        page, count = self._sheets.page(), self._sheets.page_count()
        fit = self._sheets.zoom().fit
        percent = round(self._sheets.factor() * 100)
        self._percent.setText(self.tr("{percent} %").format(percent=percent))
        self._page.setText(f"{page + 1} / {count}" if count else "")
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page + 1 < count)
        self._wide.setChecked(fit is Fit.WIDTH)
        self._whole.setChecked(fit is Fit.PAGE)
