"""The card of a place, as somebody who asks why reads it."""

from datetime import UTC, datetime

import pytest

from app.services.ballot_sheet import CellMark
from app.services.closing import CloseRound
from app.services.contests import AddContest
from app.services.criteria import AddCriterion
from app.services.entries import AddEntry
from app.services.judging_rows import SheetOf
from app.services.kiosk import ChoosePin, SignBallot
from app.services.panel import AddJuror, SetChair
from app.services.people import AddPerson
from app.services.rounds import AddRound, OpenRound, SetRules

AT = datetime(2022, 8, 30, 14, 0, tzinfo=UTC)
CHAIR, RECOVERY = "мост над бухтой", "ABCDEFGHJKLMNPQRSTUV"
BALLOTS = (((9, 8), (8, 9), (5, 5)), ((9, 7), (7, 9), (4, 4)))


@pytest.fixture
def judged(desk) -> tuple[str, list[str]]:
    """A closed round in which two sample projects tie at the total, and a criterion decides."""
    do = desk.attempt
    contest = do(AddContest("Защита проектов"))
    criteria = [do(AddCriterion(contest, title, "1")) for title in ("Польза", "Команда")]
    entries = [do(AddEntry(contest, f"Проект команды {n}", f"Команда {n}")) for n in (1, 2, 3)]
    jurors = [do(AddJuror(contest, do(AddPerson(f"Жюри{n}", "Член")))) for n in (1, 2)]
    do(SetChair(contest, jurors[0]))
    held = do(AddRound(contest, "Защита"))
    do(SetRules(held, "mean", {}, ({"criterion": criteria[0]}, {"step": "median"})))
    do(OpenRound(held, CHAIR, RECOVERY, AT))
    for juror, ballot, pin in zip(jurors, BALLOTS, ("402817", "915362"), strict=True):
        do(ChoosePin(juror, pin))
        sheet = desk.ask(SheetOf(held, juror))
        marks = tuple(
            CellMark(entry.id, criterion.id, str(value), "убедили расчёты")
            for entry in sheet.entries
            for criterion, value in zip(
                entry.criteria, ballot[entries.index(entry.id)], strict=True
            )
        )
        do(SignBallot(held, juror, marks))
    do(CloseRound(held, CHAIR, AT))
    return held, entries


def test_it_says_what_decided_and_who_said_what(qtbot, reader, judged) -> None:
    held, entries = judged
    reader.open("standing", f"{entries[0]}#{held}")
    assert reader.title() == "Проект команды 1"
    said = "\n".join(reader.words())
    assert "“Проект команды 1” before “Проект команды 2”" in said
    assert "Higher by the criterion “Польза”" in said
    assert "9 : 7.5" in said
    assert "убедили расчёты" in said
    qtbot.waitUntil(lambda: "other ways to count" in "\n".join(reader.words()), timeout=10_000)
    qtbot.waitUntil(lambda: "being tried" not in "\n".join(reader.words()), timeout=10_000)
    assert "“Польза” weighs a tenth less" in "\n".join(reader.words())


def test_the_last_place_is_compared_with_the_one_above_only(qtbot, reader, judged) -> None:
    held, entries = judged
    reader.open("standing", f"{entries[2]}#{held}")
    said = "\n".join(reader.words())
    assert "“Проект команды 2” before “Проект команды 3”" in said
    assert "“Проект команды 1” before" not in said
    qtbot.waitUntil(lambda: "being tried" not in "\n".join(reader.words()), timeout=10_000)


def test_an_unknown_place_closes_itself(qtbot, reader, judged) -> None:
    held, _ = judged
    reader.open("standing", f"{'0' * 32}#{held}")
    qtbot.waitUntil(lambda: not reader.is_open(), timeout=5_000)
