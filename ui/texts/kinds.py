"""Enums in the words of the interface language, and the icons that go with them."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.values import DecisionKind, ItemKind
from ui.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_ITEMS: Mapping[ItemKind, str] = {
    ItemKind.REPORT: QT_TRANSLATE_NOOP("Kinds", "Report"),
    ItemKind.CIRCLE: QT_TRANSLATE_NOOP("Kinds", "Circle"),
    ItemKind.DISCUSSION: QT_TRANSLATE_NOOP("Kinds", "Discussion"),
    ItemKind.DECISION: QT_TRANSLATE_NOOP("Kinds", "Decision-making"),
    ItemKind.DEFENCE: QT_TRANSLATE_NOOP("Kinds", "Defence"),
    ItemKind.AWARD: QT_TRANSLATE_NOOP("Kinds", "Award"),
    ItemKind.BREAK: QT_TRANSLATE_NOOP("Kinds", "Break"),
}
_ITEM_ICONS: Mapping[ItemKind, str] = {
    ItemKind.REPORT: "mdi6.presentation",
    ItemKind.CIRCLE: "mdi6.circle-outline",
    ItemKind.DISCUSSION: "mdi6.forum-outline",
    ItemKind.DECISION: "mdi6.gavel",
    ItemKind.DEFENCE: "mdi6.shield-account-outline",
    ItemKind.AWARD: "mdi6.trophy-outline",
    ItemKind.BREAK: "mdi6.coffee-outline",
}
_DECISIONS: Mapping[DecisionKind, str] = {
    DecisionKind.DECISION: QT_TRANSLATE_NOOP("Kinds", "Decision"),
    DecisionKind.RECOMMENDATION: QT_TRANSLATE_NOOP("Kinds", "Recommendation"),
    DecisionKind.AGREEMENT: QT_TRANSLATE_NOOP("Kinds", "Agreement"),
}


def item_kind(kind: ItemKind) -> str:
    """What happens during an agenda item."""
    return translate("Kinds", _ITEMS[kind])


def item_icon(kind: ItemKind) -> str:
    """The icon of an agenda item's kind."""
    return _ITEM_ICONS[kind]


def decision_kind(kind: DecisionKind) -> str:
    """What the meeting did with a proposal."""
    return translate("Kinds", _DECISIONS[kind])
