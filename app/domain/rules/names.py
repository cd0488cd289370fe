"""Russian personal names: taken apart as typed, gender guessed from endings."""

from app.domain.values import Gender

_FEMALE_PATRONYMIC = ("вна", "ична", "инична", "кызы")
_MALE_PATRONYMIC = ("вич", "ьич", "мич", "тич", "оглы")
_FEMALE_SURNAME = ("ова", "ева", "ёва", "ина", "ына", "ская", "цкая")
_MALE_SURNAME = ("ов", "ев", "ёв", "ский", "цкий")


def split_name(text: str) -> tuple[str, str, str]:
    """Surname, name and patronymic of «Фамилия Имя Отчество»; what is not typed is empty."""
    surname, _, rest = text.strip().partition(" ")
    name, _, patronymic = rest.strip().partition(" ")
    return surname, name, patronymic.strip()


def guess_gender(surname: str, patronymic: str) -> Gender:
    """Gender by the patronymic, else by a telling surname; unknown otherwise."""
    middle, last = patronymic.casefold(), surname.casefold()
    if middle.endswith(_FEMALE_PATRONYMIC):
        return Gender.FEMALE
    if middle.endswith(_MALE_PATRONYMIC):
        return Gender.MALE
    if last.endswith(_FEMALE_SURNAME):
        return Gender.FEMALE
    return Gender.MALE if last.endswith(_MALE_SURNAME) else Gender.UNKNOWN
