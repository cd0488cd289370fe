"""Printing: from what a query read to a finished file."""

import errno
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import UserError
from app.domain.values import new_id
from app.services.minutes import MinutesData
from reports.options import PrintOptions
from reports.registry import report
from reports.texts import load

_REFUSALS = {
    errno.ENOSPC: "storage.full",
    errno.EDQUOT: "storage.full",
    errno.EFBIG: "storage.full",
    errno.EROFS: "storage.read_only",
    errno.EACCES: "storage.read_only",
    errno.EPERM: "storage.read_only",
    errno.ENOENT: "file.unreachable",
    errno.ENOTDIR: "file.unreachable",
    errno.EISDIR: "file.unreachable",
}


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished PDF; ``missing`` are letters that no bundled face has (printed as □)."""

    content: bytes
    pages: int
    missing: tuple[str, ...] = ()


def render(report_id: str, data: MinutesData, options: PrintOptions | None = None) -> Printed:
    """The paper as PDF in memory; equal data and options give equal bytes."""
    from reports.pdf.writer import written

    chosen = options or PrintOptions()
    paper = report(report_id)
    document = paper.compose(data, load(paper.id, chosen.language), chosen)
    file = written(document, chosen)
    return Printed(file.content, file.pages, file.missing)


def write(path: Path, content: bytes) -> None:
    """Put the file in its place whole: a failure leaves what was there before.

    Raises:
        UserError: ``storage.full``, ``storage.read_only``, ``file.unreachable`` or
            ``storage.failing``.
    """
    draft = path.with_name(f".{new_id()}.part")
    try:
        _put(draft, content)
        draft.replace(path)
        _settle(path.parent)
    except OSError as failure:
        code = _REFUSALS.get(failure.errno or 0, "storage.failing")
        raise UserError(code, file=path.name) from failure
    finally:
        draft.unlink(missing_ok=True)


def _put(draft: Path, content: bytes) -> None:
    with draft.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Wait until the disk knows the name; Windows does this on its own."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
