"""What the two tables of the directory show of a line."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.services.organization_rows import OrganizationRow
from app.services.people_rows import PersonRow
from ui.models.columns import Column
from ui.texts.kinds import organization_kind
from ui.widgets.directory import initials

translate = QCoreApplication.translate

NOTHING = "—"
ORGANIZATION_WIDTHS = (0, 184, 230, 224)
PEOPLE_WIDTHS = (0, 0, 224)
"""Pixels by column; 0 takes what is left."""


def organization_columns() -> Sequence[Column[OrganizationRow]]:
    """Name, kind, contact with post, phone with e-mail."""
    return (
        Column[OrganizationRow](
            translate("Directory", "Organization"),
            _name,
            sort_key=_folded,
            tip=_full_name,
            strong=True,
        ),
        Column[OrganizationRow](
            translate("Directory", "Kind"), _no_words, pill=_kind, sort_key=_by_kind
        ),
        Column[OrganizationRow](
            translate("Directory", "Contact person"),
            _contact,
            secondary=_contact_post,
            sort_key=_by_contact,
        ),
        Column[OrganizationRow](
            translate("Directory", "Phone and e-mail"), _first_address, secondary=_second_address
        ),
    )


def people_columns() -> Sequence[Column[PersonRow]]:
    """Name, post with organization, phone with e-mail."""
    return (
        Column[PersonRow](
            translate("Directory", "Full name"),
            _name,
            initials=_initials,
            sort_key=_folded,
            strong=True,
        ),
        Column[PersonRow](
            translate("Directory", "Post and organization"),
            _post,
            secondary=_post_organization,
            tip=_organization,
            sort_key=_by_organization,
        ),
        Column[PersonRow](
            translate("Directory", "Phone and e-mail"), _first_address, secondary=_second_address
        ),
    )


def _name(row: OrganizationRow | PersonRow) -> str:
    return row.name


def _folded(row: OrganizationRow | PersonRow) -> str:
    return row.folded


def _full_name(row: OrganizationRow) -> str:
    return row.full_name if row.full_name != row.name else ""


def _no_words(_row: OrganizationRow) -> str:
    return ""


def _kind(row: OrganizationRow) -> str:
    return organization_kind(row.kind)


def _by_kind(row: OrganizationRow) -> tuple[str, str]:
    return organization_kind(row.kind), row.folded


def _contact(row: OrganizationRow) -> str:
    return row.contact or NOTHING


def _contact_post(row: OrganizationRow) -> str:
    return row.contact_post


def _by_contact(row: OrganizationRow) -> tuple[bool, str]:
    return not row.contact, row.contact.casefold().replace("ё", "е")


def _initials(row: PersonRow) -> str:
    return initials(row.name)


def _post(row: PersonRow) -> str:
    return row.post or row.organization or NOTHING


def _post_organization(row: PersonRow) -> str:
    return row.organization if row.post else ""


def _organization(row: PersonRow) -> str:
    return row.organization


def _by_organization(row: PersonRow) -> tuple[bool, str]:
    return not row.organization, row.organization.casefold().replace("ё", "е")


def _first_address(row: OrganizationRow | PersonRow) -> str:
    return row.phone or row.email or NOTHING


def _second_address(row: OrganizationRow | PersonRow) -> str:
    return row.email if row.phone else ""
