"""Agenda items, who presents them, what was said and decided."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from app.domain.entities.base import Base, Key, Words, reference, wish
from app.domain.values import DecisionKind, ItemKind


class AgendaItem(Base):
    """One point of the agenda; ``minutes`` is planned, ``turn_seconds`` per voice in a circle."""

    __tablename__ = "agenda_item"

    id: Mapped[Key]
    meeting_id: Mapped[str] = reference("meeting")
    rank: Mapped[int] = mapped_column(default=0)
    kind: Mapped[ItemKind] = mapped_column(default=ItemKind.REPORT)
    number: Mapped[Words]
    title: Mapped[Words]
    folded: Mapped[str] = mapped_column(index=True, default="")
    minutes: Mapped[int] = mapped_column(default=10)
    question: Mapped[Words]
    turn_seconds: Mapped[int] = mapped_column(default=60)
    heard: Mapped[Words]
    note: Mapped[Words]


class Presenter(Base):
    """Who presents an item or leads it, in order of ``rank``."""

    __tablename__ = "presenter"

    id: Mapped[Key]
    item_id: Mapped[str] = reference("agenda_item")
    person_id: Mapped[str] = reference("person")
    rank: Mapped[int] = mapped_column(default=0)


class Speech(Base):
    """Who spoke on an item and what was said, for the minutes."""

    __tablename__ = "speech"

    id: Mapped[Key]
    item_id: Mapped[str] = reference("agenda_item")
    person_id: Mapped[str | None] = wish("person")
    rank: Mapped[int] = mapped_column(default=0)
    text: Mapped[Words]


class Decision(Base):
    """What an item ended in; votes are heads, null when nobody counted."""

    __tablename__ = "decision"

    id: Mapped[Key]
    item_id: Mapped[str] = reference("agenda_item")
    rank: Mapped[int] = mapped_column(default=0)
    kind: Mapped[DecisionKind] = mapped_column(default=DecisionKind.DECISION)
    text: Mapped[Words]
    folded: Mapped[str] = mapped_column(index=True, default="")
    responsible_id: Mapped[str | None] = wish("person")
    responsible_organization_id: Mapped[str | None] = wish("organization")
    due: Mapped[date | None] = mapped_column(default=None)
    votes_for: Mapped[int | None] = mapped_column(default=None)
    votes_against: Mapped[int | None] = mapped_column(default=None)
    votes_abstained: Mapped[int | None] = mapped_column(default=None)
