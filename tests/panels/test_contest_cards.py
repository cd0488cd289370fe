"""Cards of a contest, a criterion, an entry and a juror, each field written when it is left."""

import pytest

from app.services.contest_rows import ContestCard, ContestCardOf
from app.services.contests import AddContest, AddNomination
from app.services.criteria import AddCriterion
from app.services.entries import AddEntry
from app.services.kiosk import ChoosePin
from app.services.panel import AddJuror
from app.services.people import AddPerson


@pytest.fixture
def contest(desk) -> str:
    return desk.attempt(AddContest("Защита проектов"))


@pytest.fixture
def criterion(desk, contest) -> str:
    return desk.attempt(AddCriterion(contest, "Польза"))


@pytest.fixture
def entry(desk, contest) -> str:
    return desk.attempt(AddEntry(contest, "Проект команды 4", "Команда 4"))


@pytest.fixture
def juror(desk, contest) -> str:
    return desk.attempt(AddJuror(contest, desk.attempt(AddPerson("Судья", "Первый"))))


def card(desk, contest: str) -> ContestCard:
    return desk.ask(ContestCardOf(contest))


def test_a_contest_is_named_and_deleted_with_a_way_back(reader, desk, contest, toasts) -> None:
    reader.open("contest", contest)
    reader.write("Title of the contest", "Конкурс соседских проектов")
    reader.write("Money to give away, in roubles (may be left out)", "1 500 000")
    shown = card(desk, contest)
    assert (shown.title, shown.budget) == ("Конкурс соседских проектов", 1_500_000)
    reader.press("Delete")
    assert toasts[-1].endswith("↶")
    assert not reader.is_open()
    desk.undo()
    assert card(desk, contest).title == "Конкурс соседских проектов"


def test_a_criterion_takes_a_comma_and_refuses_a_scale_without_marks(
    reader, desk, contest, criterion
) -> None:
    reader.open("criterion", criterion)
    reader.write("Weight", "1,5")
    assert card(desk, contest).criteria[0].weight == "1.5"
    reader.write("Highest mark", "0")
    assert reader.message("Highest mark")
    assert card(desk, contest).criteria[0].high == "10"
    reader.write("Highest mark", "5")
    assert card(desk, contest).criteria[0].high == "5"


def test_a_criterion_has_other_weights(reader, desk, contest, criterion) -> None:
    desk.attempt(AddNomination(contest, "Лучший проект ТОС"))
    reader.open("criterion", criterion)
    reader.write("Other weight", "2")
    reader.write("Sum requested from, roubles", "500000")
    reader.press("Add this weight")
    rule = card(desk, contest).criteria[0].rules[0]
    assert (rule.weight, rule.sum_from, rule.sum_below) == ("2", 500_000, None)
    assert "Weight 2, from 500,000 roubles" in reader.words()
    reader.write("Other weight", "3")
    reader.press("Add this weight")
    assert reader.message("Sum requested from, roubles")
    reader.press("Take this weight away")
    assert card(desk, contest).criteria[0].rules == ()


def test_an_entry_is_filled_in_and_withdrawn_with_a_reason(reader, desk, contest, entry) -> None:
    person = desk.attempt(AddPerson("Командиров", "Пётр"))
    reader.open("contest_entry", entry)
    reader.write("Sum requested, roubles", "300 000")
    reader.write("Submitted on", "9.08.2022")
    reader.pick("Members of the team", "Команд")
    row = card(desk, contest).entries[0]
    assert (row.sum_requested, row.submitted[:10]) == (300_000, "2022-08-09")
    assert [member.person_id for member in row.members] == [person]

    reader.press("Withdraw the entry")
    reader.press("Withdraw the entry")
    assert reader.message("Reason, for the minutes")
    reader.write("Reason, for the minutes", "письмо команды", leave=False)
    reader.press("Withdraw the entry")
    assert card(desk, contest).entries[0].withdrawn
    reader.press("Take the entry back in")
    assert not card(desk, contest).entries[0].withdrawn


def test_a_juror_chairs_is_recused_and_gets_a_new_pin(reader, desk, contest, entry, juror) -> None:
    desk.attempt(ChoosePin(juror, "402817"))
    reader.open("juror", juror)
    assert any("has chosen a PIN" in each for each in reader.words())
    reader.press("Take the PIN away")
    reader.write("Reason, for the minutes", "забыл", leave=False)
    reader.press("Take the PIN away")
    assert not card(desk, contest).jurors[0].has_pin

    reader.press("Recuse")
    reader.write("Reason, for the minutes", "та же организация", leave=False)
    reader.press("Recuse")
    assert [row.entry_id for row in card(desk, contest).recusals] == [entry]
    assert "Проект команды 4: та же организация" in reader.words()
