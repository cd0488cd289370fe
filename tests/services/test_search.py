"""Search finds anything by a part of its name."""

import pytest

from app.services.agenda import AddItem
from app.services.meetings import AddMeeting
from app.services.organizations import AddOrganization, ReviseOrganization
from app.services.outcomes import AddDecision
from app.services.people import AddPerson
from app.services.sample import LoadSample
from app.services.search import Found, HitKind
from app.services.workspace import Workspace


def found(workspace: Workspace, text: str) -> list[tuple[HitKind, str]]:
    return [(hit.kind, hit.title) for hit in workspace.ask(Found(text))]


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        ("пономарев", HitKind.PERSON, "Пономарёв Дмитрий"),
        ("ПОНОМАРЁВ", HitKind.PERSON, "Пономарёв Дмитрий"),
        ("дело со смыслом", HitKind.ORGANIZATION, "Центр социальных технологий «Дело со смыслом»"),
        ("стартовый", HitKind.MEETING, "Стартовый круглый стол"),
    ],
)
def test_the_sample_is_found_by_parts_of_names(
    workspace: Workspace, text: str, kind: HitKind, title: str
) -> None:
    workspace.execute(LoadSample())
    assert (kind, title) in found(workspace, text)


def test_items_and_decisions_lead_to_their_item_and_meeting(workspace: Workspace) -> None:
    meeting = workspace.execute(AddMeeting("Стол"))
    item = workspace.execute(AddItem(meeting, "Социальный транспорт"))
    workspace.execute(AddDecision(item, "Купить социальный автобус."))
    hits = workspace.ask(Found("социальный"))
    assert [(hit.kind, hit.id, hit.meeting_id) for hit in hits] == [
        (HitKind.ITEM, item, meeting),
        (HitKind.DECISION, item, meeting),
    ]


def test_names_that_begin_so_come_first(workspace: Workspace) -> None:
    for name in ("Новый маяк", "Маяк", "Старый маяк"):
        workspace.execute(AddOrganization(name))
    assert next(title for _, title in found(workspace, "маяк")) == "Маяк"


def test_signs_of_a_pattern_are_only_signs(workspace: Workspace) -> None:
    workspace.execute(AddOrganization("Сто % помощи"))
    workspace.execute(AddOrganization("Фонд_1"))
    assert [title for _, title in found(workspace, "%")] == ["Сто % помощи"]
    assert [title for _, title in found(workspace, "_")] == ["Фонд_1"]


def test_what_is_archived_is_not_offered(workspace: Workspace) -> None:
    key = workspace.execute(AddOrganization("Маяк"))
    workspace.execute(ReviseOrganization(key, "archived", True))
    assert found(workspace, "маяк") == []


def test_nothing_is_found_for_nothing_and_not_too_much_for_a_letter(workspace: Workspace) -> None:
    for number in range(20):
        workspace.execute(AddPerson(f"Иванов{number}"))
    assert found(workspace, "  ") == []
    assert len(workspace.ask(Found("и", limit=6))) == 6
