"""What the kiosk reads before anybody sits down."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.errors import UserError
from app.services.contests import AddContest
from app.services.gate import SetGate, passes_gate
from app.services.kiosk import ChoosePin, TryPin
from app.services.kiosk_rows import KioskOf, PinWait
from app.services.panel import AddJuror
from app.services.people import AddPerson
from app.services.rounds import AddRound

NOW = datetime(2022, 8, 30, 14, 0, tzinfo=UTC)


def test_the_gate_and_the_state_of_a_round(workspace) -> None:
    contest = workspace.execute(AddContest("Защита проектов"))
    judged = workspace.execute(AddRound(contest, "Финал"))

    before = workspace.ask(KioskOf(judged))
    workspace.execute(SetGate(contest, "выход"))
    after = workspace.ask(KioskOf(judged))

    assert (before.contest, before.title, before.open, before.gated) == (
        "Защита проектов",
        "Финал",
        False,
        False,
    )
    assert passes_gate(after.gate_salt, after.gate_box, "выход")
    with pytest.raises(UserError, match=r"row\.gone"):
        workspace.ask(KioskOf("0" * 32))


def test_a_wait_runs_down_and_asking_costs_no_try(workspace) -> None:
    contest = workspace.execute(AddContest("Защита проектов"))
    juror = workspace.execute(AddJuror(contest, workspace.execute(AddPerson("Жюри", "Член"))))
    workspace.execute(ChoosePin(juror, "402817"))
    assert workspace.ask(PinWait(juror, NOW)) == 0
    for _ in range(3):
        workspace.execute(TryPin(juror, "111222", NOW))

    assert workspace.ask(PinWait(juror, NOW)) == 30
    assert workspace.ask(PinWait(juror, NOW + timedelta(seconds=12))) == 18
    assert workspace.ask(PinWait(juror, NOW + timedelta(seconds=31))) == 0
