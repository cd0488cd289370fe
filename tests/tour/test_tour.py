"""The tour: a picture of every page and panel, the same each time, and nothing left behind."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QImage

from ui.cli import main
from ui.main.published import CARDS, PAGES
from ui.tour import Guide, Looks, guided, route
from ui.tour.subjects import subject_of

# The sample has no contest, so there is nothing for these cards to show.
NOT_IN_SAMPLE = {
    "contest", "criterion", "contest_entry", "juror", "round", "round_paper", "standing",
}  # fmt: skip


@pytest.fixture(autouse=True)
def own_words(qapp):
    """What the tour speaks must not be heard by other tests."""
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


@pytest.fixture
def guide(qapp):
    with guided(qapp, Looks("en")) as led:
        yield led


def test_every_page_and_every_card_has_a_picture(
    qapp, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    out = tmp_path / "deep" / "tour"
    assert main(["tour", "--out", str(out), "--lang", "en", "--size", "1440x900"]) == 0
    files = sorted(out.iterdir())
    assert capsys.readouterr().out.split() == [str(file) for file in files]
    names = [file.stem[3:] for file in files]
    assert [int(file.stem[:2]) for file in files] == list(range(1, len(files) + 1))
    for spec in (*PAGES, *(card for card in CARDS if card.id not in NOT_IN_SAMPLE)):
        assert spec.id.replace("_", "-") in names
    assert {"search", "history", "help", "settings"} <= set(names)
    for file in files:
        picture = QImage(str(file))
        assert (picture.width(), picture.height()) == (1440, 900)


def test_a_place_that_cannot_be_written_is_refused(
    qapp, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    file = tmp_path / "file"
    file.touch()
    assert main(["tour", "--out", str(file / "tour")]) == 1
    told = capsys.readouterr().err
    assert told.startswith("krug: ")
    assert told.count("\n") == 1


def test_cards_show_the_same_things_each_time(guide: Guide):
    for panel in ("meeting", "agenda_item", "participant", "organization", "person"):
        subject = subject_of(panel, guide.desk, guide.rows)
        assert (panel, subject) in guide.rows


def test_a_module_of_somebody_else_gets_a_thing_of_its_table(guide: Guide):
    assert ("decision", subject_of("decision", guide.desk, guide.rows)) in guide.rows
    assert subject_of("unheard_of", guide.desk, guide.rows) == ""


def test_views_are_named_once(guide: Guide):
    names = [view.name for view in route(guide)]
    assert len(names) == len(set(names))


def test_the_tour_leaves_the_users_own_settings_alone(guide: Guide):
    guide.desk.settings.save()
    assert (guide.desk.workspace.path.parent / "krug.ini").exists()
    assert guide.desk.settings.actor == "Krug"
