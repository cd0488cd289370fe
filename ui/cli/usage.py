"""How the commands are written: the help, and what is wrong with words that are none."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_PURPOSES: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("Cli", "Open the window: with a file, or with the sample event."),
    "new": QT_TRANSLATE_NOOP("Cli", "Make a new workspace, empty or with the sample event."),
    "print": QT_TRANSLATE_NOOP(
        "Cli", "Print a paper of a meeting: by its number, its place in time, or its key."
    ),
    "reports": QT_TRANSLATE_NOOP("Cli", "List the meetings of a file and what can be printed."),
    "verify": QT_TRANSLATE_NOOP("Cli", "Check a file: any changed byte of content is named."),
    "score": QT_TRANSLATE_NOOP("Cli", "Count the marks of a jury, given as JSON."),
    "tour": QT_TRANSLATE_NOOP("Cli", "Take a picture of every page and panel."),
}

# What argparse says, and the same as a sentence of ours; the groups are its named gaps.
_COMPLAINTS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(r"the following arguments are required: (?P<words>.+)"),
        QT_TRANSLATE_NOOP("Cli", "Missing: {words}."),
    ),
    (
        re.compile(r"unrecognized arguments: (?P<words>.+)"),
        QT_TRANSLATE_NOOP("Cli", "Not understood: {words}."),
    ),
    (
        re.compile(r"argument (?P<name>[^:]+): expected .*"),
        QT_TRANSLATE_NOOP("Cli", "{name} needs a value."),
    ),
    (
        re.compile(r"argument (?P<name>[^:]+): invalid .*?: '(?P<value>.*?)'.*"),
        QT_TRANSLATE_NOOP("Cli", "“{value}” cannot stand for {name}."),
    ),
)


def complaint_of(message: str, line: str) -> str:
    """A sentence for argparse's message, and how the command is written."""
    return " ".join((_sentence(message), translate("Cli", "Write: {line}").format(line=line)))


def helping(lines: Mapping[str, str]) -> str:
    """All commands, each with what it is for."""
    parts = (f"{line}\n    {translate('Cli', _PURPOSES[key])}" for key, line in lines.items())
    return "\n".join(parts)


def _sentence(message: str) -> str:
    for pattern, said in _COMPLAINTS:
        if found := pattern.fullmatch(message):
            return translate("Cli", said).format(**found.groupdict())
    return translate("Cli", "These words do not go together.")
