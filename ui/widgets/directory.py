"""The directory behind pickers: people and organizations found by a few letters, or created."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.services.choices import OrganizationChoices, PersonChoices
from app.services.organizations import AddOrganization
from app.services.people import AddPerson
from ui.widgets.finding import Choice

if TYPE_CHECKING:
    from ui.desk import Desk

ORGANIZATION_ICON = "mdi6.domain"


class Directory:
    """What pickers ask for: ``find`` and ``create`` of either kind, over the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find_people(self, text: str) -> Sequence[Choice]:
        found = self._desk.ask(PersonChoices(text))
        return [person_choice(each.id, each.title, each.caption) for each in found]

    def find_organizations(self, text: str) -> Sequence[Choice]:
        found = self._desk.ask(OrganizationChoices(text))
        return [organization_choice(each.id, each.title, each.caption) for each in found]

    def create_person(self, text: str) -> str | None:
        """A person of this name; None when the name was refused."""
        return self._desk.execute(AddPerson.named(text))

    def create_organization(self, text: str) -> str | None:
        """An organization of this short name; None when the name was refused."""
        return self._desk.execute(AddOrganization(text))


def person_choice(key: str, name: str, caption: str = "") -> Choice:
    """A person as pickers and chips show one."""
    return Choice(key, name, caption, initials=initials(name))


def organization_choice(key: str, name: str, caption: str = "") -> Choice:
    """An organization as pickers and chips show one."""
    return Choice(key, name, caption, icon=ORGANIZATION_ICON)


def initials(full_name: str) -> str:
    """First letters of the name and the surname, of «Фамилия Имя Отчество»."""
    words = full_name.split()[:2]
    return "".join(word[0] for word in reversed(words)).upper()
