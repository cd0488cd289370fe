"""Commands about papers: which there are for a file, and printing one."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from app.domain.values import MinutesForm
from app.services.meeting_rows import MeetingRow, Meetings
from app.services.workspace import Workspace
from reports import registry
from reports.options import PrintOptions
from ui.cli.speech import RefusedError, complain, say
from ui.cli.wish import Wish
from ui.texts.dates import long_date
from ui.texts.language import language_in_use
from ui.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.services.minutes import MinutesData
    from reports.contract import Report

translate = QCoreApplication.translate

_FORMS = {
    MinutesForm.FULL: QT_TRANSLATE_NOOP("Cli", "full"),
    MinutesForm.SHORT: QT_TRANSLATE_NOOP("Cli", "short"),
}


@dataclass(frozen=True, slots=True)
class PrintPaper(Wish):
    """Prints a paper of one meeting into a PDF file."""

    paper: str
    path: Path
    meeting: str
    out: Path
    language: str
    form: str

    @override
    def run(self) -> int:
        report = _report(self.paper)
        with closing(Workspace.open(self.path, actor="", read_only=True)) as workspace:
            row = chosen(dated(workspace.ask(Meetings())), self.meeting)
            data = workspace.ask(report.query(row.id))
        self._print(data)
        return 0

    def _print(self, data: "MinutesData") -> None:
        from reports.printing import render, write

        options = PrintOptions(language=self.language, form=MinutesForm(self.form))
        printed = render(self.paper, data, options)
        write(self.out, printed.content)
        if printed.missing:
            text = translate("Cli", "No font has these letters, □ stands for them: {letters}")
            complain(text.format(letters=" ".join(printed.missing)))
        say(translate("Cli", "Printed: {file}").format(file=self.out))


@dataclass(frozen=True, slots=True)
class ListPapers(Wish):
    """The meetings of a file, and the papers that can be printed of each."""

    path: Path

    @override
    def run(self) -> int:
        with closing(Workspace.open(self.path, actor="", read_only=True)) as workspace:
            rows = dated(workspace.ask(Meetings()))
        for place, row in enumerate(rows, 1):
            say(_meeting_line(place, row))
        if not rows:
            say(translate("Cli", "There are no meetings in this file."))
        say()
        for line in _paper_lines():
            say(line)
        return 0


def dated(rows: Sequence[MeetingRow]) -> list[MeetingRow]:
    """Meetings in the order of time, those without a date last."""
    timed = [row for row in rows if row.day]
    timed.sort(key=lambda row: (row.day, row.starts or 0, row.id))
    return timed + [row for row in rows if not row.day]


def chosen(rows: Sequence[MeetingRow], wish: str) -> MeetingRow:
    """The meeting with this key or this number on its card, or the one at this place in time.

    Raises:
        RefusedError: there is none, or more than one, and the wish does not say which.
    """
    if not wish and len(rows) == 1:
        return rows[0]
    named = [row for row in rows if row.id == wish] or [row for row in rows if row.number == wish]
    if wish and len(named) == 1:
        return named[0]
    if wish.isdecimal() and 1 <= int(wish) <= len(rows) and not named:
        return rows[int(wish) - 1]
    raise RefusedError(_unclear(wish, len(named)))


def _unclear(wish: str, found: int) -> str:
    if not wish:
        return translate("Cli", "Say which meeting with --meeting; krug reports lists them.")
    if found:
        text = translate("Cli", "Several meetings have the number {wish}; give the key of one.")
    else:
        text = translate("Cli", "There is no meeting {wish}; krug reports lists them.")
    return text.format(wish=wish)


def _report(paper: str) -> "Report[MinutesData]":
    papers = {report.id: report for report in registry.available()}
    if paper in papers:
        return papers[paper]
    text = translate("Cli", "There is no paper “{paper}”. There are: {papers}.")
    raise RefusedError(text.format(paper=paper, papers=", ".join(papers)))


def _meeting_line(place: int, row: MeetingRow) -> str:
    parts = (
        str(place),
        f"№ {row.number}" if row.number else "",
        long_date(row.day) if row.day else translate("Cli", "no date"),
        row.title,
        row.id,
    )
    return "  ".join(part for part in parts if part)


def _paper_lines() -> Iterator[str]:
    for report in registry.available():
        forms = ", ".join(translate("Cli", _FORMS[form]) for form in report.forms)
        languages = ", ".join(report.languages)
        title = report.title(language_in_use())
        yield "  ".join(part for part in (report.id, title, forms, languages) if part)
