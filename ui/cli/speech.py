"""What the command line says and in which language, on which stream."""

import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from itertools import pairwise

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)

from app.domain.errors import UserError
from ui.texts.errors import sentence
from ui.texts.language import LANGUAGES, choose_language


class RefusedError(Exception):
    """A refusal of the command line itself, as a sentence ready to be read."""


def prepare_streams() -> None:
    """A terminal with a narrow alphabet gets a question mark, not a crash."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def reason_of(refusal: RefusedError | UserError) -> str:
    """The sentence of a refusal, wherever it came from."""
    return sentence(refusal) if isinstance(refusal, UserError) else str(refusal)


def say(line: str = "") -> None:
    """One line of the answer."""
    sys.stdout.write(f"{line}\n")


def complain(sentence: str) -> None:
    """One sentence on what went wrong."""
    sys.stderr.write(f"krug: {sentence}\n")


def speak(words: Sequence[str]) -> QCoreApplication:
    """Install the language that ``--lang`` or else the system asks for; keep what comes back."""
    running = QCoreApplication.instance()
    if running is not None:
        return running
    with quiet():
        app = QCoreApplication([])
    choose_language(app, _wanted(words))
    return app


@contextmanager
def quiet() -> Generator[None]:
    """Keep remarks of Qt, such as on a locale, off the stream on which we say one sentence."""
    before = qInstallMessageHandler(_ignore)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _ignore(_kind: QtMsgType, _where: QMessageLogContext, _text: str) -> None:
    """Nothing of it is meant for whoever gave the command."""


def _wanted(words: Sequence[str]) -> str:
    """The value of ``--lang``; empty for the language of the system."""
    for word, following in pairwise(words):
        if word == "--lang" and following in LANGUAGES:
            return following
    return ""
