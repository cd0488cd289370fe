"""What the pickers of a meeting's card find: its participants before everybody else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.services.choices import ProgrammeChoices
from app.services.organizations import AddProgramme
from app.services.participants import ParticipantsOf
from ui.widgets.directory import Directory, person_choice
from ui.widgets.finding import Choice

if TYPE_CHECKING:
    from ui.desk import Desk

PROGRAMME_ICON = "mdi6.folder-star-outline"


class MeetingPeople:
    """People for the offices of one meeting."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._directory = Directory(desk)
        self.meeting = ""

    def find(self, text: str) -> Sequence[Choice]:
        """Those on the list of participants first, as they are the likely ones."""
        rows = self._desk.ask(ParticipantsOf(self.meeting))
        wanted = _plain(text)
        listed = [
            person_choice(row.person_id, row.name, row.post or row.organization)
            for row in rows
            if wanted in _plain(row.name)
        ]
        known = {choice.id for choice in listed}
        others = self._directory.find_people(text)
        return [*listed, *(choice for choice in others if choice.id not in known)]

    def create(self, text: str) -> str | None:
        return self._directory.create_person(text)


class Programmes:
    """Programmes found by a few letters, or created."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, text: str) -> Sequence[Choice]:
        found = self._desk.ask(ProgrammeChoices(text))
        return [Choice(each.id, each.title, icon=PROGRAMME_ICON) for each in found]

    def create(self, text: str) -> str | None:
        return self._desk.execute(AddProgramme(text))


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("ё", "е").split())
