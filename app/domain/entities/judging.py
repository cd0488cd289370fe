"""Judging: jurors, rounds, sealed ballots, and the marks after closing."""

from sqlalchemy.orm import Mapped, mapped_column

from app.domain.entities.base import Base, Key, Words, reference, wish
from app.domain.values import (
    MarkState,
    OrganizationKind,
    RoundEventKind,
    RoundState,
    RulingKind,
    StageKind,
)


class Juror(Base):
    """A member of the jury; ``pin_box`` opens only under the own PIN, and drafts with it.

    ``failures`` counts wrong tries since the last right one, ``blocked_until`` is an ISO moment.
    """

    __tablename__ = "juror"

    id: Mapped[Key]
    contest_id: Mapped[str] = reference("contest")
    person_id: Mapped[str] = reference("person")
    rank: Mapped[int] = mapped_column(default=0)
    chair: Mapped[bool] = mapped_column(default=False)
    pin_salt: Mapped[Words]
    pin_box: Mapped[Words]
    failures: Mapped[int] = mapped_column(default=0)
    blocked_until: Mapped[Words]


class JudgingRound(Base):
    """A stage of a contest that is judged: how, by what rules, and under which seal.

    ``options`` and ``ladder`` are JSON text; ``frozen`` keeps what held at opening. The private
    key lies in two boxes, under the chair's code and under the recovery code. ``digest`` is
    written by closing over all ballots.
    """

    __tablename__ = "judging_round"

    id: Mapped[Key]
    contest_id: Mapped[str] = reference("contest")
    rank: Mapped[int] = mapped_column(default=0)
    kind: Mapped[StageKind] = mapped_column(default=StageKind.DEFENCE)
    title: Mapped[Words]
    state: Mapped[RoundState] = mapped_column(default=RoundState.DRAFT)
    method: Mapped[str] = mapped_column(default="mean")
    options: Mapped[Words]
    ladder: Mapped[Words]
    threshold: Mapped[Words]
    carry_from_id: Mapped[str | None] = wish("judging_round")
    own_order: Mapped[bool] = mapped_column(default=False)
    opened_at: Mapped[Words]
    closed_at: Mapped[Words]
    public_key: Mapped[Words]
    chair_salt: Mapped[Words]
    chair_box: Mapped[Words]
    recovery_salt: Mapped[Words]
    recovery_box: Mapped[Words]
    frozen: Mapped[Words]
    digest: Mapped[Words]


class Quota(Base):
    """How many entries of a kind of applicant a round lets through, and how many wait."""

    __tablename__ = "quota"

    id: Mapped[Key]
    round_id: Mapped[str] = reference("judging_round")
    kind: Mapped[OrganizationKind | None] = mapped_column(default=None)
    places: Mapped[int] = mapped_column(default=1)
    reserve: Mapped[int] = mapped_column(default=0)


class Assignment(Base):
    """A juror judges an entry in a round; a round without any is judged by all of all."""

    __tablename__ = "assignment"

    id: Mapped[Key]
    round_id: Mapped[str] = reference("judging_round")
    juror_id: Mapped[str] = reference("juror")
    entry_id: Mapped[str] = reference("entry")


class Recusal(Base):
    """A juror does not judge an entry, with the reason; ``declared`` by the juror or found."""

    __tablename__ = "recusal"

    id: Mapped[Key]
    juror_id: Mapped[str] = reference("juror")
    entry_id: Mapped[str] = reference("entry")
    reason: Mapped[Words]
    declared: Mapped[bool] = mapped_column(default=False)


class BallotDraft(Base):
    """Marks of a juror not signed yet, encrypted under the PIN."""

    __tablename__ = "ballot_draft"

    id: Mapped[Key]
    round_id: Mapped[str] = reference("judging_round")
    juror_id: Mapped[str] = reference("juror")
    box: Mapped[Words]


class Ballot(Base):
    """A signed ballot, sealed to the round's public key; ``receipt`` is what the juror takes."""

    __tablename__ = "ballot"

    id: Mapped[Key]
    round_id: Mapped[str] = reference("judging_round")
    juror_id: Mapped[str] = reference("juror")
    box: Mapped[Words]
    receipt: Mapped[Words]
    paper: Mapped[bool] = mapped_column(default=False)


class PaperBallot(Base):
    """Marks typed from paper, waiting for a second person; encrypted under the sheet's code."""

    __tablename__ = "paper_ballot"

    id: Mapped[Key]
    round_id: Mapped[str] = reference("judging_round")
    juror_id: Mapped[str] = reference("juror")
    salt: Mapped[Words]
    box: Mapped[Words]
    typed_by: Mapped[Words]


class Mark(Base):
    """One cell of an opened ballot: a decimal as written, or why there is none."""

    __tablename__ = "mark"

    id: Mapped[Key]
    round_id: Mapped[str] = reference("judging_round")
    juror_id: Mapped[str] = reference("juror")
    entry_id: Mapped[str] = reference("entry")
    criterion_id: Mapped[str] = reference("criterion")
    state: Mapped[MarkState] = mapped_column(default=MarkState.GIVEN)
    value: Mapped[Words]
    comment: Mapped[Words]


class Ruling(Base):
    """What people decided about places or marks: a vote, the chair, a lot, a combination.

    ``content`` is JSON text with the figures by entry; ``seed`` that of a lot.
    """

    __tablename__ = "ruling"

    id: Mapped[Key]
    round_id: Mapped[str] = reference("judging_round")
    kind: Mapped[RulingKind]
    content: Mapped[Words]
    seed: Mapped[Words]
    reason: Mapped[Words]


class RoundEvent(Base):
    """A change of panel or entries after opening, with its reason."""

    __tablename__ = "round_event"

    id: Mapped[Key]
    round_id: Mapped[str] = reference("judging_round")
    kind: Mapped[RoundEventKind]
    juror_id: Mapped[str | None] = wish("juror")
    entry_id: Mapped[str | None] = wish("entry")
    reason: Mapped[Words]
    at: Mapped[Words]
