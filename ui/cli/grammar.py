"""The grammar of the command line: from words to a wish that can be carried out."""

import re
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

from ui.cli.speech import complain, say
from ui.cli.wish import Wish
from ui.texts.language import LANGUAGES

WRONG_USAGE = 2
THEMES = ("light", "dark")
FORMS = ("full", "short")

LINES: Mapping[str, str] = {
    "": "krug [FILE] | --demo | --version",
    "new": "krug new FILE [--sample]",
    "print": "krug print protocol FILE --meeting 1 --out x.pdf [--lang ru|en] [--form full|short]",
    "reports": "krug reports FILE",
    "verify": "krug verify FILE",
    "score": "krug score INPUT.json",
    "tour": "krug tour --out DIR [--lang ru|en] [--theme light|dark] [--size 1366x768]",
}


class UsageError(Exception):
    """The words are no wish: either help was asked for, or they are wrong."""

    def __init__(self, command: str, complaint: str = "", *, code: int = WRONG_USAGE) -> None:
        super().__init__(complaint)
        self.command = command
        self.complaint = complaint
        self.code = code

    def show(self) -> None:
        """Say how it is written; a complaint goes to the error stream with it."""
        from ui.cli.usage import complaint_of, helping

        if self.code:
            complain(complaint_of(self.complaint, LINES[self.command]))
        else:
            say(helping(LINES))


class Parser(ArgumentParser):
    """Raises instead of leaving the program, and leaves all wording to us."""

    def __init__(self, command: str = "") -> None:
        super().__init__(prog="krug", add_help=False, allow_abbrev=False)
        self.command = command

    @override
    def error(self, message: str) -> NoReturn:
        raise UsageError(self.command, message)


def parsed(words: Sequence[str]) -> Wish:
    """The wish in ``words``; a word that is no command is the file to open.

    Raises:
        UsageError: for help, and for words that are no wish.
    """
    if {"-h", "--help"} & set(words):
        raise UsageError("", code=0)
    command = words[0] if words and words[0] in _WISHES else ""
    build, make = _WISHES[command]
    parser = Parser(command)
    build(parser)
    return make(parser.parse_args(words[1:] if command else words))


def size_of(text: str) -> tuple[int, int]:
    """``1366x768`` as width and height in pixels."""
    found = re.fullmatch(r"(\d{3,4})[xх×](\d{3,4})", text)
    if found is None:
        raise ValueError(text)
    return int(found[1]), int(found[2])


def _window_words(parser: Parser) -> None:
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("FILE", nargs="?", type=Path)
    choice.add_argument("--demo", action="store_true")
    choice.add_argument("--version", action="store_true")


def _file_word(parser: Parser) -> None:
    parser.add_argument("FILE", type=Path)


def _new_words(parser: Parser) -> None:
    _file_word(parser)
    parser.add_argument("--sample", action="store_true")


def _print_words(parser: Parser) -> None:
    parser.add_argument("PAPER")
    _file_word(parser)
    parser.add_argument("--meeting", default="")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--lang", choices=LANGUAGES, default="ru")
    parser.add_argument("--form", choices=FORMS, default="full")


def _tour_words(parser: Parser) -> None:
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--lang", choices=LANGUAGES, default="")
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--size", type=size_of, default=(1366, 768))


def _window(words: Namespace) -> Wish:
    from ui.cli.window import MissTheScreen, OpenWindow, TellVersion, has_screen

    if words.version:
        return TellVersion()
    return OpenWindow(words.FILE, demo=words.demo) if has_screen() else MissTheScreen()


def _new(words: Namespace) -> Wish:
    from ui.cli.files import NewFile

    return NewFile(words.FILE, sample=words.sample)


def _print(words: Namespace) -> Wish:
    from ui.cli.papers import PrintPaper

    return PrintPaper(words.PAPER, words.FILE, words.meeting, words.out, words.lang, words.form)


def _reports(words: Namespace) -> Wish:
    from ui.cli.papers import ListPapers

    return ListPapers(words.FILE)


def _verify(words: Namespace) -> Wish:
    from ui.cli.files import VerifyFile

    return VerifyFile(words.FILE)


def _score(words: Namespace) -> Wish:
    from ui.cli.score import ScoreMarks

    return ScoreMarks(words.FILE)


def _tour(words: Namespace) -> Wish:
    from ui.cli.window import TakeTour

    return TakeTour(words.out, words.lang, words.theme, words.size)


_WISHES: Mapping[str, tuple[Callable[[Parser], None], Callable[[Namespace], Wish]]] = {
    "": (_window_words, _window),
    "new": (_new_words, _new),
    "print": (_print_words, _print),
    "reports": (_file_word, _reports),
    "verify": (_file_word, _verify),
    "score": (_file_word, _score),
    "tour": (_tour_words, _tour),
}
