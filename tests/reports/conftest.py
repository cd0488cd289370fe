"""Minutes to print and a way to read what was printed."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

import pytest
from pypdf import PdfReader

from app.domain.values import DecisionKind, Gender, ItemKind, Role
from app.services.minutes import (
    DecisionRow,
    ItemRow,
    MinutesData,
    MinutesPerson,
    Organizer,
    PersonName,
    Presenter,
    Speech,
    Votes,
)
from reports.options import PrintOptions
from reports.printing import render

CENTRE = "АНО «Ресурсный центр поддержки СО НКО»"


def person(surname: str, name: str = "", gender: Gender = Gender.FEMALE, **more) -> PersonName:
    return PersonName(f"{surname} {name}", surname, name, gender=gender, **more)


PANOVA = person("Панова", "Людмила")
NECHAEVA = person("Нечаева", "Дарина")
PONOMAREV = person("Пономарёв", "Дмитрий", Gender.MALE)
KHOMYAK = person("Хомяк", "Дина")
DZYUBABA = person("Дзюбаба", "Роман", Gender.MALE)


@dataclass(frozen=True)
class Paper:
    """What a reader of the PDF sees."""

    content: bytes
    pages: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join(self.pages)

    @property
    def lines(self) -> list[str]:
        return [line.strip() for line in self.text.splitlines() if line.strip()]

    @property
    def flow(self) -> str:
        """The text with lines run together, as a sentence is read."""
        return " ".join(self.text.split())


def read(content: bytes, missing: tuple[str, ...] = ()) -> Paper:
    pages = PdfReader(io.BytesIO(content)).pages
    return Paper(content, tuple(page.extract_text() for page in pages), missing)


@pytest.fixture
def printed() -> Callable[..., Paper]:
    """Print a protocol with options by name and read it back."""

    def print_it(data: MinutesData, **options) -> Paper:
        result = render("protocol", data, PrintOptions(**options))
        return read(result.content, result.missing)

    return print_it


def crowd(count: int, role: Role = Role.ORGANIZER) -> tuple[MinutesPerson, ...]:
    """So many people with different names."""
    names = (person(f"Участникова{index:03}", "Ирина") for index in range(count))
    return tuple(MinutesPerson(each, "методист", CENTRE, role) for each in names)


def minutes(items: Sequence[ItemRow] = (), **facts) -> MinutesData:
    """The round table with everything but its course."""
    return replace(
        MinutesData(
            "Стартовый круглый стол",
            heading="заседания стартового круглого стола",
            day=date(2022, 8, 9),
            starts=840,
            ends=960,
            town="Севастополь",
            venue="Союз «СТПП»",
            hall="конференц-зал",
            number="1",
            organizers=(
                Organizer(
                    "Автономная некоммерческая организация «Ресурсный центр поддержки СО НКО»",
                    CENTRE,
                ),
            ),
            chair=PANOVA,
            secretary=NECHAEVA,
            items=tuple(items),
        ),
        **facts,
    )


def report_item(**more) -> ItemRow:
    """A report that was discussed and ended in three points."""
    facts = {
        "presenters": (Presenter(PONOMAREV, "основатель сообщества", "«Дело со смыслом»"),),
        "heard": "О профессии ценностного модератора.\nУзкое место – умение слушать.",
        "speeches": (
            Speech(PANOVA, "Рассказала о клубах в вузах", "директор", CENTRE),
            Speech(DZYUBABA, "поддержал предложение"),
        ),
        "decisions": (
            DecisionRow(
                "создать сообщество ценностных лидеров",
                responsible=PANOVA,
                due=date(2022, 8, 30),
                votes=Votes(25, 0, 2),
            ),
            DecisionRow("Поддержать клубы", DecisionKind.RECOMMENDATION, votes=Votes(27, 0, 0)),
            DecisionRow("Встречаться регулярно", DecisionKind.AGREEMENT),
        ),
    }
    return ItemRow("О построении работы в сообществе", **(facts | more))


def break_item() -> ItemRow:
    return ItemRow("Перерыв на кофе", ItemKind.BREAK, number="2")
