"""The side of an organization's card that names its people and their posts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.services.organization_card import OrganizationCard
from app.services.people import AddPost
from ui.panels.directory_card import Side
from ui.panels.directory_post_adding import PostAddingField
from ui.panels.directory_posts import PostLine, PostList
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.directory import Directory, person_choice
from ui.widgets.finding import Choice

if TYPE_CHECKING:
    from ui.desk import Desk


class StaffSide(Side[OrganizationCard]):
    """A name opens the person's card; a new one is found or created in the line above."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key = ""
        directory = Directory(desk)
        self._adding = PostAddingField(
            self.tr("Add a person"),
            self.tr("surname, name"),
            directory.find_people,
            directory.create_person,
        )
        self._list = PostList(desk, ordered=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.L))
        column.addWidget(self._adding)
        column.addWidget(self._list)
        column.addStretch(1)
        self._adding.committed.connect(self._add)
        self._list.opened.connect(self._open)

    @override
    def first_focus(self) -> QWidget:
        return self._adding

    @override
    def show_card(self, card: OrganizationCard) -> None:
        self._key = card.id
        self._list.show_lines(
            [
                PostLine(each.post_id, person_choice(each.person_id, each.name), each.title)
                for each in card.staff
            ]
        )

    def _add(self, choice: Choice) -> None:
        try:
            key = self._desk.attempt(AddPost(choice.id, self._key))
        except UserError as refusal:
            self._adding.refuse(refusal)
        else:
            self._list.focus_title(key)

    def _open(self, key: str) -> None:
        self._desk.open_panel("person", key)
