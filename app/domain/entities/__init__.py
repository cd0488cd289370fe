"""The nouns as stored; importing this package maps them all."""

from app.domain.entities.agenda import AgendaItem, Decision, Presenter, Speech
from app.domain.entities.base import Base
from app.domain.entities.contest import (
    Contest,
    CriteriaPreset,
    Criterion,
    Entry,
    EntryMember,
    Nomination,
    WeightRule,
)
from app.domain.entities.judging import (
    Assignment,
    Ballot,
    BallotDraft,
    JudgingRound,
    Juror,
    Mark,
    PaperBallot,
    Quota,
    Recusal,
    RoundEvent,
    Ruling,
)
from app.domain.entities.meeting import Meeting, MeetingOrganizer, Participant
from app.domain.entities.organization import (
    Logo,
    Organization,
    OrganizationLink,
    OrganizationProgramme,
    Programme,
)
from app.domain.entities.person import NameForm, Person, Post
from app.domain.entities.preference import Preference

__all__ = [
    "AgendaItem",
    "Assignment",
    "Ballot",
    "BallotDraft",
    "Base",
    "Contest",
    "CriteriaPreset",
    "Criterion",
    "Decision",
    "Entry",
    "EntryMember",
    "JudgingRound",
    "Juror",
    "Logo",
    "Mark",
    "Meeting",
    "MeetingOrganizer",
    "NameForm",
    "Nomination",
    "Organization",
    "OrganizationLink",
    "OrganizationProgramme",
    "PaperBallot",
    "Participant",
    "Person",
    "Post",
    "Preference",
    "Presenter",
    "Programme",
    "Quota",
    "Recusal",
    "RoundEvent",
    "Ruling",
    "Speech",
    "WeightRule",
]
