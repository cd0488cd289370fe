"""Text as people search and sort it: case, ё and е, quotes and spaces make no difference."""

import re
import unicodedata

_QUOTES = str.maketrans("", "", "«»„“”\"'‘’")
_GAPS = re.compile(r"[\s‐‑–—]+")


def fold(text: str) -> str:
    """The form to compare, search and order by."""
    # Letters pasted from a Mac come apart: й as и and a breve.
    whole = unicodedata.normalize("NFC", text)
    plain = whole.casefold().replace("ё", "е").translate(_QUOTES)
    return _GAPS.sub(" ", plain).strip()
