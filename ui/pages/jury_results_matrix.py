"""The matrix of a result: an entry per row, a heat cell per juror, place, total and outcome."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt

from app.domain.values import MarkState
from app.services.judging_rows import MarkRow
from app.services.results import ResultRow, Results
from ui.models.columns import Column
from ui.texts.figures import decimals_of, figure
from ui.texts.verdicts import OUTCOME_TONES, outcome_word
from ui.theme.tokens import Colour
from ui.widgets.heat import Warmth

translate = QCoreApplication.translate

_LAST = 1_000_000
_FINE = 1_000_000
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A row as shown; ``keys`` sort by juror, ``first`` by place.

    ``firm`` is None as long as nobody knows; ``moved`` tells by how many places another way to
    count would lift (positive) or lower the entry, None when nothing is counted otherwise.
    """

    id: str
    place: str
    first: int
    title: str
    team: str
    cells: tuple[str, ...]
    warmths: tuple[int, ...]
    keys: tuple[int, ...]
    total: str
    total_key: int
    outcome: str
    outcome_tone: str
    shared: bool
    firm: bool | None = None
    other: str | None = None
    moved: int = 0


def first_of(place: str) -> int:
    """The first place that a shown place takes up; behind all others without one."""
    return int(Decimal(place.partition("-")[0])) if place else _LAST


def dashed(place: str) -> str:
    """A place with the dash of print."""
    return place.replace("-", "–") or "—"


def matrix_rows(results: Results, marks: Sequence[MarkRow]) -> tuple[MatrixRow, ...]:
    """The rows in the order of the result."""
    recused = {(m.juror_id, m.entry_id) for m in marks if m.state is MarkState.RECUSED}
    given = [text for row in results.rows for text in row.per_juror if text]
    decimals = decimals_of(given)
    totals = decimals_of(row.total for row in results.rows)
    span = _span(given)
    return tuple(_row(results, row, recused, (decimals, totals), span) for row in results.rows)


def columns(results: Results) -> tuple[Column[MatrixRow], ...]:
    """Place, project, a column per juror, total, outcome where there is one, whether it is firm."""
    outcomes = [_outcomes()] if any(row.outcome for row in results.rows) else []
    return (*_entry_columns(), *_juror_columns(results), _totals(), *outcomes, _firmness())


def _entry_columns() -> tuple[Column[MatrixRow], ...]:
    place = Column[MatrixRow](
        translate("Matrix", "Place"),
        _place,
        pill=_moved,
        tone=_moved_tone,
        sort_key=_first,
        strong=True,
        tabular=True,
    )
    project = Column[MatrixRow](
        translate("Matrix", "Project"), _title, sort_key=_folded, tip=_team, strong=True
    )
    return place, project


def _juror_columns(results: Results) -> list[Column[MatrixRow]]:
    return [
        Column[MatrixRow](
            juror.name.split(" ", 1)[0],
            partial(_cell, at),
            tone=partial(_warmth, at),
            sort_key=partial(_key, at),
            alignment=_CENTRE,
            tabular=True,
        )
        for at, juror in enumerate(results.jurors)
    ]


def _totals() -> Column[MatrixRow]:
    return Column[MatrixRow](
        translate("Matrix", "Total"),
        _total,
        sort_key=_total_key,
        alignment=_RIGHT,
        strong=True,
        tabular=True,
    )


def _outcomes() -> Column[MatrixRow]:
    said = translate("Matrix", "Outcome")
    return Column[MatrixRow](said, _nothing, pill=_outcome, tone=_outcome_tone)


def _firmness() -> Column[MatrixRow]:
    said = translate("Matrix", "Place holds")
    return Column[MatrixRow](said, _firm, icon=_firm_icon, tone=_firm_tone)


def widths(results: Results) -> tuple[int, ...]:
    """Widths of the columns; with many jurors the project keeps a width and the table scrolls."""
    jurors = (92,) * len(results.jurors)
    outcome = (150,) if any(row.outcome for row in results.rows) else ()
    title = 0 if len(jurors) <= 5 else 240
    return (112, title, *jurors, 84, *outcome, 136)


def _row(
    results: Results,
    row: ResultRow,
    recused: set[tuple[str, str]],
    decimals: tuple[int, int],
    span: tuple[Decimal, Decimal],
) -> MatrixRow:
    struck = [(juror.juror_id, row.entry_id) in recused for juror in results.jurors]
    pairs = list(zip(row.per_juror, struck, strict=True)) if row.per_juror else []
    return MatrixRow(
        row.entry_id,
        row.place,
        first_of(row.place),
        f"{row.number}. {row.title}" if row.number else row.title,
        row.team,
        tuple(_words(text, decimals[0], struck=out) for text, out in pairs),
        tuple(_share(text, span, struck=out) for text, out in pairs),
        tuple(_sortable(text) for text, _ in pairs),
        figure(row.total, decimals[1]) or "—",
        _sortable(row.total),
        outcome_word(row.outcome) if row.outcome else "",
        OUTCOME_TONES[row.outcome] if row.outcome else Colour.SUNKEN,
        "-" in row.place or ".5" in row.place,
    )


def _words(text: str, decimals: int, *, struck: bool) -> str:
    if text:
        return figure(text, decimals)
    return translate("Matrix", "recused") if struck else translate("Matrix", "none")


def _span(given: Sequence[str]) -> tuple[Decimal, Decimal]:
    numbers = [Decimal(text) for text in given]
    return min(numbers, default=Decimal(0)), max(numbers, default=Decimal(0))


def _share(text: str, span: tuple[Decimal, Decimal], *, struck: bool) -> int:
    if not text:
        return Warmth.STRUCK if struck else Warmth.BLANK
    low, high = span
    return int(100 * (Decimal(text) - low) / (high - low)) if high > low else 50


def _sortable(text: str) -> int:
    return int(Decimal(text) * _FINE) if text else -_LAST * _FINE


def _cell(at: int, row: MatrixRow) -> str:
    return row.cells[at]


def _warmth(at: int, row: MatrixRow) -> str:
    return str(int(row.warmths[at]))


def _key(at: int, row: MatrixRow) -> int:
    return row.keys[at]


def _nothing(_: MatrixRow) -> str:
    return ""


def _place(row: MatrixRow) -> str:
    return dashed(row.place if row.other is None else row.other)


def _moved(row: MatrixRow) -> str:
    if row.other is None or not row.moved:
        return ""
    return f"↑ {row.moved}" if row.moved > 0 else f"↓ {-row.moved}"


def _moved_tone(row: MatrixRow) -> str:
    return Colour.SUCCESS_SOFT if row.moved > 0 else Colour.DANGER_SOFT


def _first(row: MatrixRow) -> int:
    return row.first if row.other is None else first_of(row.other)


def _title(row: MatrixRow) -> str:
    return row.title


def _team(row: MatrixRow) -> str:
    return row.team or row.title


def _folded(row: MatrixRow) -> str:
    return row.title.casefold()


def _total(row: MatrixRow) -> str:
    return row.total


def _total_key(row: MatrixRow) -> int:
    return row.total_key


def _outcome(row: MatrixRow) -> str:
    return row.outcome


def _outcome_tone(row: MatrixRow) -> str:
    return row.outcome_tone


_FIRM: Mapping[bool, tuple[str, str]] = {
    True: ("mdi6.shield-check-outline", Colour.SUCCESS),
    False: ("mdi6.swap-vertical", Colour.LIVE),
}


def _firm(row: MatrixRow) -> str:
    if row.firm is None:
        return "—" if not row.place else "…"
    return translate("Matrix", "firm") if row.firm else translate("Matrix", "may move")


def _firm_icon(row: MatrixRow) -> str:
    return "" if row.firm is None else _FIRM[row.firm][0]


def _firm_tone(row: MatrixRow) -> str:
    return "" if row.firm is None else _FIRM[row.firm][1]
