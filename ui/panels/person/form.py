"""The first side of a person's card: names, how to reach the person, posts, a note."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.values import Gender
from app.services.fields import FieldValue
from app.services.people import RevisePerson
from app.services.people_rows import PersonCard
from ui.panels.directory_card import Side
from ui.panels.person.name_forms import NameForms
from ui.panels.person.posts import PostsForm
from ui.texts.kinds import gender
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.binding import Binding
from ui.widgets.choices import Option, SegmentsField
from ui.widgets.fields import EntryField, Field, TextArea, TextField
from ui.widgets.pairs import paired

if TYPE_CHECKING:
    from ui.desk import Desk

GENDERS = (Gender.FEMALE, Gender.MALE, Gender.UNKNOWN)


class PersonForm(Side[PersonCard]):
    """Without a gender the name is not declined in papers, which is said in amber."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key = ""
        self._make_fields()
        self._build()
        self._bind()

    @override
    def first_focus(self) -> QWidget:
        return self._entries["surname"]

    @override
    def show_card(self, card: PersonCard) -> None:
        self._key = card.id
        for name, field in self._entries.items():
            field.show_value(getattr(card, name))
        unknown = card.gender is Gender.UNKNOWN
        self._gender.show_value(card.gender)
        self._gender.doubt(
            self.tr("Without it papers leave the name in the nominative.") if unknown else ""
        )
        self._posts.show_card(card)
        self._forms.show_card(card)

    def _make_fields(self) -> None:
        self._entries: dict[str, EntryField[str]] = {
            "surname": TextField(self.tr("Surname")),
            "name": TextField(self.tr("Name")),
            "patronymic": TextField(self.tr("Patronymic")),
            "phone": TextField(self.tr("Phone"), "+7", tabular=True),
            "email": TextField(self.tr("E-mail"), "name@example.ru"),
            "latin": TextField(self.tr("In Latin letters, given name first")),
            "note": TextArea(self.tr("Note")),
        }
        options = [Option(each, gender(each)) for each in GENDERS]
        self._gender = SegmentsField(self.tr("Gender"), options)
        self._posts = PostsForm(self._desk)
        self._forms = NameForms(self._desk)

    def _build(self) -> None:
        entry = self._entries
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.L))
        for widgets in (
            (entry["surname"],),
            (entry["name"], entry["patronymic"]),
            (self._gender,),
            (self._posts,),
            (entry["phone"], entry["email"]),
            (entry["latin"],),
            (self._forms,),
            (entry["note"],),
        ):
            column.addWidget(paired(*widgets))
        column.addStretch(1)

    def _bind(self) -> None:
        bound: dict[str, Field] = {**self._entries, "gender": self._gender}
        for name, field in bound.items():
            Binding(self._desk, field, partial(self._revise, name))

    def _revise(self, name: str, value: FieldValue) -> RevisePerson:
        return RevisePerson(self._key, name, value)
