"""What an item came to: speeches for the minutes, decisions with their votes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from sqlalchemy.orm import Session

from app.domain.entities import AgendaItem, Decision, Organization, Person, Speech
from app.domain.values import DecisionKind, new_id
from app.services.contract import Command
from app.services.fields import Check, day, lines, one_of, optional, reference, whole
from app.services.ordering import last_rank, place
from app.services.revising import Revise, checked, folded, found

MOST_VOTES = 100_000

SPEECH_CHECKS: dict[str, Check] = {"person_id": reference(Person), "text": lines()}

DECISION_CHECKS: dict[str, Check] = {
    "kind": one_of(DecisionKind),
    "text": lines(),
    "responsible_id": reference(Person),
    "responsible_organization_id": reference(Organization),
    "due": optional(day),
    "votes_for": optional(whole(0, MOST_VOTES)),
    "votes_against": optional(whole(0, MOST_VOTES)),
    "votes_abstained": optional(whole(0, MOST_VOTES)),
}


@dataclass(frozen=True, slots=True)
class AddSpeech(Command[str]):
    """Note that somebody spoke on an item, after the speeches there are. Returns its key."""

    item_id: str
    person_id: str | None = None
    text: str = ""
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "speech.add"

    def apply(self, session: Session) -> str:
        found(session, AgendaItem, self.item_id)
        values = checked(SPEECH_CHECKS, session, person_id=self.person_id, text=self.text)
        rank = last_rank(session, Speech, "item_id", self.item_id)
        session.add(Speech(id=self.id, item_id=self.item_id, rank=rank, **values))
        return self.id


@dataclass(frozen=True, slots=True)
class ReviseSpeech(Revise):
    """Change who spoke or what was said."""

    label: ClassVar[str] = "speech.revise"
    entity: ClassVar[type[Speech]] = Speech
    checks: ClassVar[Mapping[str, Check]] = SPEECH_CHECKS


@dataclass(frozen=True, slots=True)
class MoveSpeech(Command[None]):
    """Move a speech to ``index`` within its item."""

    id: str
    index: int

    label: ClassVar[str] = "speech.move"

    def apply(self, session: Session) -> None:
        row = found(session, Speech, self.id)
        place(session, row, "item_id", self.index)


@dataclass(frozen=True, slots=True)
class RemoveSpeech(Command[None]):
    """Delete a speech from the minutes."""

    id: str

    label: ClassVar[str] = "speech.remove"

    def apply(self, session: Session) -> None:
        session.delete(found(session, Speech, self.id))


@dataclass(frozen=True, slots=True)
class AddDecision(Command[str]):
    """A decision, recommendation or agreement on an item. Returns its key."""

    item_id: str
    text: str = ""
    kind: DecisionKind = DecisionKind.DECISION
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "decision.add"

    def apply(self, session: Session) -> str:
        found(session, AgendaItem, self.item_id)
        values = checked(DECISION_CHECKS, session, text=self.text, kind=self.kind)
        rank = last_rank(session, Decision, "item_id", self.item_id)
        row = Decision(id=self.id, item_id=self.item_id, rank=rank, **values)
        row.folded = folded(row.text)
        session.add(row)
        return self.id


@dataclass(frozen=True, slots=True)
class ReviseDecision(Revise):
    """Change one field of a decision; votes are heads, None when nobody counted."""

    label: ClassVar[str] = "decision.revise"
    entity: ClassVar[type[Decision]] = Decision
    checks: ClassVar[Mapping[str, Check]] = DECISION_CHECKS

    def settle(self, row: Any) -> None:
        row.folded = folded(row.text)


@dataclass(frozen=True, slots=True)
class AssignDecision(Command[None]):
    """Name who answers for a decision: a person, an organization, both or nobody, in one act."""

    id: str
    person_id: str | None = None
    organization_id: str | None = None

    label: ClassVar[str] = "decision.assign"

    def apply(self, session: Session) -> None:
        row = found(session, Decision, self.id)
        values = checked(
            DECISION_CHECKS,
            session,
            responsible_id=self.person_id,
            responsible_organization_id=self.organization_id,
        )
        row.responsible_id = values["responsible_id"]
        row.responsible_organization_id = values["responsible_organization_id"]


@dataclass(frozen=True, slots=True)
class MoveDecision(Command[None]):
    """Move a decision to ``index`` within its item; its number 1.2 follows."""

    id: str
    index: int

    label: ClassVar[str] = "decision.move"

    def apply(self, session: Session) -> None:
        row = found(session, Decision, self.id)
        place(session, row, "item_id", self.index)


@dataclass(frozen=True, slots=True)
class RemoveDecision(Command[None]):
    """Delete a decision."""

    id: str

    label: ClassVar[str] = "decision.remove"

    def apply(self, session: Session) -> None:
        session.delete(found(session, Decision, self.id))
