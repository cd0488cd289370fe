"""The log file in the user's folder: what a bug report needs, and no more."""

import logging
from pathlib import Path

LOG_BYTES = 512 * 1024
LOGS_KEPT = 3
LOG_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_to(folder: Path) -> logging.Handler:
    """A handler writing ``krug.log`` in the folder; on a read-only place it writes nothing.

    A large file is put aside at the start only: that needs none of ``logging.handlers``, whose
    import would hold back the first paint.
    """
    path = folder / "krug.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LOG_BYTES:
            _put_aside(path)
        handler: logging.Handler = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter(LOG_FORM))
    return handler


def _put_aside(path: Path) -> None:
    """Number the older files up, the oldest falls off."""
    for number in range(LOGS_KEPT, 0, -1):
        older = path if number == 1 else path.with_name(f"{path.name}.{number - 1}")
        if older.exists():
            older.replace(path.with_name(f"{path.name}.{number}"))
