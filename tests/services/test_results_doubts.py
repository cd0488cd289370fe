"""A result doubted: reasons for neighbours, other ways to count, firm places, the money line."""

import dataclasses
from datetime import UTC, datetime

import pytest

from app.domain.errors import UserError
from app.services.ballot_sheet import CellMark
from app.services.closing import CloseRound
from app.services.contests import AddContest, ReviseContest
from app.services.criteria import AddCriterion
from app.services.doubts import Instead, TaskOf, instead, manners_in, steady, why
from app.services.entries import AddEntry, ReviseEntry
from app.services.judging_rows import SheetOf
from app.services.kiosk import ChoosePin, SignBallot
from app.services.panel import AddJuror, SetChair
from app.services.people import AddPerson
from app.services.results import ResultsOf
from app.services.rounds import AddRound, OpenRound, SetRules
from app.services.scoring import Ground
from app.services.workspace import Workspace

AT = datetime(2022, 8, 30, 14, 0, tzinfo=UTC)
CHAIR, RECOVERY = "мост над бухтой", "ABCDEFGHJKLMNPQRSTUV"
BALLOTS = (((9, 8), (8, 9), (5, 5)), ((9, 7), (7, 9), (6, 6)), ((8, 8), (8, 8), (9, 9)))


class Judged:
    """Three entries, three jurors, two equal weights; the first two entries tie at the total."""

    def __init__(self, krug: Workspace) -> None:
        do = krug.execute
        self.contest = do(AddContest("Защита проектов"))
        self.criteria = [do(AddCriterion(self.contest, t, "1")) for t in ("Польза", "Команда")]
        self.entries = [do(AddEntry(self.contest, f"Проект команды {n}")) for n in (1, 2, 3)]
        self.jurors = [
            do(AddJuror(self.contest, do(AddPerson(f"Судья{n}", "Имя")))) for n in (1, 2, 3)
        ]
        do(SetChair(self.contest, self.jurors[0]))
        for entry in self.entries:
            do(ReviseEntry(entry, "sum_requested", 400))
        do(ReviseContest(self.contest, "budget", 1000))
        self.round = do(AddRound(self.contest, "Защита"))
        do(
            SetRules(
                self.round, "mean", {}, ({"step": "criterion", "criterion": self.criteria[0]},)
            )
        )
        do(OpenRound(self.round, CHAIR, RECOVERY, AT))
        for juror, ballot, pin in zip(
            self.jurors, BALLOTS, ("402817", "915362", "730465"), strict=True
        ):
            do(ChoosePin(juror, pin))
            sheet = krug.ask(SheetOf(self.round, juror))
            marks = tuple(
                CellMark(entry.id, criterion.id, str(value), "ясно")
                for entry, pair in zip(sheet.entries, ballot, strict=True)
                for criterion, value in zip(entry.criteria, pair, strict=True)
            )
            do(SignBallot(self.round, juror, marks))
        do(CloseRound(self.round, CHAIR, AT))


@pytest.fixture
def judged(workspace) -> Judged:
    return Judged(workspace)


def test_neighbours_are_compared_by_the_ladder(workspace, judged: Judged) -> None:
    [below] = why(workspace.ask(TaskOf(judged.round)), judged.entries[0])
    assert (below.above.place, below.below.place) == ("1", "2")
    [rung] = below.rungs
    assert (rung.ground, rung.detail, rung.decides) == (Ground.CRITERION, judged.criteria[0], True)
    assert rung.upper is not None
    assert rung.lower is not None
    assert rung.upper > rung.lower


def test_another_way_to_count_moves_places_and_leaves_the_result(workspace, judged: Judged) -> None:
    before = workspace.ask(ResultsOf(judged.round))
    task = workspace.ask(TaskOf(judged.round))
    without = instead(task, Instead(without=frozenset({judged.jurors[0], judged.jurors[1]})))
    heavier = instead(task, Instead(percent=((judged.criteria[1], 150),)))
    assert without[judged.entries[2]] == "1"
    assert heavier[judged.entries[1]] == "1"
    assert workspace.ask(ResultsOf(judged.round)) == before
    with pytest.raises(UserError):
        instead(task, Instead(without=frozenset(judged.jurors)))


def test_firm_places_are_found_step_by_step(workspace, judged: Judged) -> None:
    parts: list[float] = []
    found = steady(workspace.ask(TaskOf(judged.round)), parts.append, lambda: False)
    assert parts == sorted(parts)
    assert not found.is_firm(judged.entries[0])
    stopped = steady(workspace.ask(TaskOf(judged.round)), parts.append, lambda: True)
    assert len(stopped.variations) == 1


def test_manners_are_told_for_every_juror(workspace, judged: Judged) -> None:
    found = manners_in(workspace.ask(TaskOf(judged.round)))
    assert [each.juror for each in found.jurors] == judged.jurors
    assert found.own_sides == ()


def test_money_ends_at_its_line(workspace, judged: Judged) -> None:
    funding = workspace.ask(ResultsOf(judged.round)).funding
    assert funding is not None
    assert set(funding.grants) == set(judged.entries[:2])
    assert (funding.left, funding.line) == (200, judged.entries[2])
    assert dataclasses.is_dataclass(funding)
