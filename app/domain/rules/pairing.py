"""Who judges what: entries given to jurors by lot, evenly."""

import hashlib
from collections.abc import Sequence


def balanced(
    entries: Sequence[str],
    jurors: Sequence[str],
    per_entry: int,
    excluded: frozenset[tuple[str, str]],
    seed: str,
) -> list[tuple[str, str]] | None:
    """Pairs (entry, juror), ``per_entry`` jurors for each entry, loads as even as can be.

    Entries with the fewest jurors to choose from come first; each takes the jurors with the least
    to do, ties by the lot of ``seed``. ``excluded`` pairs never meet. None when an entry has too
    few jurors left.
    """
    free = {
        entry: [juror for juror in jurors if (entry, juror) not in excluded] for entry in entries
    }
    if any(len(choice) < per_entry for choice in free.values()):
        return None
    load = dict.fromkeys(jurors, 0)
    pairs: list[tuple[str, str]] = []
    for entry in sorted(entries, key=lambda each: (len(free[each]), _lot(seed, each))):
        chosen = sorted(free[entry], key=lambda juror: (load[juror], _lot(seed, entry + juror)))
        for juror in chosen[:per_entry]:
            load[juror] += 1
            pairs.append((entry, juror))
    return pairs


def _lot(seed: str, key: str) -> str:
    return hashlib.sha256(f"{seed}\n{key}".encode()).hexdigest()
