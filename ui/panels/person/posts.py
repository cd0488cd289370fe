"""The posts of a person: the first one is named in lists, and their order can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.services.people import AddPost, PlacePost
from app.services.people_rows import PersonCard
from ui.panels.directory_post_adding import PostAddingField
from ui.panels.directory_posts import PostLine, PostList
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.directory import Directory, organization_choice
from ui.widgets.finding import Choice

if TYPE_CHECKING:
    from ui.desk import Desk


class PostsForm(QWidget):
    """The name of an organization opens its card; a new post begins with the organization."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key = ""
        directory = Directory(desk)
        self._list = PostList(desk, ordered=True)
        self._adding = PostAddingField(
            self.tr("Posts"),
            self.tr("add an organization…"),
            directory.find_organizations,
            directory.create_organization,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.S))
        column.addWidget(self._adding)
        column.addWidget(self._list)
        self._adding.committed.connect(self._add)
        self._list.opened.connect(self._open)
        self._list.moved.connect(self._move)

    def show_card(self, card: PersonCard) -> None:
        self._key = card.id
        self._list.show_lines(
            [
                PostLine(
                    each.id,
                    organization_choice(each.organization_id, each.organization),
                    each.title,
                )
                for each in card.posts
            ]
        )

    def _add(self, choice: Choice) -> None:
        try:
            key = self._desk.attempt(AddPost(self._key, choice.id))
        except UserError as refusal:
            self._adding.refuse(refusal)
        else:
            self._list.focus_title(key)

    def _move(self, key: str, place: int) -> None:
        self._desk.execute(PlacePost(key, place))

    def _open(self, key: str) -> None:
        self._desk.open_panel("organization", key)
