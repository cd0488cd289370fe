"""``krug score``: published examples reproduced, and everything wrong refused with its path."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest

from app.services.scoring import Code, Remark
from ui.cli import main
from ui.texts.remarks import SENTENCES, remark_text

ROOT = Path(__file__).resolve().parents[2]
PUBLISHED = ROOT.parent / "shared" / "data" / "scoring"

Json = dict[str, Any]


@pytest.fixture
def score(qapp, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Score a file with this content; the answer as it was printed."""

    def answer(given: object) -> Json:
        path = tmp_path / "input.json"
        path.write_text(given if isinstance(given, str) else json.dumps(given), encoding="utf-8")
        capsys.readouterr()
        assert main(["score", str(path)]) == 0
        out, err = capsys.readouterr()
        assert err == ""
        return json.loads(out)

    return answer


@pytest.fixture
def refused(qapp, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Score a file that is refused; the sentence that says so."""

    def sentence(given: object) -> str:
        path = tmp_path / "input.json"
        path.write_text(given if isinstance(given, str) else json.dumps(given), encoding="utf-8")
        capsys.readouterr()
        assert main(["score", str(path)]) == 1
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith("krug: input.json: ")
        assert err.count("\n") == 1
        assert "Traceback" not in err
        return err

    return sentence


def published(name: str) -> list[Json]:
    path = PUBLISHED / name
    return json.loads(path.read_text(encoding="utf-8"))["cases"] if path.exists() else []


def cases(name: str) -> list[Any]:
    """A parameter for each published case, or one that is skipped and says why."""
    found = published(name)
    if found:
        return [pytest.param(case, id=case["id"]) for case in found]
    reason = f"the published examples ({name}) are not beside the project"
    return [pytest.param(None, id=name, marks=pytest.mark.skip(reason=reason))]


def marks_of(criterion: str, entries: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[Json]:
    return [
        {"juror": f"j{at}", "entry": entry, "criterion": criterion, "mark": str(mark)}
        for entry, row in zip(entries, rows, strict=True)
        for at, mark in enumerate(row, 1)
        if mark is not None
    ]


def task(
    method: str,
    entries: Sequence[str],
    tables: Mapping[str, Sequence[Sequence[Any]]],
    **options: Any,
) -> Json:
    """An input from a table of marks by criterion: a row per entry, a column per juror."""
    count = max(len(row) for rows in tables.values() for row in rows)
    return {
        "method": method,
        "options": options,
        "entries": list(entries),
        "jurors": [f"j{at}" for at in range(1, count + 1)],
        "criteria": [{"id": name} for name in tables],
        "marks": [m for name, rows in tables.items() for m in marks_of(name, entries, rows)],
    }


def by_entry(answer: Json, key: str) -> dict[str, Any]:
    return {row["entry"]: row[key] for row in answer["standings"]}


def numbers(values: Sequence[Any]) -> list[Decimal]:
    return [Decimal(str(value)) for value in values]


@pytest.mark.parametrize("case", cases("skating_examples.json"))
def test_published_finals_of_the_skating_system(score, case: Json) -> None:
    entries = case["entries"]
    dances = {f"d{at}": rows_of(dance) for at, dance in enumerate(case["dances"])}
    invalid = any(dance.get("valid_ballots") is False for dance in case["dances"])
    answer = score(
        task("skating", entries, dances, invalid_ballots="accept" if invalid else "refuse")
    )
    figures = by_entry(answer, "per_criterion")
    for at, dance in enumerate(case["dances"]):
        assert numbers([figures[e][f"d{at}"] for e in entries]) == numbers(dance["places"])
    final = case["final"] or case["dances"][0]["places"]
    assert numbers([by_entry(answer, "place")[e] for e in entries]) == numbers(final)
    assert answer["witness"]["agrees"]
    told = {warning["code"] for warning in answer["warnings"]}
    assert ("score.ballot_accepted" in told) is invalid


def rows_of(dance: Json) -> list[list[Any]]:
    """Marks of all judges; where only places are known they stand for those of one judge."""
    return dance["marks"] or [[int(place)] for place in dance["places"]]


@pytest.mark.parametrize("case", cases("skating_examples.json"))
def test_published_ballots_with_a_slip_are_refused_unless_asked_for(refused, case: Json) -> None:
    if all(dance.get("valid_ballots", True) for dance in case["dances"]):
        return
    dances = {f"d{at}": rows_of(dance) for at, dance in enumerate(case["dances"])}
    assert "do not add up" in refused(task("skating", case["entries"], dances))


KEYS = {
    "alpha_nominal": ("alpha", "nominal"),
    "alpha_ordinal": ("alpha", "ordinal"),
    "alpha_interval": ("alpha", "interval"),
    "alpha_ratio": ("alpha", "ratio"),
    "icc11": ("icc", "1,1"),
    "icc21": ("icc", "2,1"),
    "icc31": ("icc", "3,1"),
    "icc1k": ("icc", "1,k"),
    "icc2k": ("icc", "2,k"),
    "icc3k": ("icc", "3,k"),
    "kendall_w_ties": ("kendall_w",),
    "kendall_p": ("kendall_p",),
}


@pytest.mark.parametrize("case", cases("agreement_examples.json"))
def test_published_figures_of_agreement(score, case: Json) -> None:
    entries = [f"e{at}" for at in range(len(case["ratings"]))]
    lower = case.get("lower_is_better", False)
    answer = score(task("mean", entries, {"c1": case["ratings"]}, lower_is_better=lower))
    for name, figure in case["published"].items():
        found: Any = answer["agreement"]
        for key in KEYS[name]:
            found = found[key]
        wanted = Decimal(figure)
        assert Decimal(found).quantize(wanted, ROUND_HALF_UP) == wanted, name


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the published examples are not there")
def test_the_published_election_by_schulze(score) -> None:
    case = json.loads((PUBLISHED / "schulze_example.json").read_text(encoding="utf-8"))
    ballots = [order for voters, order in case["ballots"] for _ in range(voters)]
    rows = [[order.index(name) + 1 for order in ballots] for name in case["names"]]
    answer = score(task("schulze", case["names"], {"c1": rows}, lower_is_better=True))
    assert "".join(row["entry"] for row in answer["standings"]) == case["order"]
    assert answer["schulze"]["entries"] == case["names"]
    for mine, theirs in zip(answer["schulze"]["strengths"], case["path_strengths"], strict=True):
        pairs = zip(mine, theirs, strict=True)
        assert [int(m) for m, t in pairs if t is not None] == [t for t in theirs if t is not None]


def small(**changes: Any) -> Json:
    given = task("mean", ["e1", "e2"], {"c1": [["8.25", "7"], ["6", "9.5"]]})
    return given | changes


def test_the_answer_has_the_promised_shape(score) -> None:
    answer = score(small())
    first = answer["standings"][0]
    assert first["entry"] == "e2"
    assert (first["place"], first["total"]) == ("1", "7.75")
    assert first["per_criterion"] == {"c1": "7.75"}
    assert first["decided_by"] == "total"
    assert answer["shared"] == []
    assert set(answer["agreement"]) >= {"kendall_w", "kendall_p", "icc", "alpha", "judge_vs_rest"}
    assert set(answer["agreement"]["icc"]) == {"1,1", "2,1", "3,1", "1,k", "2,k", "3,k"}
    assert set(answer["agreement"]["alpha"]) == {"nominal", "ordinal", "interval", "ratio"}
    assert set(answer["agreement"]["judge_vs_rest"]) == {"j1", "j2"}


def test_every_number_is_a_decimal_string(score) -> None:
    assert not list(plain_numbers(score(small())))


def plain_numbers(value: Any) -> Iterator[float]:
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from plain_numbers(each)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield value


def test_plain_json_numbers_are_read_exactly(score) -> None:
    rows = [[0.1, 0.2], [0.15, 0.15]]
    given = task("sum", ["e1", "e2"], {"c1": rows})
    for mark in given["marks"]:
        mark["mark"] = float(mark["mark"])
    answer = score(given)
    assert [row["place"] for row in answer["standings"]] == ["1-2", "1-2"]
    assert answer["shared"] == [{"place": "1-2", "entries": ["e1", "e2"]}]


def test_a_recused_mark_is_no_zero(score) -> None:
    given = small()
    given["marks"][1] = {"juror": "j2", "entry": "e1", "criterion": "c1", "state": "recused"}
    answer = score(given)
    assert by_entry(answer, "total") == {"e1": "8.25", "e2": "7.75"}
    assert "score.recused" in {warning["code"] for warning in answer["warnings"]}
    assert all(warning["text"] for warning in answer["warnings"])


def test_what_is_told_about_trimming_is_all_there_is(score) -> None:
    def total(**options: Any) -> str:
        given = task("trimmed_mean", ["a"], {"c": [["2", "5", "6", "10"]]}, **options)
        return by_entry(score(given), "total")["a"]

    assert total() == "5.5"
    assert total(drop_high=1) == "4.333333333333"
    assert total(drop_low="1") == "7"
    assert total(drop_high=0, drop_low=0) == "5.75"


def test_which_deviation_was_taken_is_written(score) -> None:
    given = task("z_score", ["a", "b"], {"c": [["2"], ["4"]]}, deviation="sample")
    assert score(given)["deviation"] == "sample"


def changed_mark(**changes: Any) -> Json:
    given = small()
    given["marks"][2] |= changes
    return given


@pytest.mark.parametrize(
    ("given", "path", "told"),
    [
        ("{", "", "line 1, column 2"),
        ('{"method": NaN}', "", "NaN"),
        ('{"method": "mean", "method": "sum"}', "", "method"),
        ("[]", "", "[]"),
        ({"method": "mean"}, "", "entries"),
        (small(method="guess"), "method", "guess"),
        (small(colour="red"), "colour", "colour"),
        (small(options={"drop_hihg": 1}), "options/drop_hihg", "drop_hihg"),
        (small(options={"drop_high": 1}), "options/drop_high", "mean"),
        (small(options={"rounding": {"total": 99}}), "options/rounding/total", "99"),
        (small(options={"deductions": {"e9": "1"}}), "options/deductions/e9", "e9"),
        (small(options={"carry_over": {"e1": "1"}}), "options/carry_over", "e2"),
        (small(entries=["e1", "e1"]), "entries/1", "e1"),
        (small(entries=[]), "entries", "[]"),
        (small(criteria=[{"id": "c1", "weight": "0"}]), "criteria", "weigh"),
        (small(criteria=[{"id": "c1", "weight": "-1"}]), "criteria/0/weight", "-1"),
        (small(criteria=[{"id": "c1", "max": "9"}]), "marks/3/mark", "9.5"),
        (small(criteria=[{"id": "c1", "step": "0.5"}]), "marks/0/mark", "8.25"),
        (small(tie_break=["coin"]), "tie_break/0", "coin"),
        (small(tie_break=[{"step": "lot"}]), "tie_break/0", "lot"),
        (small(tie_break=[{"criterion": "c9"}]), "tie_break/0", "c9"),
        (small(marks=[]), "marks", "no marks"),
        (changed_mark(mark="9,5"), "marks/2/mark", "9,5"),
        (changed_mark(mark="1e5"), "marks/2/mark", "1e5"),
        (changed_mark(mark=None), "marks/2/mark", "null"),
        (changed_mark(state="recused"), "marks/2", "either"),
        (changed_mark(entry="e1"), "marks/2", "twice"),
        (changed_mark(entry="e7"), "marks/2/entry", "e7"),
        (changed_mark(juror="j7"), "marks/2/juror", "j7"),
        (changed_mark(criterion="c7"), "marks/2/criterion", "c7"),
        (small(entries=[{"id": "e1"}, {"id": "e2", "members": ["j1"]}]), "marks/2/mark", "j1"),
        (small(entries=[{"id": "e1", "profile": "big"}, "e2"]), "entries/0/profile", "big"),
        (small(options={"missing": "refuse"}, jurors=["j1", "j2", "j3"]), "marks", "j3"),
        (task("skating", ["a", "b"], {"d": [[1, 1], [1, 2]]}), "marks", "1, 2"),
        (task("skating", ["a", "b"], {"d": [[1, 1], [3, 2]]}), "marks", "2"),
        (task("skating", ["a", "b"], {"d": [[1, 1], [2, None]]}), "marks", "b"),
        (
            task("skating", ["a", "b"], {"d": [[1], [2]]}, bonus={"a": 1}),
            "options/bonus",
            "skating",
        ),
    ],
)
def test_what_cannot_be_counted_is_refused_with_its_path(
    refused, given: object, path: str, told: str
) -> None:
    sentence = refused(given)
    assert told in sentence
    assert not path or f"input.json: {path}: " in sentence


@pytest.mark.parametrize("text", ["[" * 100_000, "9" * 5_000, "\x00", ""])
def test_what_is_no_json_is_refused(refused, text: str) -> None:
    assert "JSON" in refused(text)


@pytest.mark.parametrize("code", list(Code))
def test_every_remark_is_a_sentence(qapp, code: Code) -> None:
    facts = dict.fromkeys(re.findall(r"\{(\w+)\}", SENTENCES[code]), "x")
    text = remark_text(Remark(code, facts))
    assert text.endswith(".")
    assert "{" not in text


def test_a_file_that_is_not_there(qapp, tmp_path: Path, capsys) -> None:
    assert main(["score", str(tmp_path / "gone.json")]) == 1
    assert "gone.json" in capsys.readouterr().err
    assert main(["score", str(tmp_path)]) == 1
    (tmp_path / "latin.json").write_bytes(b"\xff\xfe\x00")
    assert main(["score", str(tmp_path / "latin.json")]) == 1


def test_wrong_usage(qapp, capsys) -> None:
    assert main(["score"]) == 2
    assert "krug score" in capsys.readouterr().err
