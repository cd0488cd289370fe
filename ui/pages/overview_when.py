"""When a meeting is, as people say it on the day itself."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from ui.texts.counts import in_days
from ui.texts.dates import clock, length, long_date
from ui.theme.tokens import Colour

translate = QCoreApplication.translate

_SOON_DAYS = 7


@dataclass(frozen=True, slots=True)
class When:
    """A few words for a pill, and its ground: amber from the day of the meeting on."""

    text: str
    ground: Colour = Colour.SUNKEN


def when(day: date | None, starts: int | None, ends: int | None, now: datetime) -> When:
    """Seen from ``now`` (local time); ``starts`` and ``ends`` are minutes after midnight."""
    if day is None:
        return When(translate("When", "no date yet"), Colour.LIVE_SOFT)
    match (day - now.date()).days:
        case 0:
            return _today(starts, ends, now.hour * 60 + now.minute)
        case 1:
            return When(_tomorrow(starts), Colour.ACCENT_SOFT)
        case days if 1 < days <= _SOON_DAYS:
            return When(in_days(days), Colour.ACCENT_SOFT)
        case _:
            return When(long_date(day))


def _today(starts: int | None, ends: int | None, minute: int) -> When:
    if starts is None:
        return When(translate("When", "today"), Colour.LIVE_SOFT)
    if minute < starts:
        text = translate("When", "in {length}").format(length=length(starts - minute))
        return When(text, Colour.LIVE_SOFT)
    if ends is not None and minute < ends:
        return When(translate("When", "going on now"), Colour.LIVE_SOFT)
    return When(translate("When", "today at {time}").format(time=clock(starts)))


def _tomorrow(starts: int | None) -> str:
    if starts is None:
        return translate("When", "tomorrow")
    return translate("When", "tomorrow at {time}").format(time=clock(starts))
