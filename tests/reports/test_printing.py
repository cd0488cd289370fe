"""From a meeting in a real file to a paper in a folder."""

import errno
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.values import Invitation, MinutesForm, Role
from app.services.minutes_reading import MinutesOf
from reports.printing import render, write
from reports.registry import PROTOCOL, available, report

from .conftest import minutes, read


def test_papers_are_listed_with_their_titles():
    assert [each.title("ru") for each in available()] == ["Протокол заседания"]
    assert [each.title("en") for each in available()] == ["Minutes of the meeting"]
    assert PROTOCOL.forms == (MinutesForm.FULL, MinutesForm.SHORT)
    assert report("protocol") is PROTOCOL


def test_an_unknown_paper_is_refused():
    with pytest.raises(UserError) as refusal:
        render("diploma", minutes())
    assert refusal.value.code == "report.unknown"


def test_a_paper_is_put_in_place_whole(tmp_path: Path):
    target = tmp_path / "протокол № 1.pdf"
    write(target, b"first")
    write(target, b"second")
    assert target.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failure_leaves_the_old_paper_and_no_draft(tmp_path: Path, monkeypatch):
    target = tmp_path / "протокол.pdf"
    write(target, b"old")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("reports.printing.os.fsync", full)
    with pytest.raises(UserError) as refusal:
        write(target, b"new")
    assert (refusal.value.code, refusal.value.facts["file"]) == ("storage.full", "протокол.pdf")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_places_that_cannot_be_written(tmp_path: Path):
    with pytest.raises(UserError) as gone:
        write(tmp_path / "нет" / "протокол.pdf", b"x")
    assert gone.value.code == "file.unreachable"
    (tmp_path / "папка.pdf").mkdir()
    with pytest.raises(UserError):
        write(tmp_path / "папка.pdf", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["папка.pdf"]


@pytest.fixture
def sample(workspace):
    """The sample event and the key of its first meeting."""
    from app.services.meeting_rows import Meetings
    from app.services.sample import LoadSample

    workspace.execute(LoadSample("ru"))
    return next(row.id for row in workspace.ask(Meetings()) if row.number == "1")


def test_the_sample_event_prints(workspace, sample):
    paper = read(render("protocol", workspace.ask(MinutesOf(sample))).content)
    for said in (
        "Автономная некоммерческая организация", "09.08.2022", "г. Севастополь",
        "стартового круглого стола", "Председатель – ____________________",
        "Панова Л. – директор АНО «Ресурсный центр поддержки СО НКО»",
        "Докладчики: Пономарёв Д.; Хомяк Д.", "Создать сообщество ценностных лидеров",
        "ДОГОВОРИЛИСЬ:",
    ):  # fmt: skip
        assert said in paper.flow, said
    assert "Перерыв" not in paper.text


def test_attendance_as_ticked_else_whoever_did_not_decline(workspace, sample):
    from app.services.participants import ParticipantsOf, ReviseParticipant

    rows = workspace.ask(ParticipantsOf(sample))
    for row in rows[1:]:
        workspace.execute(ReviseParticipant(row.id, "attended", False))
    assert len(_came(workspace, sample)) == 1
    workspace.execute(ReviseParticipant(rows[0].id, "attended", False))
    assert len(_came(workspace, sample)) == len(rows)
    workspace.execute(ReviseParticipant(rows[0].id, "invitation", Invitation.DECLINED))
    assert len(_came(workspace, sample)) == len(rows) - 1


def _came(workspace, meeting_id: str):
    data = workspace.ask(MinutesOf(meeting_id))
    return [who for who in data.participants if who.attended]


def test_the_query_reads_posts_forms_and_outcomes(workspace, sample):
    data = workspace.ask(MinutesOf(sample))
    panova = next(who for who in data.participants if who.name.surname == "Панова")
    assert (panova.post, panova.role) == ("директор", Role.ORGANIZER)
    assert data.venue == "Союз «Севастопольская торгово-промышленная палата»"
    decided = [row.text for item in data.items for row in item.decisions]
    assert decided[0].startswith("Создать сообщество")


def test_a_meeting_that_is_gone_is_refused(workspace):
    with pytest.raises(UserError) as refusal:
        workspace.ask(MinutesOf("0" * 32))
    assert refusal.value.code == "row.gone"
