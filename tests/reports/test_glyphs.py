"""Every letter is printed or named; none is dropped."""

import io
import string

import pdfplumber
import pytest

from reports.document import Document, DocumentInfo, Paragraph, Run, plain
from reports.options import PrintOptions, Typeface
from reports.pdf.faces import Faces
from reports.pdf.writer import written

from .conftest import minutes, person, read

RUSSIAN = "".join(map(chr, range(0x410, 0x450))) + "Ёё"
OFFICE = "№«»„“”‘’–—…§₽€©°±×·•/\\|{}[]()<>&%$#@*+=~^`'\"!?;:.,_-" + string.ascii_letters
UKRAINIAN = "ІіЇїЄєҐґ"
CRIMEAN = "ÂâÑñŞşĞğİıÖöÜüÇç"
TATAR = "ӘәҖҗҢңӨөҮүҺһҚқҒғҰұ"


def set_in(text: str, typeface: Typeface, **faces):
    info = DocumentInfo("Проба", "", "fr")
    return written(
        Document(info, (Paragraph((Run(text, **faces),)),)), PrintOptions(typeface=typeface)
    )


@pytest.mark.parametrize("typeface", list(Typeface))
@pytest.mark.parametrize("faces", [{}, {"bold": True}, {"italic": True}])
def test_all_letters_of_the_region_have_glyphs(typeface, faces):
    text = " ".join([RUSSIAN, OFFICE, UKRAINIAN, CRIMEAN, TATAR])
    file = set_in(text, typeface, **faces)
    assert file.missing == ()
    said = "".join(read(file.content).text.split())
    assert set(text) - {" "} <= set(said) | {" "}


def test_a_letter_of_the_other_face_is_borrowed():
    file = set_in("имя ᴀ Ꞓ Қазақстан", Typeface.PT_SERIF)
    with pdfplumber.open(io.BytesIO(file.content)) as pdf:
        fonts = {char["fontname"].split("+")[1] for char in pdf.pages[0].chars}
    assert any("PTSerif" in font for font in fonts)


@pytest.mark.parametrize("typeface", list(Typeface))
def test_narrow_space_and_special_hyphens_find_a_stand_in(typeface):
    file = set_in("2022\u202fг. и\u2011то \u22125", typeface)
    assert file.missing == ()
    assert "□" not in read(file.content).text


@pytest.mark.parametrize("typeface", list(Typeface))
def test_a_letter_without_any_glyph_is_marked_and_named(typeface):
    file = set_in("знак 😀 и 漢 и 😀", typeface)
    assert file.missing == ("😀", "漢")
    assert read(file.content).text.count("□") == 3


def test_the_caller_learns_of_missing_letters(printed):
    paper = printed(minutes(chair=person("Ли 李", "Ян")))
    assert paper.missing == ("李",)


def test_widths_are_those_of_times():
    """Tinos has the widths of Times New Roman: a digit is half an em."""
    faces = Faces(Typeface.TINOS)
    (span,) = faces.spans("0")
    assert faces.width(span) == pytest.approx(0.5, abs=1e-3)


def test_plain_helper_keeps_the_text_as_it_is():
    assert plain("R&D <b>") == (Run("R&D <b>"),)
