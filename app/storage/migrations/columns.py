"""Columns as migrations write them; nothing here may change what a released revision made."""

import sqlalchemy as sa


def key(length: int = 32) -> sa.Column[str]:
    """A row's own key."""
    return sa.Column("id", sa.String(length), primary_key=True)


def words(*names: str) -> list[sa.Column[str]]:
    """Texts that are empty when unknown."""
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def short(*names: str) -> list[sa.Column[str]]:
    """Short texts, such as decimals as written."""
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def folded(*, index: bool = True) -> sa.Column[str]:
    """The search form of a name."""
    return sa.Column("folded", sa.String(), nullable=False, index=index)


def choice(name: str, *, optional: bool = False) -> sa.Column[str]:
    """A member of an enum, as its word."""
    return sa.Column(name, sa.String(20), nullable=optional)


def count(name: str, *, optional: bool = False) -> sa.Column[int]:
    """A whole number."""
    return sa.Column(name, sa.Integer(), nullable=optional)


def flag(name: str) -> sa.Column[bool]:
    """Yes or no."""
    return sa.Column(name, sa.Boolean(), nullable=False)


def to(table: str, name: str = "", *, optional: bool = False) -> sa.Column[str]:
    """A reference to a row of another table, indexed."""
    reference = sa.ForeignKey(f"{table}.id")
    return sa.Column(name or f"{table}_id", sa.String(32), reference, nullable=optional, index=True)
