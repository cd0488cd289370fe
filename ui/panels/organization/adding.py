"""The small form for a new organization: its name and what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from app.domain.values import OrganizationKind
from app.services.organizations import AddOrganization
from ui.panels.directory_adding import AddingForm
from ui.texts.kinds import organization_kind
from ui.widgets.choices import ChoiceField, Option
from ui.widgets.fields import Field, TextField

if TYPE_CHECKING:
    from ui.desk import Desk


class AddingOrganization(AddingForm):
    """Everything else is filled in on the card."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Enter adds it; the rest of the card follows."))
        self._desk = desk
        self._name = TextField(self.tr("Short name, as in lists"))
        kinds = [Option(kind, organization_kind(kind)) for kind in OrganizationKind]
        self._kind = ChoiceField(self.tr("Kind"), kinds)
        self.clear()
        self.lay_out((self._name, self._kind))

    @override
    def fields(self) -> dict[str, Field]:
        return {"short_name": self._name, "kind": self._kind}

    @override
    def make(self) -> str:
        kind = OrganizationKind(self._kind.value())
        return self._desk.attempt(AddOrganization(self._name.words(), kind=kind))

    @override
    def words(self) -> str:
        return self._name.words().strip()

    @override
    def clear(self) -> None:
        self._name.show_value("")
        self._name.discard()
        self._kind.show_value(OrganizationKind.NGO)
        self._kind.settle()
