"""What the installer says while it works, and how it gives up."""

import sys
import time
from collections.abc import Generator
from contextlib import contextmanager


class InstallError(Exception):
    """The installer cannot go on; its text is one sentence that says what to do."""


def say(text: str) -> None:
    """Print a line at once, also into a pipe."""
    print(text, flush=True)


def complain(text: str) -> None:
    """Print a line to the error stream."""
    print(f"Krug: {text}", file=sys.stderr, flush=True)


@contextmanager
def stage(name: str) -> Generator[None]:
    """Announce a stage and say how long it took."""
    say(f"{name} ...")
    started = time.monotonic()
    yield
    say(f"  done in {duration(time.monotonic() - started)}")


def duration(seconds: float) -> str:
    """A length of time as people say it: ``3.2 s`` or ``2 min 5 s``."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s"
