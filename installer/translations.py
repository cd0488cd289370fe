"""The texts of the interface: extracted into ``.ts``, checked, and compiled into ``.qm``.

Russian holds every text, English only those with a number in them, whose two forms it needs.
"""

import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import shorten
from xml.etree import ElementTree as ET

from installer.environment import Environment, digest_of, last_line
from installer.progress import InstallError, say, stage
from installer.texts import texts_of

GAP = re.compile(r"\{[^{}]*\}|%n|%L?\d")
STAMP = "translations"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One ``.ts`` file: its language, how many plural forms it has, and whether only those."""

    language: str
    forms: int
    plurals_only: bool

    @property
    def name(self) -> str:
        """The file's name."""
        return f"krug_{self.language}.ts"


CATALOGUES = (Catalogue("ru", 3, plurals_only=False), Catalogue("en", 2, plurals_only=True))


@dataclass(frozen=True, slots=True)
class Key:
    """By what a text is looked up."""

    context: str
    source: str
    comment: str
    plural: bool

    def __str__(self) -> str:
        return f'{self.context}: "{shorten(self.source, 100, placeholder=" ...")}"'


@dataclass(frozen=True, slots=True)
class Message:
    """A text and its translation, one form or several."""

    key: Key
    forms: tuple[str, ...]
    state: str


def folder_of(environment: Environment) -> Path:
    """Where the catalogues lie."""
    return environment.root / "resources" / "translations"


def update(environment: Environment) -> None:
    """Bring the catalogues in line with the sources; finished translations stay."""
    with stage("Extracting texts"):
        for catalogue in CATALOGUES:
            _extract(environment, catalogue, folder_of(environment) / catalogue.name)
    for catalogue in CATALOGUES:
        messages = read(folder_of(environment) / catalogue.name)
        waiting = sum(bool(message.state) for message in messages)
        say(f"  {catalogue.name}: {len(messages)} texts, {waiting} wait for a translation")


def compile_all(environment: Environment) -> None:
    """Make the ``.qm`` files; at once when nothing has changed."""
    sources = sorted(folder_of(environment).glob("*.ts"))
    digest = digest_of(*(path.read_text(encoding="utf-8") for path in sources))
    made = all(path.with_suffix(".qm").exists() for path in sources)
    if made and environment.is_marked(STAMP, digest):
        return
    with stage("Compiling translations"):
        for path in sources:
            _run(environment, "pyside6-lrelease", "-silent", str(path))
    environment.mark(STAMP, digest)


def complaints(environment: Environment) -> list[str]:
    """What is wrong with the catalogues, one line each; empty when they are complete."""
    return [
        f"{catalogue.name}: {line}"
        for catalogue in CATALOGUES
        for line in _compared(environment, catalogue)
    ]


def _compared(environment: Environment, catalogue: Catalogue) -> Iterator[str]:
    kept = read(folder_of(environment) / catalogue.name)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / catalogue.name
        _extract(environment, catalogue, fresh)
        wanted = {message.key for message in read(fresh)}
    yield from compare(wanted, kept, catalogue)


def compare(wanted: set[Key], kept: Iterable[Message], catalogue: Catalogue) -> Iterator[str]:
    """Complaints about a catalogue whose sources hold the ``wanted`` texts."""
    messages = {message.key: message for message in kept}
    for key in sorted(wanted - messages.keys(), key=str):
        yield f"is missing, extract again: {key}"
    for key in sorted(messages.keys() - wanted, key=str):
        yield f"is no longer in the sources, extract again: {key}"
    for key in sorted(wanted & messages.keys(), key=str):
        yield from (f"{fault}: {key}" for fault in faults(messages[key], catalogue))


def faults(message: Message, catalogue: Catalogue) -> Iterator[str]:
    """What is wrong with one message."""
    key = message.key
    if not key.context or "." in key.context or key.context == "self":
        yield f"the context {key.context!r} is no name of a class or a table"
    if key.source != key.source.strip():
        yield "begins or ends with blanks"
    if message.state or not all(message.forms):
        yield "is not translated"
    if "%n" in key.source and not key.plural:
        yield "holds %n and is given no number"
    if key.plural and len(message.forms) != catalogue.forms:
        yield f"needs {catalogue.forms} plural forms"
    yield from _faults_of_forms(message)


def _faults_of_forms(message: Message) -> Iterator[str]:
    gaps = sorted(GAP.findall(message.key.source))
    for form in filter(None, message.forms):
        if form != form.strip():
            yield f"the translation {form!r} begins or ends with blanks"
        if sorted(GAP.findall(form)) != gaps:
            yield f"the translation {form!r} has other gaps"


def read(path: Path) -> list[Message]:
    """All messages of a ``.ts`` file; an absent file has none."""
    if not path.exists():
        return []
    return [
        _message(context.findtext("name") or "", node)
        for context in ET.parse(path).getroot().iter("context")
        for node in context.iter("message")
    ]


def _message(context: str, node: ET.Element) -> Message:
    plural = node.get("numerus") == "yes"
    source, comment = node.findtext("source") or "", node.findtext("comment") or ""
    key = Key(context, source, comment, plural)
    translation = node.find("translation")
    if translation is None:
        return Message(key, ("",), "unfinished")
    forms = [form.text or "" for form in translation.iter("numerusform")]
    texts = forms if plural else [translation.text or ""]
    return Message(key, tuple(texts), translation.get("type") or "")


def _extract(environment: Environment, catalogue: Catalogue, into: Path) -> None:
    into.parent.mkdir(parents=True, exist_ok=True)
    texts = texts_of(sorted((environment.root / "ui").rglob("*.py")))
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "texts.py"
        plain.write_text("\n".join(text.as_call() for text in texts) + "\n", encoding="utf-8")
        _run(
            environment,
            "pyside6-lupdate",
            *("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"),
            *("-target-language", catalogue.language, str(plain)),
            *(("-pluralonly",) if catalogue.plurals_only else ()),
            *("-ts", str(into)),
        )


def _run(environment: Environment, tool: str, *arguments: str) -> None:
    command = [str(environment.tool(tool)), *arguments]
    result = subprocess.run(command, check=False, capture_output=True, text=True, errors="replace")
    if result.returncode != 0:
        raise InstallError(f"{tool} failed: {last_line(result.stdout + result.stderr)}")
    for line in result.stderr.splitlines():
        say(f"  {line}")
