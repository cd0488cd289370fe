"""Founders, partners and programmes of an organization as chips."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.values import LinkKind
from app.services.choices import ProgrammeChoices
from app.services.organization_card import LinkRow, OrganizationCard
from app.services.organizations import (
    AddProgramme,
    JoinProgramme,
    LeaveProgramme,
    LinkOrganization,
    UnlinkOrganization,
)
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.chips import ChipsField
from ui.widgets.directory import Directory, organization_choice
from ui.widgets.finding import Choice

if TYPE_CHECKING:
    from app.services.contract import Command
    from ui.desk import Desk


class LinksForm(QWidget):
    """A chip of a founder or partner opens that organization's card; its cross takes it out."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._directory = Directory(desk)
        self._key = ""
        self._links: dict[ChipsField, dict[str, str]] = {}
        self._make_fields()
        self._build()
        self._connect()

    def show_card(self, card: OrganizationCard) -> None:
        self._key = card.id
        self._show(self._founders, card.founders)
        self._show(self._partners, card.partners)
        self._show(self._programmes, card.programmes)

    def _make_fields(self) -> None:
        create = self._directory.create_organization
        self._founders = ChipsField(self.tr("Founders"), self._find_others, create)
        self._partners = ChipsField(self.tr("Partners"), self._find_others, create)
        self._programmes = ChipsField(
            self.tr("Programmes and projects"), self._find_programmes, self._create_programme
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.L))
        for field in (self._founders, self._partners, self._programmes):
            column.addWidget(field)

    def _connect(self) -> None:
        for field, kind in ((self._founders, LinkKind.FOUNDER), (self._partners, LinkKind.PARTNER)):
            field.added.connect(partial(self._link, field, kind))
            field.removed.connect(partial(self._unlink, field))
            field.opened.connect(self._open)
        self._programmes.added.connect(self._join)
        self._programmes.removed.connect(self._leave)

    def _show(self, field: ChipsField, rows: Sequence[LinkRow]) -> None:
        self._links[field] = {row.other_id: row.id for row in rows}
        field.show_value([organization_choice(row.other_id, row.name) for row in rows])

    def _find_others(self, text: str) -> Sequence[Choice]:
        found = self._directory.find_organizations(text)
        return [choice for choice in found if choice.id != self._key]

    def _find_programmes(self, text: str) -> Sequence[Choice]:
        found = self._desk.ask(ProgrammeChoices(text))
        return [Choice(each.id, each.title, icon="mdi6.rocket-launch-outline") for each in found]

    def _create_programme(self, title: str) -> str | None:
        return self._desk.execute(AddProgramme(title))

    def _link(self, field: ChipsField, kind: LinkKind, choice: Choice) -> None:
        self._attempt(field, LinkOrganization(self._key, choice.id, kind))

    def _unlink(self, field: ChipsField, other: str) -> None:
        self._attempt(field, UnlinkOrganization(self._links[field][other]))

    def _join(self, choice: Choice) -> None:
        self._attempt(self._programmes, JoinProgramme(self._key, choice.id))

    def _leave(self, programme: str) -> None:
        self._attempt(self._programmes, LeaveProgramme(self._links[self._programmes][programme]))

    def _attempt(self, field: ChipsField, command: Command[None]) -> None:
        try:
            self._desk.attempt(command)
        except UserError as refusal:
            field.refuse(refusal)
        else:
            field.settle()

    def _open(self, key: str) -> None:
        self._desk.open_panel("organization", key)
