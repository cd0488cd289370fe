"""What every paper is: a query, and a composition of what it read."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.domain.values import MinutesForm
from app.services.contract import Query
from reports.document import Document
from reports.options import PrintOptions
from reports.texts import LANGUAGES, Texts, load

DataT = TypeVar("DataT")


@dataclass(frozen=True, slots=True)
class Report(Generic[DataT]):
    """A paper that can be printed for a meeting.

    ``id`` also names the file of its texts. ``query`` takes the key of a meeting; ``compose``
    takes what the query read, reads nothing itself and knows no path.
    """

    id: str
    query: Callable[[str], Query[DataT]]
    compose: Callable[[DataT, Texts, PrintOptions], Document]
    forms: tuple[MinutesForm, ...] = ()
    languages: tuple[str, ...] = LANGUAGES

    def title(self, language: str) -> str:
        """What the paper is called in a list of papers."""
        return load(self.id, language)["title"]
