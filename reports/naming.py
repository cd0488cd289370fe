"""What a printed file is called."""

import re

from app.domain.values import MinutesForm
from app.services.minutes import MinutesData
from reports import grammar
from reports.options import PrintOptions
from reports.texts import Texts

LONGEST = 120
# What Windows allows in no name; files travel on sticks, so it is kept everywhere.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


def file_name(data: MinutesData, texts: Texts, options: PrintOptions) -> str:
    """``Протокол № 1 от 09.08.2022.pdf``, as far as number and date are known."""
    number = data.number.strip().lstrip("№ ")
    parts = [
        texts["file"],
        texts.say("number", number=number) if number else "",
        texts.say("file_date", date=grammar.numeric_date(data.day, texts.language))
        if data.day
        else "",
        texts["file_short"] if options.form is MinutesForm.SHORT else "",
    ]
    return safe_name(" ".join(part for part in parts if part), ".pdf")


def safe_name(title: str, suffix: str) -> str:
    """A title as the name of a file that every system takes."""
    return _FORBIDDEN.sub("-", title)[:LONGEST].rstrip(" .") + suffix
