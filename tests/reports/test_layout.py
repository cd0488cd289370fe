"""What may not be parted, and data longer than anybody planned for."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.values import Role
from app.services.minutes import DecisionRow, ItemRow, MinutesPerson, Organizer, Presenter, Speech
from reports.document import (
    Column,
    Document,
    DocumentInfo,
    Heading,
    KeepTogether,
    Paragraph,
    Signature,
    Signatures,
    Table,
    plain,
    strong,
)
from reports.options import PrintOptions
from reports.pdf.writer import written
from reports.printing import render

from .conftest import crowd, minutes, person, read, report_item

INFO = DocumentInfo("Проба", "", "ru")
LINE = "слово " * 14
TEN_THOUSAND = 10_000


def pages_of(*blocks) -> tuple[str, ...]:
    file = written(Document(INFO, blocks), PrintOptions())
    return read(file.content).pages


def body_lines(page: str) -> list[str]:
    """Lines of a page without its number."""
    lines = [line.strip() for line in page.splitlines() if line.strip()]
    return lines[1:] if lines and re.fullmatch(r"\d+", lines[0]) else lines


SIGNATURES = Signatures((Signature("Председатель", "Л. Панова"), Signature("Секретарь", "")))


@pytest.mark.parametrize("count", range(28, 52))
def test_signatures_are_never_alone(count):
    """One long paragraph before them, of every length around a page."""
    pages = pages_of(Paragraph(plain(LINE * count)), SIGNATURES)
    last = body_lines(pages[-1])
    assert sum("слово" in line for line in last) >= 2
    assert "Председатель" in pages[-1]
    assert "Секретарь" in pages[-1]


@settings(max_examples=40, deadline=None)
@given(
    heard=st.integers(0, 60),
    speeches=st.lists(st.integers(1, 30), max_size=3),
    points=st.lists(st.integers(1, 8), max_size=4),
)
def test_signatures_of_any_protocol_stand_with_the_text(heard, speeches, points):
    item = report_item(
        heard=LINE * heard,
        speeches=tuple(Speech(person("Ким"), LINE * count) for count in speeches),
        decisions=tuple(DecisionRow(LINE * count) for count in points),
    )
    pages = read(render("protocol", minutes([item])).content).pages
    last = body_lines(pages[-1])
    place = next(index for index, line in enumerate(last) if line.startswith("Председатель"))
    before = last[:place]
    single = len(points) == 0 and len(speeches) == 0 and heard < 2
    assert len(before) >= (1 if single else 2)


@pytest.mark.parametrize("count", range(38, 50))
def test_a_heading_is_never_the_last_line_of_a_page(count):
    filling = [Paragraph(plain("строка")) for _ in range(count)]
    pages = pages_of(*filling, Heading(strong("ЗАГОЛОВОК")), Paragraph(plain(LINE * 5)))
    page = next(page for page in pages if "ЗАГОЛОВОК" in page)
    after = body_lines(page.split("ЗАГОЛОВОК")[1])
    assert len(after) >= 2


@pytest.mark.parametrize("count", range(40, 50))
def test_no_line_of_a_paragraph_stands_alone_on_a_page(count):
    filling = [Paragraph(plain("строка")) for _ in range(count)]
    pages = pages_of(*filling, Paragraph(plain(LINE * 5)))
    shares = [sum("слово" in line for line in body_lines(page)) for page in pages]
    assert 1 not in shares


def test_kept_blocks_share_a_page():
    filling = [Paragraph(plain("строка")) for _ in range(40)]
    kept = KeepTogether(tuple(Paragraph(plain(f"вместе {n}")) for n in range(10)))
    pages = pages_of(*filling, kept)
    assert [page.count("вместе") for page in pages] == [0, 10]
    tall = KeepTogether(tuple(Paragraph(plain(LINE * 20)) for _ in range(10)))
    assert sum(page.count("слово") for page in pages_of(tall)) == 10 * 20 * 14


def test_a_table_repeats_its_head_and_leaves_no_row_alone():
    columns = (Column("Номер", 1), Column("Имя", 3))
    for count in range(30, 60):
        rows = tuple((str(n), f"имя{n}.") for n in range(count))
        pages = pages_of(Table(columns, rows))
        assert all("Номер" in page for page in pages)
        shares = [page.count("имя") for page in pages]
        assert sum(shares) == count
        assert 1 not in shares


def test_a_row_taller_than_the_page_is_parted_by_lines():
    columns = (Column("Номер", 1), Column("Имя", 3))
    rows = (("1", "коротко"), ("2", "длинно " * 2000), ("3", "коротко"))
    pages = pages_of(Paragraph(plain("перед")), Table(columns, rows))
    assert sum(page.count("длинно") for page in pages) == 2000
    assert sum(page.count("коротко") for page in pages) == 2
    assert len(pages) < 20


@pytest.mark.parametrize("long", ["Ы" * TEN_THOUSAND, "ы " * (TEN_THOUSAND // 2)])
def test_names_of_ten_thousand_letters(printed, long):
    who = person(long, long)
    item = ItemRow(
        long,
        presenters=(Presenter(who, long, long),),
        heard=long,
        speeches=(Speech(who, long, long, long),),
        decisions=(DecisionRow(long, responsible=who),),
    )
    data = minutes(
        [item],
        title=long,
        heading=long,
        theme=long,
        town=long,
        venue=long,
        hall=long,
        number=long,
        programme=long,
        organizers=(Organizer(long, long),),
        chair=who,
        secretary=who,
        participants=(*crowd(16), MinutesPerson(who, long, long, Role.ORGANIZER)),
    )
    paper = printed(data)
    letters = sum(page.upper().count("Ы") for page in paper.pages)
    assert letters > 15 * (TEN_THOUSAND // 2)
    assert "Приложение № 1" in paper.text


def test_a_heading_longer_than_a_page_is_printed_whole():
    pages = pages_of(Heading(strong(LINE * 120)), Paragraph(plain("после")))
    assert sum(page.count("слово") for page in pages) == 120 * 14
    assert "после" in pages[-1]


@pytest.mark.parametrize("joined", [("№ 5", "№"), ("Панова Л.", "Панова"), ("9 августа", "9")])
def test_what_belongs_together_stays_on_one_line(joined):
    whole, start = joined
    for count in range(9, 16):
        page = pages_of(Paragraph(plain("слово " * count + f"и вот {whole} конец")))[0]
        assert all(not line.rstrip().endswith(start) for line in page.splitlines())


def test_no_line_leaves_the_margins_with_hyphens_and_changes_of_face():
    import io

    import pdfplumber

    words = "северо-западный специалист-эксперт " * 40 + "Ұзақ" * 60 + " №\u00a0" * 200
    file = written(Document(INFO, (Paragraph(plain(words)),)), PrintOptions())
    with pdfplumber.open(io.BytesIO(file.content)) as pdf:
        right = max(char["x1"] for page in pdf.pages for char in page.chars if char["text"] != " ")
    assert right <= 200 * 72 / 25.4 + 0.5
