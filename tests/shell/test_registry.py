"""Modules published in positions, republished by the user, and brought by third parties."""

from importlib.metadata import EntryPoint, EntryPoints

import pytest

from ui.shell import plugins
from ui.shell.panel import Heading, Panel, PanelSpec
from ui.shell.placement import Placement, decode, encode
from ui.shell.position import Position
from ui.shell.registry import PanelRegistry


def ids(specs) -> list[str]:
    return [spec.id for spec in specs]


def test_modules_come_by_position_and_order(registry: PanelRegistry) -> None:
    assert ids(registry.specs()) == ["filters", "card", "person", "notes", "finder", "queue"]


def test_cards_have_no_button_and_modules_only_where_they_apply(registry: PanelRegistry) -> None:
    assert ids(registry.buttons("first")) == ["filters", "notes", "finder", "queue"]
    assert ids(registry.buttons("second")) == ["filters", "finder", "queue"]


def test_republishing_is_kept(qtbot, registry: PanelRegistry, kept) -> None:
    with qtbot.waitSignal(registry.changed):
        registry.move("queue", Position.END)
    assert registry.placement("queue").position is Position.END
    assert ids(registry.specs())[-1] == "finder"
    again = PanelRegistry(registry.specs(), kept.read, kept.write)
    assert again.placement("queue").position is Position.END


def test_switched_off_it_has_no_button(registry: PanelRegistry) -> None:
    registry.switch("queue", on=False)
    assert "queue" not in ids(registry.buttons("first"))
    registry.switch("queue", on=True)
    assert "queue" in ids(registry.buttons("first"))


@pytest.mark.parametrize("panel", ["card", "filters"])
def test_cards_and_what_leads_back_cannot_be_switched_off(
    registry: PanelRegistry, panel: str
) -> None:
    registry.switch(panel, on=False)
    assert registry.is_on(panel)


def test_reordering_moves_among_neighbours(registry: PanelRegistry) -> None:
    registry.shift("notes", -1)
    assert ids(registry.specs())[1:4] == ["card", "notes", "person"]
    registry.shift("card", -1)
    assert ids(registry.specs())[1:4] == ["card", "notes", "person"]


def test_putting_back_forgets_the_placement(registry: PanelRegistry, kept) -> None:
    registry.move("queue", Position.END)
    registry.reset()
    assert kept.kept == ()
    assert registry.placement("queue").position is Position.BOTTOM


def test_a_module_that_is_gone_is_forgotten_quietly(registry: PanelRegistry, kept) -> None:
    kept.kept = (Placement("gone", Position.END, 1),)
    registry.reload()
    assert "gone" not in ids(registry.specs())
    assert not registry.is_on("gone")


def test_placements_are_kept_as_text() -> None:
    placements = (
        Placement("queue", Position.END, 3),
        Placement("notes", Position.TOP, 1, on=False),
    )
    assert decode(encode(placements)) == placements


@pytest.mark.parametrize(
    "text", ["", "{", "7", '[["a"]]', '[["a", "middle", 1, true]]', '[["a", "end", "x", true]]']
)
def test_text_that_says_nothing_gives_no_placement(text: str) -> None:
    assert decode(text) == ()


class WeatherPanel(Panel):
    """What a third party might bring."""

    def heading(self) -> Heading:
        return Heading("Weather")


WEATHER = PanelSpec("weather", "Weather", "mdi6.cloud", Position.END, 50, lambda _: WeatherPanel())
MODULES = (WEATHER,)
NOT_A_MODULE = "weather"
MIXED = [WEATHER, "weather"]


@pytest.fixture
def installed(monkeypatch):
    """Pretend that distributions with these entry points are installed."""

    def install(**values: str) -> None:
        points = [EntryPoint(name, value, plugins.GROUP) for name, value in values.items()]
        monkeypatch.setattr(
            plugins, "entry_points", lambda group: EntryPoints(points).select(group=group)
        )

    return install


def test_a_third_party_publishes_modules_by_an_entry_point(installed) -> None:
    installed(weather=f"{__name__}:WEATHER")
    found = plugins.find_modules()
    assert ids(found.specs) == ["weather"]
    assert found.broken == ()


def test_an_entry_point_may_bring_several(installed) -> None:
    installed(weather=f"{__name__}:MODULES")
    assert ids(plugins.find_modules().specs) == ["weather"]


@pytest.mark.parametrize("value", ["no_such_package:X", f"{__name__}:GONE"])
def test_a_broken_module_is_named_and_stops_nothing(installed, caplog, value: str) -> None:
    installed(rain=value, weather=f"{__name__}:WEATHER")
    found = plugins.find_modules()
    assert found.broken == ("rain",)
    assert ids(found.specs) == ["weather"]
    assert "rain" in caplog.text


@pytest.mark.parametrize("name", ["NOT_A_MODULE", "MIXED"])
def test_something_else_is_no_module(installed, name: str) -> None:
    installed(rain=f"{__name__}:{name}")
    assert plugins.find_modules().broken == ("rain",)


def test_an_id_that_is_taken_is_refused(installed) -> None:
    installed(weather=f"{__name__}:WEATHER", again=f"{__name__}:WEATHER")
    assert plugins.find_modules(taken=()).broken == ("again",)
    assert plugins.find_modules(taken=("weather",)).broken == ("weather", "again")


def test_broken_modules_are_told_by_the_registry(kept) -> None:
    assert PanelRegistry((), kept.read, kept.write, broken=("rain",)).broken == ("rain",)
