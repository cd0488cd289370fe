"""Russian personal names: taken apart as typed, gender guessed from endings."""

from app.domain.values import Gender

_FEMALE_PATRONYMIC = ("вна", "ична", "кызы")
_MALE_PATRONYMIC = ("ич", "оглы")
_FEMALE_SURNAME = ("ова", "ева", "ёва", "ина", "ына", "ская", "цкая")
_MALE_SURNAME = ("ов", "ев", "ёв", "ин", "ын", "ский", "цкий")
_FEMALE_NAME = ("а", "я")
# Names of men that end like those of women, or that either may bear.
_OTHER_NAMES = frozenset(
    {
        "данила",
        "никита",
        "илья",
        "лука",
        "кузьма",
        "савва",
        "фома",
        "гаврила",
        "саша",
        "женя",
        "валя",
        "паша",
    }
)


def split_name(text: str) -> tuple[str, str, str]:
    """Surname, name and patronymic of «Фамилия Имя Отчество»; what is not typed is empty."""
    surname, _, rest = text.strip().partition(" ")
    name, _, patronymic = rest.strip().partition(" ")
    return surname, name, patronymic.strip()


def guess_gender(surname: str, patronymic: str, name: str = "") -> Gender:
    """Gender by the patronymic, else by a telling surname; unknown when the name speaks against."""
    middle, last = patronymic.casefold(), surname.casefold()
    if middle.endswith(_FEMALE_PATRONYMIC):
        return Gender.FEMALE
    if middle.endswith(_MALE_PATRONYMIC):
        return Gender.MALE
    if last.endswith(_FEMALE_SURNAME):
        return Gender.FEMALE
    if last.endswith(_MALE_SURNAME) and not _womanly(name):
        return Gender.MALE
    return Gender.UNKNOWN


def _womanly(name: str) -> bool:
    first = name.casefold()
    return first.endswith(_FEMALE_NAME) and first not in _OTHER_NAMES
