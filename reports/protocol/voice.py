"""How one protocol speaks: its wording, its way with names and with dates."""

from dataclasses import dataclass
from datetime import date

from app.domain.values import Case, HeardStyle
from app.services.minutes import MinutesData, PersonName
from reports import grammar, names
from reports.options import Dates, PrintOptions
from reports.texts import Texts


@dataclass(frozen=True, slots=True)
class Voice:
    """Texts and choices together, so that every part of the paper says things one way."""

    texts: Texts
    options: PrintOptions

    @property
    def language(self) -> str:
        return self.texts.language

    def name(self, person: PersonName, case: Case | None = None) -> str:
        """The name for text and lists; cases are a matter of Russian only."""
        return names.listed(person, self.language, case if self.language == "ru" else None)

    def date(self, day: date) -> str:
        """A day in the one form of this paper."""
        worded = self.options.dates is Dates.WORDED
        shape = grammar.worded_date if worded else grammar.numeric_date
        return shape(day, self.language)

    def day(self, data: MinutesData) -> str:
        """The day of the meeting or room to write it."""
        return self.date(data.day) if data.day else self.texts["date_blank"]

    def number(self, data: MinutesData) -> str:
        """The number of the minutes or room to write it."""
        if not data.number.strip():
            return self.texts["number_blank"]
        return self.texts.say("number", number=data.number.strip().lstrip("№ "))

    def heard_case(self, data: MinutesData) -> Case | None:
        """The case in which those who were heard are named."""
        style = self.options.heard_style or data.heard_style
        return Case.ACCUSATIVE if style is HeardStyle.ACCUSATIVE else None

    def threshold(self, data: MinutesData) -> int:
        """Up to so many people are named in the text; more go to a list."""
        chosen = self.options.list_threshold
        return data.list_threshold if chosen is None else chosen
