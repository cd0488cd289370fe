"""Entries of a contest: added, changed, put in order by hand or by lot, withdrawn."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy.orm import Session

from app.domain.entities import (
    Contest,
    Entry,
    EntryMember,
    Nomination,
    Organization,
    Person,
)
from app.domain.errors import UserError
from app.domain.rules.lots import drawn
from app.domain.values import OrganizationKind, RoundEventKind, new_id
from app.services.contests import MOST_MONEY, unfrozen
from app.services.contract import Command
from app.services.fields import (
    Check,
    FieldValue,
    line,
    lines,
    one_of,
    optional,
    reference,
    whole,
)
from app.services.ordering import STEP, last_rank, place, ranked
from app.services.panel import REASON, note_event, open_rounds
from app.services.removing import remove
from app.services.revising import Revise, checked, folded, found


def moment(_session: Session, value: str) -> FieldValue:
    """Nothing, or an ISO moment to the minute."""
    if not value:
        return ""
    try:
        return datetime.fromisoformat(value).isoformat(timespec="minutes")
    except ValueError:
        raise UserError("date.unreadable") from None


CHECKS: dict[str, Check] = {
    "title": line(1_000, required=True),
    "number": line(20),
    "nomination_id": reference(Nomination),
    "team": line(),
    "organization_id": reference(Organization),
    "kind": one_of(OrganizationKind),
    "sum_requested": optional(whole(0, MOST_MONEY)),
    "submitted": moment,
    "note": lines(),
}


@dataclass(frozen=True, slots=True)
class AddEntry(Command[str]):
    """An entry after those there are. Returns its key."""

    contest_id: str
    title: str
    team: str = ""
    organization_id: str | None = None
    nomination_id: str | None = None
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "entry.add"

    def apply(self, session: Session) -> str:
        """Takes the kind of applicant over from the organization."""
        found(session, Contest, self.contest_id)
        unfrozen(session, self.contest_id)
        values = dict(
            checked(
                CHECKS,
                session,
                title=self.title,
                team=self.team,
                organization_id=self.organization_id,
                nomination_id=self.nomination_id,
            )
        )
        if self.organization_id:
            values["kind"] = found(session, Organization, self.organization_id).kind
        rank = last_rank(session, Entry, "contest_id", self.contest_id)
        name = folded(self.title, self.team)
        session.add(Entry(id=self.id, contest_id=self.contest_id, rank=rank, folded=name, **values))
        return self.id


@dataclass(frozen=True, slots=True)
class ReviseEntry(Revise):
    """Change one field of an entry; what is judged by is frozen at opening."""

    label: ClassVar[str] = "entry.revise"
    entity: ClassVar[type[Entry]] = Entry
    checks: ClassVar[Mapping[str, Check]] = CHECKS

    def apply(self, session: Session) -> None:
        if self.field in {"nomination_id", "organization_id", "sum_requested", "kind"}:
            unfrozen(session, found(session, Entry, self.id).contest_id)
        Revise.apply(self, session)

    def settle(self, row: Any) -> None:
        row.folded = folded(row.title, row.team)


@dataclass(frozen=True, slots=True)
class MoveEntry(Command[None]):
    """Move an entry to ``index`` in the order of presentation."""

    id: str
    index: int

    label: ClassVar[str] = "entry.move"

    def apply(self, session: Session) -> None:
        row = found(session, Entry, self.id)
        place(session, row, "contest_id", self.index)


@dataclass(frozen=True, slots=True)
class DrawOrder(Command[None]):
    """Draw the order of presentation by lot; ``seed`` reproduces it and stands in the journal."""

    contest_id: str
    seed: str

    label: ClassVar[str] = "entry.draw"

    def apply(self, session: Session) -> None:
        entries = ranked(session, Entry, "contest_id", self.contest_id)
        by_key = {entry.id: entry for entry in entries}
        for number, key in enumerate(drawn(by_key, self.seed), 1):
            by_key[key].rank = number * STEP
            by_key[key].number = str(number)
        found(session, Contest, self.contest_id).order_seed = self.seed


@dataclass(frozen=True, slots=True)
class NumberEntries(Command[None]):
    """Number the entries in the order of presentation."""

    contest_id: str

    label: ClassVar[str] = "entry.number"

    def apply(self, session: Session) -> None:
        for number, entry in enumerate(ranked(session, Entry, "contest_id", self.contest_id), 1):
            entry.number = str(number)


@dataclass(frozen=True, slots=True)
class WithdrawEntry(Command[None]):
    """Take an entry out of the contest; during open rounds as a recorded event with its reason."""

    id: str
    reason: str
    at: datetime

    label: ClassVar[str] = "entry.withdraw"
    barrier: ClassVar[bool] = True

    def apply(self, session: Session) -> None:
        row = found(session, Entry, self.id)
        if row.withdrawn:
            raise UserError("entry.withdrawn_already")
        reason = str(checked(REASON, session, reason=self.reason)["reason"])
        for judged in open_rounds(session, row.contest_id):
            if not reason:
                raise UserError("reason.needed", "reason")
            event = RoundEventKind.ENTRY_WITHDRAWN
            note_event(session, judged, event, reason, self.at, entry_id=row.id)
        row.withdrawn = True


@dataclass(frozen=True, slots=True)
class RestoreEntry(Command[None]):
    """Take a withdrawn entry back in, as long as no round has opened."""

    id: str

    label: ClassVar[str] = "entry.restore"

    def apply(self, session: Session) -> None:
        row = found(session, Entry, self.id)
        unfrozen(session, row.contest_id)
        row.withdrawn = False


@dataclass(frozen=True, slots=True)
class RemoveEntry(Command[None]):
    """Delete an entry that no round has judged."""

    id: str

    label: ClassVar[str] = "entry.remove"

    def apply(self, session: Session) -> None:
        row = found(session, Entry, self.id)
        unfrozen(session, row.contest_id)
        remove(session, row)


@dataclass(frozen=True, slots=True)
class AddMember(Command[None]):
    """Somebody in the team of an entry."""

    entry_id: str
    person_id: str
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "entry.member"

    def apply(self, session: Session) -> None:
        found(session, Entry, self.entry_id)
        found(session, Person, self.person_id)
        others = ranked(session, EntryMember, "entry_id", self.entry_id)
        if any(each.person_id == self.person_id for each in others):
            raise UserError("link.twice")
        rank = last_rank(session, EntryMember, "entry_id", self.entry_id)
        session.add(
            EntryMember(id=self.id, entry_id=self.entry_id, person_id=self.person_id, rank=rank)
        )


@dataclass(frozen=True, slots=True)
class RemoveMember(Command[None]):
    """Take somebody out of a team; ``id`` is that of the membership."""

    id: str

    label: ClassVar[str] = "entry.member_out"

    def apply(self, session: Session) -> None:
        session.delete(found(session, EntryMember, self.id))
