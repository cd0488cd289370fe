"""Agenda items out of pasted lines, as programmes of events are written."""

import re
from dataclasses import dataclass

from app.domain.rules.cleaning import clean_line
from app.domain.values import ItemKind

_CLOCK = r"\d{1,2}[.:]\d{2}"
_LEAD = re.compile(
    rf"^(?:{_CLOCK}(?:\s*[-–—]\s*{_CLOCK})?[.,:)]?\s+)?"
    r"(?:[-–—•*·]\s*|(?:\d{1,3}\.)*\d{1,3}[.)](?!\d)\s*)*"
)
_MINUTES = re.compile(
    r"[\s,(;–—-]*(\d{1,3})\s*(?:мин(?:\.|ут[аы]?)?|min(?:utes?)?|m|')\s*\)?\.?$", re.IGNORECASE
)

_KINDS = (
    (r"перерыв\b|кофе\b|обед\b|break\b|coffee\b|lunch\b", ItemKind.BREAK),
    (r"круг\b|circle\b", ItemKind.CIRCLE),
    (r"(?:церемония )?(?:награжд|вручени)|awards?\b", ItemKind.AWARD),
    (r"защит[аы]\b|defence\b|defense\b", ItemKind.DEFENCE),
    (r"обсуждение\b|дискуссия\b|discussion\b", ItemKind.DISCUSSION),
    (r"принятие решени|решение\b|decisions?\b", ItemKind.DECISION),
)
_WORDED = tuple((re.compile(words), kind) for words, kind in _KINDS)

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
    words = clean_line(text)
    title = _LEAD.sub("", words, count=1)
    found = _MINUTES.search(title)
    kind = _kind(title)
    if found and found.start() > 0:
        return PastedItem(title[: found.start()].rstrip(" .,;"), kind, int(found[1]))
    return PastedItem(title.rstrip(" ;"), kind, DEFAULT_MINUTES)


def _kind(title: str) -> ItemKind:
    lowered = title.casefold()
    return next((kind for words, kind in _WORDED if words.match(lowered)), ItemKind.REPORT)
