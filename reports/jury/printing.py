"""Printing the papers of a jury: from the frozen result to finished files."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.domain.errors import UserError
from app.services.jury_minutes import JuryMinutes
from app.services.jury_minutes_sheets import BlankSheets
from reports import diploma
from reports.document import Document
from reports.jury import blank, minutes, recovery, sheets
from reports.naming import safe_name
from reports.options import PrintOptions
from reports.printing import Printed
from reports.texts import Texts, load

Compose = Callable[[JuryMinutes, Texts, PrintOptions], Document]

PAPERS: Mapping[str, tuple[str, str, Compose]] = MappingProxyType(
    {
        "jury": ("jury", "title_protocol", minutes.compose),
        "jury_summary": ("jury", "title_summary", sheets.summary),
        "jury_sheets": ("jury", "title_individual", sheets.individual),
        "diplomas": ("diploma", "title", diploma.diplomas),
        "thanks": ("diploma", "title_thanks", diploma.thanks),
    }
)
"""Papers of a closed round by id, in the order of a list: texts, key of the title, composition."""


def title(paper_id: str, language: str) -> str:
    """What the paper is called in a list."""
    texts, key, _ = _paper(paper_id)
    return load(texts, language)[key]


def render(paper_id: str, data: JuryMinutes, options: PrintOptions | None = None) -> Printed:
    """A paper of a closed round as PDF; equal data and options give equal bytes.

    Raises:
        UserError: ``report.witness_differs`` when the second calculation does not agree;
            ``report.unknown``.
    """
    chosen = options or PrintOptions()
    texts, _, compose = _paper(paper_id)
    refuse_doubtful(data)
    return _written(compose(data, load(texts, chosen.language), chosen), chosen)


def render_blank(
    data: BlankSheets, options: PrintOptions | None = None, *, per_entry: bool = False
) -> Printed:
    """Blank score sheets; ``data`` should be ``coded``, each time anew."""
    chosen = options or PrintOptions()
    compose = blank.per_entry if per_entry else blank.per_juror
    return _written(compose(data, load("jury", chosen.language), chosen), chosen)


def render_recovery(data: recovery.Recovery, options: PrintOptions | None = None) -> Printed:
    """The recovery sheet; neither the file nor the code should be kept."""
    chosen = options or PrintOptions()
    return _written(recovery.compose(data, load("jury", chosen.language), chosen), chosen)


def refuse_doubtful(data: JuryMinutes) -> None:
    """Nothing is printed of a result that the witness does not find too."""
    if data.differs:
        raise UserError("report.witness_differs")


def file_name(paper_id: str, data: JuryMinutes, language: str, suffix: str = ".pdf") -> str:
    """``Сводная ведомость. Конкурс. Этап.pdf``."""
    said = load("jury", language).say(
        "file", title=title(paper_id, language), contest=data.contest, round=data.round
    )
    return safe_name(said, suffix)


def _paper(paper_id: str) -> tuple[str, str, Compose]:
    if paper_id not in PAPERS:
        raise UserError("report.unknown", report=paper_id)
    return PAPERS[paper_id]


def _written(document: Document, options: PrintOptions) -> Printed:
    from reports.pdf.writer import written

    file = written(document, options)
    return Printed(file.content, file.pages, file.missing)
