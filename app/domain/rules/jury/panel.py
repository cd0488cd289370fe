"""Who counts: withdrawn entries, empty ballots and the policies for blanks, before calculating."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from app.domain.errors import UserError
from app.domain.rules.jury.ballots import Ballot, Blank, Cell
from app.domain.rules.jury.options import SUMMING, Method, Options, Policy
from app.domain.rules.jury.remarks import Code, Remark, remark
from app.domain.rules.jury.sheet import Sheet

WHOLE = -1
_TOLD = {Blank.MISSING: Code.MISSING, Blank.RECUSED: Code.RECUSED, Blank.ABSENT: Code.ABSENT}


@dataclass(frozen=True, slots=True)
class Panel:
    """The part of a sheet that counts, and what was left out of it and why.

    ``away``: how many jurors are left out of a sum by (criterion, entry), and for an entry as a
    whole by (``WHOLE``, entry). The places of other blanks are filled with the mean.
    """

    sheet: Sheet
    away: Mapping[Cell, int]
    remarks: tuple[Remark, ...]

    def seats(self, criterion: int, entry: int) -> int:
        """How many jurors a sum stands for."""
        return len(self.sheet.jurors) - self.away.get((criterion, entry), 0)


def seated(sheet: Sheet, method: Method, options: Options) -> Panel:
    """The panel for this calculation.

    Raises:
        UserError: ``score.blank_refused`` by policy, ``score.no_marks`` when nothing is left.
    """
    remarks: list[Remark] = []
    counted = _without_withdrawn(sheet, remarks)
    counted = _by_policy(counted, method, options)
    counted = _without_empty(counted, remarks)
    remarks += _blanks_told(counted)
    if method in SUMMING:
        remarks += _unevenness_told(counted, method, options)
    if len(counted.jurors) == 1:
        remarks.append(remark(Code.ONE_JUROR, juror=counted.jurors[0].id))
    return Panel(counted, _away(counted, method, options), tuple(remarks))


def _without_withdrawn(sheet: Sheet, remarks: list[Remark]) -> Sheet:
    gone = (entry.id for entry in sheet.entries if entry.withdrawn)
    remarks += [remark(Code.WITHDRAWN, entry=entry) for entry in gone]
    staying = [at for at, entry in enumerate(sheet.entries) if not entry.withdrawn]
    if not staying:
        raise UserError("score.no_marks", "entries")
    return sheet.restricted(staying, range(len(sheet.jurors)))


def _without_empty(sheet: Sheet, remarks: list[Remark]) -> Sheet:
    marking: list[int] = []
    for at, ballot in enumerate(sheet.ballots):
        if ballot.is_empty:
            remarks.append(remark(Code.JUROR_EMPTY, juror=sheet.jurors[at].id))
        else:
            marking.append(at)
    if not marking:
        raise UserError("score.no_marks", "marks")
    return sheet.restricted(range(len(sheet.entries)), marking)


def _by_policy(sheet: Sheet, method: Method, options: Options) -> Sheet:
    policies = {blank: options.policy(blank, method) for blank in Blank}
    ballots: list[Ballot] = []
    for juror, ballot in zip(sheet.jurors, sheet.ballots, strict=True):
        dropped: dict[int, Blank] = {}
        for (criterion, entry), blank in ballot.gaps.items():
            if policies[blank] is Policy.REFUSE:
                named = {"juror": juror.id, "entry": sheet.entries[entry].id}
                facts = named | {"criterion": sheet.criteria[criterion].id}
                raise UserError("score.blank_refused", "marks", **facts)
            if policies[blank] is Policy.DROP_BALLOT:
                dropped.setdefault(entry, blank)
        ballots.append(_dropped(ballot, dropped) if dropped else ballot)
    return replace(sheet, ballots=tuple(ballots))


def _dropped(ballot: Ballot, dropped: dict[int, Blank]) -> Ballot:
    rows = tuple(
        tuple(None if at in dropped else units for at, units in enumerate(row))
        for row in ballot.rows
    )
    cells = {(at, entry): why for at in range(len(rows)) for entry, why in dropped.items()}
    return Ballot(rows, cells | dict(ballot.gaps))


def _blanks_told(sheet: Sheet) -> Iterator[Remark]:
    counts = Counter(blank for ballot in sheet.ballots for blank in ballot.gaps.values())
    for blank in Blank:
        if counts[blank]:
            yield remark(_TOLD[blank], count=counts[blank])


def _away(sheet: Sheet, method: Method, options: Options) -> Mapping[Cell, int]:
    counts: Counter[Cell] = Counter()
    for ballot in sheet.ballots:
        cells = _left_out(ballot, method, options)
        counts.update(cells)
        counts.update({(WHOLE, entry) for _, entry in cells})
    return counts


def _left_out(ballot: Ballot, method: Method, options: Options) -> list[Cell]:
    gaps = ballot.gaps.items()
    return [cell for cell, why in gaps if options.policy(why, method) is Policy.LEAVE_OUT]


def _unevenness_told(sheet: Sheet, method: Method, options: Options) -> Iterator[Remark]:
    left: set[int] = set()
    gapped: set[int] = set()
    for ballot in sheet.ballots:
        left |= {entry for _, entry in _left_out(ballot, method, options)}
        gapped |= ballot.unmarked()
    for code, entries in ((Code.UNEVEN_SUM, left), (Code.FILLED, gapped - left)):
        if entries:
            yield remark(code, entries=", ".join(sheet.entries[at].id for at in sorted(entries)))
