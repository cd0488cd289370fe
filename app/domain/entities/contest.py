"""Contests: nominations, criteria and their weights, entries and who is in them."""

from sqlalchemy.orm import Mapped, mapped_column

from app.domain.entities.base import Base, Key, Words, reference, wish
from app.domain.values import OrganizationKind


class Contest(Base):
    """A competition judged by a jury; ``budget`` in roubles when money is given.

    ``rehearsal`` marks generated marks. ``gate_salt`` and ``gate_box`` prove the organizer's code,
    the way out of the kiosk. ``order_seed`` is that of the lot for the order of presentation.
    """

    __tablename__ = "contest"

    id: Mapped[Key]
    meeting_id: Mapped[str | None] = wish("meeting")
    title: Mapped[Words]
    folded: Mapped[str] = mapped_column(index=True, default="")
    regulations: Mapped[Words]
    budget: Mapped[int | None] = mapped_column(default=None)
    rehearsal: Mapped[bool] = mapped_column(default=False)
    gate_salt: Mapped[Words]
    gate_box: Mapped[Words]
    order_seed: Mapped[Words]
    note: Mapped[Words]


class Nomination(Base):
    """A part of a contest with entries, and criteria if it wants, of its own."""

    __tablename__ = "nomination"

    id: Mapped[Key]
    contest_id: Mapped[str] = reference("contest")
    rank: Mapped[int] = mapped_column(default=0)
    title: Mapped[Words]


class Criterion(Base):
    """What is judged; weight and scale are decimals as written, exact.

    Without a nomination it holds for all. ``levels`` words what marks mean, a line per level.
    """

    __tablename__ = "criterion"

    id: Mapped[Key]
    contest_id: Mapped[str] = reference("contest")
    nomination_id: Mapped[str | None] = wish("nomination")
    rank: Mapped[int] = mapped_column(default=0)
    title: Mapped[Words]
    levels: Mapped[Words]
    weight: Mapped[str] = mapped_column(default="1")
    low: Mapped[str] = mapped_column(default="0")
    high: Mapped[str] = mapped_column(default="10")
    step: Mapped[str] = mapped_column(default="1")
    comment_needed: Mapped[bool] = mapped_column(default=False)


class WeightRule(Base):
    """Another weight of a criterion for a nomination, or for a band of sums requested.

    The band holds from ``sum_from`` up to but not including ``sum_below``, in roubles.
    """

    __tablename__ = "weight_rule"

    id: Mapped[Key]
    criterion_id: Mapped[str] = reference("criterion")
    nomination_id: Mapped[str | None] = wish("nomination")
    sum_from: Mapped[int | None] = mapped_column(default=None)
    sum_below: Mapped[int | None] = mapped_column(default=None)
    weight: Mapped[str] = mapped_column(default="1")


class Entry(Base):
    """A project that takes part; ``submitted`` is an ISO moment or empty, ``rank`` the order."""

    __tablename__ = "entry"

    id: Mapped[Key]
    contest_id: Mapped[str] = reference("contest")
    nomination_id: Mapped[str | None] = wish("nomination")
    rank: Mapped[int] = mapped_column(default=0)
    number: Mapped[Words]
    title: Mapped[Words]
    folded: Mapped[str] = mapped_column(index=True, default="")
    team: Mapped[Words]
    organization_id: Mapped[str | None] = wish("organization")
    kind: Mapped[OrganizationKind] = mapped_column(default=OrganizationKind.NGO)
    sum_requested: Mapped[int | None] = mapped_column(default=None)
    submitted: Mapped[Words]
    withdrawn: Mapped[bool] = mapped_column(default=False)
    note: Mapped[Words]


class EntryMember(Base):
    """Somebody in the team of an entry."""

    __tablename__ = "entry_member"

    id: Mapped[Key]
    entry_id: Mapped[str] = reference("entry")
    person_id: Mapped[str] = reference("person")
    rank: Mapped[int] = mapped_column(default=0)


class CriteriaPreset(Base):
    """A set of criteria of one's own; ``content`` is JSON text."""

    __tablename__ = "criteria_preset"

    id: Mapped[Key]
    title: Mapped[Words]
    content: Mapped[Words]
