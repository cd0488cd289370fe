"""Writing the answer of ``krug score``: a result as JSON, every number a decimal string."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from app.domain.rules.jury import (
    Agreement,
    Count,
    Cut,
    Difference,
    Method,
    Remark,
    Standing,
    Standings,
    written,
)
from app.domain.rules.jury.rounding import Rounding

Json = Mapping[str, object]
Worded = Callable[[Remark], str]


@dataclass(frozen=True, slots=True)
class Scored:
    """A result with its agreement, and where the witness differs from it, if anywhere.

    ``counted`` is the calculation itself, for explanations and for what would be if.
    """

    standings: Standings
    agreement: Agreement
    differences: tuple[Difference, ...]
    counted: Count

    def remarks(self) -> tuple[Remark, ...]:
        """Everything worth saying."""
        return (*self.standings.remarks, *self.agreement.remarks)


def output_of(scored: Scored, worded: Worded, *, ascii_only: bool = False) -> str:
    """The answer as JSON; ``worded`` gives the sentence of a remark."""
    standings = scored.standings
    answer: dict[str, object] = {
        "method": standings.method.value,
        "standings": [_row(standings, row) for row in standings.rows],
        "shared": [
            {"place": group[0].place, "entries": [row.entry for row in group]}
            for group in standings.shared()
        ],
        "agreement": _agreement(scored.agreement),
        "witness": _witness(scored.differences),
        "warnings": [_remark(remark, worded) for remark in scored.remarks()],
    }
    if standings.method is Method.Z_SCORE:
        answer["deviation"] = standings.options.deviation.value
    if standings.method is Method.SCHULZE:
        answer["schulze"] = _paths(standings)
    return json.dumps(answer, ensure_ascii=ascii_only, indent=2)


def _row(standings: Standings, row: Standing) -> Json:
    rounding = standings.options.rounding
    sheet = standings.sheet
    criteria = [criterion.id for criterion in sheet.criteria]
    jurors = [juror.id for juror in sheet.jurors]
    figures = [_number(figure, rounding.criterion) for figure in row.figures]
    totals = [_number(total) for total in standings.per_juror(row.entry)]
    return {
        "entry": row.entry,
        "place": row.place or None,
        "total": _number(row.total, _decimals(standings.method, rounding)),
        "per_criterion": dict(zip(criteria, figures, strict=True)),
        "per_juror": dict(zip(jurors, totals, strict=True)),
        "decided_by": decided_by(row.decided),
        "compared": [_number(row.decided.upper), _number(row.decided.lower)],
    }


def decided_by(cut: Cut) -> str:
    """The ground as one word, with what it is about behind a colon: ``criterion:c1``."""
    return f"{cut.ground.value}:{cut.detail}" if cut.detail else cut.ground.value


def _decimals(method: Method, rounding: Rounding) -> int | None:
    return None if method in {Method.SKATING, Method.SCHULZE} else rounding.total


def _number(number: Fraction | None, decimals: int | None = None) -> str | None:
    return None if number is None else written(number, decimals)


def _agreement(found: Agreement) -> Json:
    w, icc, alpha = found.kendall, found.icc, found.alpha
    return {
        "entries": str(found.entries),
        "kendall_w": _number(w.w) if w else None,
        "kendall_p": _number(w.p) if w else None,
        "icc": {
            "1,1": _number(icc.one_single) if icc else None,
            "2,1": _number(icc.two_single) if icc else None,
            "3,1": _number(icc.three_single) if icc else None,
            "1,k": _number(icc.one_many) if icc else None,
            "2,k": _number(icc.two_many) if icc else None,
            "3,k": _number(icc.three_many) if icc else None,
        },
        "alpha": {
            "nominal": _number(alpha.nominal) if alpha else None,
            "ordinal": _number(alpha.ordinal) if alpha else None,
            "interval": _number(alpha.interval) if alpha else None,
            "ratio": _number(alpha.ratio) if alpha else None,
        },
        "judge_vs_rest": dict(zip(found.jurors, map(_number, found.against_rest), strict=True)),
        "verdict": {
            "level": found.verdict.level.value,
            "apart": found.verdict.apart or None,
            "orientation_only": found.verdict.orientation_only,
        },
    }


def _witness(differences: tuple[Difference, ...]) -> Json:
    return {
        "agrees": not differences,
        "differences": [
            {"entry": each.entry, "what": each.what, "engine": each.engine, "witness": each.witness}
            for each in differences
        ],
    }


def _remark(remark: Remark, worded: Worded) -> Json:
    facts = {name: str(fact) for name, fact in remark.facts.items()}
    return {"code": remark.code.value, **facts, "text": worded(remark)}


def _paths(standings: Standings) -> Json:
    paths = standings.paths
    if paths is None:
        return {}
    return {
        "entries": list(paths.entries),
        "wins": [list(map(str, row)) for row in paths.wins],
        "strengths": [list(map(str, row)) for row in paths.strengths],
    }
