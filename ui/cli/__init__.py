"""The command ``krug``: one window, and a handful of commands that need none.

Sentences go the way of the interface's own texts: through Qt's translators, of which QtCore alone
is needed. So a refusal reads the same in the window and in a terminal, and one check finds every
text that lacks its Russian. It costs a few hundredths of a second, a twentieth of what reading a
workspace costs. Widgets are imported only by the commands that draw.
"""

import os
import sys
from collections.abc import Sequence

from app.domain.errors import UserError
from ui.cli.grammar import UsageError, parsed
from ui.cli.speech import RefusedError, complain, prepare_streams, reason_of, speak

__all__ = ["main"]

INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says: 0 when done, 1 for a refusal, 2 for wrong usage."""
    prepare_streams()
    try:
        return _obey(sys.argv[1:] if arguments is None else list(arguments))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our lines has gone; what is still to be flushed goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _obey(words: list[str]) -> int:
    speaker = None
    try:
        wish = parsed(words)
        if wish.speaks:
            speaker = speak(words)
        return wish.run()
    except UsageError as usage:
        speaker = speak(words)
        usage.show()
        return usage.code
    except (RefusedError, UserError) as refusal:
        speaker = speaker or speak(words)
        complain(reason_of(refusal))
        return 1
