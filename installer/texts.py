"""The texts that the sources mark for translation, as Python itself reads them.

Qt's extractor guesses at Python: it takes ``translate(…, count)`` for no plural, drops calls
whose number is an expression, and loses the class after a dotted call. So the sources are read
here, and it is given one plain call per text.
"""

import ast
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Text:
    """A marked text; ``plural`` when a number chooses its form."""

    context: str
    source: str
    comment: str
    plural: bool

    def as_call(self) -> str:
        """The spelling that Qt's extractor understands for sure."""
        words = [json.dumps(word, ensure_ascii=False) for word in self._words()]
        return f"translate({', '.join([*words, '1'] if self.plural else words)})"

    def _words(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment


def texts_of(paths: Iterable[Path]) -> Iterator[Text]:
    """All texts of these modules, in their order."""
    for path in paths:
        yield from texts_in(ast.parse(path.read_text(encoding="utf-8")))


def texts_in(node: ast.AST, owner: str = "") -> Iterator[Text]:
    """The texts within a node; ``owner`` is the class around it, which ``self.tr`` goes by."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _marked(child, owner)
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        yield from texts_in(child, inside)


def _marked(call: ast.Call, owner: str) -> Iterator[Text]:
    words = [_literal(argument) for argument in call.args]
    match _name(call.func), words:
        case "tr", [str(source), *rest]:
            yield Text(owner, source, _first(rest), _has_number(call, 2))
        case "translate", [str(context), str(source), *rest]:
            yield Text(context, source, _first(rest), _has_number(call, 3))
        case "QT_TRANSLATE_NOOP", [str(context), str(source)]:
            yield Text(context, source, "", plural=False)
        case _:
            return


def _has_number(call: ast.Call, place: int) -> bool:
    return len(call.args) > place or any(keyword.arg == "n" for keyword in call.keywords)


def _first(words: list[str | None]) -> str:
    return (words[0] if words else None) or ""


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(argument: ast.expr) -> str | None:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    return None
