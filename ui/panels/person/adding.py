"""The small form for a new person: the name, and where the person works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from app.services.people import AddPerson
from ui.panels.directory_adding import AddingForm
from ui.widgets.directory import Directory
from ui.widgets.fields import Field, TextField
from ui.widgets.pairs import paired
from ui.widgets.picker import PickerField

if TYPE_CHECKING:
    from ui.desk import Desk


class AddingPerson(AddingForm):
    """Gender is guessed from the name and can be changed on the card, as everything else."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Enter adds the person; the rest of the card follows."))
        self._desk = desk
        directory = Directory(desk)
        self._surname = TextField(self.tr("Surname"))
        self._name = TextField(self.tr("Name"))
        self._patronymic = TextField(self.tr("Patronymic"))
        self._organization = PickerField(
            self.tr("Organization"), directory.find_organizations, directory.create_organization
        )
        self._post = TextField(self.tr("Post"), self.tr("for example director"))
        self.lay_out(
            (
                self._surname,
                paired(self._name, self._patronymic),
                self._organization,
                self._post,
            )
        )

    @override
    def fields(self) -> dict[str, Field]:
        return {
            "surname": self._surname,
            "name": self._name,
            "patronymic": self._patronymic,
            "title": self._post,
        }

    @override
    def make(self) -> str:
        organization = self._organization.value()
        return self._desk.attempt(
            AddPerson(
                self._surname.words(),
                self._name.words(),
                self._patronymic.words(),
                organization_id=organization.id if organization else "",
                post=self._post.words(),
            )
        )

    @override
    def words(self) -> str:
        parts = (field.words().strip() for field in (self._surname, self._name, self._patronymic))
        return " ".join(part for part in parts if part)

    @override
    def clear(self) -> None:
        for field in (self._surname, self._name, self._patronymic, self._post):
            field.show_value("")
            field.discard()
        self._organization.discard()
        self._organization.show_value(None)
