"""The theme answers by meaning and restyles what is on the screen."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetrics, QIcon, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from ui.theme.theme import Scheme, Theme, Weight, current_theme
from ui.theme.tokens import Colour, Size, TextSize, load_tokens


@pytest.fixture
def theme(qapp: QApplication):
    theme = Theme(load_tokens())
    theme.install(qapp)
    yield theme
    theme.choose(Scheme.LIGHT)


def ink_of(icon: QIcon) -> str:
    image = icon.pixmap(QSize(24, 24)).toImage()
    inks = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
    return max(inks, key=lambda ink: ink.alpha()).name()


def test_the_installed_theme_is_the_current_one(theme: Theme) -> None:
    assert current_theme() is theme


def test_a_program_without_a_theme_gets_the_default(qapp: QApplication) -> None:
    for theme in qapp.findChildren(Theme):
        theme.setParent(None)
    assert current_theme() is current_theme()


def test_choosing_dark_repaints_everything(theme: Theme, qtbot) -> None:
    label = QLabel("Krug")
    qtbot.addWidget(label)
    theme.choose(Scheme.LIGHT)
    light = label.palette().color(QPalette.ColorRole.WindowText)
    with qtbot.waitSignal(theme.changed):
        theme.choose(Scheme.DARK)
    assert theme.dark
    assert label.palette().color(QPalette.ColorRole.WindowText).lightness() > light.lightness()


def test_the_system_scheme_is_light_where_it_is_not_known(theme: Theme) -> None:
    theme.choose(Scheme.SYSTEM)
    assert not theme.dark


def test_icons_take_the_colours_of_the_scheme(theme: Theme) -> None:
    icon = theme.icons.icon("mdi6.circle", Colour.ACCENT)
    theme.choose(Scheme.LIGHT)
    assert ink_of(icon) == load_tokens().light[Colour.ACCENT].name()
    theme.choose(Scheme.DARK)
    assert ink_of(icon) == load_tokens().dark[Colour.ACCENT].name()


def test_icons_are_sharp_on_dense_screens(theme: Theme) -> None:
    pixmap = theme.icons.icon("mdi6.magnify").pixmap(QSize(20, 20), 2.0)
    assert pixmap.size() == QSize(40, 40)
    assert pixmap.devicePixelRatio() == 2.0


def test_an_unknown_icon_is_a_bug(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.icons.icon("mdi6.no-such-thing")
    with pytest.raises(KeyError):
        theme.icons.icon("fa5.flag")


def test_only_one_icon_font_is_loaded(theme: Theme) -> None:
    theme.icons.icon("mdi6.magnify")
    families = QFontDatabase.families()
    assert any("Material Design" in family for family in families)
    assert not any("Awesome" in family for family in families)


def test_text_grows_to_200_percent(theme: Theme, qtbot) -> None:
    button = QPushButton("Done")
    qtbot.addWidget(button)
    assert button.sizeHint().height() == theme.size(Size.CONTROL) == 36
    theme.choose(Scheme.LIGHT, 200)
    button.ensurePolished()
    assert theme.font(TextSize.BODY).pixelSize() == 28
    assert button.sizeHint().height() >= 70
    theme.choose(Scheme.LIGHT, 900)
    assert theme.text_percent == 200


@pytest.mark.parametrize("weight", [Weight.Normal, Weight.Medium, Weight.DemiBold, Weight.Bold])
def test_the_bundled_face_is_used(theme: Theme, weight: Weight) -> None:
    info = QFontInfo(theme.font(TextSize.BODY, weight))
    assert info.family() == "Inter"
    assert info.weight() == weight


def test_tabular_figures_stand_under_each_other(theme: Theme) -> None:
    plain = QFontMetrics(theme.font(TextSize.BODY))
    tabular = QFontMetrics(theme.font(TextSize.BODY, tabular=True))
    assert plain.horizontalAdvance("11:11") < plain.horizontalAdvance("00:00")
    assert tabular.horizontalAdvance("11:11") == tabular.horizontalAdvance("00:00")


def test_the_face_has_the_letters_we_need(theme: Theme) -> None:
    face = QRawFont.fromFont(theme.font(TextSize.BODY))
    assert [sign for sign in "ЯяЁё₽№«»—–…×−·→" if not face.supportsCharacter(ord(sign))] == []


def test_the_mark_is_a_ring_with_a_letter(theme: Theme) -> None:
    image = theme.mark().pixmap(QSize(64, 64), 1.0).toImage()
    ground = image.pixelColor(32, 12).name()
    assert ground == load_tokens().light[Colour.RAIL].name()
    assert image.pixelColor(0, 0).alpha() == 0
    assert len({image.pixelColor(x, 32).name() for x in range(64)}) > 3
