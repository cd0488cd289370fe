"""The log file in the user's folder: what a bug report needs, and no more."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOG_BYTES = 512 * 1024
LOGS_KEPT = 3
LOG_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_to(folder: Path) -> logging.Handler:
    """A handler writing ``krug.log`` in the folder; on a read-only place it writes nothing."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "krug.log", maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter(LOG_FORM))
    return handler
