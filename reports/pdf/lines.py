"""Words and lines: where a text breaks and how much room it leaves."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reports.pdf.faces import Faces, Span

_HYPHENS = re.compile(r"(?<=\w\w-)(?=\w\w)")


class Word(NamedTuple):
    """What no line may part, and the width of the space before it (none inside a cut word)."""

    spans: tuple[Span, ...]
    width: float
    gap: float


class Line(NamedTuple):
    """Words of one line with their natural width; ``last`` is not stretched to the margin."""

    words: tuple[Word, ...]
    width: float
    last: bool


def words_of(spans: Iterable[Span], faces: Faces, size: float) -> list[Word]:
    """The words of a text; a hyphen inside a word allows a break after it."""
    words: list[Word] = []
    pending: list[Span] = []
    for span in spans:
        for index, text in enumerate(span.text.split(" ")):
            if index and pending:
                words.extend(_word(pending, faces, size))
                pending = []
            if text:
                pending.append(Span(span.font, text))
    return [*words, *_word(pending, faces, size)] if pending else words


def _word(spans: list[Span], faces: Faces, size: float) -> Iterator[Word]:
    gap = faces.width(Span(spans[0].font, " ")) * size
    if len(spans) > 1 or "-" not in spans[0].text:
        yield Word(tuple(spans), sum([faces.width(span) for span in spans]) * size, gap)
        return
    for text in _HYPHENS.split(spans[0].text):
        span = Span(spans[0].font, text)
        yield Word((span,), faces.width(span) * size, gap)
        gap = 0.0


def lines_of(words: list[Word], first: float, rest: float, cut: "Cutter") -> list[Line]:
    """Lines filled one after another; a word wider than a line is cut where the line ends."""
    lines: list[Line] = []
    current: list[Word] = []
    width, room = 0.0, first
    for word in cut.shortened(words, min(first, rest)):
        gap = word.gap if current else 0.0
        if current and width + gap + word.width > room:
            lines.append(Line(tuple(current), width, last=False))
            current, width, room, gap = [], 0.0, rest, 0.0
        current.append(word)
        width += gap + word.width
    return [*lines, Line(tuple(current), width, last=True)]


class Cutter:
    """Cuts words that are wider than a line, so that nothing runs over the margin."""

    def __init__(self, faces: Faces, size: float) -> None:
        self._faces = faces
        self._size = size

    def shortened(self, words: list[Word], room: float) -> Iterator[Word]:
        """The words, the overlong ones in pieces that fit ``room``."""
        for word in words:
            if word.width <= room:
                yield word
            else:
                yield from self._pieces(word, room)

    def _pieces(self, word: Word, room: float) -> Iterator[Word]:
        gap = word.gap
        spans: list[Span] = []
        width = 0.0
        for letter in (Span(span.font, one) for span in word.spans for one in span.text):
            wide = self._faces.width(letter) * self._size
            if spans and width + wide > room:
                yield Word(_joined(spans), width, gap)
                spans, width, gap = [], 0.0, 0.0
            spans.append(letter)
            width += wide
        yield Word(_joined(spans), width, gap)


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].font == span.font:
            joined[-1] = Span(span.font, joined[-1].text + span.text)
        else:
            joined.append(span)
    return tuple(joined)


def segments(line: Line) -> tuple[Span, ...]:
    """The line as it is drawn: one stretch for each change of font."""
    spans: list[Span] = []
    for index, word in enumerate(line.words):
        for place, span in enumerate(word.spans):
            spaced = index > 0 and place == 0 and word.gap > 0
            spans.append(Span(span.font, " " + span.text) if spaced else span)
    return _joined(spans)
