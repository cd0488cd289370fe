"""One of a few: a drop-down, a row of segments, a row of filter chips."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, TextSize
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.flow import FlowLayout, Wrapping
from ui.widgets.rowed import RowedLayout


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose; ``count`` is shown behind the title where it matters."""

    id: str
    title: str
    icon: str = ""
    count: int | None = None

    def caption(self) -> str:
        return self.title if self.count is None else f"{self.title} {self.count}"


class DropDown(QComboBox):
    """A combo box that the wheel cannot change in passing, with an arrow that can be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(14)

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        theme = current_theme()
        side = theme.px(20)
        place = QRect(self.width() - side - 10, (self.height() - side) // 2, side, side)
        ink = theme.colour(Colour.TEXT if self.isEnabled() else Colour.MUTED)
        theme.icons.paint(QPainter(self), place, "mdi6.chevron-down", ink)


class ChoiceField(Field):
    """One of several, from a list that drops down."""

    def __init__(
        self, label: str, options: Sequence[Option], parent: QWidget | None = None
    ) -> None:
        self._box = DropDown()
        super().__init__(label, self._box, parent)
        self._shown = ""
        self.set_options(options)
        self._box.activated.connect(self._announce)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer others; the chosen one stays when it is among them."""
        self._box.clear()
        for option in options:
            icon = current_theme().icons.icon(option.icon) if option.icon else QIcon()
            self._box.addItem(icon, option.caption(), option.id)
        self.show_value(self._shown)

    def value(self) -> str:
        """Id of the chosen option."""
        return self._shown

    def show_value(self, value: str) -> None:
        self._shown = value
        self._box.setCurrentIndex(self._box.findData(value))

    def _announce(self) -> None:
        value = self._box.currentData()
        if value != self._shown:
            self._shown = value
            self.settle()
            self.committed.emit(value)


class Segments(Wrapping):
    """A row of segments of which one is pressed; arrow keys go along it.

    Where the row is too narrow for all titles, it breaks into rows of equal length.
    """

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[Option], name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "sunken")
        self.setAccessibleName(name)
        self._row = RowedLayout(self)
        self._segments: dict[str, Segment] = {}
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer others, e.g. with other counts; the chosen one stays."""
        if list(self._segments) == [option.id for option in options]:
            for option in options:
                self._segments[option.id].show_option(option)
            return
        before = self.value()
        for segment in self._segments.values():
            self._row.removeWidget(segment)
            segment.setParent(None)
            segment.deleteLater()
        self._segments = {option.id: self._add(option) for option in options}
        self.show_value(before)

    def value(self) -> str:
        """Id of the pressed segment."""
        pressed = (key for key, segment in self._segments.items() if segment.isChecked())
        return next(pressed, "")

    def show_value(self, value: str) -> None:
        if value in self._segments:
            self._segments[value].setChecked(True)

    def take_focus(self) -> None:
        """Put the keyboard on the pressed segment."""
        pressed = self._segments.get(self.value())
        if pressed is not None:
            pressed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, option: Option) -> "Segment":
        segment = Segment(option, self)
        self._row.addWidget(segment)
        segment.clicked.connect(self._announce)
        return segment

    def _announce(self) -> None:
        self.chosen.emit(self.value())


class Segment(Button):
    """One of the segments; it keeps its width when its title turns bold."""

    kind = "segment"
    ink = Colour.MUTED

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__("", option.icon, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_option(option)

    def show_option(self, option: Option) -> None:
        """Say something else, e.g. another count."""
        self.setText(option.caption().replace("&", "&&"))

    @override
    def corner(self) -> float:
        return current_theme().px(6)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        bold = theme.font(TextSize.BODY, Weight.DemiBold)
        icon = 0 if self.icon().isNull() else self.iconSize().width() + 4
        width = QFontMetrics(bold).horizontalAdvance(self.text()) + icon + theme.px(20)
        return QSize(width, theme.px(30))


class SegmentsField(Field):
    """Segments under a label."""

    def __init__(
        self, label: str, options: Sequence[Option], parent: QWidget | None = None
    ) -> None:
        self._segments = Segments(options, label)
        super().__init__(label, self._segments, parent)
        self._segments.chosen.connect(self._announce)
        self._shown = ""

    def value(self) -> str:
        return self._segments.value()

    def show_value(self, value: str) -> None:
        self._shown = value
        self._segments.show_value(value)

    def _announce(self, value: str) -> None:
        if value != self._shown:
            self._shown = value
            self.settle()
            self.committed.emit(value)


class FilterChips(Wrapping):
    """A row of chips of which one is chosen, to narrow down a list."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[Option], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        self._chips: dict[str, FilterChip] = {}
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer others or the same with new counts; the chosen one stays, else the first."""
        before = self.value()
        if list(self._chips) == [option.id for option in options]:
            for option in options:
                self._chips[option.id].show_option(option)
            return
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.setParent(None)
            chip.deleteLater()
        self._chips = {option.id: self._add(option) for option in options}
        self.show_value(before if before in self._chips else next(iter(self._chips), ""))

    def value(self) -> str:
        """Id of the chosen chip."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def show_value(self, value: str) -> None:
        if value in self._chips:
            self._chips[value].setChecked(True)

    def _add(self, option: Option) -> "FilterChip":
        chip = FilterChip(option, self)
        self._flow.addWidget(chip)
        chip.clicked.connect(self._announce)
        return chip

    def _announce(self) -> None:
        self.chosen.emit(self.value())


class FilterChip(Button):
    """One of the filter chips."""

    kind = "filter"
    ink = Colour.ACCENT

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__("", option.icon, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_option(option)

    def show_option(self, option: Option) -> None:
        """Say something else, e.g. another count."""
        self.setText(option.caption().replace("&", "&&"))

    @override
    def corner(self) -> float:
        return self.height() / 2
