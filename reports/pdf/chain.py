"""Blocks that hold on to each other: a heading to its text, signatures to the last lines."""

from collections.abc import Sequence

from reportlab.platypus import Flowable
from typing_extensions import override

_FUZZ = 1e-3


class Chain(Flowable):
    """Parts that may be parted only inside, where a part itself knows how.

    A part at the end therefore never stands alone: the page is turned inside an earlier part,
    which by its own rule leaves at least two lines (or one row) behind.
    """

    def __init__(
        self, parts: Sequence[Flowable], body_height: float, *, whole: bool = False
    ) -> None:
        super().__init__()
        self._parts = tuple(parts)
        self._body_height = body_height
        self._whole = whole
        self._tops: list[float] = []

    @override
    def getSpaceBefore(self) -> float:
        return self._parts[0].getSpaceBefore()

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self._tops = []
        top = 0.0
        for part in self._parts:
            top += part.getSpaceBefore() if self._tops else 0.0
            self._tops.append(top)
            top += part.wrap(aW, aH)[1]
        self.width, self.height = aW, top
        return self.width, self.height

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        self.wrap(aW, aH)
        fits_a_page = self.height <= self._body_height
        if self._whole and fits_a_page:
            return []
        parted = self._parted(aW, aH)
        if parted or fits_a_page or aH < self._body_height - _FUZZ:
            return parted
        return self._let_go()

    def _parted(self, width: float, room: float) -> list[Flowable]:
        """Two chains, the first as long as the room allows."""
        for index in reversed(range(len(self._parts))):
            part = self._parts[index]
            left = min(room - self._tops[index], part.wrap(width, room)[1] - _FUZZ)
            pieces = part.split(width, left) if left > 0 else []
            if len(pieces) == 2:
                head = [*self._parts[:index], pieces[0]]
                return [self._of(head), self._of([pieces[1], *self._parts[index + 1 :]])]
        return []

    def _of(self, parts: Sequence[Flowable]) -> "Chain":
        return Chain(parts, self._body_height)

    def _let_go(self) -> list[Flowable]:
        """When no page can hold them together, the first part goes alone."""
        return [self._parts[0], self._of(self._parts[1:])] if len(self._parts) > 1 else []

    def draw(self) -> None:
        for part, top in zip(self._parts, self._tops, strict=True):
            _, height = part.wrap(self.width, self.height)
            part.drawOn(self.canv, 0.0, self.height - top - height)
