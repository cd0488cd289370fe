"""The money line of a result in a sentence."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from app.services.results import Funding

translate = QCoreApplication.translate


def money_line(funding: Funding, names: Mapping[str, str]) -> str:
    """How far the budget reaches, and where it ends."""
    sentences = [
        translate("Money", "The budget reaches for {count} of the entries; {left} is left.").format(
            count=QLocale().toString(len(funding.grants)),
            left=QLocale().toString(int(funding.left)),
        )
    ]
    if funding.line:
        ends = translate("Money", "It ends before “{entry}”.")
        sentences.append(ends.format(entry=names.get(funding.line, "")))
    if funding.split:
        sentences.append(
            translate("Money", "The line runs through a shared place: decide the tie.")
        )
    return " ".join(sentences)
