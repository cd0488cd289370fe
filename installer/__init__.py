"""Makes Krug ready on a machine that has Python only, starts it, and runs the gate.

Only the standard library is used here, because nothing else is there yet.
"""

import sys

OLDEST = (3, 11)

# Checked on import: the modules below would fail on an older Python with a traceback.
if sys.version_info < OLDEST:
    found = ".".join(map(str, sys.version_info[:2]))
    sys.exit(f"Krug needs Python 3.11 or newer, and this is {found}: start it with a newer one.")
