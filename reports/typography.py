"""Typed text made fit for print: quotes, dashes, unbreakable spaces, no control characters."""

import re
import unicodedata
from functools import lru_cache

NBSP = "\u00a0"

_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]"
)
_SPACES = re.compile("[ \t\n\u000b\u000c\r\u001c-\u001f\u0085\u2028\u2029]+")
_DASH = re.compile(r"(?<=\S)[ \u00a0](?:-{1,2}|[\u2013\u2014])(?=[ \u00a0])")
_NUMERO = re.compile(r"([№§]) ?(?=\w)")
_INITIAL_AFTER = re.compile(r"(?<![\w.])([А-ЯЁA-Z]\.(?:-?[А-ЯЁA-Z]\.)*) (?=[А-ЯЁA-Z][а-яёa-z.])")
_INITIAL_BEFORE = re.compile(r"(?<=[а-яёa-z]) (?=[А-ЯЁA-Z]\.(?:[\s,;:)А-ЯЁA-Z-]|$))")
_COUNTED = re.compile(r"(?<=\d) (?=[а-яё]{2}|г\.|[%₽]|\d{3}(?!\d))")
_ABBREVIATED = re.compile(r"(?<!\w)(г|ул|д|кв|стр|п|ст|гл|рис|им|пос|пр|просп|пл|пер|т) ?\. (?=\w)")
_SHORT_WORD = re.compile(r"(?<![\w-])([вкосуиаяВКОСУИАЯ]) (?=\S)")
_NUMBER = re.compile(r"(?<!\w)No\. ?(?=\d)")


@lru_cache(maxsize=4096)
def polished(text: str, language: str) -> str:
    """``text`` as ``language`` prints it: one line, quotes paired, what belongs together joined."""
    text = _SPACES.sub(" ", _INVISIBLE.sub("", unicodedata.normalize("NFC", text)))
    text = _DASH.sub(f"{NBSP}–", _quoted(text, language))
    text = _INITIAL_BEFORE.sub(NBSP, _INITIAL_AFTER.sub(rf"\1{NBSP}", text))
    if language != "ru":
        return _NUMBER.sub(f"No.{NBSP}", text)
    text = _NUMERO.sub(rf"\1{NBSP}", text)
    text = _ABBREVIATED.sub(rf"\1.{NBSP}", _COUNTED.sub(NBSP, text))
    return _SHORT_WORD.sub(rf"\1{NBSP}", text)


def _quoted(text: str, language: str) -> str:
    """Straight quotes as pairs; a text whose quotes do not pair is left as it is."""
    marks = _marks(text)
    if not marks:
        return text
    letters = list(text)
    for place, depth, opening in marks:
        letters[place] = _quote(depth, language, opening=opening)
    return "".join(letters)


def _marks(text: str) -> list[tuple[int, int, bool]]:
    """Place, depth and direction of each straight quote, or nothing when they do not pair."""
    marks: list[tuple[int, int, bool]] = []
    before = text[: max(text.find('"'), 0)]
    depth = floor = max(before.count("«") - before.count("»"), 0)
    for place in (place for place, letter in enumerate(text) if letter == '"'):
        opening = _opens(text, place)
        depth -= 0 if opening else 1
        if depth < floor:
            return []
        marks.append((place, depth, opening))
        depth += 1 if opening else 0
    return marks if depth == floor else []


def _opens(text: str, place: int) -> bool:
    after = text[place + 1 : place + 2]
    return bool(after.strip()) and (place == 0 or text[place - 1] in ' («„"')


def _quote(depth: int, language: str, *, opening: bool) -> str:
    pairs = ("«»", "„“") if language == "ru" else ("“”", "‘’")
    return pairs[min(depth, 1)][0 if opening else 1]
