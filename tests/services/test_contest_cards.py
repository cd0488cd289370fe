"""Cards of the jury: one row with the contest round it, refused when the row is gone."""

import pytest

from app.domain.errors import UserError
from app.services.contest_cards import CriterionOf, EntryOf, JurorOf, RoundOf
from app.services.contests import AddContest
from app.services.criteria import AddCriterion
from app.services.entries import AddEntry, RemoveEntry
from app.services.panel import AddJuror
from app.services.people import AddPerson
from app.services.rounds import AddRound


def test_each_card_knows_its_contest(workspace) -> None:
    do, ask = workspace.execute, workspace.ask
    contest = do(AddContest("Защита проектов"))
    criterion = do(AddCriterion(contest, "Польза"))
    entry = do(AddEntry(contest, "Проект команды 4"))
    juror = do(AddJuror(contest, do(AddPerson("Судья", "Первый"))))
    first, second = do(AddRound(contest, "Отбор")), do(AddRound(contest, "Защита"))

    assert ask(CriterionOf(criterion)).row.title == "Польза"
    assert ask(EntryOf(entry)).row.title == "Проект команды 4"
    assert ask(JurorOf(juror)).row.name == "Судья Первый"
    card = ask(RoundOf(second))
    assert (card.row.title, card.contest.title) == ("Защита", "Защита проектов")
    assert [row.id for row in card.rounds] == [first, second]


def test_a_removed_entry_is_refused(workspace) -> None:
    contest = workspace.execute(AddContest("Защита проектов"))
    entry = workspace.execute(AddEntry(contest, "Проект команды 4"))
    workspace.execute(RemoveEntry(entry))
    with pytest.raises(UserError, check=lambda refusal: refusal.code == "row.gone"):
        workspace.ask(EntryOf(entry))
