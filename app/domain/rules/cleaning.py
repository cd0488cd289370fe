"""What is left out of pasted text: control characters and stray spaces; split letters are joined."""

import re
import unicodedata

_SPACES = re.compile(r"[ \t\u00a0\u2007\u202f]+")
_EMPTY_LINES = re.compile(r"\n{3,}")


def clean_line(text: str) -> str:
    """One line without control characters, its spaces single and none at the ends."""
    return _SPACES.sub(" ", _visible(text.replace("\n", " ").replace("\r", " "))).strip()


def clean_lines(text: str) -> str:
    """Several lines, each clean, at most one empty line between them."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").split("\n")
    return _EMPTY_LINES.sub("\n\n", "\n".join(clean_line(line) for line in lines)).strip("\n")


def _visible(text: str) -> str:
    # Letters pasted from a Mac come apart: й as и and a breve.
    whole = unicodedata.normalize("NFC", text)
    return "".join(
        each for each in whole if each == "\t" or unicodedata.category(each) not in _HIDDEN
    )


_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
