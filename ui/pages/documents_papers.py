"""The papers of the registry as rows of the list: one for each form."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.values import MinutesForm
from app.services.minutes import MinutesData
from reports import registry
from reports.contract import Report
from ui.pages.documents_list import PaperOption
from ui.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_CAPTIONS: Mapping[MinutesForm, str] = {
    MinutesForm.FULL: QT_TRANSLATE_NOOP("Papers", "full: discussion, decisions, votes"),
    MinutesForm.SHORT: QT_TRANSLATE_NOOP("Papers", "short: decisions only"),
}
_ICONS: Mapping[MinutesForm, str] = {
    MinutesForm.FULL: "mdi6.file-document-edit-outline",
    MinutesForm.SHORT: "mdi6.file-document-check-outline",
}
FORMATS = "PDF"
_BETWEEN = "."


def paper_options(language: str) -> tuple[PaperOption, ...]:
    """A row for each paper in each of its forms, titled in ``language``."""
    return tuple(option for report in registry.available() for option in _rows(report, language))


def paper_of(option: str) -> tuple[str, MinutesForm]:
    """The report and the form that a row stands for."""
    report, _, form = option.partition(_BETWEEN)
    return report, MinutesForm(form)


def _rows(report: Report[MinutesData], language: str) -> Iterator[PaperOption]:
    for form in report.forms:
        yield PaperOption(
            f"{report.id}{_BETWEEN}{form.value}",
            report.title(language),
            translate("Papers", _CAPTIONS[form]),
            _ICONS[form],
            FORMATS,
        )
