"""The clock of an agenda: start times ripple from the meeting's start through the durations."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Schedule:
    """Starts of items in minutes after midnight (None without a start), and the sums.

    ``available`` is the meeting's length in minutes, None when its ends are not known;
    ``overruns`` marks items that end after the meeting does.
    """

    starts: tuple[int | None, ...]
    overruns: tuple[bool, ...]
    planned: int
    available: int | None

    @property
    def excess(self) -> int:
        """Minutes planned beyond the meeting's length, 0 when all fits."""
        return 0 if self.available is None else max(0, self.planned - self.available)


def schedule(minutes: Sequence[int], starts: int | None, ends: int | None) -> Schedule:
    """Ripple start times over planned ``minutes``; ``starts`` and ``ends`` after midnight."""
    offsets = [0, *accumulate(minutes)]
    available = ends - starts if starts is not None and ends is not None else None
    return Schedule(
        tuple(None if starts is None else starts + offset for offset in offsets[:-1]),
        tuple(available is not None and offset > available for offset in offsets[1:]),
        offsets[-1],
        available,
    )


def circle_minutes(voices: int, turn_seconds: int) -> int:
    """Whole minutes a circle of ``voices`` needs at ``turn_seconds`` each, rounded up."""
    return -(-voices * turn_seconds // 60)
