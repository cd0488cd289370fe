"""The jury: contests, entries, criteria, jurors, rounds, sealed ballots, marks."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create the tables of contests and judging."""
    _contests()
    _entries()
    _rounds()
    _panel()
    _ballots()
    _after_opening()


def _key() -> sa.Column[str]:
    return sa.Column("id", sa.String(32), primary_key=True)


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _short(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _folded() -> sa.Column[str]:
    return sa.Column("folded", sa.String(), nullable=False, index=True)


def _choice(name: str, *, optional: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(20), nullable=optional)


def _count(name: str, *, optional: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=optional)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _to(table: str, name: str = "", *, optional: bool = False) -> sa.Column[str]:
    key = sa.ForeignKey(f"{table}.id")
    return sa.Column(name or f"{table}_id", sa.String(32), key, nullable=optional, index=True)


def _contests() -> None:
    op.create_table(
        "contest",
        _key(),
        _to("meeting", optional=True),
        *_words("title"),
        _folded(),
        *_words("regulations"),
        _count("budget", optional=True),
        _flag("rehearsal"),
        *_words("gate_salt", "gate_box", "order_seed", "note"),
    )
    op.create_table("nomination", _key(), _to("contest"), _count("rank"), *_words("title"))
    op.create_table(
        "criterion",
        _key(),
        _to("contest"),
        _to("nomination", optional=True),
        _count("rank"),
        *_words("title", "levels"),
        *_short("weight", "low", "high", "step"),
        _flag("comment_needed"),
    )
    op.create_table(
        "weight_rule",
        _key(),
        _to("criterion"),
        _to("nomination", optional=True),
        _count("sum_from", optional=True),
        _count("sum_below", optional=True),
        *_short("weight"),
    )
    op.create_table("criteria_preset", _key(), *_words("title", "content"))


def _entries() -> None:
    op.create_table(
        "entry",
        _key(),
        _to("contest"),
        _to("nomination", optional=True),
        _count("rank"),
        *_words("number", "title"),
        _folded(),
        *_words("team"),
        _to("organization", optional=True),
        _choice("kind"),
        _count("sum_requested", optional=True),
        *_words("submitted"),
        _flag("withdrawn"),
        *_words("note"),
    )
    op.create_table("entry_member", _key(), _to("entry"), _to("person"), _count("rank"))


def _rounds() -> None:
    op.create_table(
        "judging_round",
        _key(),
        _to("contest"),
        _count("rank"),
        _choice("kind"),
        *_words("title"),
        _choice("state"),
        *_short("method"),
        *_words("options", "ladder", "threshold"),
        _to("judging_round", "carry_from_id", optional=True),
        _flag("own_order"),
        *_words("opened_at", "closed_at", "public_key"),
        *_words("chair_salt", "chair_box", "recovery_salt", "recovery_box", "frozen", "digest"),
    )
    op.create_table(
        "quota",
        _key(),
        _to("judging_round", "round_id"),
        _choice("kind", optional=True),
        _count("places"),
        _count("reserve"),
    )


def _panel() -> None:
    op.create_table(
        "juror",
        _key(),
        _to("contest"),
        _to("person"),
        _count("rank"),
        _flag("chair"),
        *_words("pin_salt", "pin_box"),
        _count("failures"),
        *_words("blocked_until"),
    )
    op.create_table(
        "assignment", _key(), _to("judging_round", "round_id"), _to("juror"), _to("entry")
    )
    op.create_table(
        "recusal", _key(), _to("juror"), _to("entry"), *_words("reason"), _flag("declared")
    )


def _ballots() -> None:
    where = ("judging_round", "round_id")
    op.create_table("ballot_draft", _key(), _to(*where), _to("juror"), *_words("box"))
    op.create_table(
        "ballot", _key(), _to(*where), _to("juror"), *_words("box", "receipt"), _flag("paper")
    )
    op.create_table(
        "paper_ballot", _key(), _to(*where), _to("juror"), *_words("salt", "box", "typed_by")
    )


def _after_opening() -> None:
    where = ("judging_round", "round_id")
    op.create_table(
        "mark",
        _key(),
        _to(*where),
        _to("juror"),
        _to("entry"),
        _to("criterion"),
        _choice("state"),
        *_words("value", "comment"),
    )
    op.create_table(
        "ruling", _key(), _to(*where), _choice("kind"), *_words("content", "seed", "reason")
    )
    op.create_table(
        "round_event",
        _key(),
        _to(*where),
        _choice("kind"),
        _to("juror", optional=True),
        _to("entry", optional=True),
        *_words("reason", "at"),
    )
