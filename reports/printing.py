"""Printing: from what a query read to a finished file."""

import os
from dataclasses import dataclass
from pathlib import Path

from app.domain.values import new_id
from app.services.keeping import put_in_place, refusing_disk
from app.services.minutes import MinutesData
from reports.options import PrintOptions
from reports.registry import report
from reports.texts import load


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
        with refusing_disk(path):
            _put(draft, content)
            put_in_place(draft, path)
    finally:
        draft.unlink(missing_ok=True)


def _put(draft: Path, content: bytes) -> None:
    with draft.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
