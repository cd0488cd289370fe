"""Files are named as an office names them, and so that every disk takes the name."""

from datetime import date

import pytest

from app.domain.values import MinutesForm
from app.services.minutes import MinutesData
from reports.naming import LONGEST, file_name
from reports.options import PrintOptions
from reports.texts import load

MEETING = MinutesData(title="Круглый стол", number="1", day=date(2022, 8, 9))


def named(data: MinutesData, language: str = "ru", form: MinutesForm = MinutesForm.FULL) -> str:
    return file_name(data, load("protocol", language), PrintOptions(language, form))


def test_number_and_date_stand_in_the_name():
    assert named(MEETING) == "Протокол № 1 от 09.08.2022.pdf"
    assert named(MEETING, "en") == "Minutes No. 1 of 9 August 2022.pdf"


def test_the_short_form_does_not_overwrite_the_full_one():
    assert named(MEETING, form=MinutesForm.SHORT) == "Протокол № 1 от 09.08.2022 (краткий).pdf"


def test_what_is_not_known_is_left_out():
    assert named(MinutesData(title="Круглый стол")) == "Протокол.pdf"


@pytest.mark.parametrize(
    ("number", "shown"), [("7/2022", "7-2022"), ("№ 5", "5"), ("a:b*c", "a-b-c")]
)
def test_what_windows_forbids_is_replaced(number: str, shown: str):
    data = MinutesData(title="Круглый стол", number=number)
    assert named(data) == f"Протокол № {shown}.pdf"


def test_an_endless_number_leaves_a_name_that_disks_take():
    name = named(MinutesData(title="Круглый стол", number="9" * 1000))
    assert len(name) <= LONGEST + len(".pdf")
