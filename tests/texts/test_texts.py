"""Every code, label and kind has words, in whole sentences."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from app.domain import values
from app.domain.errors import UserError
from app.domain.values import EntryKind
from app.services.history import Line
from ui.texts import dates, judging, kinds
from ui.texts.errors import SENTENCES, sentence
from ui.texts.labels import LABELS, label_text, line_text
from ui.texts.language import choose_language, language_in_use

ROOT = Path(__file__).resolve().parents[2]
CODE = re.compile(r"""UserError\(\s*f?["']([a-z_.]+)["']""")
TABLED = re.compile(r"""["']((?:storage|file)\.[a-z_]+)["']""")
LABEL = re.compile(r"""label: ClassVar\[str\] = ["']([a-z_.]+)["']""")


def found(pattern: re.Pattern[str], *folders: str) -> set[str]:
    files = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    return {code for path in files for code in pattern.findall(path.read_text(encoding="utf-8"))}


def test_every_refusal_is_worded() -> None:
    codes = found(CODE, "app", "reports", "ui") | found(TABLED, "app/storage")
    assert len(codes) > 20
    assert codes - set(SENTENCES) == set()


def test_every_command_has_a_label() -> None:
    labels = found(LABEL, "app")
    assert len(labels) > 20
    assert labels - set(LABELS) == set()


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_refusals_are_whole_sentences(qapp, code: str) -> None:
    text = SENTENCES[code]
    assert text[0].isupper() or text[0] in "“{"
    assert text.endswith((".", "?"))
    gaps = re.findall(r"\{(\w+)\}", text)
    assert "{" not in sentence(UserError(code, **dict.fromkeys(gaps, "x")))


def test_an_unknown_code_is_a_bug(qapp) -> None:
    with pytest.raises(KeyError):
        sentence(UserError("no.such_thing"))
    with pytest.raises(KeyError):
        label_text("no.such_thing")


def test_every_kind_is_worded(qapp) -> None:
    worded = (
        (kinds.organization_kind, values.OrganizationKind),
        (kinds.organization_kinds, values.OrganizationKind),
        (kinds.link_kind, values.LinkKind),
        (kinds.gender, values.Gender),
        (kinds.case, values.Case),
        (kinds.role, values.Role),
        (kinds.invitation, values.Invitation),
        (kinds.invitation_tone, values.Invitation),
        (kinds.item_kind, values.ItemKind),
        (kinds.item_icon, values.ItemKind),
        (kinds.decision_kind, values.DecisionKind),
        (kinds.numbering, values.Numbering),
        (kinds.heard_style, values.HeardStyle),
        (kinds.minutes_form, values.MinutesForm),
        (judging.stage_kind, values.StageKind),
        (judging.round_state, values.RoundState),
        (judging.round_tone, values.RoundState),
        (judging.mark_state, values.MarkState),
        (judging.ruling_kind, values.RulingKind),
        (judging.round_event, values.RoundEventKind),
    )
    for word, kind in worded:
        for value in kind:
            assert word(value), value


def line(kind: EntryKind, subject: str) -> Line:
    return Line(1, datetime(2022, 8, 9, tzinfo=UTC), "x", "agenda.move", kind, subject)


def test_history_lines_say_what_was_done_to_what(qapp) -> None:
    assert line_text(line(EntryKind.COMMAND, "Opening")) == "Item moved: Opening"
    assert line_text(line(EntryKind.UNDO, "Opening")) == "Undone: Item moved: Opening"
    assert line_text(line(EntryKind.REDO, "")) == "Done again: Item moved"


def test_dates_follow_the_language(qapp) -> None:
    day = date(2022, 8, 9)
    assert dates.long_date(day) == "9 August 2022"
    assert dates.weekday(day) == "Tuesday"
    QLocale.setDefault(QLocale(QLocale.Language.Russian, QLocale.Country.Russia))
    assert dates.long_date(day) == "9 августа 2022"
    assert dates.short_date(day) == "9 августа"
    assert dates.clock_span(840, 960) == "14:00–16:00"
    assert dates.clock(25 * 60 + 5) == "01:05"


def test_lengths_are_told_in_hours_and_minutes(qapp) -> None:
    assert [dates.length(each) for each in (25, 60, 90)] == ["25 min", "1 h", "1 h 30 min"]
    assert dates.turn(60) == "1:00"


@pytest.fixture
def speaking(qapp):
    yield lambda wish: choose_language(qapp, wish)
    choose_language(qapp, "en")


def test_the_language_is_chosen_and_changed(speaking) -> None:
    assert speaking("ru") == language_in_use() == "ru"
    assert dates.long_date(date(2022, 8, 9)) == "9 августа 2022"
    assert speaking("en") == language_in_use() == "en"
    assert dates.long_date(date(2022, 8, 9)) == "9 August 2022"


def test_an_unknown_wish_gets_the_language_of_the_system(speaking) -> None:
    assert speaking("tlh") in {"ru", "en"}


def test_qt_speaks_russian_too(speaking, qtbot) -> None:
    from PySide6.QtWidgets import QDialogButtonBox

    speaking("ru")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Отмена"
