"""Legal forms offered while somebody types; any other can be written too."""

from collections.abc import Sequence
from functools import cache

from resources import locate
from ui.widgets.finding import Choice

MOST = 12


@cache
def _known() -> Sequence[Choice]:
    text = locate("directory", "legal-forms.tsv").read_text(encoding="utf-8")
    pairs = (line.split("\t") for line in text.splitlines() if line)
    return tuple(
        Choice(short, short, full if full != short.lower() else "") for short, full in pairs
    )


def find_legal_forms(text: str) -> Sequence[Choice]:
    """Forms whose abbreviation begins so, then those whose full words contain the text."""
    wanted = text.casefold()
    begins = [form for form in _known() if form.title.casefold().startswith(wanted)]
    if len(wanted) < 4:
        return begins[:MOST]
    contains = [form for form in _known() if wanted in form.caption and form not in begins]
    return [*begins, *contains][:MOST]
