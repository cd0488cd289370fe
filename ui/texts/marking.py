"""Marks a text of a table for the translators."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text as it is; the extracting tool goes by this name. Qt's own is typed ``object``."""
    assert context
    return text
