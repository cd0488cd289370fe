"""Salted commitments of values and the chain of hashes over entries.

A commitment is SHA-256 over a random salt and the value with its place. The chain covers
commitments only, so a value and its salt can be erased on request, its commitment left in their
stead, and the chain still verifies.
"""

import base64
import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from app.storage.images import RowImage, Stored

GENESIS = "0" * 64
SALT_BYTES = 12
"""96 random bits per value: more than anybody can try."""

Cell: TypeAlias = Sequence[Stored] | str
"""Before, after and salt of a value; or the bare commitment of an erased one."""

_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class SealedRow:
    """A row image with salted cells by column, as the journal keeps it."""

    image: RowImage
    cells: Mapping[str, Cell]


def seal(image: RowImage) -> SealedRow:
    """Put a fresh salt to each changed column of a row."""
    names = sorted({*image.before, *image.after})
    noise = base64.b64encode(os.urandom(SALT_BYTES * len(names))).decode("ascii")
    step = SALT_BYTES * 4 // 3
    salts = (noise[index * step : (index + 1) * step] for index in range(len(names)))
    before, after = image.before, image.after
    return SealedRow(
        image,
        {
            name: (before.get(name), after.get(name), salt)
            for name, salt in zip(names, salts, strict=True)
        },
    )


def commitment(table: str, row_id: str, column: str, cell: Cell) -> str:
    """Digest (hexadecimal) that a cell commits to; an erased cell is its own."""
    if isinstance(cell, str):
        return cell
    before, after, salt = cell
    parts = (str(salt), table, row_id, column, before, after)
    return hashlib.sha256(b"".join(map(_spelled, parts))).hexdigest()


def _spelled(value: Stored) -> bytes:
    """One unambiguous spelling per value: kind, length, content."""
    match value:
        case str():
            raw = value.encode("utf-8", errors="surrogateescape")
            return b"s%d:%b" % (len(raw), raw)
        case None:
            return b"n"
        case int():
            return b"i%d;" % value
        case _:
            raw = canonical(value)
            return b"j%d:%b" % (len(raw), raw)


def canonical(value: object) -> bytes:
    """One spelling for one JSON value."""
    return _JSON.encode(value).encode("utf-8", errors="surrogateescape")


def digest_row(table: str, row_id: str, action: str, cells: Mapping[str, Cell]) -> list[object]:
    """What the chain takes of a row: its place, the action, commitments by column."""
    names = sorted(cells)
    return [
        table,
        row_id,
        action,
        [[name, commitment(table, row_id, name, cells[name])] for name in names],
    ]


def link(previous: str, header: Sequence[object], rows: Sequence[Sequence[object]]) -> str:
    """Hash of an entry: the previous hash, its header and the digests of its rows.

    ``header`` is number, time, actor, label, kind, target, barrier.
    """
    return hashlib.sha256(canonical([previous, list(header), list(rows)])).hexdigest()
