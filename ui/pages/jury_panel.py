"""The jury of a contest: who sits in it, how far they are, and who may not judge what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from app.domain.errors import UserError
from app.domain.values import RoundState
from app.services.conflicts import ConflictsIn
from app.services.contest_rows import ContestCard, JurorRow
from app.services.judging_rows import ProgressOf, ProgressRow, Rounds
from app.services.panel import AddJuror, PlaceJuror, RemoveJuror
from ui.models.columns import Column
from ui.pages.jury_conflicts import ConflictsCard
from ui.pages.jury_section import JurySection
from ui.widgets.directory import Directory, initials
from ui.widgets.finding import Choice
from ui.widgets.picker import PickerField, alike

if TYPE_CHECKING:
    from ui.desk import Desk

translate = QCoreApplication.translate

WIDTHS = (0, 160, 170, 220)


@dataclass(frozen=True, slots=True)
class JurorLine:
    """A juror with how far they are in the open round; ``progress`` is None without one."""

    id: str
    juror: JurorRow
    progress: ProgressRow | None


def columns() -> Sequence[Column[JurorLine]]:
    """Name with post, part in the jury, whether a PIN is chosen, state of the ballot."""
    return (
        Column[JurorLine](
            translate("Jury", "Name"), _name, secondary=_post, initials=_initials, strong=True
        ),
        Column[JurorLine](translate("Jury", "Part"), _no_words, pill=_part),
        Column[JurorLine](translate("Jury", "PIN"), _pin),
        Column[JurorLine](
            translate("Jury", "Ballot in the open round"), _no_words, pill=_state, tone=_tone
        ),
    )


class PanelSection(JurySection[JurorLine]):
    """A picker that seats people, the table, and the conflicts that the directory shows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            columns(),
            WIDTHS,
            self.tr("Jury"),
            (
                "mdi6.account-tie-outline",
                self.tr("Nobody sits in the jury yet. Type the first name above."),
            ),
            movable=True,
        )
        self._directory = Directory(desk)
        self._person = PickerField("", self._directory.find_people, self._directory.create_person)
        words = self.tr("Surname, name and patronymic of a juror")
        self._person.set_placeholder(words)
        self._person.picker.setAccessibleName(words)
        self._conflicts = ConflictsCard(desk)
        self.put(self._person, self.add_button)
        self.column.insertWidget(self.column.count() - 1, self._conflicts)
        self._person.committed.connect(self._seat)
        self.table.opened.connect(partial(desk.open_panel, "juror"))

    @override
    def show_contest(self, contest: ContestCard) -> None:
        self.contest = contest
        progress = self._progress(contest)
        self.model.replace([JurorLine(row.id, row, progress.get(row.id)) for row in contest.jurors])
        self._conflicts.show_contest(contest, self.desk.ask(ConflictsIn(contest.id)))

    @override
    def begin(self) -> None:
        self._person.setFocus()

    @override
    def add_typed(self) -> None:
        """Take the words as they stand: the one person so called, else somebody new."""
        words = " ".join(self._person.picker.text().split())
        self._person.setFocus()
        if not words:
            return
        same = [each for each in self._directory.find_people(words) if alike(each.title, words)]
        key = same[0].id if len(same) == 1 else self._directory.create_person(words)
        if key:
            self._seat(Choice(key, words))

    @override
    def move_row(self, key: str, place: int) -> None:
        self.desk.execute(PlaceJuror(key, place))
        self.table.select(key)

    @override
    def remove_row(self, key: str) -> None:
        self.take_away(key, RemoveJuror(key), self.tr("The juror is taken out of the jury."))

    def _seat(self, choice: Choice | None) -> None:
        if choice is None:
            return
        self._person.picker.close_list()
        self._person.show_value(None)
        self._person.discard()
        try:
            key = self.desk.attempt(AddJuror(self.key(), choice.id))
        except UserError as refusal:
            self._person.refuse(refusal)
        else:
            self.table.select(key)

    def _progress(self, contest: ContestCard) -> dict[str, ProgressRow]:
        for row in self.desk.ask(Rounds(contest.id)):
            if row.state is RoundState.OPEN:
                return {each.juror_id: each for each in self.desk.ask(ProgressOf(row.id))}
        return {}


def progress_words(row: ProgressRow) -> str:
    """How far a juror is, without a word about marks."""
    if row.left:
        return translate("Jury", "left")
    if row.signed:
        return translate("Jury", "signed")
    if row.paper_id:
        return translate("Jury", "on paper, to be confirmed")
    return translate("Jury", "draft") if row.draft else translate("Jury", "not begun")


def progress_tone(row: ProgressRow) -> str:
    """The ground of that pill."""
    if row.left:
        return "danger_soft"
    if row.signed:
        return "success_soft"
    return "live_soft" if row.paper_id or row.draft else "surface_sunken"


def _no_words(_row: JurorLine) -> str:
    return ""


def _name(row: JurorLine) -> str:
    return row.juror.name


def _post(row: JurorLine) -> str:
    return row.juror.post


def _initials(row: JurorLine) -> str:
    return initials(row.juror.name)


def _part(row: JurorLine) -> str:
    return translate("Jury", "chair") if row.juror.chair else ""


def _pin(row: JurorLine) -> str:
    return translate("Jury", "chosen") if row.juror.has_pin else translate("Jury", "not chosen")


def _state(row: JurorLine) -> str:
    return progress_words(row.progress) if row.progress else ""


def _tone(row: JurorLine) -> str:
    return progress_tone(row.progress) if row.progress else "surface_sunken"
