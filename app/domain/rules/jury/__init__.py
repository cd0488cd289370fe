"""Jury arithmetic: from marks to places one can defend. Exact, pure, standard library only.

The way through it::

    sheet = filled(entries, jurors, criteria, marks)        # refuses what cannot stand
    counted = count(sheet, Method.TRIMMED_MEAN, options)    # refuses options that do not fit
    result = counted.standings()                            # rows, places, what decided, remarks
    counted = counted.changed(mark)                         # one cell later, only what it touches

* ``Sheet`` holds entries, jurors, criteria with weights and scales, and ballots of whole numbers;
  ``Blank`` is one of three reasons for an empty cell, none of which is ever a zero.
* ``Method``, ``Options`` and the ladder of ``Step`` are what is frozen when a round opens.
* ``Standings`` has a ``Standing`` per entry: place as shown («2-3», «2.5» in the Skating System),
  the places it takes up, total, figures by criterion, and the ``Cut`` that decided. What is worth
  saying beside is in ``remarks``: codes and facts, worded by the interface.
* ``explained(counted, result)``: for each pair of neighbours every rung of the ladder.
* ``agreement(counted.table)``: Kendall's W, correlations, alpha, each juror against the rest, and
  the verdict for one sentence; ``manners`` and ``own_sides`` are for the chair only.
* ``stability(sheet, method, options)``: which places hold without any juror, by other methods and
  with other weights; ``variations`` gives the same step by step.
* ``witness(sheet, result)``: a second calculation that must find no difference before printing.
* ``disputed`` and ``together``: the third expert; ``selection``: quotas and reserve;
  ``funded``: the money line; ``carried_over``: from round to round.

Numbers are ``Fraction`` wherever somebody reads them; ``written`` makes decimal strings. Nothing
is rounded but where ``Rounding`` says so, except z-scores (12 decimals, as roots have no end).
"""

from app.domain.rules.jury.agreement import Agreement, Level, Verdict, agreement
from app.domain.rules.jury.ballots import Ballot, Blank, Criterion, Entry, Juror, Mark
from app.domain.rules.jury.count import Count, count
from app.domain.rules.jury.explain import Comparison, Rung, explained
from app.domain.rules.jury.filling import check, filled, with_mark
from app.domain.rules.jury.money import AtTheEnd, Funding, funded
from app.domain.rules.jury.options import (
    LADDER,
    Deviation,
    Ground,
    Method,
    Options,
    Policy,
    Step,
    TrimPer,
)
from app.domain.rules.jury.ranking import Cut
from app.domain.rules.jury.remarks import Code, Remark
from app.domain.rules.jury.rounding import Rounding, written
from app.domain.rules.jury.rounds import Carried, Round, carried_over
from app.domain.rules.jury.selection import Outcome, Quota, Selection, selection
from app.domain.rules.jury.severity import Manner, OwnSide, manners, own_sides
from app.domain.rules.jury.sheet import Sheet
from app.domain.rules.jury.stability import Change, Stability, Variation, stability, variations
from app.domain.rules.jury.standings import Standing, Standings
from app.domain.rules.jury.tables import Table, table_of
from app.domain.rules.jury.third_expert import PRESET_THRESHOLD, Together, disputed, together
from app.domain.rules.jury.witness import Difference, witness


def standings(sheet: Sheet, method: Method, options: Options | None = None) -> Standings:
    """The result of a sheet, for those who need no more of the calculation.

    Raises:
        UserError: ``score.*``, as ``count`` does.
    """
    return count(sheet, method, options or Options()).standings()


__all__ = [
    "LADDER",
    "PRESET_THRESHOLD",
    "Agreement",
    "AtTheEnd",
    "Ballot",
    "Blank",
    "Carried",
    "Change",
    "Code",
    "Comparison",
    "Count",
    "Criterion",
    "Cut",
    "Deviation",
    "Difference",
    "Entry",
    "Funding",
    "Ground",
    "Juror",
    "Level",
    "Manner",
    "Mark",
    "Method",
    "Options",
    "Outcome",
    "OwnSide",
    "Policy",
    "Quota",
    "Remark",
    "Round",
    "Rounding",
    "Rung",
    "Selection",
    "Sheet",
    "Stability",
    "Standing",
    "Standings",
    "Step",
    "Table",
    "Together",
    "TrimPer",
    "Variation",
    "Verdict",
    "agreement",
    "carried_over",
    "check",
    "count",
    "disputed",
    "explained",
    "filled",
    "funded",
    "manners",
    "own_sides",
    "selection",
    "stability",
    "standings",
    "table_of",
    "together",
    "variations",
    "with_mark",
    "witness",
    "written",
]
