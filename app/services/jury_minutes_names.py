"""Names of people as papers need them, read by key."""

from collections.abc import Collection, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import NameForm as StoredForm
from app.domain.entities import Person
from app.services.minutes import NameForm, PersonName


def names_of(session: Session, keys: Collection[str]) -> Mapping[str, PersonName]:
    """Each person's name with gender and own forms, by key."""
    forms: dict[str, list[NameForm]] = {}
    query = select(StoredForm).where(StoredForm.person_id.in_(keys)).order_by(StoredForm.id)
    for form in session.scalars(query):
        forms.setdefault(form.person_id, []).append(NameForm(form.case, form.text))
    people = session.scalars(select(Person).where(Person.id.in_(keys)))
    return {each.id: _name_of(each, forms.get(each.id, [])) for each in people}


def _name_of(person: Person, forms: list[NameForm]) -> PersonName:
    return PersonName(
        person.id,
        person.surname,
        person.name,
        person.patronymic,
        person.gender,
        tuple(forms),
        person.latin,
    )
