"""What the minutes say: word for word what an office expects."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.values import DecisionKind, Gender, HeardStyle, ItemKind, MinutesForm, Role
from app.services.minutes import (
    DecisionRow,
    ItemRow,
    MinutesPerson,
    Organizer,
    Presenter,
    Speech,
    Votes,
)
from reports.options import Dates

from .conftest import (
    CENTRE,
    DZYUBABA,
    KHOMYAK,
    NECHAEVA,
    PANOVA,
    PONOMAREV,
    break_item,
    crowd,
    minutes,
    person,
    report_item,
)

PEOPLE = (
    MinutesPerson(PONOMAREV, "основатель сообщества", "«Дело со смыслом»", Role.EXPERT),
    MinutesPerson(PANOVA, "директор", CENTRE, Role.ORGANIZER),
    MinutesPerson(person("Яшина", "Ия"), "методист", CENTRE, Role.ORGANIZER),
    MinutesPerson(DZYUBABA, "член жюри", "", Role.JURY),
    MinutesPerson(person("Ёлкина", "Ева"), "", "Фонд развития", Role.SPEAKER),
    MinutesPerson(KHOMYAK, "", "«Живые города»", Role.EXPERT, attended=False),
)


def test_full_russian_protocol(printed):
    paper = printed(minutes([report_item(), break_item()], participants=PEOPLE))
    expected = [
        "Автономная некоммерческая организация",
        "«Ресурсный центр поддержки СО НКО»",
        "(АНО «Ресурсный центр поддержки СО НКО»)",
        "ПРОТОКОЛ",
        "09.08.2022",
        "№ 1",
        "г. Севастополь",
        "заседания стартового круглого стола",
        "Место проведения: Союз «СТПП», конференц-зал",
        "Время проведения: 14:00–16:00",
        "Председатель – Панова Л.",
        "Секретарь – Нечаева Д.",
        "Присутствовали:",
        "Дзюбаба Р. – член жюри",
        "Ёлкина Е. – Фонд развития",
        "Яшина И. – методист АНО «Ресурсный центр поддержки СО НКО»",
        "Приглашённые:",
        "Пономарёв Д. – основатель сообщества «Дело со смыслом»",
        "ПОВЕСТКА ДНЯ:",
        "1. О построении работы в сообществе.",
        "Докладчик: Пономарёв Д.",
        "1. СЛУШАЛИ:",
        "Пономарёв Д. – о профессии ценностного модератора.",
        "Узкое место – умение слушать.",
        "ВЫСТУПИЛИ:",
        "Панова Л. (директор АНО «Ресурсный центр поддержки СО НКО») – рассказала о клубах",
        "в вузах.",
        "Дзюбаба Р. – поддержал предложение.",
        "ПОСТАНОВИЛИ:",
        "1.1. Создать сообщество ценностных лидеров.",
        "Ответственный – Панова Л. Срок – 30.08.2022.",
        "Голосовали: «за» – 25, «против» – 0, «воздержались» – 2. Решение принято.",
        "РЕКОМЕНДОВАЛИ:",
        "1.2. Поддержать клубы.",
        "Голосовали: «за» – 27, «против» – 0, «воздержались» – 0. Рекомендация принята",
        "единогласно.",
        "2",  # the number of the second page
        "ДОГОВОРИЛИСЬ:",
        "1.3. Встречаться регулярно.",
        "Председатель ____________________ Л. Панова",
        "Секретарь ____________________ Д. Нечаева",
    ]
    assert paper.flow == " ".join(expected)


def test_short_form_has_items_speakers_and_decisions_only(printed):
    paper = printed(minutes([report_item()], participants=PEOPLE), form=MinutesForm.SHORT)
    start = paper.lines.index("1. СЛУШАЛИ:")
    assert paper.lines[start : start + 5] == [
        "1. СЛУШАЛИ:",
        "Пономарёв Д. – о построении работы в сообществе.",
        "ВЫСТУПИЛИ:",
        "Панова Л., Дзюбаба Р.",
        "ПОСТАНОВИЛИ:",
    ]
    assert "умение слушать" not in paper.flow
    assert "Голосовали" in paper.flow


def test_accusative_style(printed):
    item = report_item(presenters=(Presenter(PONOMAREV), Presenter(DZYUBABA), Presenter(KHOMYAK)))
    paper = printed(minutes([item], heard_style=HeardStyle.ACCUSATIVE))
    assert "Пономарёва Д., Дзюбабу Р., Хомяк Д. – о профессии" in paper.flow
    # Everywhere else the name stays in the nominative.
    assert "Докладчики: Пономарёв Д.; Дзюбаба Р.; Хомяк Д." in paper.flow.replace(
        ", основатель сообщества «Дело со смыслом»", ""
    )
    nominative = printed(minutes([item]), heard_style=HeardStyle.NOMINATIVE)
    assert "Пономарёв Д., Дзюбаба Р., Хомяк Д. – о профессии" in nominative.flow


def test_without_gender_nobody_is_declined(printed):
    unknown = replace(DZYUBABA, gender=Gender.UNKNOWN)
    paper = printed(
        minutes([report_item(presenters=(Presenter(unknown),))]), heard_style=HeardStyle.ACCUSATIVE
    )
    assert "Дзюбаба Р. – о профессии" in paper.flow


def test_english_labels_and_names_as_written(printed):
    chair = replace(PANOVA, latin="Liudmila Panova")
    heading = "of the opening round table"
    data = minutes([report_item()], participants=PEOPLE, chair=chair, heading=heading)
    paper = printed(data, language="en", heard_style=HeardStyle.ACCUSATIVE)
    for said in (
        "MINUTES", "9 August 2022", "No. 1", "of the opening round table",
        "Venue: Союз «СТПП», конференц-зал", "Time: 14:00–16:00",
        "Chair – L. Panova", "Secretary – Нечаева Д.", "Present:", "Invited:", "AGENDA:",
        "Reported by: Пономарёв Д.", "1. HEARD:", "SPOKE:", "RESOLVED:", "RECOMMENDED:", "AGREED:",
        "Responsible – Панова Л. Due – 30 August 2022.",
        "Voted: for – 25, against – 0, abstained – 2. The decision is adopted.",
        "Chair ____________________ L. Panova", "Secretary ____________________ Д. Нечаева",
    ):  # fmt: skip
        assert said in paper.flow, said
    assert "Пономарёва" not in paper.flow


def test_russian_heading_is_not_put_on_an_english_paper(printed):
    paper = printed(minutes(theme="Новые возможности"), language="en")
    assert "of the round table “Стартовый круглый стол” on “Новые возможности”" in paper.flow


@pytest.mark.parametrize(
    ("title", "theme", "expected"),
    [
        ("Стартовый круглый стол", "", "заседания стартового круглого стола"),
        (
            "Стартовый круглый стол", "Новые возможности.",
            "заседания стартового круглого стола по теме «Новые возможности»",
        ),
        ("Открытая городская встреча лидеров", "", "открытой городской встречи лидеров"),
        ("Заседание совета клуба", "", "заседания совета клуба"),
        ("О чём молчит город", "", "заседания круглого стола «О чём молчит город»"),
        ("«Живые города»", "", "заседания круглого стола «Живые города»"),
        ("", "", "заседания круглого стола"),
    ],
)  # fmt: skip
def test_heading_from_the_title(printed, title, theme, expected):
    paper = printed(minutes(title=title, theme=theme, heading=""))
    assert expected in paper.flow


def test_dates_take_one_form_throughout(printed):
    paper = printed(minutes([report_item()]), dates=Dates.WORDED)
    assert "9 августа 2022 г." in paper.flow
    assert "Срок – 30 августа 2022 г." in paper.flow
    assert "08.2022" not in paper.text


def test_two_organizers_are_both_named(printed):
    both = (Organizer("Фонд «Добро»", "Фонд «Добро»"), Organizer("", "Штаб «Мы Вместе»"))
    lines = printed(minutes(organizers=both)).lines
    assert lines[:5] == ["Фонд", "«Добро»", "Штаб", "«Мы Вместе»", "ПРОТОКОЛ"]


def test_a_break_is_no_item_and_numbers_of_the_agenda_stay(printed):
    items = [
        ItemRow("О первом", number="1"),
        break_item(),
        ItemRow("О третьем", number="3", decisions=(DecisionRow("Начать"),)),
    ]
    paper = printed(minutes(items))
    assert "Перерыв" not in paper.text
    assert "3. О третьем." in paper.lines
    assert "3.1. Начать." in paper.lines
    unnumbered = printed(minutes([replace(item, number="") for item in items]))
    assert "2. О третьем." in unnumbered.lines
    assert "2.1. Начать." in unnumbered.lines


def test_an_item_that_is_no_matter_of_report(printed):
    award = ItemRow("Награждение лидеров", ItemKind.AWARD, presenters=(Presenter(PANOVA),))
    circle = ItemRow("Круг доверия", ItemKind.CIRCLE, heard="Участники рассказали о себе")
    paper = printed(minutes([award, circle]))
    assert "Панова Л. – по вопросу «Награждение лидеров»." in paper.lines
    assert "Участники рассказали о себе." in paper.lines


def test_words_noted_without_a_name(printed):
    item = report_item(speeches=(Speech(None, "Вопрос из зала: когда начинаем?"),))
    assert "Вопрос из зала: когда начинаем?" in printed(minutes([item])).lines
    assert "ВЫСТУПИЛИ" not in printed(minutes([item]), form=MinutesForm.SHORT).text


@pytest.mark.parametrize(
    ("votes", "kind", "expected"),
    [
        (Votes(5, 5, 0), DecisionKind.DECISION, "Решение не принято."),
        (Votes(5, 3, 3), DecisionKind.DECISION, "Решение не принято."),
        (Votes(7, 3, 3), DecisionKind.AGREEMENT, "Договорённость принята."),
        (Votes(1, 0, 0), DecisionKind.DECISION, "Решение принято единогласно."),
    ],
)
def test_result_of_a_vote(printed, votes, kind, expected):
    item = report_item(decisions=(DecisionRow("Начать", kind, votes=votes),))
    assert expected in printed(minutes([item])).flow


def test_votes_that_nobody_counted_are_not_printed(printed):
    item = report_item(decisions=(DecisionRow("Начать"),))
    assert "Голосовали" not in printed(minutes([item])).text
    half = report_item(decisions=(DecisionRow("Начать", votes=Votes(in_favour=5)),))
    paper = printed(minutes([half]))
    assert "«за» – 5, «против» – ____, «воздержались» – ____." in paper.flow
    assert "принят" not in paper.flow.split("Голосовали")[1]


def test_nothing_known_leaves_room_to_write(printed):
    paper = printed(
        minutes(day=None, number="", town="", chair=None, secretary=None, organizers=())
    )
    assert "«____» ______________ 20____ г." in paper.text
    assert "№ _____" in paper.text
    assert "Председатель – ____________________" in paper.lines
    assert "Секретарь – ____________________" in paper.lines
    assert "Присутствовали: ____________________" in paper.lines
    assert "Вопросы в повестку дня не внесены." in paper.lines
    assert "None" not in paper.text


def test_wholly_empty_data_print(printed):
    from app.services.minutes import MinutesData

    for language in ("ru", "en"):
        assert len(printed(MinutesData(""), language=language).pages) == 1


@pytest.mark.parametrize("count", [0, 1, 15])
def test_up_to_the_threshold_people_are_named(printed, count):
    paper = printed(minutes(participants=crowd(count)))
    assert paper.text.count("Участникова") == count
    assert "список прилагается" not in paper.text
    assert "Приложение" not in paper.text


@pytest.mark.parametrize(
    ("count", "said"), [(16, "16 человек"), (22, "22 человека"), (300, "300 человек")]
)
def test_above_the_threshold_there_is_a_list(printed, count, said):
    paper = printed(minutes(participants=crowd(count)))
    assert f"Присутствовали: {said} (список прилагается)" in paper.flow
    assert "Приложение: список участников." in paper.lines
    sheet = next(index for index, page in enumerate(paper.pages) if "Приложение № 1" in page)
    assert "Участникова" not in "".join(paper.pages[:sheet])
    assert "к протоколу от 09.08.2022 № 1" in paper.pages[sheet]
    listed = "".join(paper.pages[sheet:])
    assert listed.count("Участникова") == count
    assert all("Должность, организация" in page for page in paper.pages[sheet:])


def test_the_threshold_is_a_choice(printed):
    people = crowd(5)
    assert "5 человек" in printed(minutes(participants=people, list_threshold=4)).flow
    assert "5 человек" not in printed(minutes(participants=people), list_threshold=5).flow
    assert "5 человек" in printed(minutes(participants=people), list_threshold=4).flow


def test_chair_and_secretary_are_counted_but_not_named_twice(printed):
    officers = (MinutesPerson(PANOVA, role=Role.SPEAKER), MinutesPerson(NECHAEVA, role=Role.GUEST))
    few = printed(minutes(participants=(*crowd(2), *officers)))
    assert few.text.count("Панова Л.") == 1
    many = printed(minutes(participants=(*crowd(20), *officers)))
    assert "Присутствовали: 22 человека" in many.flow


def test_many_invited_go_to_the_list_too(printed):
    paper = printed(minutes(participants=(*crowd(2), *crowd(16, Role.GUEST)[2:])), list_threshold=5)
    assert "Приглашённые: 14 человек (список прилагается)" in paper.flow
    assert paper.text.count("Участникова") == 16


def test_programme_and_hours(printed):
    paper = printed(minutes(programme="Программа города", ends=None))
    assert "Программа: Программа города" in paper.lines
    assert "Начало: 14:00" in paper.lines
    assert date(2022, 8, 9).strftime("%d.%m.%Y") in paper.text
