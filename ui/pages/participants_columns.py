"""What the list of participants shows of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from app.domain.values import Invitation, Role
from app.services.participants import ParticipantRow
from ui.models.columns import Column
from ui.texts.kinds import invitation, invitation_tone, role
from ui.theme.tokens import Colour
from ui.widgets.directory import initials

translate = QCoreApplication.translate

ROLE, INVITATION, ATTENDED = 1, 2, 3
WIDTHS = (0, 190, 180, 130)
"""Pixels by column; 0 takes what is left."""

_ROLES, _INVITATIONS = tuple(Role), tuple(Invitation)


@dataclass(frozen=True)
class TickColumn(Column[ParticipantRow]):
    """A check box in a cell: no words to be seen, but some to be heard."""

    @override
    def spoken(self, row: ParticipantRow) -> str:
        if row.attended:
            return translate("Participants", "was there")
        return translate("Participants", "was not there")


def columns() -> Sequence[Column[ParticipantRow]]:
    """Name with post and organization, role, state of the invitation, whether there."""
    return (
        Column[ParticipantRow](
            translate("Participants", "Name"),
            _name,
            secondary=_post,
            initials=_initials,
            sort_key=_by_name,
            strong=True,
        ),
        Column[ParticipantRow](
            translate("Participants", "Role"), _no_words, pill=_role, sort_key=_by_role
        ),
        Column[ParticipantRow](
            translate("Participants", "Invitation"),
            _no_words,
            pill=_invitation,
            tone=_invitation_tone,
            sort_key=_by_invitation,
        ),
        TickColumn(
            translate("Participants", "Was there"),
            _no_words,
            icon=_tick,
            tone=_tick_tone,
            sort_key=_by_attendance,
        ),
    )


def plain(text: str) -> str:
    """The form in which names are compared: case, ё and blanks make no difference."""
    return " ".join(text.casefold().replace("ё", "е").split())


def _name(row: ParticipantRow) -> str:
    return row.name


def _post(row: ParticipantRow) -> str:
    return ", ".join(part for part in (row.post, row.organization) if part)


def _initials(row: ParticipantRow) -> str:
    return initials(row.name)


def _no_words(_row: ParticipantRow) -> str:
    return ""


def _role(row: ParticipantRow) -> str:
    return role(row.role)


def _invitation(row: ParticipantRow) -> str:
    return invitation(row.invitation)


def _invitation_tone(row: ParticipantRow) -> str:
    return invitation_tone(row.invitation)


def _tick(row: ParticipantRow) -> str:
    return "mdi6.checkbox-marked" if row.attended else "mdi6.checkbox-blank-outline"


def _tick_tone(row: ParticipantRow) -> str:
    return Colour.ACCENT if row.attended else Colour.MUTED


def _by_name(row: ParticipantRow) -> str:
    return plain(row.name)


def _by_role(row: ParticipantRow) -> tuple[int, str]:
    return _ROLES.index(row.role), plain(row.name)


def _by_invitation(row: ParticipantRow) -> tuple[int, str]:
    return _INVITATIONS.index(row.invitation), plain(row.name)


def _by_attendance(row: ParticipantRow) -> tuple[bool, str]:
    return not row.attended, plain(row.name)
