"""Copies of a workspace file, going back to one, and checking the file."""

from datetime import datetime
from pathlib import Path

from app.storage.copies import Copy, backup_to, copies, keep, restore, thin
from app.storage.disk import put_in_place, refusing_disk
from app.storage.verify import Fault, Finding, verify

__all__ = [
    "Copy",
    "Fault",
    "Finding",
    "backup_to",
    "copies",
    "keep_copy",
    "put_in_place",
    "refusing_disk",
    "restore",
    "verify",
]


def keep_copy(path: Path, folder: Path, now: datetime) -> Copy:
    """Keep a checked copy of the file in ``folder`` and thin the older ones out."""
    copy = keep(path, folder, now)
    thin(folder)
    return copy
