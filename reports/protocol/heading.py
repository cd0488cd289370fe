"""The heading of the minutes: of what meeting, in the genitive where the language has one."""

import re

from app.services.minutes import MinutesData
from reports.grammar import lower_start
from reports.texts import Texts

_GENITIVE_NOUNS = {
    "стол": "стола",
    "совет": "совета",
    "клуб": "клуба",
    "форум": "форума",
    "семинар": "семинара",
    "заседание": "заседания",
    "собрание": "собрания",
    "совещание": "совещания",
    "обсуждение": "обсуждения",
    "встреча": "встречи",
    "сессия": "сессии",
    "конференция": "конференции",
}
_GENITIVE_ENDINGS = (
    (re.compile(r"([жшчщ])ий$"), r"\1его"),
    (re.compile(r"([кгх])ий$"), r"\1ого"),
    (re.compile(r"ний$"), "него"),
    (re.compile(r"(?:ый|ой|ое)$"), "ого"),
    (re.compile(r"ее$"), "его"),
    (re.compile(r"([жшчщ])ая$"), r"\1ей"),
    (re.compile(r"ая$"), "ой"),
    (re.compile(r"яя$"), "ей"),
)
_SITTINGS = frozenset({"стол", "совет", "клуб"})
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)


def heading_of(data: MinutesData, texts: Texts) -> str:
    """The organizer's own heading, or one made of title and theme."""
    own = data.heading.strip().rstrip(".")
    if own and (texts.language == "ru" or not _CYRILLIC.search(own)):
        return own
    heading = _titled(data.title.strip(), texts)
    theme = data.theme.strip().strip('«»"“”.')
    return texts.say("heading_on_theme", heading=heading, theme=theme) if theme else heading


def _titled(title: str, texts: Texts) -> str:
    if not title:
        return texts["heading_round_table"]
    known = _genitive(title) if texts.language == "ru" else ""
    return known or texts.say("heading_titled", title=title.strip('«»"“”'))


def _genitive(title: str) -> str:
    """``Стартовый круглый стол`` as ``заседания стартового круглого стола``; else nothing."""
    words = title.split()
    for place, word in enumerate(words):
        noun = _GENITIVE_NOUNS.get(word.lower())
        if noun:
            tail = words[place + 1 :]
            said = " ".join([*map(_adjective, words[:place]), noun, *tail])
            return f"заседания {said}" if word.lower() in _SITTINGS else said
        if _adjective(word) == word:
            return ""
    return ""


def _adjective(word: str) -> str:
    """A nominative adjective in the genitive, in small letters; other words unchanged."""
    for ending, genitive in _GENITIVE_ENDINGS:
        if ending.search(word):
            return lower_start(ending.sub(genitive, word))
    return word
