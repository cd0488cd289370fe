"""What the tables of the jury page show of each row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from app.services.contest_rows import CriterionRow
from app.services.entry_rows import EntryRow
from app.services.judging_rows import RoundRow
from ui.models.columns import Column
from ui.texts.judging import round_state, round_tone, stage_kind
from ui.texts.kinds import organization_kind
from ui.texts.scoring_methods import method_title

translate = QCoreApplication.translate

RIGHT = Qt.AlignmentFlag.AlignRight
CRITERION_WIDTHS = (56, 0, 90, 140, 220)
ENTRY_WIDTHS = (56, 0, 300, 180, 130, 130)
ROUND_WIDTHS = (56, 0, 300, 170)


def criterion_columns(numbers: dict[str, int]) -> Sequence[Column[CriterionRow]]:
    """``numbers`` are the places of the rows by key, kept by the section."""
    return (
        Column[CriterionRow](
            translate("Jury", "№"), lambda row: str(numbers.get(row.id, "")), tabular=True
        ),
        Column[CriterionRow](
            translate("Jury", "Criterion"), _wording, secondary=_levels, tip=_wording, strong=True
        ),
        Column[CriterionRow](translate("Jury", "Weight"), _weight, tabular=True, alignment=RIGHT),
        Column[CriterionRow](translate("Jury", "Scale"), _scale, secondary=_step, tabular=True),
        Column[CriterionRow](translate("Jury", "Nomination"), _criterion_nomination),
    )


def entry_columns() -> Sequence[Column[EntryRow]]:
    """Number, project with its team, organization, nomination, sum, state."""
    return (
        Column[EntryRow](translate("Jury", "№"), _number, tabular=True),
        Column[EntryRow](
            translate("Jury", "Project"), _project, secondary=_team, tip=_project, strong=True
        ),
        Column[EntryRow](translate("Jury", "Organization"), _organization, secondary=_kind),
        Column[EntryRow](translate("Jury", "Nomination"), _nomination),
        Column[EntryRow](translate("Jury", "Sum requested"), _sum, tabular=True, alignment=RIGHT),
        Column[EntryRow](translate("Jury", "State"), _no_words, pill=_state, tone=_state_tone),
    )


def round_columns() -> Sequence[Column[RoundRow]]:
    """Number, title with the kind of round, method, state."""
    return (
        Column[RoundRow](translate("Jury", "№"), _round_number, tabular=True),
        Column[RoundRow](translate("Jury", "Round"), _round_title, secondary=_stage, strong=True),
        Column[RoundRow](translate("Jury", "Method"), _method),
        Column[RoundRow](
            translate("Jury", "State"), _no_words, pill=_round_state, tone=_round_tone
        ),
    )


def number(text: str) -> str:
    """A decimal as the language writes it."""
    return text.replace(".", QLocale().decimalPoint())


def money(amount: int | None) -> str:
    """A sum of money with its thousands apart."""
    return "" if amount is None else QLocale().toString(amount)


def _no_words(_row: object) -> str:
    return ""


def _wording(row: CriterionRow) -> str:
    return row.title


def _levels(row: CriterionRow) -> str:
    return " ".join(row.levels.split())


def _weight(row: CriterionRow) -> str:
    return number(row.weight) + (" *" if row.rules else "")


def _scale(row: CriterionRow) -> str:
    return f"{number(row.low)}–{number(row.high)}"


def _step(row: CriterionRow) -> str:
    return translate("Jury", "by {step}").format(step=number(row.step))


def _criterion_nomination(row: CriterionRow) -> str:
    return row.nomination or translate("Jury", "all")


def _number(row: EntryRow) -> str:
    return row.number or "–"


def _project(row: EntryRow) -> str:
    return row.title


def _team(row: EntryRow) -> str:
    return row.team


def _organization(row: EntryRow) -> str:
    return row.organization


def _kind(row: EntryRow) -> str:
    return organization_kind(row.kind) if row.organization else ""


def _nomination(row: EntryRow) -> str:
    return row.nomination


def _sum(row: EntryRow) -> str:
    return money(row.sum_requested)


def _state(row: EntryRow) -> str:
    return translate("Jury", "withdrawn") if row.withdrawn else translate("Jury", "taking part")


def _state_tone(row: EntryRow) -> str:
    return "danger_soft" if row.withdrawn else "success_soft"


def _round_number(row: RoundRow) -> str:
    return str(row.index + 1)


def _round_title(row: RoundRow) -> str:
    return row.title


def _stage(row: RoundRow) -> str:
    return stage_kind(row.kind)


def _method(row: RoundRow) -> str:
    return method_title(row.method)


def _round_state(row: RoundRow) -> str:
    return round_state(row.state)


def _round_tone(row: RoundRow) -> str:
    return round_tone(row.state)
