"""A factory known by name: its module is imported when it is first used."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Generic, TypeVar, cast

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Lazily(Generic[Made]):
    """``Lazily("ui.pages.agenda", "AgendaPage")(desk)``: the start stays quick."""

    module: str
    name: str

    def __call__(self, *args: object) -> Made:
        maker = cast("Callable[..., Made]", getattr(import_module(self.module), self.name))
        return maker(*args)
