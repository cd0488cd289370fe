"""A decision in the minutes: what, who answers for it, by when, and how hands went."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from app.domain.values import DecisionKind
from app.services.outcomes import AssignDecision, ReviseDecision
from ui.panels.agenda_item.entries import Entry
from ui.texts import kinds
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.binding import Binding
from ui.widgets.choices import ChoiceField, Option
from ui.widgets.directory import Directory, organization_choice, person_choice
from ui.widgets.fields import Field, TextArea
from ui.widgets.finding import Choice
from ui.widgets.picker import PickerField
from ui.widgets.times import DateField, NumberField
from ui.widgets.words import Line

if TYPE_CHECKING:
    from app.services.agenda_card import DecisionRow
    from ui.desk import Desk


class DecisionEntry(Entry):
    """One point of the decision, under its number."""

    def __init__(self, desk: Desk, row_id: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, row_id, parent)
        self._answering = Answering(Directory(desk))
        self._number = Line("", TextSize.SECTION, Colour.ACCENT, Weight.DemiBold, tabular=True)
        options = [Option(kind, kinds.decision_kind(kind)) for kind in DecisionKind]
        self._kind = KindField(self.tr("Kind of decision"), options)
        self._text = TextArea(self.tr("Wording of the decision"))
        self._who = PickerField(
            self.tr("Responsible"), self._answering.find, self._answering.create
        )
        self._who.set_placeholder(self.tr("person or organization"))
        self._due = DateField(self.tr("Due"))
        self._votes = {
            "votes_for": NumberField(self.tr("For")),
            "votes_against": NumberField(self.tr("Against")),
            "votes_abstained": NumberField(self.tr("Abstained")),
        }
        self._build()
        self._connect()

    @override
    def first_field(self) -> QWidget:
        return self._text

    @override
    def show_row(self, row: DecisionRow) -> None:
        self._number.setText(row.number)
        self._kind.show_value(row.kind)
        self._text.show_value(row.text)
        self._who.show_value(_responsible(row))
        self._due.show_value(row.due)
        for name, votes in self._votes.items():
            votes.show_value(getattr(row, name))

    def _build(self) -> None:
        self.head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self._kind, 1)
        self.add_buttons(under_label=False)
        self.body.addWidget(self._text)
        grid = QGridLayout()
        grid.setSpacing(current_theme().space(Space.S))
        grid.addWidget(self._who, 0, 0, 1, 4, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._due, 0, 4, 1, 2, Qt.AlignmentFlag.AlignTop)
        for place, votes in enumerate(self._votes.values()):
            grid.addWidget(votes, 1, 2 * place, 1, 2, Qt.AlignmentFlag.AlignTop)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)

    def _connect(self) -> None:
        fields: dict[str, Field] = {
            "kind": self._kind,
            "text": self._text,
            "due": self._due,
            **self._votes,
        }
        for name, field in fields.items():
            Binding(self.desk, field, partial(ReviseDecision, self.row_id, name))
        Binding(self.desk, self._who, self._assign)

    def _assign(self, choice: Choice | None) -> AssignDecision:
        person, organization = self._answering.keys(choice)
        return AssignDecision(self.row_id, person, organization)


class KindField(ChoiceField):
    """Stands beside the number, where a label over it would be too much; it has a name all the same."""

    def __init__(self, name: str, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__("", options, parent)
        self._box.setAccessibleName(name)
        self._box.setMinimumContentsLength(2)


class Answering:
    """People and organizations in one picker; the key of a choice says which of them it is."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    def find(self, text: str) -> Sequence[Choice]:
        """People first, both as far as the list has room."""
        people = [_marked("person", each) for each in self._directory.find_people(text)]
        places = self._directory.find_organizations(text)
        return [*people[:6], *(_marked("organization", each) for each in places[:6])]

    def create(self, text: str) -> str | None:
        """A new person of this name."""
        key = self._directory.create_person(text)
        return f"person:{key}" if key else None

    def keys(self, choice: Choice | None) -> tuple[str | None, str | None]:
        """Keys of the person and of the organization, of which one is set at most."""
        kind, _, key = (choice.id if choice else "").partition(":")
        return (key if kind == "person" else None, key if kind == "organization" else None)


def _marked(kind: str, choice: Choice) -> Choice:
    return Choice(f"{kind}:{choice.id}", choice.title, choice.caption, choice.initials, choice.icon)


def _responsible(row: DecisionRow) -> Choice | None:
    if row.responsible_id:
        person = person_choice(row.responsible_id, row.responsible, row.responsible_organization)
        return _marked("person", person)
    if row.responsible_organization_id:
        place = organization_choice(row.responsible_organization_id, row.responsible_organization)
        return _marked("organization", place)
    return None
