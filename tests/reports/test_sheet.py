"""The sheet as a clerk measures it: margins, page numbers, fonts, what the file says of itself."""

import io
from datetime import date

import pdfplumber
import pytest
from pypdf import PdfReader

from reports.options import Margins, PrintOptions, Typeface
from reports.printing import render

from .conftest import crowd, minutes, report_item

MM = 72 / 25.4
LONG = "Участники рассказали о сильных сторонах и целях, затем определили общую цель. " * 8


def long_minutes(**facts):
    items = [report_item(heard=LONG, decisions=()) for _ in range(8)]
    return minutes(items, participants=crowd(40), **facts)


def letters_of(content: bytes):
    with pdfplumber.open(io.BytesIO(content)) as pdf:
        return [[char for char in page.chars if char["text"].strip()] for page in pdf.pages]


@pytest.fixture(scope="module")
def content() -> bytes:
    return render("protocol", long_minutes()).content


def test_a4_and_margins(content):
    with pdfplumber.open(io.BytesIO(content)) as pdf:
        assert all((round(page.width), round(page.height)) == (595, 842) for page in pdf.pages)
    for number, letters in enumerate(letters_of(content), 1):
        body = [c for c in letters if number == 1 or c["top"] > 20 * MM - 1]
        assert min(c["x0"] for c in body) >= 30 * MM - 0.5
        assert max(c["x1"] for c in body) <= 200 * MM + 0.5
        assert min(c["top"] for c in body) >= 20 * MM - 1
        assert max(c["bottom"] for c in body) <= 277 * MM + 1
    # Justified lines reach both margins.
    first = letters_of(content)[1]
    assert min(c["x0"] for c in first) == pytest.approx(30 * MM, abs=0.5)
    assert max(c["x1"] for c in first) == pytest.approx(200 * MM, abs=0.5)


def test_margins_are_a_choice():
    options = PrintOptions(margins=Margins(left=20, right=15, top=25, bottom=25))
    for letters in letters_of(render("protocol", long_minutes(), options).content):
        body = [c for c in letters if c["top"] > 24 * MM]
        assert min(c["x0"] for c in body) >= 20 * MM - 0.5
        assert max(c["x1"] for c in body) <= 195 * MM + 0.5


def test_page_number_from_the_second_page_in_the_middle_of_the_top_margin(content):
    pages = letters_of(content)
    assert len(pages) > 2
    for number, letters in enumerate(pages, 1):
        above = [c for c in letters if c["top"] < 20 * MM - 2]
        said = "".join(c["text"] for c in above)
        assert said == ("" if number == 1 else str(number))
        for char in above:
            assert char["top"] >= 10 * MM - 0.5
            assert char["bottom"] <= 20 * MM
        if above:
            middle = (above[0]["x0"] + above[-1]["x1"]) / 2
            assert middle == pytest.approx(115 * MM, abs=0.5)


def test_first_line_indent(content):
    letters = letters_of(content)[0]
    heard = [c for c in letters if c["text"] == "П"]
    assert any(c["x0"] == pytest.approx((30 + 12.5) * MM, abs=0.6) for c in heard)


@pytest.mark.parametrize("typeface", list(Typeface))
def test_only_embedded_fonts(typeface):
    reader = PdfReader(
        io.BytesIO(render("protocol", long_minutes(), PrintOptions(typeface=typeface)).content)
    )
    fonts = {}
    for page in reader.pages:
        fonts |= page["/Resources"]["/Font"].get_object()
    assert fonts
    expected = "Tinos" if typeface is Typeface.TINOS else "PTSerif"
    for font in (each.get_object() for each in fonts.values()):
        assert "/FontFile2" in font["/FontDescriptor"].get_object()
        assert expected in font["/BaseFont"].replace("-", "")


@pytest.mark.parametrize(("size", "typeface"), [(12, "tinos"), (13, "tinos"), (14, "pt_serif")])
def test_size_is_a_choice(size, typeface):
    options = PrintOptions(size=size, typeface=Typeface(typeface))
    letters = letters_of(render("protocol", long_minutes(), options).content)[0]
    sizes = [round(c["size"], 1) for c in letters]
    assert max(set(sizes), key=sizes.count) == size


def test_what_the_file_says_of_itself(content):
    reader = PdfReader(io.BytesIO(content))
    assert reader.metadata.title == "Протокол № 1 от 09.08.2022. Стартовый круглый стол"
    assert reader.metadata.author == "АНО «Ресурсный центр поддержки СО НКО»"
    assert reader.root_object["/Lang"] == "ru"
    english = render("protocol", long_minutes(), PrintOptions(language="en")).content
    assert PdfReader(io.BytesIO(english)).root_object["/Lang"] == "en"


def test_bookmarks_lead_to_their_sections(content):
    reader = PdfReader(io.BytesIO(content))
    marks = {str(mark.title): reader.get_destination_page_number(mark) for mark in reader.outline}
    titles = [title.replace("\u00a0", " ") for title in marks]
    assert titles[0] == "Повестка дня"
    assert "1. О построении работы в сообществе" in titles
    assert titles[-1] == "Приложение № 1. Список участников"
    last = reader.pages[list(marks.values())[-1]].extract_text()
    assert "Приложение № 1" in last


def test_equal_data_give_equal_bytes():
    first = render("protocol", long_minutes()).content
    assert render("protocol", long_minutes()).content == first
    other = render("protocol", long_minutes(day=date(2022, 8, 10))).content
    assert other != first


def test_typed_markup_is_printed_as_typed(printed):
    item = report_item(heard='R&D <b>жирно</b> &amp; <img src="/etc/passwd"> (скобка \\ "')
    paper = printed(minutes([item], title="<i>R&D</i>", heading=""))
    assert "R&D <b>жирно</b> &amp; <img src=" in paper.flow
    assert "«<i>R&D</i>»" in paper.flow
    assert "(скобка \\" in paper.flow
