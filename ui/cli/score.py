"""Counting the marks of a jury from a JSON file, without a workspace."""

import sys
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import override

from app.domain.errors import UserError
from ui.cli.speech import RefusedError, reason_of, say
from ui.cli.wish import Wish


@dataclass(frozen=True, slots=True)
class ScoreMarks(Wish):
    """Prints places with their reasons, agreement and remarks as JSON."""

    path: Path

    @override
    def run(self) -> int:
        from app.services.scoring import score
        from ui.texts.remarks import remark_text

        try:
            say(score(self._text(), remark_text, ascii_only=not _carries_all_letters()))
        except UserError as refusal:
            raise RefusedError(self._placed(refusal)) from refusal
        return 0

    def _placed(self, refusal: UserError) -> str:
        """What is wrong, after the file and the path in it; a file that cannot be read names itself."""
        place = [self.path.name, refusal.field] if refusal.code.startswith("score.") else []
        return ": ".join((*filter(None, place), reason_of(refusal)))

    def _text(self) -> str:
        try:
            return self.path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError:
            raise UserError("score.input_unreadable", line=1, column=1) from None
        except FileNotFoundError:
            raise UserError("file.missing", file=self.path.name) from None
        except OSError:
            raise UserError("file.unreachable", file=self.path.name) from None


def _carries_all_letters() -> bool:
    """JSON has to stay JSON on a console with a narrow alphabet."""
    return (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
