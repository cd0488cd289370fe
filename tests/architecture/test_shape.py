"""Folders, names and sizes stay as the architecture wants them."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

TOP = {"pyproject.toml", "README.md", "app", "ui", "reports", "resources", "tests", "installer"}
DRAWERS = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "managers", "tools"}
MODULE_LIMIT = 300
FUNCTION_LIMIT = 40


def test_the_top_level_is_the_customers(tracked) -> None:
    names = {path.relative_to(ROOT).parts[0] for path in tracked}
    assert {name for name in names if not name.startswith(".")} == TOP


def test_no_drawers(modules) -> None:
    assert [module.place for module in modules if DRAWERS & set(parts(module.place))] == []


def parts(place: str) -> list[str]:
    return re.split(r"[/_.]", place.removesuffix(".py"))


def test_no_module_is_too_long(modules) -> None:
    long = {module.place: len(module.text.splitlines()) for module in modules}
    assert {place: lines for place, lines in long.items() if lines > MODULE_LIMIT} == {}


def test_no_function_is_too_long(modules) -> None:
    found = [
        f"{module.at(function)} {function.name}: {length(function)} lines"
        for module in modules
        for function in functions(module.tree)
        if length(function) > FUNCTION_LIMIT
    ]
    assert found == []


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def test_nothing_is_left_for_later_or_silenced(modules) -> None:
    words = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|type:\s*ignore|pyright:\s*ignore|\bnoqa\b")
    found = [
        f"{module.place}:{number}"
        for module in modules
        for number, line in enumerate(module.text.splitlines(), 1)
        if words.search(line) and "noqa: N802" not in line
    ]
    assert found == []


def test_no_function_changes_its_module(modules) -> None:
    found = [
        module.at(node)
        for module in modules
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Global)
    ]
    assert found == []


def test_no_path_of_one_machine_stands_in_the_project(tracked) -> None:
    place = re.compile(
        r"(?<![\w.\-/~:>)}])/(?:home|root|work|opt|Users|tmp)/\w|\b[A-Z]:\\\\?Users\b"
    )
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{number}"
        for path in tracked
        if (text := readable(path)) is not None
        for number, line in enumerate(text.splitlines(), 1)
        if place.search(line)
    ]
    assert found == []


def readable(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def test_sources_know_where_they_lie_only_through_locate(modules) -> None:
    """A frozen application has no source tree, so nothing else may look beside its file."""
    found = [
        module.at(node)
        for module in modules
        if module.place != "resources/location.py"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Name) and node.id == "__file__"
    ]
    assert found == []


def test_running_code_reads_nothing_beside_the_working_folder(modules) -> None:
    """``Path("resources/…")`` works in a clone only."""
    packages = re.compile(r"^(app|ui|reports|resources|installer|tests)[/\\]")
    found = [
        module.at(node)
        for module in modules
        if not module.within("installer")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and packages.match(node.value)
    ]
    assert found == []
