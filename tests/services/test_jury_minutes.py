"""A real closed round as its papers read it."""

from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.services.closing import CloseRound
from app.services.jury_minutes_reading import JuryMinutesOf
from app.services.jury_minutes_sheets import BlankSheetsOf
from reports.jury.printing import PAPERS, render
from reports.xlsx.jury import workbook

from .test_jury_evening import CHAIR, NOW, Evening


@pytest.fixture
def evening(tmp_path: Path):
    made = Evening(tmp_path / "jury.krug")
    made.open()
    yield made
    made.krug.close()


def test_sheets_before_closing_and_minutes_after(evening: Evening) -> None:
    sheets = evening.krug.ask(BlankSheetsOf(evening.round))
    assert [each.juror.surname for each in sheets.sheets] == [f"Судья{n}" for n in range(1, 6)]
    with pytest.raises(UserError):
        evening.krug.ask(JuryMinutesOf(evening.round))
    receipt = evening.sign(0, ("8", "9"), ("9", "8"), ("5", "5"))
    evening.sign(1, ("9", "8"), ("8", "8"), ("6", "5"))
    digest = evening.krug.execute(CloseRound(evening.round, CHAIR, NOW))

    data = evening.krug.ask(JuryMinutesOf(evening.round))

    assert (data.digest, data.jurors[0].receipt, data.jurors[2].receipt) == (digest, receipt, "")
    assert data.chair is data.jurors[0]
    assert [each.title for each in data.criteria] == ["Польза", "Команда"]
    assert data.rules.ladder == (("criterion", "Польза"),)
    assert (data.entries[0].place, data.entries[0].averages) == ("1", ("8.5", "8.5"))
    assert not data.differs
    for name in PAPERS:
        assert render(name, data).pages
    assert workbook(data)
    with pytest.raises(UserError):
        evening.krug.ask(BlankSheetsOf(evening.round))
