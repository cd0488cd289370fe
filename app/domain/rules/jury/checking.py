"""Options that do not fit a method or a sheet are refused before anything is calculated."""

from collections.abc import Iterable, Mapping

from app.domain.errors import UserError
from app.domain.rules.jury.options import LADDER, Ground, Method, Options
from app.domain.rules.jury.remarks import Code, Remark, remark
from app.domain.rules.jury.sheet import Sheet

_ORDINAL = frozenset({Method.SKATING, Method.SCHULZE})


def refuse_unfit(sheet: Sheet, method: Method, options: Options) -> None:
    """Raise what cannot be meant.

    Raises:
        UserError: ``score.option_range``, ``score.option_unfit``, ``score.entry_unknown``,
            ``score.carry_over_missing``, ``score.criterion_unknown``, ``score.step_unknown``.
    """
    _check_numbers(options)
    _check_fit(method, options)
    _check_carried(sheet, options)
    for name, figures in (("deductions", options.deductions), ("bonus", options.bonus)):
        _check_entries(sheet, figures, f"options/{name}")
    _check_ladder(sheet, options)


def strays(sheet: Sheet, options: Options) -> Iterable[Remark]:
    """Totals of earlier rounds that belong to nobody here."""
    stray = sorted(set(options.carry_over) - set(sheet.entry_at))
    if stray:
        yield remark(Code.CARRY_OVER_STRAY, entries=", ".join(stray))


def _check_numbers(options: Options) -> None:
    for name, number in (("drop_high", options.drop_high), ("drop_low", options.drop_low)):
        if number < 0:
            raise UserError("score.option_range", f"options/{name}", option=name)
    if not 0 < options.factor <= 1:
        raise UserError("score.option_range", "options/factor", option="factor")


def _check_fit(method: Method, options: Options) -> None:
    """Ordinal methods have no totals to add to."""
    if method not in _ORDINAL:
        return
    for name, figures in (
        ("carry_over", options.carry_over),
        ("deductions", options.deductions),
        ("bonus", options.bonus),
    ):
        if figures:
            place = f"options/{name}"
            raise UserError("score.option_unfit", place, option=name, method=method.value)


def _check_carried(sheet: Sheet, options: Options) -> None:
    """Nobody starts from a zero that others do not start from."""
    if not options.carry_over:
        return
    for entry in sheet.entries:
        if entry.id not in options.carry_over and not entry.withdrawn:
            raise UserError("score.carry_over_missing", "options/carry_over", entry=entry.id)


def _check_entries(sheet: Sheet, named: Mapping[str, object], place: str) -> None:
    for entry in named:
        if entry not in sheet.entry_at:
            raise UserError("score.entry_unknown", f"{place}/{entry}", entry=entry)


def _check_ladder(sheet: Sheet, options: Options) -> None:
    for at, step in enumerate(options.ladder):
        place = f"tie_break/{at}"
        if step.ground not in LADDER:
            raise UserError("score.step_unknown", place, step=step.ground.value)
        for criterion in step.criteria:
            if criterion not in sheet.criterion_at:
                raise UserError("score.criterion_unknown", place, criterion=criterion)
        if step.ground is Ground.CRITERION and not step.criteria:
            raise UserError("score.step_incomplete", place, step=step.ground.value)
        if step.ground is Ground.LOT and not step.seed:
            raise UserError("score.step_incomplete", place, step=step.ground.value)
        _check_entries(sheet, step.figures, place)
