"""Why a place: the rungs of the ladder against a neighbour, and what would be otherwise."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.scoring import (
    Change,
    Comparison,
    Rung,
    Stability,
    Standing,
    Variation,
    written,
)
from ui.texts.figures import figure
from ui.texts.scoring_methods import method_title
from ui.texts.verdicts import change_title, ground_title
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.cards import Card
from ui.widgets.marks import IconSign, Pill
from ui.widgets.words import Line, Words

translate = QCoreApplication.translate

Names = Mapping[str, str]
_DECIMALS = 3


class ComparisonCard(Card):
    """An entry against a neighbour: what decided, and every rung with both figures."""

    def __init__(self, compared: Comparison, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setSpacing(current_theme().space(Space.S))
        above, below = (_named(row, names) for row in (compared.above, compared.below))
        title = self.tr("{above} before {below}").format(above=above, below=below)
        if compared.is_shared:
            title = self.tr("{above} and {below} share a place").format(above=above, below=below)
        self.body.addWidget(Words(title, weight=Weight.DemiBold))
        self.body.addWidget(_total_line(compared))
        for number, rung in enumerate(compared.rungs, 1):
            self.body.addWidget(RungLine(number, rung, names))
        decided = compared.above.decided
        detail = names.get(decided.detail, decided.detail)
        words = Words(
            self.tr("Decided by: {ground}").format(ground=ground_title(decided.ground, detail)),
            TextSize.CAPTION,
            Colour.MUTED,
        )
        self.body.addWidget(words)


class RungLine(QWidget):
    """A rung: its number, what it compares, and both figures; faint when it was not reached."""

    def __init__(
        self, number: int, rung: Rung, names: Names, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        ink = Colour.TEXT if rung.reached else Colour.MUTED
        ground = Colour.SUCCESS_SOFT if rung.decides else Colour.SUNKEN
        weight = Weight.DemiBold if rung.decides else Weight.Normal
        title = Words(ground_title(rung.ground, names.get(rung.detail, rung.detail)), ink=ink)
        pair = "" if rung.upper is None else f"{_shown(rung.upper)} : {_shown(rung.lower)}"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Pill(str(number), ground), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(title, 1)
        row.addWidget(Line(pair, ink=ink, weight=weight, tabular=True))


class DoubtLines(QWidget):
    """Other ways to count that would move an entry, or the word that its place is firm."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().space(Space.S))

    def show_waiting(self) -> None:
        """Say that it is being found out."""
        self._replace([Words(self.tr("Other ways to count are being tried…"), ink=Colour.MUTED)])

    def show_found(self, found: Stability, entry: str, names: Names) -> None:
        """Show what moves this entry."""
        mine = found.places.get(entry)
        if mine is None:
            self._replace([Words(self.tr("Without a place there is none to move."))])
            return
        moved = found.moved_by(entry)
        lines: list[QWidget] = [self._summary(len(moved), len(found.variations))]
        lines += [_pair(_title(each, names), _place(each.places.get(entry))) for each in moved]
        self._replace(lines)

    def _summary(self, moved: int, tried: int) -> QWidget:
        firm = self.tr("The place is firm: it holds in all {tried} other ways to count.")
        loose = self.tr("The place moves in {moved} of {tried} other ways to count:")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        icon = "mdi6.swap-vertical" if moved else "mdi6.shield-check-outline"
        sign = IconSign(icon, ink=Colour.LIVE if moved else Colour.SUCCESS)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words((loose if moved else firm).format(moved=moved, tried=tried)), 1)
        return line

    def _replace(self, lines: Sequence[QWidget]) -> None:
        clear(self._column)
        for line in lines:
            self._column.addWidget(line)


def clear(column: QVBoxLayout) -> None:
    """Take all widgets out of a layout and let them go."""
    while column.count():
        item = column.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()


def _pair(title: str, value: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(Words(title), 1)
    row.addWidget(Line(value, weight=Weight.DemiBold, tabular=True))
    return line


def _total_line(compared: Comparison) -> QWidget:
    pair = f"{_shown(compared.above.total)} : {_shown(compared.below.total)}"
    return _pair(translate("Standing", "Total"), pair)


def _named(row: Standing, names: Names) -> str:
    return f"“{names.get(row.entry, '')}”"


def _title(each: Variation, names: Names) -> str:
    naming: Callable[[str], str] = (
        method_title if each.change is Change.METHOD else names.__getitem__
    )
    return change_title(each.change, naming(each.name))


def _place(place: tuple[int, int] | None) -> str:
    if place is None:
        return translate("Standing", "no place")
    shown = str(place[0]) if place[0] == place[1] else f"{place[0]}–{place[1]}"
    return translate("Standing", "place {place}").format(place=shown)


def _shown(number: Fraction | None) -> str:
    if number is None:
        return "—"
    text = written(number, _DECIMALS).rstrip("0").rstrip(".")
    return figure(text, len(text.partition(".")[2]))
