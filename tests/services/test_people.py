"""People: named, given posts, declined in their own way, removed and brought back whole."""

import pytest

from app.domain.errors import UserError
from app.domain.values import Case, Gender, Role
from app.services.agenda import AddItem, AddPresenter
from app.services.choices import PersonChoices
from app.services.meetings import AddMeeting, ReviseMeeting
from app.services.organizations import (
    AddOrganization,
    RemoveOrganization,
    ReviseOrganization,
)
from app.services.outcomes import AddSpeech, RemoveSpeech
from app.services.participants import AddParticipant
from app.services.people import (
    AddPerson,
    AddPost,
    PlacePost,
    RemovePerson,
    RemovePost,
    RevisePerson,
    RevisePost,
    SetNameForm,
)
from app.services.people_rows import DirectoryCount, People, PeopleTouched, PersonCard, PersonCardOf
from app.services.workspace import Workspace


@pytest.fixture
def panova(workspace: Workspace) -> str:
    return workspace.execute(AddPerson("Панова", "Людмила"))


@pytest.fixture
def centre(workspace: Workspace) -> str:
    return workspace.execute(AddOrganization("АНО «Центр»"))


def card(workspace: Workspace, key: str) -> PersonCard:
    return workspace.ask(PersonCardOf(key))


def names(workspace: Workspace, query: People | None = None) -> list[str]:
    return [row.name for row in workspace.ask(query or People())]


def posts(workspace: Workspace, key: str) -> list[str]:
    return [each.title for each in card(workspace, key).posts]


def refusal(workspace: Workspace, command) -> UserError:
    with pytest.raises(UserError) as caught:
        workspace.execute(command)
    return caught.value


# Names


def test_a_person_of_one_line_is_taken_apart_and_the_gender_guessed(workspace, doing) -> None:
    key = doing(AddPerson.named("Пономарёв Дмитрий Ильич"))
    shown = card(workspace, key)
    assert (shown.surname, shown.name, shown.patronymic) == ("Пономарёв", "Дмитрий", "Ильич")
    assert (shown.full_name, shown.gender) == ("Пономарёв Дмитрий Ильич", Gender.MALE)


def test_a_gender_that_is_given_is_not_guessed(workspace) -> None:
    key = workspace.execute(AddPerson("Панова", gender=Gender.MALE))
    assert card(workspace, key).gender is Gender.MALE


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("surname", " Пано\x00ва-Ли ", "Панова-Ли"),
        ("name", "Людмила Анна", "Людмила Анна"),
        ("patronymic", "Сергеевна", "Сергеевна"),
        ("latin", "Liudmila Panova", "Liudmila Panova"),
        ("gender", Gender.UNKNOWN, Gender.UNKNOWN),
        ("phone", "+7 978 000-00-00", "+7 978 000-00-00"),
        ("email", "panova@example.ru", "panova@example.ru"),
        ("note", "один\nдва", "один\nдва"),
        ("archived", True, True),
    ],
)
def test_a_field_is_kept(workspace, doing, panova, field, typed, kept) -> None:
    doing(RevisePerson(panova, field, typed))
    assert getattr(card(workspace, panova), field) == kept


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        ("surname", "я" * 10_000, "text.too_long"),
        ("email", "я" * 10_000, "text.too_long"),
        ("note", "я" * 20_001, "text.too_long"),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field(
    workspace, stored, panova, field, typed, code
) -> None:
    before = stored()
    refused = refusal(workspace, RevisePerson(panova, field, typed))
    assert (refused.code, refused.field) == (code, field)
    assert stored() == before


def test_somebody_without_any_name_is_refused(workspace, panova) -> None:
    assert refusal(workspace, AddPerson(" \x00")).code == "person.nameless"
    workspace.execute(RevisePerson(panova, "surname", ""))
    refused = refusal(workspace, RevisePerson(panova, "name", ""))
    assert (refused.code, refused.field) == ("person.nameless", "name")
    assert names(workspace) == ["Людмила"]


def test_names_stand_in_order_with_yo_beside_ye(workspace) -> None:
    for name in ("Яковлев", "Ёжиков Пётр", "Ежов", "Ефимов"):
        workspace.execute(AddPerson.named(name))
    assert names(workspace) == ["Ёжиков Пётр", "Ежов", "Ефимов", "Яковлев"]
    assert names(workspace, People(text="ежик")) == ["Ёжиков Пётр"]
    assert names(workspace, People(text="петр")) == ["Ёжиков Пётр"]


def test_a_list_read_in_parts_is_the_list(workspace) -> None:
    for number in range(7):
        workspace.execute(AddPerson(f"Иванов {number % 3}"))
    whole = workspace.ask(People())
    parts = [*workspace.ask(People(limit=2))]
    while len(parts) < len(whole):
        parts += workspace.ask(People(limit=2, after=parts[-1].place))
    assert parts == list(whole)


def test_the_archive_is_apart(workspace, panova) -> None:
    workspace.execute(RevisePerson(panova, "archived", value=True))
    assert names(workspace) == []
    assert names(workspace, People(archived=True)) == ["Панова Людмила"]
    assert workspace.ask(PersonChoices("пан")) == ()
    assert workspace.ask(DirectoryCount()) == (0, 0)


# Posts


def test_a_person_can_be_added_with_a_post(workspace, doing, centre) -> None:
    key = doing(AddPerson("Панова", organization_id=centre, post="директор"))
    (row,) = workspace.ask(People())
    assert (row.id, row.post, row.organization) == (key, "директор", "АНО «Центр»")
    (choice,) = workspace.ask(PersonChoices("панова"))
    assert choice.caption == "директор, АНО «Центр»"


def test_a_person_at_an_organization_that_is_gone_is_refused_whole(workspace, centre) -> None:
    workspace.execute(RemoveOrganization(centre))
    assert refusal(workspace, AddPerson("Панова", organization_id=centre)).code == "row.gone"
    assert names(workspace) == []


def test_posts_are_added_ordered_revised_and_removed(workspace, doing, panova, centre) -> None:
    first = doing(AddPost(panova, centre, "директор"))
    doing(AddPost(panova, centre, "эксперт"))
    third = doing(AddPost(panova, centre, "модератор"))
    assert posts(workspace, panova) == ["директор", "эксперт", "модератор"]

    doing(PlacePost(third, 0))
    assert posts(workspace, panova) == ["модератор", "директор", "эксперт"]
    assert workspace.ask(People())[0].post == "модератор"

    doing(RevisePost(first, "title", "генеральный  директор"))
    doing(RemovePost(third))
    assert posts(workspace, panova) == ["генеральный директор", "эксперт"]


def test_a_post_takes_no_novel_and_no_place_that_is_gone(workspace, panova, centre) -> None:
    post = workspace.execute(AddPost(panova, centre))
    assert refusal(workspace, RevisePost(post, "title", "я" * 501)).code == "text.too_long"
    assert refusal(workspace, AddPost(panova, centre, "я" * 501)).code == "text.too_long"
    workspace.execute(RemovePost(post))
    for command in (RevisePost(post, "title", ""), PlacePost(post, 0), RemovePost(post)):
        assert refusal(workspace, command).code == "row.gone"


def test_a_change_tells_which_lines_it_touches(workspace, panova, centre) -> None:
    changes = []
    workspace.subscribe(changes.append)
    post = workspace.execute(AddPost(panova, centre))
    workspace.execute(ReviseOrganization(centre, "phone", "1"))
    touched = [workspace.ask(PeopleTouched(change.rows)) for change in changes]
    assert touched == [{panova}, {panova}]

    (row,) = workspace.ask(People())
    assert row.post_id == post
    workspace.execute(RemovePost(post))
    assert ("post", post) in changes[-1].rows


# Forms of the name


def test_own_forms_of_the_name_are_kept_changed_and_given_up(workspace, doing, panova) -> None:
    doing(SetNameForm(panova, Case.DATIVE, "Пановой Людмиле"))
    doing(SetNameForm(panova, Case.DATIVE, "Панове Людмиле"))
    doing(SetNameForm(panova, Case.GENITIVE, "Пановы"))
    forms = {form.case: form.text for form in card(workspace, panova).forms}
    assert forms == {Case.DATIVE: "Панове Людмиле", Case.GENITIVE: "Пановы"}

    doing(SetNameForm(panova, Case.DATIVE, " "))
    assert [form.case for form in card(workspace, panova).forms] == [Case.GENITIVE]
    too_long = refusal(workspace, SetNameForm(panova, Case.DATIVE, "я" * 301))
    assert too_long.code == "text.too_long"


# Removing


def test_removing_releases_every_reference_and_undo_restores_all(
    workspace, doing, panova, centre
) -> None:
    meeting = workspace.execute(AddMeeting("Круглый стол"))
    for field in ("chair_id", "secretary_id", "moderator_id"):
        workspace.execute(ReviseMeeting(meeting, field, panova))
    workspace.execute(AddParticipant(meeting, panova, Role.SPEAKER))
    workspace.execute(AddPresenter(workspace.execute(AddItem(meeting, "Доклад")), panova))
    workspace.execute(AddPost(panova, centre, "директор"))
    workspace.execute(SetNameForm(panova, Case.DATIVE, "Пановой"))

    doing(RemovePerson(panova))

    assert names(workspace) == []
    assert refusal(workspace, RevisePerson(panova, "name", "")).code == "row.gone"


def test_whom_minutes_quote_is_not_removed(workspace, stored, panova) -> None:
    item = workspace.execute(AddItem(workspace.execute(AddMeeting("Круглый стол")), "Итоги"))
    speech = workspace.execute(AddSpeech(item, panova, "О намерениях"))
    before = stored()
    refused = refusal(workspace, RemovePerson(panova))
    assert (refused.code, refused.facts) == ("person.in_minutes", {"person": "Панова Людмила"})
    assert stored() == before

    workspace.execute(RemoveSpeech(speech))
    workspace.execute(RemovePerson(panova))
    assert names(workspace) == []
