"""The two kinds of failure: what a user can cause, and everything else."""

from collections.abc import Mapping


class UserError(Exception):
    """A refusal: a dotted code and the facts for its sentence, worded in ``ui/texts/errors``.

    ``field`` names the field of the card the refusal belongs to, so that a form can show the
    sentence beside it; it is empty when the refusal concerns the whole command.
    """

    def __init__(self, code: str, field: str = "", **facts: str | int) -> None:
        super().__init__(code, facts)
        self.code = code
        self.field = field
        self.facts: Mapping[str, str | int] = facts

    def at(self, field: str) -> "UserError":
        """The same refusal, placed at a field."""
        return UserError(self.code, field, **self.facts)


class WriteRefusedError(RuntimeError):
    """A bug: something tried to write past the journal."""
