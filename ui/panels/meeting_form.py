"""The fields of a meeting's card; each writes itself when it is left."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.values import HeardStyle
from app.services.meeting_rows import MeetingCard, Named
from app.services.meetings import ReviseMeeting
from ui.panels.meeting_organizers import OrganizersForm
from ui.panels.meeting_people import MeetingPeople, Programmes
from ui.texts.kinds import heard_style
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Space, TextSize
from ui.widgets.binding import Binding
from ui.widgets.choices import ChoiceField, Option
from ui.widgets.directory import Directory, organization_choice, person_choice
from ui.widgets.fields import Field, TextArea, TextField
from ui.widgets.finding import Choice
from ui.widgets.pairs import paired
from ui.widgets.picker import PickerField
from ui.widgets.times import ClockField, DateField, NumberField
from ui.widgets.words import Line

if TYPE_CHECKING:
    from ui.desk import Desk


class MeetingForm(QWidget):
    """When, where, who and how the minutes are written."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting = ""
        self._people = MeetingPeople(desk)
        self._make_times()
        self._make_references()
        self._make_minutes()
        self.organizers = OrganizersForm(desk)
        self._build()
        self._connect()

    def show_card(self, card: MeetingCard) -> None:
        """Show what is stored; words that somebody is typing stay."""
        self._meeting = self._people.meeting = card.id
        texts = (self.title, self._theme, self._number, self._town, self._hall)
        stored = (card.title, card.theme, card.number, card.town, card.hall)
        for field, text in zip(texts, stored, strict=True):
            field.show_value(text)
        self._day.show_value(card.day)
        self._starts.show_value(card.starts)
        self._ends.show_value(card.ends)
        self._heading.show_value(card.heading)
        self._style.show_value(card.heard_style)
        self._threshold.show_value(card.list_threshold)
        self._note.show_value(card.note)
        self.organizers.show_card(card)
        self._show_references(card)

    def field(self, name: str) -> QWidget:
        """The field of a stored column, the title for an unknown one."""
        return self._named().get(name, self.title)

    def _make_times(self) -> None:
        self.title = TextField(self.tr("Title"))
        self._theme = TextArea(self.tr("Theme"), self.tr("What is it about?"))
        self._number = TextField(self.tr("Number"), self.tr("none"), tabular=True)
        self._day = DateField(self.tr("Date"))
        self._starts = ClockField(self.tr("Start"))
        self._ends = ClockField(self.tr("End"))
        self._town = TextField(self.tr("Town"))
        self._hall = TextField(self.tr("Hall"), self.tr("For example: conference hall"))

    def _make_references(self) -> None:
        directory, programmes = Directory(self._desk), Programmes(self._desk)
        self._venue = PickerField(
            self.tr("Venue"), directory.find_organizations, directory.create_organization
        )
        self._venue.set_placeholder(self.tr("whose house it is…"))
        self._programme = PickerField(self.tr("Programme"), programmes.find, programmes.create)
        self._programme.set_placeholder(self.tr("held within…"))
        self._chair, self._secretary, self._moderator = (
            PickerField(label, self._people.find, self._people.create)
            for label in (self.tr("Chair"), self.tr("Secretary"), self.tr("Moderator"))
        )
        for office in (self._chair, self._secretary, self._moderator):
            office.set_placeholder(self.tr("name…"))

    def _make_minutes(self) -> None:
        self._heading = TextArea(
            self.tr("Heading, as it goes on after the word “Minutes” (in Russian in the genitive)"),
            self.tr("Left empty, it is made of the title and the theme."),
        )
        options = [Option(style, heard_style(style)) for style in HeardStyle]
        self._style = ChoiceField(self.tr("“Heard:” names speakers by"), options)
        self._threshold = NumberField(self.tr("Longest list of participants inside the minutes"))
        self._note = TextArea(self.tr("Private note"), self.tr("Only you see it."))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.L))
        for widget in (
            self.title,
            self._theme,
            self._times(),
            self._programme,
            _section(self.tr("Place")),
            self._venue,
            paired(self._town, self._hall),
            _section(self.tr("People")),
            self.organizers,
            paired(self._chair, self._secretary),
            paired(self._moderator, QWidget()),
            _section(self.tr("Minutes")),
            self._heading,
            paired(self._style, self._threshold),
            self._note,
        ):
            column.addWidget(widget)
        column.addStretch(1)

    def _times(self) -> QWidget:
        """Date, start, end and number in one row, the date with room for its button."""
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space(Space.M))
        row.addWidget(self._day, 5, Qt.AlignmentFlag.AlignTop)
        for field in (self._starts, self._ends, self._number):
            row.addWidget(field, 3, Qt.AlignmentFlag.AlignTop)
        return whole

    def _connect(self) -> None:
        for name, field in self._bound().items():
            Binding(self._desk, field, partial(self._revise, name))
        for name, picker in self._pickers().items():
            Binding(self._desk, picker, partial(self._refer, name))
        # Binding has written by now: what was refused for the other end may fit.
        self._starts.committed.connect(self._retry_end)
        self._ends.committed.connect(self._retry_start)

    def _bound(self) -> Mapping[str, Field]:
        return {
            "title": self.title,
            "theme": self._theme,
            "number": self._number,
            "day": self._day,
            "starts": self._starts,
            "ends": self._ends,
            "town": self._town,
            "hall": self._hall,
            "heading": self._heading,
            "heard_style": self._style,
            "list_threshold": self._threshold,
            "note": self._note,
        }

    def _pickers(self) -> Mapping[str, PickerField]:
        return {
            "venue_id": self._venue,
            "programme_id": self._programme,
            "chair_id": self._chair,
            "secretary_id": self._secretary,
            "moderator_id": self._moderator,
        }

    def _named(self) -> Mapping[str, QWidget]:
        return {**self._bound(), **self._pickers(), "organizers": self.organizers}

    def _revise(self, name: str, value: str | int | None) -> ReviseMeeting:
        return ReviseMeeting(self._meeting, name, value)

    def _refer(self, name: str, choice: Choice | None) -> ReviseMeeting:
        return ReviseMeeting(self._meeting, name, choice.id if choice else None)

    def _retry_end(self) -> None:
        if self._ends.has_draft() and not self._starts.has_draft():
            self._ends.commit()

    def _retry_start(self) -> None:
        if self._starts.has_draft() and not self._ends.has_draft():
            self._starts.commit()

    def _show_references(self, card: MeetingCard) -> None:
        for picker, named in (
            (self._chair, card.chair),
            (self._secretary, card.secretary),
            (self._moderator, card.moderator),
        ):
            picker.show_value(person_choice(named.id, named.name) if named.id else None)
        venue = card.venue
        self._venue.show_value(organization_choice(venue.id, venue.name) if venue.id else None)
        self._programme.show_value(_programme(card.programme))


def _programme(named: Named) -> Choice | None:
    return Choice(named.id, named.name) if named.id else None


def _section(title: str) -> Line:
    return Line(title, TextSize.SECTION, weight=Weight.DemiBold)
