"""What a stored column is called on its card, and its values in words, for the history."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.values import (
    Case,
    DecisionKind,
    Gender,
    HeardStyle,
    Invitation,
    ItemKind,
    LinkKind,
    OrganizationKind,
    Role,
)
from ui.texts.dates import clock, long_date
from ui.texts.kinds import (
    case,
    decision_kind,
    gender,
    heard_style,
    invitation,
    item_kind,
    link_kind,
    organization_kind,
    role,
)
from ui.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

LONGEST = 160

_NAMES: Mapping[str, str] = {
    "address": QT_TRANSLATE_NOOP("Columns", "Address"),
    "archived": QT_TRANSLATE_NOOP("Columns", "Archived"),
    "attended": QT_TRANSLATE_NOOP("Columns", "Attended"),
    "case": QT_TRANSLATE_NOOP("Columns", "Case"),
    "data": QT_TRANSLATE_NOOP("Columns", "Logo"),
    "day": QT_TRANSLATE_NOOP("Columns", "Date"),
    "due": QT_TRANSLATE_NOOP("Columns", "Due"),
    "email": QT_TRANSLATE_NOOP("Columns", "E-mail"),
    "ends": QT_TRANSLATE_NOOP("Columns", "End"),
    "full_name": QT_TRANSLATE_NOOP("Columns", "Full name"),
    "gender": QT_TRANSLATE_NOOP("Columns", "Gender"),
    "hall": QT_TRANSLATE_NOOP("Columns", "Hall"),
    "heading": QT_TRANSLATE_NOOP("Columns", "Heading of the minutes"),
    "heard": QT_TRANSLATE_NOOP("Columns", "What was heard"),
    "heard_style": QT_TRANSLATE_NOOP("Columns", "How the minutes name speakers"),
    "inn": QT_TRANSLATE_NOOP("Columns", "INN"),
    "invitation": QT_TRANSLATE_NOOP("Columns", "Invitation"),
    "kind": QT_TRANSLATE_NOOP("Columns", "Kind"),
    "latin": QT_TRANSLATE_NOOP("Columns", "Latin spelling"),
    "legal_form": QT_TRANSLATE_NOOP("Columns", "Legal form"),
    "list_threshold": QT_TRANSLATE_NOOP("Columns", "Longest list inside the minutes"),
    "minutes": QT_TRANSLATE_NOOP("Columns", "Minutes"),
    "name": QT_TRANSLATE_NOOP("Columns", "Name"),
    "note": QT_TRANSLATE_NOOP("Columns", "Note"),
    "number": QT_TRANSLATE_NOOP("Columns", "Number"),
    "ogrn": QT_TRANSLATE_NOOP("Columns", "OGRN"),
    "patronymic": QT_TRANSLATE_NOOP("Columns", "Patronymic"),
    "phone": QT_TRANSLATE_NOOP("Columns", "Phone"),
    "question": QT_TRANSLATE_NOOP("Columns", "Question of the circle"),
    "role": QT_TRANSLATE_NOOP("Columns", "Role"),
    "short_name": QT_TRANSLATE_NOOP("Columns", "Short name"),
    "site": QT_TRANSLATE_NOOP("Columns", "Site"),
    "starts": QT_TRANSLATE_NOOP("Columns", "Start"),
    "surname": QT_TRANSLATE_NOOP("Columns", "Surname"),
    "text": QT_TRANSLATE_NOOP("Columns", "Text"),
    "theme": QT_TRANSLATE_NOOP("Columns", "Theme"),
    "title": QT_TRANSLATE_NOOP("Columns", "Title"),
    "town": QT_TRANSLATE_NOOP("Columns", "Town"),
    "turn_seconds": QT_TRANSLATE_NOOP("Columns", "Seconds per turn"),
    "value": QT_TRANSLATE_NOOP("Columns", "Value"),
    "votes_abstained": QT_TRANSLATE_NOOP("Columns", "Votes abstained"),
    "votes_against": QT_TRANSLATE_NOOP("Columns", "Votes against"),
    "votes_for": QT_TRANSLATE_NOOP("Columns", "Votes for"),
}
# Values that would say nothing to a reader; the name of the column is enough.
_WORDLESS = frozenset({"data", "value"})


def column_text(column: str) -> str:
    """The label of a column; one of a later version is shown by its own name."""
    return translate("Columns", _NAMES[column]) if column in _NAMES else column


def value_text(table: str, column: str, value: str) -> str:
    """A stored value in words, shortened; empty when there are none for it."""
    code = f"{table}.{column}"
    if code in _KINDS:
        kind, worded = _KINDS[code]
        return worded(kind(value))
    if column in _WORDS:
        return _WORDS[column](value)
    if column in _WORDLESS:
        return ""
    line = " ".join(value.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def _yes_or_no(value: str) -> str:
    no = value in {"0", "False", "false", ""}
    return translate("Columns", "no") if no else translate("Columns", "yes")


def _day(value: str) -> str:
    return long_date(date.fromisoformat(value))


def _clock(value: str) -> str:
    return clock(int(value))


_KINDS: Mapping[str, tuple[type[StrEnum], Callable[[Any], str]]] = {
    "agenda_item.kind": (ItemKind, item_kind),
    "decision.kind": (DecisionKind, decision_kind),
    "meeting.heard_style": (HeardStyle, heard_style),
    "name_form.case": (Case, case),
    "organization.kind": (OrganizationKind, organization_kind),
    "organization_link.kind": (LinkKind, link_kind),
    "participant.invitation": (Invitation, invitation),
    "participant.role": (Role, role),
    "person.gender": (Gender, gender),
}
_WORDS: Mapping[str, Callable[[str], str]] = {
    "archived": _yes_or_no,
    "attended": _yes_or_no,
    "day": _day,
    "due": _day,
    "starts": _clock,
    "ends": _clock,
}
