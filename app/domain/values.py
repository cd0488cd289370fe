"""Enums and small frozen values shared by every ring."""

from enum import StrEnum
from uuid import uuid4


def new_id() -> str:
    """A fresh key: 32 hexadecimal digits of a random UUID, so that two laptops never collide."""
    return uuid4().hex


class OrganizationKind(StrEnum):
    """What an organization is among the people of a round table (office-practice, section 4)."""

    NGO = "ngo"
    TOS = "tos"
    INITIATIVE = "initiative"
    RESOURCE_CENTRE = "resource_centre"
    AUTHORITY = "authority"
    MUNICIPALITY = "municipality"
    BUSINESS = "business"
    UNION = "union"
    MEDIA = "media"
    UNIVERSITY = "university"
    STUDENTS = "students"
    VOLUNTEERS = "volunteers"
    COMMUNITY = "community"
    FUND = "fund"
    OTHER = "other"


class LinkKind(StrEnum):
    """How one organization stands to another: the other is its founder or its partner."""

    FOUNDER = "founder"
    PARTNER = "partner"


class Gender(StrEnum):
    """Grammatical gender of a name; without it a name is not declined."""

    UNKNOWN = "unknown"
    FEMALE = "female"
    MALE = "male"


class Case(StrEnum):
    """Russian cases that papers need beside the nominative."""

    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    INSTRUMENTAL = "instrumental"


class Role(StrEnum):
    """What somebody does at a meeting."""

    ORGANIZER = "organizer"
    SPEAKER = "speaker"
    EXPERT = "expert"
    MODERATOR = "moderator"
    AUTHORITY = "authority"
    MEDIA = "media"
    JURY = "jury"
    AWARDED = "awarded"
    GUEST = "guest"


class Invitation(StrEnum):
    """How far the invitation of a participant has come."""

    LISTED = "listed"
    INVITED = "invited"
    CONFIRMED = "confirmed"
    DECLINED = "declined"


class ItemKind(StrEnum):
    """What happens during an agenda item."""

    REPORT = "report"
    CIRCLE = "circle"
    DISCUSSION = "discussion"
    DECISION = "decision"
    DEFENCE = "defence"
    AWARD = "award"
    BREAK = "break"


class DecisionKind(StrEnum):
    """What the meeting did with a proposal; a round table is no governing body."""

    DECISION = "decision"
    RECOMMENDATION = "recommendation"
    AGREEMENT = "agreement"


class Numbering(StrEnum):
    """How agenda items are numbered by one click."""

    PLAIN = "plain"
    WITHOUT_BREAKS = "without_breaks"


class HeardStyle(StrEnum):
    """How the minutes name who was heard: nominative and a dash, or the accusative."""

    NOMINATIVE = "nominative"
    ACCUSATIVE = "accusative"


class MinutesForm(StrEnum):
    """Full minutes with the course of discussion, or short ones with decisions only."""

    FULL = "full"
    SHORT = "short"


class EntryKind(StrEnum):
    """What a journal entry records."""

    COMMAND = "command"
    UNDO = "undo"
    REDO = "redo"


class StageKind(StrEnum):
    """What a round of judging looks at."""

    SELECTION = "selection"
    DEFENCE = "defence"
    FINAL = "final"


class RoundState(StrEnum):
    """A round is prepared, judged under seal, then closed for good."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"


class MarkState(StrEnum):
    """A mark, or one of three different blanks, none of which is ever a zero."""

    GIVEN = "given"
    MISSING = "missing"
    RECUSED = "recused"
    ABSENT = "absent"


class RulingKind(StrEnum):
    """Who or what decided where the rules leave it to them."""

    VOTE = "vote"
    CHAIR = "chair"
    LOT = "lot"


class RoundEventKind(StrEnum):
    """What happened to panel, entries or ballots after a round opened."""

    JUROR_LEFT = "juror_left"
    ENTRY_WITHDRAWN = "entry_withdrawn"
    RECUSED = "recused"
    BALLOT_RETURNED = "ballot_returned"
    PIN_RESET = "pin_reset"
