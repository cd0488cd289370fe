"""Rules of a round: read, changed in one part, set as a whole, with nothing else lost."""

import json
from dataclasses import replace

import pytest

from app.domain.errors import UserError
from app.services.contests import AddContest
from app.services.criteria import AddCriterion
from app.services.entries import AddEntry
from app.services.judging_rows import RoundRow, Rounds
from app.services.panel import AddJuror
from app.services.people import AddPerson
from app.services.round_rules import Rules, Rung, rules_of
from app.services.rounds import AddRound, SetRules


@pytest.fixture
def contest(workspace) -> str:
    key = workspace.execute(AddContest("Защита проектов"))
    workspace.execute(AddCriterion(key, "Польза"))
    workspace.execute(AddEntry(key, "Проект команды 4"))
    workspace.execute(AddJuror(key, workspace.execute(AddPerson("Судья", "Первый"))))
    workspace.execute(AddRound(key, "Защита"))
    return key


def stored(workspace, contest: str) -> RoundRow:
    return workspace.ask(Rounds(contest))[0]


def test_what_is_set_is_read_again(workspace, contest) -> None:
    key = stored(workspace, contest).id
    rules = Rules(
        method="trimmed_mean",
        drop_high="1",
        drop_low="2",
        trim_per="total",
        rounding=("2", "", "1"),
        blanks=("fill", "leave_out", "drop_ballot"),
        ladder=(Rung("median"), Rung("lot", seed="17")),
    )
    workspace.execute(rules.command(key))
    assert rules_of(stored(workspace, contest)) == rules


def test_another_method_drops_the_options_of_the_one_before(workspace, contest) -> None:
    key = stored(workspace, contest).id
    workspace.execute(Rules(method="trimmed_mean", drop_high="1").command(key))
    workspace.execute(replace(rules_of(stored(workspace, contest)), method="median").command(key))
    assert json.loads(stored(workspace, contest).options) == {}


def test_options_that_no_screen_shows_are_kept(workspace, contest) -> None:
    row = stored(workspace, contest)
    workspace.execute(SetRules(row.id, "mean", {"rescale": True, "missing": "fill"}, ("median",)))
    rules = rules_of(stored(workspace, contest))
    assert (rules.blanks, rules.ladder) == (("fill",) * 3, (Rung("median"),))
    workspace.execute(replace(rules, rounding=("", "", "2")).command(row.id))
    assert json.loads(stored(workspace, contest).options)["rescale"] is True


def test_rules_that_cannot_be_are_refused(workspace, contest) -> None:
    key = stored(workspace, contest).id
    with pytest.raises(UserError):
        workspace.execute(Rules(rounding=("", "", "viele")).command(key))
