"""How the papers of one jury speak: wording, names, dates and decimals."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

from app.services.jury_minutes import JuryEntry, JuryMember, JuryPlace
from app.services.minutes import PersonName
from reports import grammar, names
from reports.document import Align, DocumentInfo, Dress, Paragraph, plain
from reports.options import Dates, PrintOptions
from reports.texts import Texts

SHOWN = 4
"""Decimals of a total that is not rounded by the rules."""


@dataclass(frozen=True, slots=True)
class JuryVoice:
    """Texts and choices together, so that every paper of a jury says things one way."""

    texts: Texts
    options: PrintOptions

    @property
    def language(self) -> str:
        return self.texts.language

    def name(self, person: PersonName) -> str:
        """The name for text and lists."""
        return names.listed(person, self.language)

    def signed(self, person: PersonName | None) -> str:
        """The name beside a signature; empty leaves room to write it."""
        return names.signed(person, self.language) if person else ""

    def date(self, day: date | None) -> str:
        """A day in the one form of a paper, or room to write it."""
        if day is None:
            return self.texts["date_blank"]
        worded = self.options.dates is Dates.WORDED
        return (grammar.worded_date if worded else grammar.numeric_date)(day, self.language)

    def moment(self, at: datetime | None) -> str:
        """Day and minute."""
        if at is None:
            return self.texts["by_hand"]
        return self.texts.say("moment", date=self.date(at.date()), time=f"{at:%H:%M}")

    def number(self, written: str, decimals: int | None = None) -> str:
        """A decimal as the language writes it, rounded half up; short unless ``decimals`` tell."""
        if not written:
            return ""
        exact = Decimal(written)
        places = SHOWN if decimals is None else decimals
        shown = f"{exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):f}"
        if decimals is None and "." in shown:
            shown = shown.rstrip("0").rstrip(".")
        return shown.replace("-", "−").replace(".", "," if self.language == "ru" else ".")

    def places(self, place: str) -> str:
        """«2-3» with the dash of a range, «2.5» with the comma of the language."""
        shown = place.replace("-", "–")
        return shown.replace(".", ",") if self.language == "ru" else shown

    def quoted(self, entries: Iterable[JuryEntry]) -> str:
        """Titles in a row."""
        return ", ".join(self.texts.say("quoted", title=bare(each.title)) for each in entries)

    def role(self, juror: JuryMember) -> str:
        return self.texts["chair" if juror.chair else "member"]

    def line(self, text: str, before: float = 0.0, *, joined: bool = False) -> Paragraph:
        """A line of requisites."""
        return Paragraph(plain(text), Align.LEFT, indented=False, before=before, joined=joined)

    def info(self, paper: str, contest: str, judged: str, place: JuryPlace) -> DocumentInfo:
        """What the file says of itself."""
        title = self.texts.say(
            "document_title", title=self.texts[f"title_{paper}"], contest=contest, round=judged
        )
        author = "; ".join(each.short_name or each.full_name for each in place.organizers)
        return DocumentInfo(title, author, self.language, contest)

    def dress(self, *, rehearsal: bool, lying: bool = False, numbered: bool = True) -> Dress:
        """A rehearsal is marked on every page."""
        mark = self.texts["rehearsal"] if rehearsal else ""
        return Dress(mark, lying=lying, numbered=numbered)


def bare(title: str) -> str:
    """A title without the quotes that its sentence puts around it."""
    stripped = title.strip()
    whole = len(stripped) > 1 and stripped[0] in '«"“' and stripped[-1] in '»"”'
    inner = stripped[1:-1]
    return inner if whole and not set(inner) & set('«»"“”') else stripped
