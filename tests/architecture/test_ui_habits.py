"""What keeps the interface translatable, themed and free of leaks."""

import ast
import re
from collections.abc import Iterator

import pytest

COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b")
MARKERS = {"tr": 1, "translate": 2, "QT_TRANSLATE_NOOP": 2}
LOOKUPS = (ast.Name, ast.Attribute, ast.Subscript)


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield name_of(node.func), node


def name_of(expression: ast.expr) -> str:
    if isinstance(expression, ast.Attribute):
        return expression.attr
    return expression.id if isinstance(expression, ast.Name) else ""


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_marked_right(name: str, call: ast.Call) -> bool:
    """Literal texts; ``translate`` may also look up a text that a table has marked."""
    texts = call.args[: MARKERS[name]]
    if len(texts) < MARKERS[name] or call.keywords:
        return False
    *before, last = texts
    looked_up = name == "translate" and isinstance(last, LOOKUPS)
    return all(map(is_text, before)) and (is_text(last) or looked_up)


def test_every_text_is_written_so_that_the_extractor_finds_it(modules) -> None:
    found = [
        module.at(call)
        for module in modules
        if module.within("ui")
        for name, call in calls(module.tree)
        if name in MARKERS and not is_marked_right(name, call)
    ]
    assert found == []


def test_translate_is_called_by_its_bare_name(modules) -> None:
    """A dotted call spoils the context of the next ``self.tr`` for the extractor."""
    found = [
        module.at(call)
        for module in modules
        for name, call in calls(module.tree)
        if name == "translate" and isinstance(call.func, ast.Attribute)
        if isinstance(call.func.value, ast.Name) and call.func.value.id == "QCoreApplication"
    ]
    assert found == []


def test_colours_live_in_the_theme(modules) -> None:
    found = [
        f"{module.at(node)} {node.value}"
        for module in modules
        if module.within("ui", "reports") and not module.within("ui/theme")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and COLOUR.search(node.value)
    ]
    assert found == []


def test_qt_overrides_say_so(modules) -> None:
    """Camel case is Qt's; a method named so is an override or a mistake."""
    found = [
        f"{module.at(method)} {method.name}"
        for module in modules
        if module.within("ui")
        for method in methods(module.tree)
        if re.match(r"[a-z]+[A-Z]", method.name)
        and "override" not in map(name_of, method.decorator_list)
    ]
    assert found == []


def methods(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    for owner in ast.walk(tree):
        if isinstance(owner, ast.ClassDef) and "Protocol" not in map(name_of, owner.bases):
            yield from (node for node in owner.body if isinstance(node, ast.FunctionDef))


def test_no_lambda_holds_its_object(modules) -> None:
    """Connected to something longer-lived, such a lambda keeps a closed panel alive."""
    found = [
        module.at(call)
        for module in modules
        if module.within("ui")
        for name, call in calls(module.tree)
        if name == "connect" and any(map(holds_self, call.args))
    ]
    assert found == []


def holds_self(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Lambda) and any(
        isinstance(node, ast.Name) and node.id == "self" for node in ast.walk(argument.body)
    )


@pytest.mark.parametrize(
    ("source", "right"),
    [
        ('self.tr("Open")', True),
        ('self.tr("%n people", "", count)', True),
        ('translate("Errors", SENTENCES[code])', True),
        ('translate("Modules", self.title)', True),
        ('QT_TRANSLATE_NOOP("Kinds", "Fund")', True),
        ("self.tr(text)", False),
        ('self.tr(f"Card of {name}")', False),
        ('self.tr("Open" + name)', False),
        ('self.tr("%n people", n=count)', False),
        ('translate(context, "Open")', False),
        ('translate("Errors", f"{text}")', False),
        ('QT_TRANSLATE_NOOP("Kinds", name)', False),
    ],
)
def test_the_rule_about_texts_tells_right_from_wrong(source: str, *, right: bool) -> None:
    ((name, call),) = [found for found in calls(ast.parse(source)) if found[0] in MARKERS]
    assert is_marked_right(name, call) is right
