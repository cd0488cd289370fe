"""Numbers and dates as a Russian or an English paper says them."""

from datetime import date

_GENITIVE_MONTHS = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
]
_ENGLISH_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def plural_index(number: int, language: str) -> int:
    """Which of the counted forms stands after ``number``: ru one, few, many; en one, other."""
    if language != "ru":
        return 0 if number == 1 else 1
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2


def numeric_date(day: date, language: str) -> str:
    """09.08.2022 in Russian; in English in words, since figures alone would be read two ways."""
    return f"{day:%d.%m.%Y}" if language == "ru" else worded_date(day, language)


def worded_date(day: date, language: str) -> str:
    """9 августа 2022 г. or 9 August 2022."""
    if language == "ru":
        return f"{day.day} {_GENITIVE_MONTHS[day.month - 1]} {day.year} г."
    return f"{day.day} {_ENGLISH_MONTHS[day.month - 1]} {day.year}"


def clock(minutes: int) -> str:
    """Minutes after midnight as 14:05."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def lower_start(text: str) -> str:
    """The text with its first letter lowered, unless the first word is an abbreviation."""
    word = text.split(maxsplit=1)[0] if text.split() else ""
    if len(word) > 1 and not word[1:].islower():
        return text
    return text[:1].lower() + text[1:]


def upper_start(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]


def ended(text: str) -> str:
    """The text as a sentence: a full stop is added where no end mark stands."""
    text = text.rstrip()
    return text if not text or text[-1] in ".!?…:;" else text + "."


def paragraphs(text: str) -> list[str]:
    """The non-empty lines of a text typed by a person."""
    return [line.strip() for line in text.splitlines() if line.strip()]
