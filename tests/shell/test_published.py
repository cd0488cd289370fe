"""What Krug publishes is really there, and each id stands once."""

import pytest

from ui.main.published import CARDS, PAGES
from ui.shell.lazily import Lazily
from ui.shell.page import Page
from ui.shell.panel import Panel


@pytest.mark.parametrize("spec", PAGES, ids=[spec.id for spec in PAGES])
def test_every_page_can_be_imported(qapp, spec) -> None:
    assert isinstance(spec.factory, Lazily)
    module = __import__(spec.factory.module, fromlist=[spec.factory.name])
    assert issubclass(getattr(module, spec.factory.name), Page)


@pytest.mark.parametrize("spec", CARDS, ids=[spec.id for spec in CARDS])
def test_every_card_can_be_imported(qapp, spec) -> None:
    assert isinstance(spec.factory, Lazily)
    module = __import__(spec.factory.module, fromlist=[spec.factory.name])
    assert issubclass(getattr(module, spec.factory.name), Panel)


def test_ids_and_orders_stand_once() -> None:
    for specs in (PAGES, CARDS):
        assert len({spec.id for spec in specs}) == len(specs)
        assert len({spec.order for spec in specs}) == len(specs)
