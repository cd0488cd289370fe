"""Several rounds: what is carried over from the earlier ones into the next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from app.domain.rules.jury.options import SUMMING
from app.domain.rules.jury.remarks import Code, Remark, remark
from app.domain.rules.jury.standings import Standings


@dataclass(frozen=True, slots=True)
class Round:
    """A round that is over: its result, and what share of its totals goes on."""

    title: str
    standings: Standings
    share: Fraction = Fraction(1)


@dataclass(frozen=True, slots=True)
class Carried:
    """Totals by entry for ``Options.carry_over``; only entries with a total in every round."""

    totals: Mapping[str, Fraction]
    remarks: tuple[Remark, ...]


def carried_over(rounds: Sequence[Round]) -> Carried:
    """Shares of the totals of all rounds, added up."""
    totals = [_totals(each) for each in rounds]
    staying = set(totals[0]).intersection(*totals[1:]) if totals else set[str]()
    entries = (
        [row.entry for row in rounds[0].standings.rows if row.entry in staying] if totals else []
    )
    sums = {entry: sum((each[entry] for each in totals), Fraction(0)) for entry in entries}
    return Carried(sums, tuple(panels_told(rounds)))


def panels_told(rounds: Sequence[Round]) -> list[Remark]:
    """A remark for each round judged by others than the first.

    Totals that grow with the number of jurors cannot be compared where that number differs.
    """
    panels = [tuple(sorted(juror.id for juror in r.standings.sheet.jurors)) for r in rounds]
    told: list[Remark] = []
    for each, panel in zip(rounds, panels, strict=True):
        if panel != panels[0]:
            grows = each.standings.method in SUMMING and len(panel) != len(panels[0])
            code = Code.SUMS_DIFFER if grows else Code.PANELS_DIFFER
            told.append(remark(code, round=each.title))
    return told


def _totals(each: Round) -> dict[str, Fraction]:
    rows = each.standings.rows
    return {row.entry: row.total * each.share for row in rows if row.total is not None}
