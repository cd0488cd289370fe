"""Names of people in papers: order, initials, Russian cases, the order of lists."""

from functools import cache

from pytrovich.enums import Case as RuleCase
from pytrovich.enums import Gender as RuleGender
from pytrovich.enums import NamePart
from pytrovich.maker import PetrovichDeclinationMaker

from app.domain.values import Case, Gender
from app.services.minutes import PersonName

NBSP = "\u00a0"
_WHOLE = ("оглы", "кызы", "оглу", "гызы")


@cache
def _maker() -> PetrovichDeclinationMaker:
    return PetrovichDeclinationMaker()


def declined(person: PersonName, case: Case) -> str:
    """Surname, name and patronymic in ``case``; unchanged where the gender is not known."""
    own = _own_form(person, case)
    if own and len(own.split()) > len(person.surname.split()):
        return own
    parts = (
        declined_surname(person, case),
        _inflected(person.name, NamePart.FIRSTNAME, person.gender, case),
        _inflected(person.patronymic, NamePart.MIDDLENAME, person.gender, case),
    )
    return " ".join(part for part in parts if part)


def declined_surname(person: PersonName, case: Case) -> str:
    """The surname in ``case``: the person's own form where one was given, else by rule."""
    own = _own_form(person, case).split()[: len(person.surname.split())]
    return " ".join(own) or _inflected(person.surname, NamePart.LASTNAME, person.gender, case)


def _own_form(person: PersonName, case: Case) -> str:
    return next((form.text for form in person.forms if form.case is case), "")


def _inflected(word: str, part: NamePart, gender: Gender, case: Case) -> str:
    if not word or gender is Gender.UNKNOWN:
        return word
    rule_gender = RuleGender.FEMALE if gender is Gender.FEMALE else RuleGender.MALE
    capitals = word.isupper() and len(word) > 1
    source = word.title() if capitals else word
    form: str = _maker().make(part, rule_gender, RuleCase[case.name], source)
    return form.upper() if capitals else form


def initials(*names: str) -> str:
    """``Анна-Мария``, ``Ильинична`` as ``А.-М.И.``; nothing is invented for a missing part."""
    words = [word for name in names for word in name.split()]
    return "".join(_initial(word) for word in words)


def _initial(word: str) -> str:
    if word.lower() in _WHOLE:
        return f"{NBSP}{word}"
    return "-".join(f"{part[0].upper()}." for part in word.split("-") if part)


def listed(person: PersonName, language: str, case: Case | None = None) -> str:
    """The name in text and lists: ``Панова Л.``, in English ``L. Panova`` if spelt so."""
    if language != "ru" and person.latin:
        return _latin(person.latin)
    surname = declined_surname(person, case) if case else person.surname
    marks = initials(person.name, person.patronymic)
    return NBSP.join(part for part in (surname, marks) if part) if surname else person.name


def signed(person: PersonName, language: str) -> str:
    """The name decoded beside a signature: ``Л. Панова``."""
    if language != "ru" and person.latin:
        return _latin(person.latin)
    marks = initials(person.name, person.patronymic)
    return (
        NBSP.join(part for part in (marks, person.surname) if part)
        if person.surname
        else person.name
    )


def in_full(person: PersonName, language: str) -> str:
    """The whole name for a list of participants: ``Панова Людмила``."""
    if language != "ru" and person.latin:
        return person.latin
    return " ".join(part for part in (person.surname, person.name, person.patronymic) if part)


def _latin(spelling: str) -> str:
    *given, surname = spelling.split()
    return NBSP.join(part for part in (initials(*given), surname) if part)


def sort_key(person: PersonName) -> tuple[str, str, str]:
    """Alphabetical order with ё as е."""
    surname, name, patronymic = (
        part.casefold().replace("ё", "е")
        for part in (person.surname or person.name, person.name, person.patronymic)
    )
    return surname, name, patronymic
