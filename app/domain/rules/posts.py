"""Titles of posts: whose post it is to answer for an organization."""

import re

_WORD = re.compile(r"[^\W\d_]+")
_HEADS = (
    "директор",
    "руководител",
    "председател",
    "президент",
    "глава",
    "начальник",
    "ректор",
    "основател",
    "director",
    "head",
    "chair",
    "president",
    "founder",
    "rector",
)
_OTHERS = ("зам", "помощник", "бывш", "проект", "deputy", "vice", "assistant", "former", "project")


def leads(title: str) -> bool:
    """Whether a title is that of a head and not of a deputy, an assistant or a project's head."""
    words = _WORD.findall(title.casefold())
    return any(each.startswith(_HEADS) for each in words) and not any(
        each.startswith(_OTHERS) for each in words
    )
