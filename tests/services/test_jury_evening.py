"""An evening of the jury through commands: five jurors, a recusal, a tie, paper, closing."""

import json
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.values import MarkState
from app.services.ballot_sheet import BallotSheet, CellMark
from app.services.closing import CloseRound, NoteJurorLeft, ReceiptStands
from app.services.contest_rows import ContestCardOf
from app.services.contests import AddContest
from app.services.criteria import AddCriterion, ReviseCriterion
from app.services.entries import AddEntry, AddMember, WithdrawEntry
from app.services.judging_rows import MarksOf, ProgressOf, Rounds, SheetOf
from app.services.kiosk import (
    ChoosePin,
    ResetPin,
    ReturnBallot,
    SaveDraft,
    SignBallot,
    TryPin,
    draft_box,
    draft_marks,
)
from app.services.panel import AddJuror, Recuse, SetChair
from app.services.paper_ballots import ConfirmPaper, PaperMarks, TypePaper
from app.services.people import AddPerson
from app.services.results import ResultsOf
from app.services.rounds import AddRound, OpenRound, SetRules
from app.services.workspace import Workspace
from app.storage.verify import verify

NOW = datetime(2022, 8, 30, 14, 0, tzinfo=UTC)
CHAIR, RECOVERY = "мост над бухтой", "ABCDEFGHJKLMNPQRSTUV"
PINS = ("402817", "915362", "730465", "286491", "853074")
SHEET_CODE = "K7M2P9QX"
COMMENT = "приметная-фраза-о-проекте"


class Evening:
    """A contest of three entries and five jurors in an open round."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.krug = Workspace.create(path, actor="Секретарь", clock=lambda: NOW)
        do = self.krug.execute
        self.contest = do(AddContest("Защита проектов"))
        self.criteria = [
            do(AddCriterion(self.contest, "Польза", "1.5")),
            do(AddCriterion(self.contest, "Команда", "1")),
        ]
        self.entries = [
            do(AddEntry(self.contest, f"Проект команды {n}", f"Команда {n}")) for n in (1, 2, 3)
        ]
        people = [do(AddPerson(f"Судья{n}", "Имя")) for n in range(1, 6)]
        self.jurors = [do(AddJuror(self.contest, person)) for person in people]
        do(SetChair(self.contest, self.jurors[0]))
        self.round = do(AddRound(self.contest, "Защита"))
        do(SetRules(self.round, "mean", {}, ({"criterion": self.criteria[0]},)))
        do(Recuse(self.jurors[4], self.entries[2], "та же организация", NOW))

    def open(self) -> None:
        self.krug.execute(OpenRound(self.round, CHAIR, RECOVERY, NOW))
        for juror, pin in zip(self.jurors, PINS, strict=True):
            self.krug.execute(ChoosePin(juror, pin))

    def sheet(self, juror: int) -> BallotSheet:
        return self.krug.ask(SheetOf(self.round, self.jurors[juror]))

    def marks(self, juror: int, *values: tuple[str, str]) -> tuple[CellMark, ...]:
        """Marks for the entries of the sheet in order, a pair of marks each."""
        judged = [entry for entry in self.sheet(juror).entries if not entry.recused]
        return tuple(
            CellMark(entry.id, criterion.id, value, COMMENT)
            for entry, pair in zip(judged, values, strict=True)
            for criterion, value in zip(entry.criteria, pair, strict=True)
        )

    def sign(self, juror: int, *values: tuple[str, str]) -> str:
        marks = self.marks(juror, *values)
        return self.krug.execute(SignBallot(self.round, self.jurors[juror], marks))


@pytest.fixture
def evening(tmp_path: Path):
    made = Evening(tmp_path / "jury.krug")
    yield made
    made.krug.close()


def refused(code: str):
    return pytest.raises(UserError, check=lambda refusal: refusal.code == code)


def test_a_whole_evening(evening: Evening) -> None:
    evening.open()
    receipts = [
        evening.sign(0, ("8", "9"), ("9", "8"), ("5", "5")),
        evening.sign(1, ("9", "8"), ("8", "9"), ("6", "5")),
        evening.sign(2, ("8", "8"), ("8", "8"), ("7", "7")),
    ]
    typed = evening.krug.execute(
        TypePaper(
            evening.round,
            evening.jurors[3],
            evening.marks(3, ("9", "9"), ("9", "9"), ("4", "4")),
            SHEET_CODE,
            "Иванова",
        )
    )
    with refused("paper.same_person"):
        evening.krug.execute(ConfirmPaper(typed, SHEET_CODE, "иванова"))
    with refused("code.wrong"):
        evening.krug.ask(PaperMarks(typed, "AAAAAAAA"))
    with refused("paper.waiting"):
        evening.krug.execute(CloseRound(evening.round, CHAIR, NOW))
    receipts.append(evening.krug.execute(ConfirmPaper(typed, "k7m2 p9qx", "Петрова")))
    receipts.append(evening.sign(4, ("7", "7"), ("7", "7")))

    digest = evening.krug.execute(CloseRound(evening.round, CHAIR, NOW))

    assert len(digest) == 64
    assert all(evening.krug.ask(ReceiptStands(evening.round, each)) for each in receipts)
    results = evening.krug.ask(ResultsOf(evening.round))
    assert [row.place for row in results.rows] == ["1-2", "1-2", "3"]
    assert {row.title for row in results.rows[:2]} == {"Проект команды 1", "Проект команды 2"}
    assert results.differences == ()
    marks = evening.krug.ask(MarksOf(evening.round))
    recused = [mark for mark in marks if mark.state is MarkState.RECUSED]
    assert {mark.entry_id for mark in recused} == {evening.entries[2]}
    assert evening.krug.undo() is None
    assert verify(evening.path) == ()


def test_the_file_holds_no_mark_before_closing(evening: Evening) -> None:
    evening.open()
    admission = evening.krug.execute(TryPin(evening.jurors[0], PINS[0], NOW))
    marks = evening.marks(0, ("8", "9"), ("9", "8"), ("5", "5"))
    evening.krug.execute(
        SaveDraft(evening.round, evening.jurors[0], draft_box(admission.key, marks[:3]))
    )
    evening.krug.execute(SignBallot(evening.round, evening.jurors[0], marks))
    evening.krug.execute(
        TypePaper(
            evening.round,
            evening.jurors[3],
            evening.marks(3, ("9", "9"), ("9", "9"), ("4", "4")),
            SHEET_CODE,
            "Иванова",
        )
    )
    evening.krug.close()

    for file in evening.path.parent.iterdir():
        content = file.read_bytes()
        assert COMMENT.encode() not in content
        assert COMMENT.encode("utf-16-le") not in content
    with sqlite3.connect(evening.path) as file:
        assert file.execute("SELECT count(*) FROM mark").fetchone() == (0,)
    file.close()


def test_a_draft_survives_and_opens_only_by_the_pin(evening: Evening) -> None:
    evening.open()
    juror = evening.jurors[1]
    admission = evening.krug.execute(TryPin(juror, PINS[1], NOW))
    marks = evening.marks(1, ("8", "9"), ("9", "8"), ("5", "5"))[:2]
    evening.krug.execute(SaveDraft(evening.round, juror, draft_box(admission.key, marks)))
    evening.krug.close()
    evening.krug = Workspace.open(evening.path, actor="Секретарь", clock=lambda: NOW)

    again = evening.krug.execute(TryPin(juror, PINS[1], NOW))

    progress = {row.juror_id: row for row in evening.krug.ask(ProgressOf(evening.round))}
    assert progress[juror].draft
    assert draft_marks(again.key, progress[juror].draft) == marks
    assert not evening.krug.execute(TryPin(juror, "000111", NOW)).admitted


def test_wrong_pins_cost_time_even_after_a_restart(evening: Evening) -> None:
    evening.open()
    juror = evening.jurors[2]
    waits = [evening.krug.execute(TryPin(juror, "111222", NOW)).wait for _ in range(3)]
    assert waits == [0, 0, 30]
    evening.krug.close()
    evening.krug = Workspace.open(evening.path, actor="Секретарь", clock=lambda: NOW)

    assert evening.krug.execute(TryPin(juror, PINS[2], NOW)).wait == 30
    later = NOW + timedelta(seconds=31)
    assert evening.krug.execute(TryPin(juror, PINS[2], later)).admitted
    evening.krug.execute(ResetPin(juror, "забыл", NOW))
    with refused("pin.guessable"):
        evening.krug.execute(ChoosePin(juror, "123456"))
    evening.krug.execute(ChoosePin(juror, "604815"))


def test_incomplete_and_stray_ballots_are_refused(evening: Evening) -> None:
    evening.open()
    juror = evening.jurors[0]
    whole = evening.marks(0, ("8", "9"), ("9", "8"), ("5", "5"))
    with refused("ballot.incomplete"):
        evening.krug.execute(SignBallot(evening.round, juror, whole[:-1]))
    off = (*whole[:-1], CellMark(whole[-1].entry, whole[-1].criterion, "11"))
    with refused("ballot.off_scale"):
        evening.krug.execute(SignBallot(evening.round, juror, off))
    between = (*whole[:-1], CellMark(whole[-1].entry, whole[-1].criterion, "4.5"))
    with refused("ballot.off_step"):
        evening.krug.execute(SignBallot(evening.round, juror, between))
    evening.krug.execute(SignBallot(evening.round, juror, whole))
    with refused("ballot.signed"):
        evening.krug.execute(SignBallot(evening.round, juror, whole))
    evening.krug.execute(ReturnBallot(evening.round, juror, "перепутал проекты", NOW))
    evening.krug.execute(SignBallot(evening.round, juror, whole))


def test_an_open_round_is_frozen_and_changes_are_recorded(evening: Evening) -> None:
    evening.open()
    with refused("contest.frozen"):
        evening.krug.execute(ReviseCriterion(evening.criteria[0], "weight", "2"))
    with refused("contest.frozen"):
        evening.krug.execute(AddEntry(evening.contest, "Поздний проект"))
    with refused("reason.needed"):
        evening.krug.execute(WithdrawEntry(evening.entries[1], "", NOW))
    evening.sign(0, ("8", "9"), ("9", "8"), ("5", "5"))
    evening.krug.execute(WithdrawEntry(evening.entries[1], "команда уехала", NOW))
    evening.krug.execute(NoteJurorLeft(evening.round, evening.jurors[3], "вызвали", NOW))
    evening.sign(1, ("9", "8"), ("6", "5"))

    evening.krug.execute(CloseRound(evening.round, RECOVERY.lower(), NOW))

    results = evening.krug.ask(ResultsOf(evening.round))
    assert [row.title for row in results.rows if row.place] == [
        "Проект команды 1",
        "Проект команды 3",
    ]
    assert len(results.events) == 2


def test_a_juror_in_a_team_stops_the_opening(evening: Evening) -> None:
    card = evening.krug.ask(ContestCardOf(evening.contest))
    evening.krug.execute(AddMember(evening.entries[0], card.jurors[1].person_id))
    with refused("juror.own_entry"):
        evening.open()
    evening.krug.execute(Recuse(evening.jurors[1], evening.entries[0], "своя команда", NOW))
    evening.open()
    [shown] = evening.krug.ask(Rounds(evening.contest))
    assert json.loads(shown.frozen)["method"] == "mean"


def test_wrong_codes_close_nothing(evening: Evening) -> None:
    evening.open()
    evening.sign(0, ("8", "9"), ("9", "8"), ("5", "5"))
    with refused("code.wrong"):
        evening.krug.execute(CloseRound(evening.round, "мост над рекой", NOW))
    with refused("row.gone"):
        evening.krug.ask(ResultsOf("0" * 32))
    with refused("round.not_closed"):
        evening.krug.ask(ResultsOf(evening.round))
