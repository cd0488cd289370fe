"""Salted commitments of values and the chain of hashes over entries.

A commitment is SHA-256 over a random 16-byte salt and the value with its place. The chain
covers commitments only, so a value and its salt can be erased on request and the chain still
verifies.
"""

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.storage.images import RowImage, Stored

GENESIS = "0" * 64
SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class SealedRow:
    """A row image with its commitments, as the journal keeps it.

    ``cells`` maps a column to [before, after, salt]; ``commitments`` maps it to a hex digest.
    """

    image: RowImage
    cells: Mapping[str, Sequence[Stored]]
    commitments: Mapping[str, str]


def canonical(value: object) -> bytes:
    """One spelling for one JSON value."""
    words = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return words.encode("utf-8", errors="surrogateescape")


def commitment(place: tuple[str, str, str], before: Stored, after: Stored, salt: str) -> str:
    """Digest of a value change at (table, row, column) under ``salt`` (hexadecimal)."""
    return hashlib.sha256(bytes.fromhex(salt) + canonical([*place, before, after])).hexdigest()


def seal(image: RowImage) -> SealedRow:
    """Commit each changed column of a row under a fresh salt."""
    names = sorted({*image.before, *image.after})
    noise = os.urandom(SALT_BYTES * len(names)).hex()
    step = SALT_BYTES * 2
    cells: dict[str, Sequence[Stored]] = {}
    commitments: dict[str, str] = {}
    for index, name in enumerate(names):
        salt = noise[index * step : (index + 1) * step]
        before, after = image.before.get(name), image.after.get(name)
        cells[name] = [before, after, salt]
        commitments[name] = commitment((image.table, image.row_id, name), before, after, salt)
    return SealedRow(image, cells, commitments)


def link(previous: str, header: Sequence[object], rows: Sequence[Sequence[object]]) -> str:
    """Hash of an entry: the previous hash, its header and the commitments of its rows.

    ``header`` is number, time, actor, label, kind, target, barrier; a row is table, id, action,
    commitments by column.
    """
    return hashlib.sha256(canonical([previous, list(header), list(rows)])).hexdigest()
