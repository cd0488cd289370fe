"""The journal's own tables: entries, the rows each touched, and the keys these mention."""

from sqlalchemy import JSON, Column, Integer, MetaData, String, Table, Text

RECORDS = MetaData()

ENTRY = Table(
    "journal_entry",
    RECORDS,
    Column("number", Integer, primary_key=True),
    Column("at", String(32), nullable=False),
    Column("actor", Text, nullable=False),
    Column("label", String(80), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("target", Integer),
    Column("barrier", Integer, nullable=False),
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)

ROW = Table(
    "journal_row",
    RECORDS,
    Column("entry", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("table_name", String(60), nullable=False),
    Column("row_id", String(80), nullable=False, index=True),
    Column("action", String(10), nullable=False),
    Column("cells", JSON, nullable=False),
)

MENTION = Table(
    "journal_mention",
    RECORDS,
    Column("row_id", String(80), primary_key=True),
    Column("entry", Integer, primary_key=True),
    sqlite_with_rowid=False,
)
