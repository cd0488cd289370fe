"""Modules of third parties, found by the entry-point group ``krug.modules``."""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from typing import cast

from ui.shell.panel import PanelSpec

GROUP = "krug.modules"
log = logging.getLogger("krug.modules")


@dataclass(frozen=True, slots=True)
class Found:
    """The modules that loaded, and the names of those that did not."""

    specs: tuple[PanelSpec, ...]
    broken: tuple[str, ...]


def find_modules(taken: Iterable[str] = ()) -> Found:
    """Load every entry point of the group.

    An entry point is a ``PanelSpec`` or a collection of them. One that fails, is something
    else, or takes the id of a module already there (``taken``) is logged and named, no more.
    """
    specs: dict[str, PanelSpec] = {}
    broken: list[str] = []
    for point in entry_points(group=GROUP):
        loaded = _load(point)
        ids = {spec.id for spec in loaded}
        if not loaded or ids & (set(taken) | set(specs)):
            broken.append(point.name)
        else:
            specs |= {spec.id: spec for spec in loaded}
    return Found(tuple(specs.values()), tuple(broken))


def _load(point: EntryPoint) -> tuple[PanelSpec, ...]:
    try:
        return tuple(_specs(point.load()))
    except Exception:  # the border to other people's code: anything may come out of it
        log.exception("The module %s did not load", point.name)
        return ()


def _specs(loaded: object) -> Iterator[PanelSpec]:
    if isinstance(loaded, PanelSpec):
        yield loaded
    elif isinstance(loaded, Iterable):
        for one in cast("Iterable[object]", loaded):
            if not isinstance(one, PanelSpec):
                raise TypeError(one)
            yield one
    else:
        raise TypeError(loaded)
