"""Agenda items out of pasted lines, as programmes of events are written."""

import re
from dataclasses import dataclass

from app.domain.values import ItemKind

_LEAD = re.compile(
    r"^\s*(?:\d{1,2}[.:]\d{2}(?:\s*[-–—]\s*\d{1,2}[.:]\d{2})?\s+)?(?:[-–—•*]|\d{1,3}[.)])?\s*"
)
_MINUTES = re.compile(
    r"[\s,(;–—-]*(\d{1,3})\s*(?:мин(?:\.|ут[аы]?)?|min(?:utes?)?|m|')\s*\)?\.?$", re.IGNORECASE
)

_KINDS = (
    ("перерыв", ItemKind.BREAK),
    ("кофе", ItemKind.BREAK),
    ("break", ItemKind.BREAK),
    ("круг ", ItemKind.CIRCLE),
    ("circle", ItemKind.CIRCLE),
    ("награжд", ItemKind.AWARD),
    ("вручение", ItemKind.AWARD),
    ("award", ItemKind.AWARD),
    ("защита", ItemKind.DEFENCE),
    ("defence", ItemKind.DEFENCE),
    ("обсуждение", ItemKind.DISCUSSION),
    ("discussion", ItemKind.DISCUSSION),
    ("принятие решен", ItemKind.DECISION),
    ("decision", ItemKind.DECISION),
)

DEFAULT_MINUTES = 10


@dataclass(frozen=True, slots=True)
class PastedItem:
    """One line of an agenda: wording, guessed kind, planned minutes."""

    title: str
    kind: ItemKind
    minutes: int


def pasted_items(text: str) -> list[PastedItem]:
    """An item per line that holds words; numbers, bullets and clock times in front are left out.

    Minutes are taken from the end of a line («… 20 мин»), ``DEFAULT_MINUTES`` without them.
    """
    return [item for item in map(_item, text.splitlines()) if item.title]


def _item(text: str) -> PastedItem:
    title = _LEAD.sub("", text, count=1).strip()
    found = _MINUTES.search(title)
    if found and found.start() > 0:
        return PastedItem(title[: found.start()].rstrip(" .,;"), _kind(title), int(found[1]))
    return PastedItem(title.rstrip(";"), _kind(title), DEFAULT_MINUTES)


def _kind(title: str) -> ItemKind:
    lowered = title.casefold() + " "
    return next((kind for word, kind in _KINDS if lowered.startswith(word)), ItemKind.REPORT)
