"""The first evening: directory, meetings, agenda, outcomes, preferences and the journal."""

import sqlalchemy as sa
from alembic import op

from app.storage.migrations.columns import choice, count, flag, folded, key, to, words

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create every table of the first release."""
    _directory()
    _people()
    _meetings()
    _agenda()
    _outcomes()
    _journal()


def _directory() -> None:
    op.create_table(
        "organization",
        key(),
        *words("full_name", "short_name"),
        folded(index=False),
        choice("kind"),
        *words("legal_form", "inn", "ogrn", "address", "phone", "email", "site", "note"),
        flag("archived"),
        sa.Index("ix_organization_folded", "folded", "archived"),
        sa.Index("ix_organization_kind", "kind", "archived"),
    )
    op.create_table(
        "organization_link",
        key(),
        to("organization"),
        to("organization", "other_id"),
        choice("kind"),
    )
    op.create_table("programme", key(), *words("title"), folded())
    op.create_table("organization_programme", key(), to("organization"), to("programme"))
    picture: sa.Column[bytes] = sa.Column("data", sa.LargeBinary(), nullable=False)
    op.create_table("logo", key(), to("organization"), picture)


def _people() -> None:
    op.create_table(
        "person",
        key(),
        *words("surname", "name", "patronymic", "latin"),
        folded(index=False),
        choice("gender"),
        *words("phone", "email", "note"),
        flag("archived"),
        sa.Index("ix_person_folded", "folded", "archived"),
    )
    op.create_table("post", key(), to("person"), to("organization"), *words("title"), count("rank"))
    op.create_table("name_form", key(), to("person"), choice("case"), *words("text"))


def _meetings() -> None:
    op.create_table(
        "meeting",
        key(),
        *words("title", "theme"),
        folded(),
        *words("number"),
        sa.Column("day", sa.Date(), index=True),
        count("starts", optional=True),
        count("ends", optional=True),
        *words("town"),
        to("organization", "venue_id", optional=True),
        *words("hall"),
        to("programme", optional=True),
        to("person", "chair_id", optional=True),
        to("person", "secretary_id", optional=True),
        to("person", "moderator_id", optional=True),
        to("meeting", "previous_id", optional=True),
        *words("heading"),
        choice("heard_style"),
        count("list_threshold"),
        *words("note"),
    )
    op.create_table("meeting_organizer", key(), to("meeting"), to("organization"), count("rank"))
    op.create_table(
        "participant",
        key(),
        to("meeting"),
        to("person"),
        to("organization", optional=True),
        choice("role"),
        choice("invitation"),
        flag("attended"),
        *words("note"),
    )


def _agenda() -> None:
    op.create_table(
        "agenda_item",
        key(),
        to("meeting"),
        count("rank"),
        choice("kind"),
        *words("number", "title"),
        folded(),
        count("minutes"),
        *words("question"),
        count("turn_seconds"),
        *words("heard", "note"),
    )
    op.create_table("presenter", key(), to("agenda_item", "item_id"), to("person"), count("rank"))


def _outcomes() -> None:
    op.create_table(
        "speech",
        key(),
        to("agenda_item", "item_id"),
        to("person", optional=True),
        count("rank"),
        *words("text"),
    )
    op.create_table(
        "decision",
        key(),
        to("agenda_item", "item_id"),
        count("rank"),
        choice("kind"),
        *words("text"),
        folded(),
        to("person", "responsible_id", optional=True),
        to("organization", "responsible_organization_id", optional=True),
        sa.Column("due", sa.Date()),
        count("votes_for", optional=True),
        count("votes_against", optional=True),
        count("votes_abstained", optional=True),
    )
    op.create_table("preference", key(80), *words("value"))


def _journal() -> None:
    op.create_table(
        "journal_entry",
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column("at", sa.String(32), nullable=False),
        *words("actor"),
        sa.Column("label", sa.String(80), nullable=False),
        choice("kind"),
        count("target", optional=True),
        count("barrier"),
        sa.Column("previous_hash", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )
    op.create_table(
        "journal_row",
        sa.Column("entry", sa.Integer(), primary_key=True),
        sa.Column("position", sa.Integer(), primary_key=True),
        sa.Column("table_name", sa.String(60), nullable=False),
        sa.Column("row_id", sa.String(80), nullable=False, index=True),
        sa.Column("action", sa.String(10), nullable=False),
        sa.Column("cells", sa.JSON(), nullable=False),
    )
    op.create_table(
        "journal_mention",
        sa.Column("row_id", sa.String(80), primary_key=True),
        sa.Column("entry", sa.Integer(), primary_key=True),
        sqlite_with_rowid=False,
    )
