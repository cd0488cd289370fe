"""What all stored nouns share: keys that meet across laptops, enums as words."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from sqlalchemy import Date, Enum, ForeignKey, String, Text
from sqlalchemy.orm import DeclarativeBase, mapped_column

from app.domain.values import new_id

Key = Annotated[str, mapped_column(String(32), primary_key=True, default=new_id)]
"""A row's own key: 32 hexadecimal digits."""

Words = Annotated[str, mapped_column(Text, default="")]
"""Text that is empty when unknown, never null."""


def words_of(kind: type[StrEnum]) -> list[str]:
    """The stored spellings of an enum."""
    return [member.value for member in kind]


class Base(DeclarativeBase):
    """Root of the mapped classes; constraint names are fixed so that migrations can name them."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {
        StrEnum: Enum(StrEnum, native_enum=False, length=20, values_callable=words_of),
        date: Date(),
    }


def reference(table: str) -> Any:
    """A required foreign key to ``table``; the database itself never cascades."""
    return mapped_column(String(32), ForeignKey(f"{table}.id"), index=True)


def wish(table: str) -> Any:
    """An optional foreign key to ``table``."""
    return mapped_column(String(32), ForeignKey(f"{table}.id"), index=True, default=None)
