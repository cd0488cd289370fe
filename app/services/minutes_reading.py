"""The query that reads one meeting as its minutes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import (
    AgendaItem,
    Base,
    Decision,
    Meeting,
    MeetingOrganizer,
    Organization,
    Participant,
    Person,
    Post,
    Programme,
    Speech,
)
from app.domain.entities import NameForm as StoredForm
from app.domain.entities import Presenter as StoredPresenter
from app.domain.values import Invitation
from app.services.contract import Query
from app.services.minutes import (
    DecisionRow,
    ItemRow,
    MinutesData,
    MinutesPerson,
    NameForm,
    Organizer,
    PersonName,
    Presenter,
    Votes,
)
from app.services.minutes import Speech as SpeechRow
from app.services.ordering import ranked
from app.services.revising import found

E = TypeVar("E", bound=Base)


@dataclass(frozen=True, slots=True)
class MinutesOf(Query[MinutesData]):
    """Everything the minutes of a meeting say; refused with ``row.gone`` when it was removed."""

    meeting_id: str

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "meeting",
            "meeting_organizer",
            "organization",
            "programme",
            "participant",
            "person",
            "post",
            "name_form",
            "agenda_item",
            "presenter",
            "speech",
            "decision",
        }
    )

    def fetch(self, session: Session) -> MinutesData:
        return _Reading(session, found(session, Meeting, self.meeting_id)).minutes()


@dataclass(frozen=True, slots=True)
class _Affiliation:
    """The post and organization a person has at this meeting."""

    post: str = ""
    organization: str = ""


class _Reading:
    """Reads each table once, and of the directory only those whom the minutes name."""

    def __init__(self, session: Session, meeting: Meeting) -> None:
        self._session = session
        self._meeting = meeting
        self._participants = self._of_meeting(Participant)
        self._presenters = self._by_item(StoredPresenter)
        self._speeches = self._by_item(Speech)
        self._decisions = self._by_item(Decision)
        self._names = self._named()
        self._affiliations = self._affiliated()

    def minutes(self) -> MinutesData:
        row = self._meeting
        return MinutesData(
            title=row.title,
            theme=row.theme,
            heading=row.heading,
            day=row.day,
            starts=row.starts,
            ends=row.ends,
            town=row.town,
            venue=self._organization(row.venue_id),
            hall=row.hall,
            number=row.number,
            organizers=self._organizers(),
            programme=self._programme(),
            chair=self._name(row.chair_id),
            secretary=self._name(row.secretary_id),
            moderator=self._name(row.moderator_id),
            participants=self._people(),
            items=tuple(self._item(item) for item in self._items()),
            heard_style=row.heard_style,
            list_threshold=row.list_threshold,
        )

    def _of_meeting(self, entity: type[E]) -> list[E]:
        columns: Any = entity
        query = select(entity).where(columns.meeting_id == self._meeting.id).order_by(columns.id)
        return list(self._session.scalars(query))

    def _items(self) -> list[AgendaItem]:
        return ranked(self._session, AgendaItem, "meeting_id", self._meeting.id)

    def _by_item(self, entity: type[E]) -> Mapping[str, list[E]]:
        """Rows that belong to the items of this meeting, by item and in order."""
        columns: Any = entity
        query = (
            select(entity, columns.item_id)
            .join(AgendaItem, AgendaItem.id == columns.item_id)
            .where(AgendaItem.meeting_id == self._meeting.id)
            .order_by(columns.rank, columns.id)
        )
        rows: dict[str, list[E]] = {}
        for row, item_id in self._session.execute(query):
            rows.setdefault(item_id, []).append(row)
        return rows

    def _keys(self) -> frozenset[str]:
        """Everybody whom the minutes may name."""
        meeting = self._meeting
        keys: list[str | None] = [meeting.chair_id, meeting.secretary_id, meeting.moderator_id]
        keys += [row.person_id for row in self._participants]
        keys += [row.person_id for row in _all(self._presenters)]
        keys += [row.person_id for row in _all(self._speeches)]
        keys += [row.responsible_id for row in _all(self._decisions)]
        return frozenset(key for key in keys if key)

    def _named(self) -> Mapping[str, PersonName]:
        keys = self._keys()
        forms: dict[str, list[NameForm]] = {}
        for form in self._session.scalars(
            select(StoredForm).where(StoredForm.person_id.in_(keys)).order_by(StoredForm.id)
        ):
            forms.setdefault(form.person_id, []).append(NameForm(form.case, form.text))
        people = self._session.scalars(select(Person).where(Person.id.in_(keys)))
        return {person.id: _name_of(person, forms.get(person.id, ())) for person in people}

    def _affiliated(self) -> Mapping[str, _Affiliation]:
        """For each person the organization spoken for with the post there, else the first post."""
        query = (
            select(Post, Organization)
            .join(Organization, Organization.id == Post.organization_id)
            .where(Post.person_id.in_(list(self._names)))
            .order_by(Post.rank, Post.id)
        )
        posts: dict[str, dict[str, _Affiliation]] = {}
        for post, organization in self._session.execute(query):
            held = posts.setdefault(post.person_id, {})
            held.setdefault(organization.id, _Affiliation(post.title, organization.name))
        spoken = {row.person_id: row.organization_id for row in self._participants}
        return {key: self._affiliation(posts.get(key, {}), spoken.get(key)) for key in self._names}

    def _affiliation(
        self, posts: Mapping[str, _Affiliation], organization_id: str | None
    ) -> _Affiliation:
        if organization_id is None:
            return next(iter(posts.values()), _Affiliation())
        return posts.get(organization_id) or _Affiliation("", self._organization(organization_id))

    def _name(self, key: str | None) -> PersonName | None:
        return self._names.get(key) if key else None

    def _organization(self, key: str | None) -> str:
        row = self._session.get(Organization, key) if key else None
        return row.name if row else ""

    def _programme(self) -> str:
        key = self._meeting.programme_id
        row = self._session.get(Programme, key) if key else None
        return row.title if row else ""

    def _organizers(self) -> tuple[Organizer, ...]:
        query = (
            select(Organization)
            .join(MeetingOrganizer, MeetingOrganizer.organization_id == Organization.id)
            .where(MeetingOrganizer.meeting_id == self._meeting.id)
            .order_by(MeetingOrganizer.rank, MeetingOrganizer.id)
        )
        rows = self._session.scalars(query)
        return tuple(Organizer(row.full_name, row.short_name) for row in rows)

    def _people(self) -> tuple[MinutesPerson, ...]:
        """Attendance as ticked; while nobody is ticked, everybody who did not decline."""
        ticked = any(row.attended for row in self._participants)
        return tuple(
            MinutesPerson(
                self._names[row.person_id],
                self._affiliations[row.person_id].post,
                self._affiliations[row.person_id].organization,
                row.role,
                row.attended if ticked else row.invitation is not Invitation.DECLINED,
            )
            for row in self._participants
        )

    def _item(self, item: AgendaItem) -> ItemRow:
        return ItemRow(
            title=item.title,
            kind=item.kind,
            number=item.number,
            presenters=tuple(self._presenter(row) for row in self._presenters.get(item.id, ())),
            heard=item.heard,
            speeches=tuple(self._speech(row) for row in self._speeches.get(item.id, ())),
            decisions=tuple(self._decision(row) for row in self._decisions.get(item.id, ())),
            id=item.id,
        )

    def _presenter(self, row: StoredPresenter) -> Presenter:
        held = self._affiliations[row.person_id]
        return Presenter(self._names[row.person_id], held.post, held.organization)

    def _speech(self, row: Speech) -> SpeechRow:
        held = self._affiliations.get(row.person_id or "", _Affiliation())
        return SpeechRow(self._name(row.person_id), row.text, held.post, held.organization)

    def _decision(self, row: Decision) -> DecisionRow:
        return DecisionRow(
            text=row.text,
            kind=row.kind,
            responsible=self._name(row.responsible_id),
            responsible_organization=self._organization(row.responsible_organization_id),
            due=row.due,
            votes=Votes(row.votes_for, row.votes_against, row.votes_abstained),
        )


def _all(rows: Mapping[str, list[E]]) -> Iterable[E]:
    return (row for owned in rows.values() for row in owned)


def _name_of(person: Person, forms: Iterable[NameForm]) -> PersonName:
    return PersonName(
        person.id,
        person.surname,
        person.name,
        person.patronymic,
        person.gender,
        tuple(forms),
        person.latin,
    )
