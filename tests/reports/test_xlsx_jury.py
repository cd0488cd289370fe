"""The workbook of a jury, opened as a user's program would."""

from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import load_workbook

from app.domain.errors import UserError
from reports.xlsx.jury import workbook

from .test_jury_papers import entry, jury


def opened(content: bytes) -> dict[str, list[tuple[object, ...]]]:
    book = load_workbook(BytesIO(content))
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


def test_results_and_marks_are_numbers() -> None:
    sheets = opened(workbook(jury()))
    head, first, *_ = sheets["Результаты"]
    assert head[:2] == ("Место", "Проект")
    row = dict(zip(head, first, strict=True))
    assert (row["Место"], row["Польза"], row["Итог"]) == (1, 8.25, 20.5)
    assert row["Панова Людмила"] == 21
    assert row["Чем решено место"] == "по большему баллу за критерий (Польза)"
    _, mark, commented, recused, *_ = sheets["Оценки"]
    assert mark[:5] == ("Панова Людмила", "Проект команды 1", "Польза", 9, "выставлена")
    assert commented[5] == "нужен план"
    assert recused[3:5] == (None, "отвод")


def test_no_title_becomes_a_formula_and_control_characters_go() -> None:
    evil = replace(entry(1, "1-2"), title="=1+1\x07", id="e1")
    content = workbook(jury(entries=(evil,)))
    sheet = load_workbook(BytesIO(content)).worksheets[0]
    cell = next(cell for row in sheet.iter_rows() for cell in row if cell.value == "=1+1")
    assert cell.data_type != "f"


def test_a_rehearsal_says_so_and_doubt_is_refused() -> None:
    for rows in opened(workbook(jury(rehearsal=True), "en")).values():
        assert "REHEARSAL" in str(rows[0][0])
    with pytest.raises(UserError):
        workbook(jury(differs=True))


def test_equal_results_give_equal_bytes() -> None:
    assert workbook(jury()) == workbook(jury())
