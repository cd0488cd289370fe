"""A workbook without the moment of its making, so that equal data give equal bytes."""

import re
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_CORE = "docProps/core.xml"
_MOMENT = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
"""The earliest moment that an archive can tell."""


def unchanging(content: bytes, made: datetime | None) -> bytes:
    """The same workbook dated ``made``, its parts without dates of their own."""
    moment = (made or _EPOCH).astimezone(UTC)
    target = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(target, "w", ZIP_DEFLATED) as copy:
        for name in source.namelist():
            part = source.read(name)
            if name == _CORE:
                said = f"{moment:%Y-%m-%dT%H:%M:%SZ}".encode()
                part = _MOMENT.sub(rb"\g<1>" + said + rb"\g<2>", part)
            copy.writestr(ZipInfo(name, _EPOCH.timetuple()[:6]), part, ZIP_DEFLATED)
    return target.getvalue()
