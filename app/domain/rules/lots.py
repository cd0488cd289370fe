"""Lots that anybody can draw again from the seed."""

import hashlib
from collections.abc import Iterable


def drawn(keys: Iterable[str], seed: str) -> list[str]:
    """The keys in the order of the lot: by SHA-256 of the seed, a line break and the key."""
    return sorted(
        keys, key=lambda key: (hashlib.sha256(f"{seed}\n{key}".encode()).hexdigest(), key)
    )
