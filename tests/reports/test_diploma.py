"""Diplomas: for whom, for what, in which case."""

from dataclasses import replace
from io import BytesIO

import pdfplumber

from reports.jury.printing import render

from .conftest import DZYUBABA, PANOVA, PONOMAREV
from .test_jury_papers import entry, jury, paper


def test_places_in_the_dative_and_teams_in_the_nominative() -> None:
    entries = (
        entry(1, "1", members=(PANOVA, DZYUBABA)),
        entry(2, "2-3"),
        entry(3, "2-3", team="", organization="АНО «Пример»"),
        entry(4, "4", members=(PONOMAREV,)),
    )
    found = paper("diplomas", jury(entries=entries))
    assert len(found.pages) == 4
    first, second, third, fourth = (" ".join(page.split()) for page in found.pages)
    assert "ДИПЛОМ за I место вручается Пановой Людмиле за проект «Проект команды 1»" in first
    assert "вручается Дзюбабе Роману" in second
    assert "за II–III место награждается команда «Команда 2»" in third
    assert "награждается АНО «Пример»" in fourth
    assert "г. Севастополь, 30.08.2022" in first
    assert "Л. Панова" in first


def test_places_of_the_skating_system() -> None:
    entries = (entry(1, "1.5"), entry(2, "1.5"), entry(3, "3"), entry(4, "4"))
    pages = paper("diplomas", jury(entries=entries)).pages
    assert [page.count("за I–II место") for page in pages] == [1, 1, 0]


def test_nominations_have_winners() -> None:
    entries = (entry(1, "1", nomination="Экология"), entry(2, "2", nomination="Экология"))
    [page] = paper("diplomas", jury(entries=entries)).pages
    assert "победителя в номинации «Экология»" in " ".join(page.split())


def test_english_diplomas() -> None:
    entries = (entry(1, "1", members=(replace(PANOVA, latin="Liudmila Panova"),)),)
    flow = paper("diplomas", jury(entries=entries), language="en").flow
    assert "DIPLOMA 1st place is presented to Liudmila Panova" in flow


def test_thanks_go_to_all_others_and_to_the_jurors_who_judged() -> None:
    entries = (*(entry(at, str(at)) for at in range(1, 5)), entry(5, "", withdrawn=True))
    pages = [" ".join(page.split()) for page in paper("thanks", jury(entries=entries)).pages]
    assert len(pages) == 3
    assert "команда «Команда 4» за участие в конкурсе «Защита проектов»" in pages[0]
    assert "Пановой Людмиле за работу в составе жюри" in pages[1]
    assert "Пономарёву Дмитрию" in pages[2]


def test_nobody_to_award() -> None:
    assert "Награждать некого" in paper("diplomas", jury(entries=())).flow


def test_a_diploma_stands_in_the_middle_of_its_frame() -> None:
    """It hangs on a wall and is not filed, so the word stands in the middle of the sheet."""
    printed = render("diplomas", jury(rehearsal=True))
    with pdfplumber.open(BytesIO(printed.content)) as file:
        page = file.pages[0]
        word = next(each for each in page.extract_words() if each["text"] == "ДИПЛОМ")
        mark = next(each for each in page.extract_words() if each["text"] == "НЕДЕЙСТВИТЕЛЬНО")
        assert abs((word["x0"] + word["x1"]) / 2 - float(page.width) / 2) < 1
        assert mark["x1"] < max(float(each["x1"]) for each in page.rects) - 10
