"""Texts are extracted as they are written, and nothing untranslated gets through."""

import sys
from pathlib import Path

import pytest

from installer import translations
from installer.environment import Environment
from installer.translations import CATALOGUES, Key, Message, compare, faults, read

RUSSIAN, ENGLISH = CATALOGUES

SOURCE = """
from PySide6.QtCore import QCoreApplication, QObject, QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

KINDS = {"ngo": QT_TRANSLATE_NOOP("Kinds", "Non-profit organization")}


class Card(QObject):
    def title(self, name: str) -> str:
        return self.tr("Card of {name}").format(name=name)


def closed() -> str:
    return translate("Counts", "Closed")


def people(count: int) -> str:
    return translate("Counts", "%n people", "", count)
"""


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Environment:
    """A small source tree, worked on with the tools of the environment that runs the tests."""
    (tmp_path / "ui" / "pages").mkdir(parents=True)
    (tmp_path / "ui" / "pages" / "card.py").write_text(SOURCE, encoding="utf-8")
    (tmp_path / ".venv").mkdir()
    made = Environment(tmp_path)
    suffix = ".exe" if sys.platform == "win32" else ""
    tools = Path(sys.executable).parent
    monkeypatch.setattr(made, "tool", lambda name: tools / f"{name}{suffix}", raising=False)
    return made


def catalogue(environment: Environment, name: str) -> Path:
    return translations.folder_of(environment) / name


def fill(path: Path, *pairs: tuple[str, str]) -> None:
    words = path.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in words
        words = words.replace(old, new)
    path.write_text(words.replace(' type="unfinished"', ""), encoding="utf-8")


def test_texts_are_found_in_their_contexts(environment: Environment) -> None:
    translations.update(environment)
    keys = {message.key for message in read(catalogue(environment, "krug_ru.ts"))}
    assert keys == {
        Key("Kinds", "Non-profit organization", "", plural=False),
        Key("Card", "Card of {name}", "", plural=False),
        Key("Counts", "Closed", "", plural=False),
        Key("Counts", "%n people", "", plural=True),
    }
    english = [message.key for message in read(catalogue(environment, "krug_en.ts"))]
    assert english == [Key("Counts", "%n people", "", plural=True)]


def test_no_place_of_a_machine_stands_in_a_catalogue(environment: Environment) -> None:
    translations.update(environment)
    words = catalogue(environment, "krug_ru.ts").read_text(encoding="utf-8")
    assert "location" not in words
    assert "card.py" not in words


def test_untranslated_texts_are_named_until_they_are_translated(
    environment: Environment,
) -> None:
    translations.update(environment)
    assert sum("is not translated" in line for line in translations.complaints(environment)) == 5
    one, two, three = (
        f'<source>{text}</source>\n        <translation type="unfinished">'
        for text in ("Non-profit organization", "Card of {name}", "Closed")
    )
    empty = "<numerusform></numerusform>"
    fill(
        catalogue(environment, "krug_ru.ts"),
        (one, f"{one}Некоммерческая организация"),
        (two, f"{two}Карточка: {{name}}"),
        (three, f"{three}Закрыто"),
        (empty, "<numerusform>%n человек</numerusform>"),
    )
    fill(
        catalogue(environment, "krug_en.ts"),
        (empty, "<numerusform>%n people</numerusform>"),
    )
    assert translations.complaints(environment) == []
    translations.update(environment)
    assert translations.complaints(environment) == []


def test_a_changed_text_is_missed(environment: Environment) -> None:
    translations.update(environment)
    source = environment.root / "ui" / "pages" / "card.py"
    words = source.read_text(encoding="utf-8").replace("Card of {name}", "Card: {name}")
    source.write_text(words, encoding="utf-8")
    lines = translations.complaints(environment)
    assert 'krug_ru.ts: is missing, extract again: Card: "Card: {name}"' in lines
    assert 'krug_ru.ts: is no longer in the sources, extract again: Card: "Card of {name}"' in lines


def test_catalogues_are_compiled_once(environment: Environment) -> None:
    translations.update(environment)
    environment.python.parent.mkdir(exist_ok=True)
    compiled = catalogue(environment, "krug_ru.qm")
    translations.compile_all(environment)
    assert compiled.exists()
    written = compiled.stat().st_mtime_ns
    translations.compile_all(environment)
    assert compiled.stat().st_mtime_ns == written
    compiled.unlink()
    translations.compile_all(environment)
    assert compiled.exists()


def message(source: str, *forms: str, context: str = "Card", plural: bool = False) -> Message:
    return Message(Key(context, source, "", plural), forms, "")


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        (message("Open", "Открыть", context=""), "no name of a class"),
        (message("Open", "Открыть", context="QCoreApplication.self"), "no name of a class"),
        (message("Open", ""), "is not translated"),
        (message(" Open", "Открыть"), "begins or ends with blanks"),
        (message("Open", "Открыть "), "begins or ends with blanks"),
        (message("Open {name}", "Открыть {имя}"), "has other gaps"),
        (message("Open {name}", "Открыть"), "has other gaps"),
        (message("%n people", "%n человек", "человек", "%n", plural=True), "has other gaps"),
        (message("%n people", "%n человек", "%n человека", plural=True), "needs 3 plural forms"),
        (message("%n people", "%n человек"), "is given no number"),
    ],
)
def test_a_faulty_translation_is_named(wrong: Message, fault: str) -> None:
    assert any(fault in line for line in faults(wrong, RUSSIAN))


def test_a_sound_translation_is_let_through() -> None:
    sound = message("Open {file} of {name}", "Открыть у {name}: {file}")
    assert list(faults(sound, RUSSIAN)) == []
    assert list(compare({sound.key}, [sound], RUSSIAN)) == []
