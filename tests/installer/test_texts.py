"""Marked texts are found however they are written."""

import ast

import pytest

from installer.texts import Text, texts_in

CARD = """
class Card(QWidget):
    def title(self):
        def inner():
            return {source}
        return inner
"""


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ('self.tr("Open")', Text("Card", "Open", "", plural=False)),
        ('self.tr("Open", "a file")', Text("Card", "Open", "a file", plural=False)),
        ('self.tr("%n files", "", len(files))', Text("Card", "%n files", "", plural=True)),
        ('self.tr("%n files", None, count)', Text("Card", "%n files", "", plural=True)),
        ('self.tr("%n files", n=count)', Text("Card", "%n files", "", plural=True)),
        ('self.tr("One " "sentence")', Text("Card", "One sentence", "", plural=False)),
        ('translate("Kinds", "Fund")', Text("Kinds", "Fund", "", plural=False)),
        ('QCoreApplication.translate("A", "B")', Text("A", "B", "", plural=False)),
        ('translate("A", "%n b", "", row.count)', Text("A", "%n b", "", plural=True)),
        ('QT_TRANSLATE_NOOP("Kinds", "Fund")', Text("Kinds", "Fund", "", plural=False)),
        (
            'say(self.tr("Open {name}").format(name=1))',
            Text("Card", "Open {name}", "", plural=False),
        ),
    ],
)
def test_a_text_is_found_with_its_context(source: str, text: Text) -> None:
    assert list(texts_in(ast.parse(CARD.format(source="0").replace("0", source)))) == [text]


@pytest.mark.parametrize(
    "source", ["self.tr(text)", 'translate("Errors", SENTENCES[code])', 'open("Open")', "tr()"]
)
def test_what_is_marked_elsewhere_is_no_text_here(source: str) -> None:
    assert list(texts_in(ast.parse(source))) == []


def test_the_class_after_an_inner_class_is_right() -> None:
    source = """
class Outer:
    class Inner:
        def a(self): return self.tr("inner")
    def b(self): return self.tr("outer")
def c(): return translate("Free", "free")
"""
    found = [(text.context, text.source) for text in texts_in(ast.parse(source))]
    assert found == [("Inner", "inner"), ("Outer", "outer"), ("Free", "free")]


def test_the_spelling_for_the_extractor() -> None:
    text = Text("Files", 'Open “{file}”\\n"now"', "", plural=True)
    call = ast.parse(text.as_call()).body[0]
    assert isinstance(call, ast.Expr)
    assert isinstance(call.value, ast.Call)
    assert [ast.literal_eval(word) for word in call.value.args] == ["Files", text.source, "", 1]
