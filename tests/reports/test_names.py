"""Names in papers: cases, initials, alphabetical order."""

import pytest

from app.domain.values import Case, Gender
from app.services.minutes import NameForm, PersonName
from reports.names import declined, declined_surname, in_full, initials, listed, signed, sort_key

F, M = Gender.FEMALE, Gender.MALE

# Written by hand: nominative, genitive, dative, accusative, instrumental.
GOLD = """
f Хомяк Дина|Хомяк Дины|Хомяк Дине|Хомяк Дину|Хомяк Диной
f Панова Людмила|Пановой Людмилы|Пановой Людмиле|Панову Людмилу|Пановой Людмилой
f Стецкова Татьяна|Стецковой Татьяны|Стецковой Татьяне|Стецкову Татьяну|Стецковой Татьяной
f Нечаева Дарина|Нечаевой Дарины|Нечаевой Дарине|Нечаеву Дарину|Нечаевой Дариной
f Потёмкина Марина|Потёмкиной Марины|Потёмкиной Марине|Потёмкину Марину|Потёмкиной Мариной
f Полещук Галина|Полещук Галины|Полещук Галине|Полещук Галину|Полещук Галиной
f Порвина Анна|Порвиной Анны|Порвиной Анне|Порвину Анну|Порвиной Анной
f Куртева Татьяна|Куртевой Татьяны|Куртевой Татьяне|Куртеву Татьяну|Куртевой Татьяной
f Королёва Яна|Королёвой Яны|Королёвой Яне|Королёву Яну|Королёвой Яной
f Корнева Юлия|Корневой Юлии|Корневой Юлии|Корневу Юлию|Корневой Юлией
m Пономарёв Дмитрий|Пономарёва Дмитрия|Пономарёву Дмитрию|Пономарёва Дмитрия|Пономарёвым Дмитрием
m Александрин Валерий|Александрина Валерия|Александрину Валерию|Александрина Валерия|Александрином Валерием
m Гусак Александр|Гусака Александра|Гусаку Александру|Гусака Александра|Гусаком Александром
m Дзюбаба Роман|Дзюбабы Романа|Дзюбабе Роману|Дзюбабу Романа|Дзюбабой Романом
"""
CASES = (Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL)


def gold() -> list[tuple[PersonName, Case, str]]:
    rows = []
    for line in GOLD.strip().splitlines():
        nominative, *forms = line[2:].split("|")
        surname, name = nominative.split()
        who = PersonName(nominative, surname, name, gender=F if line[0] == "f" else M)
        rows += [(who, case, form) for case, form in zip(CASES, forms, strict=True)]
    return rows


@pytest.mark.parametrize(("who", "case", "form"), gold())
def test_the_fourteen_people_of_the_round_table(who, case, form):
    # Valid spellings of the instrumental of -ин surnames of foreign type: -ином; of Russian: -иным.
    assert declined(who, case) in {form, form.replace("Александрином", "Александриным")}


def test_without_gender_a_name_stays():
    who = PersonName("k", "Ким", "Саша")
    assert declined(who, Case.DATIVE) == "Ким Саша"


def test_own_form_of_the_surname_or_of_the_whole_name():
    surname = PersonName("z", "Заяц", "Иван", gender=M, forms=(NameForm(Case.DATIVE, "Заяцу"),))
    assert declined(surname, Case.DATIVE) == "Заяцу Ивану"
    whole = PersonName(
        "z", "Заяц", "Иван", gender=M, forms=(NameForm(Case.ACCUSATIVE, "Зайца Ивана"),)
    )
    assert declined(whole, Case.ACCUSATIVE) == "Зайца Ивана"
    assert declined_surname(whole, Case.ACCUSATIVE) == "Зайца"
    assert declined_surname(whole, Case.DATIVE) == "Заяцу"


def test_capitals_are_kept():
    who = PersonName("d", "ДЗЮБАБА", "РОМАН", gender=M)
    assert declined(who, Case.ACCUSATIVE) == "ДЗЮБАБУ РОМАНА"


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("Людмила",), "Л."),
        (("Анна-Мария", "Ильинична"), "А.-М.И."),
        (("Усеин", "Рустем оглы"), "У.Р.\u00a0оглы"),
        (("", ""), ""),
    ],
)
def test_initials(names, expected):
    assert initials(*names) == expected


def test_order_of_surname_and_initials():
    who = PersonName("p", "Панова", "Людмила", "Ильинична", F)
    assert listed(who, "ru") == "Панова\u00a0Л.И."
    assert signed(who, "ru") == "Л.И.\u00a0Панова"
    assert in_full(who, "ru") == "Панова Людмила Ильинична"
    assert listed(who, "ru", Case.ACCUSATIVE) == "Панову\u00a0Л.И."


def test_no_part_is_invented():
    only_name = PersonName("s", "", "Севиль", gender=F)
    assert (listed(only_name, "ru"), signed(only_name, "ru")) == ("Севиль", "Севиль")
    only_surname = PersonName("s", "Панова", gender=F)
    assert (listed(only_surname, "ru"), signed(only_surname, "ru")) == ("Панова", "Панова")


def test_latin_spelling_only_where_the_person_has_one():
    spelt = PersonName("p", "Панова", "Людмила", gender=F, latin="Liudmila Panova")
    assert signed(spelt, "en") == "L.\u00a0Panova"
    assert signed(spelt, "ru") == "Л.\u00a0Панова"
    unspelt = PersonName("p", "Панова", "Людмила", gender=F)
    assert signed(unspelt, "en") == "Л.\u00a0Панова"


def test_yo_is_sorted_as_ye():
    names = ["Потяев", "Потёмкина", "Елисеев", "Ёлкин", "Яшин"]
    ordered = sorted((PersonName(n, n) for n in names), key=sort_key)
    assert [who.surname for who in ordered] == [
        "Елисеев", "Ёлкин", "Потёмкина", "Потяев", "Яшин",
    ]  # fmt: skip
