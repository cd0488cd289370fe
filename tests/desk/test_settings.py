"""A user's choices survive, and a damaged file does not stop anybody."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from ui.settings import Settings


def test_choices_are_there_at_the_next_start(qapp, tmp_path: Path) -> None:
    path, file = tmp_path / "krug.ini", tmp_path / "Стол.krug"
    file.touch()
    first = Settings(path)
    first.theme, first.language, first.text_size = "dark", "ru", 150
    first.without_animation, first.actor = True, " Панова Л. "
    first.remember_file(file)
    first.pin_panel("history", pinned=True)
    first.resize_panel("history", 321)
    first.geometry = QByteArray(b"place")
    first.save()
    second = Settings(path)
    assert (second.theme, second.language, second.text_size) == ("dark", "ru", 150)
    assert second.without_animation
    assert second.actor == "Панова Л."
    assert second.recent_files == (file,)
    assert second.pinned_panels == {"history"}
    assert second.panel_extent("history") == 321
    assert second.panel_extent("help") == 0
    assert second.geometry == QByteArray(b"place")


def test_a_damaged_file_means_the_defaults(qapp, tmp_path: Path) -> None:
    path = tmp_path / "krug.ini"
    path.write_bytes(b"\x00\xff[[[\ntext_size=huge\npinned_panels={{{\nrecent_files=3\n")
    settings = Settings(path)
    assert (settings.theme, settings.language, settings.text_size) == ("system", "", 100)
    assert settings.pinned_panels == frozenset()
    assert settings.recent_files == ()
    assert settings.geometry.isEmpty()


def test_the_newest_file_comes_first_and_the_gone_ones_are_left_out(settings, tmp_path) -> None:
    files = [tmp_path / f"{number}.krug" for number in range(10)]
    for file in (*files, files[4]):
        file.touch()
        settings.remember_file(file)
    assert settings.recent_files[:3] == (files[4], files[9], files[8])
    assert len(settings.recent_files) == 8
    files[9].unlink()
    assert files[9] not in settings.recent_files


def test_a_change_is_told_by_its_name(qtbot, settings: Settings) -> None:
    with qtbot.waitSignal(settings.changed) as told:
        settings.theme = "dark"
    assert told.args == ["theme"]
    with qtbot.assertNotEmitted(settings.changed):
        settings.theme = "dark"
