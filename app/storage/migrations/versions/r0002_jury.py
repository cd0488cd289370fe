"""The jury: contests, entries, criteria, jurors, rounds, sealed ballots, marks."""

from alembic import op

from app.storage.migrations.columns import choice, count, flag, folded, key, short, to, words

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


def _contests() -> None:
    op.create_table(
        "contest",
        key(),
        to("meeting", optional=True),
        *words("title"),
        folded(),
        *words("regulations"),
        count("budget", optional=True),
        flag("rehearsal"),
        *words("gate_salt", "gate_box", "order_seed", "note"),
    )
    op.create_table("nomination", key(), to("contest"), count("rank"), *words("title"))
    op.create_table(
        "criterion",
        key(),
        to("contest"),
        to("nomination", optional=True),
        count("rank"),
        *words("title", "levels"),
        *short("weight", "low", "high", "step"),
        flag("comment_needed"),
    )
    op.create_table(
        "weight_rule",
        key(),
        to("criterion"),
        to("nomination", optional=True),
        count("sum_from", optional=True),
        count("sum_below", optional=True),
        *short("weight"),
    )
    op.create_table("criteria_preset", key(), *words("title", "content"))


def _entries() -> None:
    op.create_table(
        "entry",
        key(),
        to("contest"),
        to("nomination", optional=True),
        count("rank"),
        *words("number", "title"),
        folded(),
        *words("team"),
        to("organization", optional=True),
        choice("kind"),
        count("sum_requested", optional=True),
        *words("submitted"),
        flag("withdrawn"),
        *words("note"),
    )
    op.create_table("entry_member", key(), to("entry"), to("person"), count("rank"))


def _rounds() -> None:
    op.create_table(
        "judging_round",
        key(),
        to("contest"),
        count("rank"),
        choice("kind"),
        *words("title"),
        choice("state"),
        *short("method"),
        *words("options", "ladder", "threshold"),
        to("judging_round", "carry_from_id", optional=True),
        flag("own_order"),
        *words("opened_at", "closed_at", "public_key"),
        *words("chair_salt", "chair_box", "recovery_salt", "recovery_box", "frozen", "digest"),
    )
    op.create_table(
        "quota",
        key(),
        to("judging_round", "round_id"),
        choice("kind", optional=True),
        count("places"),
        count("reserve"),
    )


def _panel() -> None:
    op.create_table(
        "juror",
        key(),
        to("contest"),
        to("person"),
        count("rank"),
        flag("chair"),
        *words("pin_salt", "pin_box"),
        count("failures"),
        *words("blocked_until"),
    )
    op.create_table("assignment", key(), to("judging_round", "round_id"), to("juror"), to("entry"))
    op.create_table("recusal", key(), to("juror"), to("entry"), *words("reason"), flag("declared"))


def _ballots() -> None:
    where = ("judging_round", "round_id")
    op.create_table("ballot_draft", key(), to(*where), to("juror"), *words("box"))
    op.create_table(
        "ballot", key(), to(*where), to("juror"), *words("box", "receipt"), flag("paper")
    )
    op.create_table(
        "paper_ballot", key(), to(*where), to("juror"), *words("salt", "box", "typed_by")
    )


def _after_opening() -> None:
    where = ("judging_round", "round_id")
    op.create_table(
        "mark",
        key(),
        to(*where),
        to("juror"),
        to("entry"),
        to("criterion"),
        choice("state"),
        *words("value", "comment"),
    )
    op.create_table(
        "ruling", key(), to(*where), choice("kind"), *words("content", "seed", "reason")
    )
    op.create_table(
        "round_event",
        key(),
        to(*where),
        choice("kind"),
        to("juror", optional=True),
        to("entry", optional=True),
        *words("reason", "at"),
    )
