"""The two nouns of the directory: how they are read, shown, archived, deleted and worded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic

from PySide6.QtCore import QCoreApplication

from app.services.contract import Command
from app.services.organization_rows import OrganizationRow
from app.services.organizations import RemoveOrganization, ReviseOrganization
from app.services.people import RemovePerson, RevisePerson
from app.services.people_rows import PersonRow
from ui.models.columns import Column
from ui.pages.directory_columns import (
    ORGANIZATION_WIDTHS,
    PEOPLE_WIDTHS,
    organization_columns,
    people_columns,
)
from ui.pages.directory_listing import ORGANIZATIONS, PEOPLE, Line, Reading

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Phrases:
    """What a section says: the table's name, the act of adding, and the three empty states."""

    table: str
    add: str
    empty: str
    unmatched: str
    unarchived: str


@dataclass(frozen=True)
class Noun(Generic[Line]):
    """One noun; ``panel`` is the id of its card."""

    panel: str
    icon: str
    phrases: Phrases
    columns: Sequence[Column[Line]]
    widths: Sequence[int]
    reading: Reading[Line]
    archive: Callable[[str], Command[None]]
    restore: Callable[[str], Command[None]]
    remove: Callable[[str], Command[None]]


def organizations() -> Noun[OrganizationRow]:
    """Organizations, in the language of now."""
    phrases = Phrases(
        translate("Directory", "Organizations"),
        translate("Directory", "Add organization"),
        translate(
            "Directory",
            "No organizations yet. Add the first one: hosts, organizers and those whom "
            "participants speak for.",
        ),
        translate("Directory", "No organization matches. Change the filter, or add it."),
        translate("Directory", "No organization is in the archive."),
    )
    return Noun(
        "organization",
        "mdi6.domain",
        phrases,
        organization_columns(),
        ORGANIZATION_WIDTHS,
        ORGANIZATIONS,
        _archive_organization,
        _restore_organization,
        RemoveOrganization,
    )


def people() -> Noun[PersonRow]:
    """People, in the language of now."""
    phrases = Phrases(
        translate("Directory", "People"),
        translate("Directory", "Add person"),
        translate(
            "Directory",
            "Nobody yet. Add the first person: speakers, guests, whoever signs the minutes.",
        ),
        translate("Directory", "Nobody matches. Change the filter, or add the person."),
        translate("Directory", "Nobody is in the archive."),
    )
    return Noun(
        "person",
        "mdi6.account-outline",
        phrases,
        people_columns(),
        PEOPLE_WIDTHS,
        PEOPLE,
        _archive_person,
        _restore_person,
        RemovePerson,
    )


def _archive_organization(key: str) -> Command[None]:
    return ReviseOrganization(key, "archived", value=True)


def _restore_organization(key: str) -> Command[None]:
    return ReviseOrganization(key, "archived", value=False)


def _archive_person(key: str) -> Command[None]:
    return RevisePerson(key, "archived", value=True)


def _restore_person(key: str) -> Command[None]:
    return RevisePerson(key, "archived", value=False)
