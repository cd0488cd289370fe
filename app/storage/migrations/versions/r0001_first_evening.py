"""The first evening: directory, meetings, agenda, outcomes, preferences and the journal."""

import sqlalchemy as sa
from alembic import op

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


def _key(length: int = 32) -> sa.Column[str]:
    return sa.Column("id", sa.String(length), primary_key=True)


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _folded(*, index: bool = True) -> sa.Column[str]:
    return sa.Column("folded", sa.String(), nullable=False, index=index)


def _choice(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(20), nullable=False)


def _count(name: str, *, optional: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=optional)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _to(table: str, name: str = "", *, optional: bool = False) -> sa.Column[str]:
    key = sa.ForeignKey(f"{table}.id")
    return sa.Column(name or f"{table}_id", sa.String(32), key, nullable=optional, index=True)


def _directory() -> None:
    op.create_table(
        "organization",
        _key(),
        *_words("full_name", "short_name"),
        _folded(index=False),
        _choice("kind"),
        *_words("legal_form", "inn", "ogrn", "address", "phone", "email", "site", "note"),
        _flag("archived"),
        sa.Index("ix_organization_folded", "folded", "archived"),
        sa.Index("ix_organization_kind", "kind", "archived"),
    )
    op.create_table(
        "organization_link",
        _key(),
        _to("organization"),
        _to("organization", "other_id"),
        _choice("kind"),
    )
    op.create_table("programme", _key(), *_words("title"), _folded())
    op.create_table("organization_programme", _key(), _to("organization"), _to("programme"))
    picture: sa.Column[bytes] = sa.Column("data", sa.LargeBinary(), nullable=False)
    op.create_table("logo", _key(), _to("organization"), picture)


def _people() -> None:
    op.create_table(
        "person",
        _key(),
        *_words("surname", "name", "patronymic", "latin"),
        _folded(index=False),
        _choice("gender"),
        *_words("phone", "email", "note"),
        _flag("archived"),
        sa.Index("ix_person_folded", "folded", "archived"),
    )
    op.create_table(
        "post", _key(), _to("person"), _to("organization"), *_words("title"), _count("rank")
    )
    op.create_table("name_form", _key(), _to("person"), _choice("case"), *_words("text"))


def _meetings() -> None:
    op.create_table(
        "meeting",
        _key(),
        *_words("title", "theme"),
        _folded(),
        *_words("number"),
        sa.Column("day", sa.Date(), index=True),
        _count("starts", optional=True),
        _count("ends", optional=True),
        *_words("town"),
        _to("organization", "venue_id", optional=True),
        *_words("hall"),
        _to("programme", optional=True),
        _to("person", "chair_id", optional=True),
        _to("person", "secretary_id", optional=True),
        _to("person", "moderator_id", optional=True),
        _to("meeting", "previous_id", optional=True),
        *_words("heading"),
        _choice("heard_style"),
        _count("list_threshold"),
        *_words("note"),
    )
    op.create_table(
        "meeting_organizer", _key(), _to("meeting"), _to("organization"), _count("rank")
    )
    op.create_table(
        "participant",
        _key(),
        _to("meeting"),
        _to("person"),
        _to("organization", optional=True),
        _choice("role"),
        _choice("invitation"),
        _flag("attended"),
        *_words("note"),
    )


def _agenda() -> None:
    op.create_table(
        "agenda_item",
        _key(),
        _to("meeting"),
        _count("rank"),
        _choice("kind"),
        *_words("number", "title"),
        _folded(),
        _count("minutes"),
        *_words("question"),
        _count("turn_seconds"),
        *_words("heard", "note"),
    )
    op.create_table(
        "presenter", _key(), _to("agenda_item", "item_id"), _to("person"), _count("rank")
    )


def _outcomes() -> None:
    op.create_table(
        "speech",
        _key(),
        _to("agenda_item", "item_id"),
        _to("person", optional=True),
        _count("rank"),
        *_words("text"),
    )
    op.create_table(
        "decision",
        _key(),
        _to("agenda_item", "item_id"),
        _count("rank"),
        _choice("kind"),
        *_words("text"),
        _folded(),
        _to("person", "responsible_id", optional=True),
        _to("organization", "responsible_organization_id", optional=True),
        sa.Column("due", sa.Date()),
        _count("votes_for", optional=True),
        _count("votes_against", optional=True),
        _count("votes_abstained", optional=True),
    )
    op.create_table("preference", _key(80), *_words("value"))


def _journal() -> None:
    op.create_table(
        "journal_entry",
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column("at", sa.String(32), nullable=False),
        *_words("actor"),
        sa.Column("label", sa.String(80), nullable=False),
        _choice("kind"),
        _count("target", optional=True),
        _count("barrier"),
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
