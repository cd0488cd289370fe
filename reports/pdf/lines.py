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


class Breaker:
    """Breaks texts of one size into lines and remembers every word it has measured."""

    def __init__(self, faces: Faces, size: float) -> None:
        self.faces = faces
        self.size = size
        self._known: dict[Span, tuple[Word, ...]] = {}

    def words(self, spans: Iterable[Span]) -> list[Word]:
        """The words of a text; a hyphen inside a word allows a break after it."""
        words: list[Word] = []
        pending: list[Span] = []
        for span in spans:
            font, text = span
            first, *others = text.split(" ")
            if first:
                pending.append(Span(font, first))
            for other in others:
                words.extend(self._closed(pending))
                pending = [Span(font, other)] if other else []
        words.extend(self._closed(pending))
        return words

    def _closed(self, spans: list[Span]) -> tuple[Word, ...]:
        """One word, or its parts at hyphens."""
        if not spans:
            return ()
        if len(spans) > 1:
            return (Word(tuple(spans), sum(map(self._width, spans)), self._gap(spans[0])),)
        known = self._known.get(spans[0])
        if known is None:
            known = self._known[spans[0]] = tuple(self._hyphenated(spans[0]))
        return known

    def _hyphenated(self, span: Span) -> Iterator[Word]:
        gap = self._gap(span)
        for text in _HYPHENS.split(span.text) if "-" in span.text else (span.text,):
            part = Span(span.font, text)
            yield Word((part,), self._width(part), gap)
            gap = 0.0

    def _width(self, span: Span) -> float:
        return self.faces.width(span) * self.size

    def _gap(self, span: Span) -> float:
        return self._width(Span(span.font, " "))

    def lines(self, words: Iterable[Word], first: float, rest: float) -> list[Line]:
        """Lines filled one after another; a word wider than a line is cut where the line ends."""
        lines: list[Line] = []
        current: list[Word] = []
        width, room = 0.0, first
        for word in self._shortened(words, min(first, rest)):
            needed = width + word.gap + word.width if current else word.width
            if current and needed > room:
                lines.append(Line(tuple(current), width, last=False))
                current, needed, room = [], word.width, rest
            current.append(word)
            width = needed
        return [*lines, Line(tuple(current), width, last=True)]

    def _shortened(self, words: Iterable[Word], room: float) -> Iterator[Word]:
        for word in words:
            if word.width <= room:
                yield word
            else:
                yield from self._cut(word, room)

    def _cut(self, word: Word, room: float) -> Iterator[Word]:
        """An overlong word in pieces that fit ``room``."""
        gap, width = word.gap, 0.0
        piece: list[Span] = []
        for letter in (Span(span.font, one) for span in word.spans for one in span.text):
            wide = self._width(letter)
            if piece and width + wide > room:
                yield Word(_joined(piece), width, gap)
                piece, width, gap = [], 0.0, 0.0
            piece.append(letter)
            width += wide
        yield Word(_joined(piece), width, gap)


def segments(line: Line) -> tuple[Span, ...]:
    """The line as it is drawn: one stretch for each change of font."""
    spans: list[Span] = []
    for word in line.words:
        font, text = word.spans[0]
        spaced = " " + text if spans and word.gap else text
        spans.append(Span(font, spaced))
        spans.extend(word.spans[1:])
    return _joined(spans)


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    """Neighbours of one font as one stretch."""
    fonts = {span.font for span in spans}
    if len(fonts) == 1:
        return (Span(spans[0].font, "".join([span.text for span in spans])),)
    joined: list[tuple[str, list[str]]] = []
    for font, text in spans:
        if joined and joined[-1][0] == font:
            joined[-1][1].append(text)
        else:
            joined.append((font, [text]))
    return tuple(Span(font, "".join(texts)) for font, texts in joined)
