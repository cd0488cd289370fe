"""What a wish of the command line is."""

from abc import ABC, abstractmethod
from typing import ClassVar


class Wish(ABC):
    """What somebody asked for, complete and well-formed.

    ``speaks``: it answers in the terminal and opens no window, so that no application of Qt
    with widgets comes into the way of the one that knows the language.
    """

    speaks: ClassVar[bool] = True

    @abstractmethod
    def run(self) -> int:
        """Do it; returns the exit code. Refusals are raised."""
