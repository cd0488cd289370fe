"""The minutes of a meeting as rows: everything a protocol may say, and nothing of how."""

from dataclasses import dataclass
from datetime import date

from app.domain.values import Case, DecisionKind, Gender, HeardStyle, ItemKind, Role

LIST_THRESHOLD = 15


@dataclass(frozen=True, slots=True)
class NameForm:
    """A person's own wish for one case: the surname, or the whole name beginning with it."""

    case: Case
    text: str


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name as papers need it; ``latin`` is the person's own spelling, given name first."""

    id: str
    surname: str
    name: str = ""
    patronymic: str = ""
    gender: Gender = Gender.UNKNOWN
    forms: tuple[NameForm, ...] = ()
    latin: str = ""


@dataclass(frozen=True, slots=True)
class Organizer:
    """An organization that issues the minutes."""

    full_name: str
    short_name: str = ""


@dataclass(frozen=True, slots=True)
class MinutesPerson:
    """Somebody at the meeting: who, what post, from where, and in which role."""

    name: PersonName
    post: str = ""
    organization: str = ""
    role: Role = Role.GUEST
    attended: bool = True


@dataclass(frozen=True, slots=True)
class Presenter:
    """Who reports on an item, with the post for those who were not introduced before."""

    name: PersonName
    post: str = ""
    organization: str = ""


@dataclass(frozen=True, slots=True)
class Speech:
    """What somebody said in the discussion; nameless when only the words were noted."""

    name: PersonName | None
    text: str = ""
    post: str = ""
    organization: str = ""


@dataclass(frozen=True, slots=True)
class Votes:
    """Hands counted; nothing is printed of a vote that nobody counted."""

    in_favour: int | None = None
    against: int | None = None
    abstained: int | None = None


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A point of the decision: what, who answers for it, by when, and how hands went."""

    text: str
    kind: DecisionKind = DecisionKind.DECISION
    responsible: PersonName | None = None
    responsible_organization: str = ""
    due: date | None = None
    votes: Votes = Votes()


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An agenda item and what came of it; ``number`` is empty when it was never given one.

    ``id`` leads back to the item's card; no paper shows it.
    """

    title: str
    kind: ItemKind = ItemKind.REPORT
    number: str = ""
    presenters: tuple[Presenter, ...] = ()
    heard: str = ""
    speeches: tuple[Speech, ...] = ()
    decisions: tuple[DecisionRow, ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True)
class MinutesData:
    """One meeting as its minutes see it; whatever is not known stays empty."""

    title: str
    theme: str = ""
    heading: str = ""
    day: date | None = None
    starts: int | None = None
    """Minutes after midnight."""
    ends: int | None = None
    town: str = ""
    venue: str = ""
    hall: str = ""
    number: str = ""
    organizers: tuple[Organizer, ...] = ()
    programme: str = ""
    chair: PersonName | None = None
    secretary: PersonName | None = None
    moderator: PersonName | None = None
    participants: tuple[MinutesPerson, ...] = ()
    items: tuple[ItemRow, ...] = ()
    heard_style: HeardStyle = HeardStyle.NOMINATIVE
    list_threshold: int = LIST_THRESHOLD
