"""Organizations: kept, refused in words, linked, removed, and brought back whole."""

import pytest

from app.domain.errors import UserError
from app.domain.values import LinkKind, OrganizationKind, Role
from app.services.choices import OrganizationChoices, ProgrammeChoices
from app.services.meeting_rows import MeetingCardOf
from app.services.meetings import AddMeeting, AddOrganizer, ReviseMeeting
from app.services.organization_card import OrganizationCard, OrganizationCardOf
from app.services.organization_rows import (
    OrganizationCounts,
    Organizations,
    OrganizationsTouched,
)
from app.services.organizations import (
    LOGO_LIMIT,
    AddOrganization,
    AddProgramme,
    JoinProgramme,
    LeaveProgramme,
    LinkOrganization,
    RemoveOrganization,
    ReviseOrganization,
    SetLogo,
    UnlinkOrganization,
)
from app.services.participants import AddParticipant
from app.services.people import AddPerson, RevisePerson
from app.services.workspace import Workspace

PNG = b"\x89PNG\r\n\x1a\n" + b"picture"
FOUNDER, PARTNER = LinkKind.FOUNDER, LinkKind.PARTNER


@pytest.fixture
def centre(workspace: Workspace) -> str:
    return workspace.execute(AddOrganization("АНО «Центр»", kind=OrganizationKind.RESOURCE_CENTRE))


@pytest.fixture
def union(workspace: Workspace) -> str:
    return workspace.execute(AddOrganization("Союз «Палата»", kind=OrganizationKind.UNION))


def card(workspace: Workspace, key: str) -> OrganizationCard:
    return workspace.ask(OrganizationCardOf(key))


def names(workspace: Workspace, query: Organizations | None = None) -> list[str]:
    return [row.name for row in workspace.ask(query or Organizations())]


def refusal(workspace: Workspace, command) -> UserError:
    with pytest.raises(UserError) as caught:
        workspace.execute(command)
    return caught.value


# What a field takes


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("full_name", "Автономная  некоммерческая\nорганизация", None),
        ("short_name", " АНО\u00a0«Новый»\x00 ", "АНО «Новый»"),
        ("legal_form", "АНО", "АНО"),
        ("inn", "9204 000005", "9204000005"),
        ("inn", "920400000080", "920400000080"),
        ("ogrn", "1229200000006", "1229200000006"),
        ("ogrn", "322920000000111", "322920000000111"),
        ("address", "Севастополь, ул. Ленина, 1", "Севастополь, ул. Ленина, 1"),
        ("phone", "8 (8692) 54-12-34", "8 (8692) 54-12-34"),
        ("email", "name@example.ru", "name@example.ru"),
        ("site", "example.ru", "example.ru"),
        ("note", "один\r\n\r\n\r\nдва", "один\n\nдва"),
        ("kind", OrganizationKind.FUND, OrganizationKind.FUND),
        ("archived", True, True),
    ],
)
def test_a_field_is_kept(workspace, doing, centre, field, typed, kept) -> None:
    doing(ReviseOrganization(centre, field, typed))
    expected = "Автономная некоммерческая организация" if kept is None else kept
    assert getattr(card(workspace, centre), field) == expected


def test_a_number_can_be_taken_out_again(workspace, doing, centre) -> None:
    workspace.execute(ReviseOrganization(centre, "inn", "9204000005"))
    doing(ReviseOrganization(centre, "inn", " "))
    assert card(workspace, centre).inn == ""


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        ("inn", "92040000AB", "digits.only"),
        ("inn", "９２０４００００００", "digits.only"),
        ("inn", "920400000", "digits.count"),
        ("ogrn", "12292000000061", "digits.count"),
        ("short_name", "я" * 10_000, "text.too_long"),
        ("full_name", "я" * 10_000, "text.too_long"),
        ("note", "я" * 30_000, "text.too_long"),
        ("short_name", "", "organization.nameless"),
        ("short_name", "\x00\u200b ", "organization.nameless"),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field(
    workspace, stored, centre, field, typed, code
) -> None:
    before = stored()
    refused = refusal(workspace, ReviseOrganization(centre, field, typed))
    assert (refused.code, refused.field) == (code, field)
    assert stored() == before


def test_a_name_of_ten_thousand_letters_says_how_many_are_possible(workspace) -> None:
    refused = refusal(workspace, AddOrganization("я" * 10_000))
    assert refused.facts == {"limit": 500, "length": 10_000}
    assert refused.field == "short_name"
    assert names(workspace) == []


def test_one_of_two_names_is_enough(workspace, centre) -> None:
    workspace.execute(ReviseOrganization(centre, "full_name", "Центр поддержки"))
    workspace.execute(ReviseOrganization(centre, "short_name", ""))
    assert names(workspace) == ["Центр поддержки"]


@pytest.mark.parametrize(
    ("field", "number", "doubts"),
    [
        ("inn", "9204000005", {}),
        ("inn", "9204000001", {"inn": "inn.check_digit"}),
        ("ogrn", "1229200000006", {}),
        ("ogrn", "1229200000007", {"ogrn": "ogrn.check_digit"}),
        ("ogrn", "322920000000122", {}),
    ],
)
def test_a_wrong_check_digit_is_doubted_and_kept(workspace, centre, field, number, doubts) -> None:
    workspace.execute(ReviseOrganization(centre, field, number))
    assert getattr(card(workspace, centre), field) == number
    assert card(workspace, centre).doubts == doubts


def test_what_was_removed_meanwhile_is_gone(workspace, centre) -> None:
    workspace.execute(RemoveOrganization(centre))
    for command in (
        ReviseOrganization(centre, "phone", "1"),
        RemoveOrganization(centre),
        SetLogo(centre, PNG),
        LinkOrganization(centre, centre, FOUNDER),
    ):
        assert refusal(workspace, command).code == "row.gone"


# Lists


def test_names_stand_in_order_with_yo_beside_ye(workspace) -> None:
    for name in ("Яблоко", "Ёлка", "Единство", "«Жар»", "Ежи"):
        workspace.execute(AddOrganization(name))
    assert names(workspace) == ["Единство", "Ежи", "Ёлка", "«Жар»", "Яблоко"]


def test_a_list_is_narrowed_by_text_kind_and_archive(workspace, centre, union) -> None:
    workspace.execute(ReviseOrganization(union, "archived", value=True))
    assert names(workspace) == ["АНО «Центр»"]
    assert names(workspace, Organizations(archived=True)) == ["Союз «Палата»"]
    assert names(workspace, Organizations(text="ЦЕНТР")) == ["АНО «Центр»"]
    assert names(workspace, Organizations(text="100%")) == []
    assert names(workspace, Organizations(kind=OrganizationKind.UNION)) == []


def test_a_list_read_in_parts_is_the_list(workspace) -> None:
    for number in range(7):
        workspace.execute(AddOrganization(f"Центр {number % 3}"))
    whole = workspace.ask(Organizations())
    parts = [*workspace.ask(Organizations(limit=3))]
    while len(parts) < len(whole):
        parts += workspace.ask(Organizations(limit=3, after=parts[-1].place))
    assert parts == list(whole)
    assert workspace.ask(Organizations(limit=3, after=parts[-1].place)) == ()


def test_counts_name_the_kinds_there_are(workspace, centre, union) -> None:
    workspace.execute(AddOrganization("АНО «Второй центр»", kind=OrganizationKind.RESOURCE_CENTRE))
    counted = [(one.kind, one.count) for one in workspace.ask(OrganizationCounts())]
    assert counted == [(OrganizationKind.RESOURCE_CENTRE, 2), (OrganizationKind.UNION, 1)]
    assert workspace.ask(OrganizationCounts(archived=True)) == ()


def test_the_contact_is_who_leads(workspace, centre) -> None:
    workspace.execute(AddPerson("Авдеева", organization_id=centre, post="бухгалтер"))
    head = workspace.execute(
        AddPerson("Панова", "Людмила", organization_id=centre, post="директор")
    )
    (row,) = workspace.ask(Organizations())
    assert (row.contact, row.contact_post) == ("Панова Людмила", "директор")

    workspace.execute(RevisePerson(head, "archived", value=True))
    (row,) = workspace.ask(Organizations())
    assert row.contact == "Авдеева"


def test_a_change_tells_which_lines_it_touches(workspace, centre, union) -> None:
    changes = []
    workspace.subscribe(changes.append)
    person = workspace.execute(AddPerson("Панова", organization_id=centre))
    workspace.execute(RevisePerson(person, "name", "Людмила"))
    workspace.execute(ReviseOrganization(union, "phone", "1"))
    touched = [workspace.ask(OrganizationsTouched(change.rows)) for change in changes]
    assert touched == [{centre}, {centre}, {union}]


# Links


def test_founders_and_partners_are_linked_and_taken_out(workspace, doing, centre, union) -> None:
    doing(LinkOrganization(centre, union, FOUNDER))
    doing(LinkOrganization(centre, union, PARTNER))
    shown = card(workspace, centre)
    assert [link.name for link in shown.founders] == ["Союз «Палата»"]
    assert [link.name for link in shown.partners] == ["Союз «Палата»"]
    doing(UnlinkOrganization(shown.founders[0].id))
    assert card(workspace, centre).founders == ()
    assert card(workspace, centre).partners != ()


def test_founders_in_a_circle_are_refused(workspace, stored, centre, union) -> None:
    third = workspace.execute(AddOrganization("Фонд"))
    workspace.execute(LinkOrganization(centre, union, FOUNDER))
    workspace.execute(LinkOrganization(union, third, FOUNDER))
    before = stored()
    for pair in ((union, centre), (third, union), (third, centre)):
        assert refusal(workspace, LinkOrganization(*pair, FOUNDER)).code == "founder.circular"
    assert stored() == before
    workspace.execute(LinkOrganization(centre, third, FOUNDER))


def test_partners_may_be_partners_of_each_other(workspace, doing, centre, union) -> None:
    doing(LinkOrganization(centre, union, PARTNER))
    doing(LinkOrganization(union, centre, PARTNER))


def test_a_link_to_itself_or_twice_is_refused(workspace, centre, union) -> None:
    assert refusal(workspace, LinkOrganization(centre, centre, PARTNER)).code == "link.itself"
    workspace.execute(LinkOrganization(centre, union, PARTNER))
    assert refusal(workspace, LinkOrganization(centre, union, PARTNER)).code == "link.twice"


def test_programmes_are_created_joined_and_left(workspace, doing, centre) -> None:
    programme = doing(AddProgramme("Социомобиль"))
    assert workspace.execute(AddProgramme(" СОЦИОМОБИЛЬ ")) == programme
    doing(JoinProgramme(centre, programme))
    assert refusal(workspace, JoinProgramme(centre, programme)).code == "link.twice"
    (link,) = card(workspace, centre).programmes
    assert (link.other_id, link.name) == (programme, "Социомобиль")
    doing(LeaveProgramme(link.id))
    assert card(workspace, centre).programmes == ()
    assert [each.title for each in workspace.ask(ProgrammeChoices("соц"))] == ["Социомобиль"]
    assert refusal(workspace, AddProgramme(" ")).code == "text.empty"


# Logo


def test_a_logo_is_kept_replaced_and_taken_away(workspace, doing, centre) -> None:
    doing(SetLogo(centre, PNG))
    doing(SetLogo(centre, PNG + b"2"))
    assert card(workspace, centre).logo == PNG + b"2"
    doing(SetLogo(centre, b""))
    assert card(workspace, centre).logo == b""


def test_what_is_no_picture_or_too_large_is_refused(workspace, centre) -> None:
    assert refusal(workspace, SetLogo(centre, b"GIF89a")).code == "logo.unreadable"
    large = PNG + bytes(LOGO_LIMIT)
    refused = refusal(workspace, SetLogo(centre, large))
    assert (refused.code, refused.field, refused.facts) == ("logo.too_large", "logo", {"limit": 2})


# Removing


def test_removing_releases_every_reference_and_undo_restores_all(
    workspace, doing, centre, union
) -> None:
    person = workspace.execute(AddPerson("Панова", organization_id=centre, post="директор"))
    meeting = workspace.execute(AddMeeting("Круглый стол"))
    workspace.execute(ReviseMeeting(meeting, "venue_id", centre))
    workspace.execute(AddOrganizer(meeting, centre))
    workspace.execute(AddParticipant(meeting, person, Role.SPEAKER, centre))
    workspace.execute(LinkOrganization(union, centre, FOUNDER))
    workspace.execute(JoinProgramme(centre, workspace.execute(AddProgramme("20×20"))))
    workspace.execute(SetLogo(centre, PNG))

    doing(RemoveOrganization(centre))

    assert names(workspace) == ["Союз «Палата»"]
    assert card(workspace, union).founders == ()
    shown = workspace.ask(MeetingCardOf(meeting))
    assert (shown.venue.id, shown.organizers) == ("", ())


def test_an_archived_organization_is_offered_nowhere(workspace, centre, union) -> None:
    workspace.execute(ReviseOrganization(centre, "archived", value=True))
    offered = [each.title for each in workspace.ask(OrganizationChoices(""))]
    assert offered == ["Союз «Палата»"]


def test_choices_begin_with_names_that_begin_so(workspace, centre) -> None:
    workspace.execute(AddOrganization("Центр молодёжи"))
    found = [each.title for each in workspace.ask(OrganizationChoices("центр"))]
    assert found == ["Центр молодёжи", "АНО «Центр»"]
