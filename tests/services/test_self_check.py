"""The self-check finds every bundled example right, and a wrong one wrong."""

import json

import pytest

from app.services.self_check import Checked, agree, deviations, self_check
from resources.location import locate

EXAMPLES = list(self_check("en"))


@pytest.mark.parametrize("checked", EXAMPLES, ids=[each.id for each in EXAMPLES])
def test_a_bundled_example_comes_out(checked: Checked) -> None:
    assert checked.deviations == ()
    assert checked.agrees


def test_every_example_has_a_title_and_a_source_in_both_languages() -> None:
    russian = list(self_check("ru"))
    assert [each.id for each in russian] == [each.id for each in EXAMPLES]
    assert len({each.title for each in (*russian, *EXAMPLES)}) == 2 * len(EXAMPLES)
    assert all(each.source for each in (*russian, *EXAMPLES))


def test_every_method_has_an_example() -> None:
    schema = json.loads(locate("schemas", "score.json").read_text(encoding="utf-8"))
    methods = set(schema["properties"]["method"]["enum"])
    texts = [path.read_text(encoding="utf-8") for path in locate("examples").glob("*.json")]
    assert {json.loads(text)["input"]["method"] for text in texts} == methods


def test_a_wrong_expectation_is_found() -> None:
    example = json.loads(locate("examples", "borda.json").read_text(encoding="utf-8"))
    example["expected"]["places"]["a"] = "2"
    example["expected"]["totals"]["b"] = "4.5"
    assert [each.what for each in deviations(example)] == ["a: place", "b: total"]
    example["input"]["method"] = "guess"
    assert [each.found for each in deviations(example)] == ["score.input_misfit"]


@pytest.mark.parametrize(
    ("expected", "found", "same"),
    [
        ("0.83", "0.828", True),
        ("0.828", "0.8274", False),
        ("1", "1.5", False),
        ("1.5", "1.5", True),
        ("lot:1", "lot:2", False),
        ("1", "None", False),
    ],
)
def test_figures_agree_to_as_many_decimals(expected: str, found: str, same: bool) -> None:
    assert agree(expected, found) is same
