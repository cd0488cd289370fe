"""What minutes still lack before an office would accept them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.values import ItemKind
from app.services.minutes import ItemRow, MinutesData


class Lack(StrEnum):
    """What is missing."""

    ORGANIZERS = "organizers"
    NUMBER = "number"
    DAY = "day"
    TOWN = "town"
    CHAIR = "chair"
    SECRETARY = "secretary"
    PRESENT = "present"
    ITEMS = "items"
    NOTES = "notes"
    RESPONSIBLE = "responsible"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Gap:
    """Something missing, how often, and the agenda item where it is missing first.

    ``item_id`` is empty where the meeting itself or its list of participants lacks it.
    """

    lack: Lack
    count: int = 1
    item_id: str = ""


def gaps_in(data: MinutesData) -> tuple[Gap, ...]:
    """What the minutes lack, from the top of the paper to its end.

    Items of which nothing was noted count one by one; so do decisions without somebody
    responsible or without a date. A break needs no notes.
    """
    return (*_of_meeting(data), *_of_items(data.items))


def _of_meeting(data: MinutesData) -> Iterator[Gap]:
    present = (
        (Lack.ORGANIZERS, data.organizers),
        (Lack.NUMBER, data.number),
        (Lack.DAY, data.day),
        (Lack.TOWN, data.town),
        (Lack.CHAIR, data.chair),
        (Lack.SECRETARY, data.secretary),
        (Lack.PRESENT, any(person.attended for person in data.participants)),
        (Lack.ITEMS, data.items),
    )
    return (Gap(lack) for lack, found in present if not found)


def _of_items(items: Iterable[ItemRow]) -> Iterator[Gap]:
    told = [item for item in items if item.kind is not ItemKind.BREAK]
    yield from _counted(Lack.NOTES, [item.id for item in told if not _noted(item)])
    decided = [(item, row) for item in told for row in item.decisions]
    nobody = [
        item.id
        for item, row in decided
        if row.responsible is None and not row.responsible_organization
    ]
    yield from _counted(Lack.RESPONSIBLE, nobody)
    yield from _counted(Lack.DUE, [item.id for item, row in decided if row.due is None])


def _noted(item: ItemRow) -> bool:
    return bool(item.heard or item.speeches or item.decisions)


def _counted(lack: Lack, places: list[str]) -> Iterator[Gap]:
    if places:
        yield Gap(lack, len(places), places[0])
