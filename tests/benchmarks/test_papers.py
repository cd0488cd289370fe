"""How long papers take; reported, not asserted by time."""

from datetime import date

from app.domain.values import Gender, HeardStyle, Role
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
from reports.printing import render

TEXT = (
    "Участники рассказали о сильных сторонах своих организаций и о целях участия, затем "
    "определили общую цель сообщества и предложили шаги к ней; ведущий помогал каждому внести "
    "вклад и держаться вопроса весь 2022 г. "
)


def _person(index: int) -> PersonName:
    return PersonName(
        str(index), f"Потёмкина{'абвгд'[index % 5]}", "Марина", "Ильинична", Gender.FEMALE
    )


def _item(index: int) -> ItemRow:
    return ItemRow(
        f"О создании сообщества ценностных лидеров {index}",
        presenters=(Presenter(_person(index)),),
        heard=TEXT * 3,
        speeches=tuple(Speech(_person(index + n), f"{TEXT * 3}{n}") for n in range(6)),
        decisions=tuple(
            DecisionRow(
                f"создать сообщество {TEXT}{n}",
                responsible=_person(n),
                due=date(2022, 8, 30),
                votes=Votes(25, 0, 2),
            )
            for n in range(3)
        ),
    )


def _minutes(items: int, people: int) -> MinutesData:
    return MinutesData(
        "Стартовый круглый стол",
        day=date(2022, 8, 9),
        number="1",
        town="Севастополь",
        organizers=(Organizer("АНО «Ресурсный центр»"),),
        chair=_person(1),
        secretary=_person(2),
        participants=tuple(
            MinutesPerson(_person(n), "финансовый менеджер", "АНО «Центр»", Role.ORGANIZER)
            for n in range(people)
        ),
        items=tuple(_item(n) for n in range(items)),
        heard_style=HeardStyle.ACCUSATIVE,
    )


def test_a_protocol_of_an_evening(benchmark):
    data = _minutes(2, 15)
    result = benchmark(render, "protocol", data)
    assert result.pages < 10


def test_a_protocol_of_two_hundred_pages(benchmark):
    data = _minutes(112, 300)
    result = benchmark.pedantic(render, ("protocol", data), rounds=3, warmup_rounds=1)
    assert result.pages >= 200
