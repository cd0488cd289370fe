"""The nouns as stored; importing this package maps them all."""

from app.domain.entities.agenda import AgendaItem, Decision, Presenter, Speech
from app.domain.entities.base import Base
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
    "Base",
    "Decision",
    "Logo",
    "Meeting",
    "MeetingOrganizer",
    "NameForm",
    "Organization",
    "OrganizationLink",
    "OrganizationProgramme",
    "Participant",
    "Person",
    "Post",
    "Preference",
    "Presenter",
    "Programme",
    "Speech",
]
