"""The first side of an organization's card: what it is called, where it is, who stands behind."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.domain.values import OrganizationKind
from app.services.fields import FieldValue
from app.services.organization_card import OrganizationCard
from app.services.organizations import ReviseOrganization
from ui.panels.directory_card import Side
from ui.panels.organization.legal_forms import find_legal_forms
from ui.panels.organization.links import LinksForm
from ui.panels.organization.logo import LogoField
from ui.texts.errors import sentence
from ui.texts.kinds import organization_kind
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.binding import Binding
from ui.widgets.choices import ChoiceField, Option
from ui.widgets.fields import EntryField, Field, TextArea, TextField
from ui.widgets.pairs import paired
from ui.widgets.suggesting import SuggestField

if TYPE_CHECKING:
    from ui.desk import Desk


class OrganizationForm(Side[OrganizationCard]):
    """A doubtful check digit is said in amber and kept; what cannot be is refused in red."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key = ""
        self._make_fields()
        self._links = LinksForm(desk)
        self._logo = LogoField(desk)
        self._build()
        self._bind()

    @override
    def first_focus(self) -> QWidget:
        return self._entries["full_name"]

    @override
    def show_card(self, card: OrganizationCard) -> None:
        self._key = card.id
        for name, field in self._entries.items():
            field.show_value(getattr(card, name))
            if not field.has_draft():
                field.doubt(_sentence(card.doubts.get(name, "")))
        self._kind.show_value(card.kind)
        self._links.show_card(card)
        self._logo.show_logo(card.id, card.logo)

    def _make_fields(self) -> None:
        options = [Option(kind, organization_kind(kind)) for kind in OrganizationKind]
        self._kind = ChoiceField(self.tr("Kind"), options)
        self._entries: dict[str, EntryField[str]] = {
            "full_name": TextArea(self.tr("Full name")),
            "short_name": TextField(self.tr("Short name, as in lists")),
            "legal_form": SuggestField(self.tr("Legal form"), find_legal_forms),
            "inn": TextField(self.tr("Tax number (INN)"), self.tr("10 digits"), tabular=True),
            "ogrn": TextField(
                self.tr("Register number (OGRN)"), self.tr("13 digits"), tabular=True
            ),
            "address": TextArea(self.tr("Address"), lines=1),
            "phone": TextField(self.tr("Phone"), "+7", tabular=True),
            "email": TextField(self.tr("E-mail"), "name@example.ru"),
            "site": TextField(self.tr("Site"), "example.ru"),
            "note": TextArea(self.tr("Note")),
        }

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.L))
        for widgets in self._rows():
            column.addWidget(paired(*widgets))
        column.addStretch(1)

    def _rows(self) -> Sequence[Sequence[QWidget]]:
        entry = self._entries
        return (
            (entry["full_name"],),
            (entry["short_name"],),
            (self._kind, entry["legal_form"]),
            (entry["inn"], entry["ogrn"]),
            (self._links,),
            (entry["phone"], entry["email"]),
            (entry["address"],),
            (entry["site"],),
            (self._logo,),
            (entry["note"],),
        )

    def _bind(self) -> None:
        bound: dict[str, Field] = {**self._entries, "kind": self._kind}
        for name, field in bound.items():
            Binding(self._desk, field, partial(self._revise, name))

    def _revise(self, name: str, value: FieldValue) -> ReviseOrganization:
        return ReviseOrganization(self._key, name, value)


def _sentence(code: str) -> str:
    return sentence(UserError(code)) if code else ""
