"""The fixed wording of papers, kept in ``resources/papers`` one file per paper and language."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from reports.grammar import plural_index
from resources import locate

LANGUAGES = ("ru", "en")


@dataclass(frozen=True, slots=True)
class Texts:
    """Sentences of one paper in one language, asked for by name."""

    language: str
    sentences: Mapping[str, str | tuple[str, ...]]

    def __getitem__(self, key: str) -> str:
        sentence = self.sentences[key]
        if not isinstance(sentence, str):
            raise KeyError(key)
        return sentence

    def say(self, key: str, **gaps: str | int) -> str:
        """The sentence with its named gaps filled."""
        return self[key].format(**gaps)

    def words(self, key: str) -> tuple[str, ...]:
        """A list of words that the wording needs to know."""
        words = self.sentences[key]
        return (words,) if isinstance(words, str) else words

    def counted(self, key: str, number: int) -> str:
        """The sentence for ``number`` in the grammatical number the language asks for."""
        forms = self.words(key)
        return forms[plural_index(number, self.language)].format(number=number)


@cache
def load(paper: str, language: str) -> Texts:
    """Texts of a paper; ``FileNotFoundError`` where the paper has no such language."""
    source = locate("papers", language, f"{paper}.toml").read_text(encoding="utf-8")
    table: dict[str, str | list[str]] = tomllib.loads(source)
    sentences = {key: said if isinstance(said, str) else tuple(said) for key, said in table.items()}
    return Texts(language, MappingProxyType(sentences))
