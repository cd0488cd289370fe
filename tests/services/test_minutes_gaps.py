"""What minutes lack is named once, with its number and where to mend it."""

from dataclasses import replace
from datetime import date

from app.domain.values import ItemKind
from app.services.agenda import AddItem
from app.services.meetings import AddMeeting
from app.services.minutes import (
    DecisionRow,
    ItemRow,
    MinutesData,
    MinutesPerson,
    Organizer,
    PersonName,
)
from app.services.minutes_gaps import Gap, Lack, gaps_in
from app.services.minutes_reading import MinutesOf

SOMEBODY = PersonName("p1", "Нечаева", "Дарина")

WHOLE = MinutesData(
    title="Круглый стол",
    day=date(2022, 8, 9),
    town="Севастополь",
    number="1",
    organizers=(Organizer("Союз «Торгово-промышленная палата»"),),
    chair=SOMEBODY,
    secretary=SOMEBODY,
    participants=(MinutesPerson(SOMEBODY),),
    items=(ItemRow("О клубах", heard="Рассказали о клубах."),),
)


def test_whole_minutes_lack_nothing():
    assert gaps_in(WHOLE) == ()


def test_an_empty_meeting_lacks_everything_in_the_order_of_the_paper():
    lacks = [gap.lack for gap in gaps_in(MinutesData(title="Новая встреча"))]
    assert lacks == [
        Lack.ORGANIZERS, Lack.NUMBER, Lack.DAY, Lack.TOWN,
        Lack.CHAIR, Lack.SECRETARY, Lack.PRESENT, Lack.ITEMS,
    ]  # fmt: skip


def test_nobody_attended_counts_as_nobody_present():
    absent = replace(WHOLE, participants=(MinutesPerson(SOMEBODY, attended=False),))
    assert gaps_in(absent) == (Gap(Lack.PRESENT),)


def test_items_without_notes_are_counted_and_the_first_is_named():
    items = (
        ItemRow("Перерыв", ItemKind.BREAK, id="break"),
        ItemRow("Первый", id="first"),
        ItemRow("Второй", id="second"),
    )
    assert gaps_in(replace(WHOLE, items=items)) == (Gap(Lack.NOTES, 2, "first"),)


def test_decisions_lacking_somebody_or_a_date_are_counted_apart():
    decisions = (
        DecisionRow("Создать клуб", responsible=SOMEBODY),
        DecisionRow("Найти зал", responsible_organization="ТПП", due=date(2022, 9, 1)),
        DecisionRow("Собраться ещё раз"),
    )
    minutes = replace(WHOLE, items=(ItemRow("О клубах", decisions=decisions, id="clubs"),))
    assert gaps_in(minutes) == (Gap(Lack.RESPONSIBLE, 1, "clubs"), Gap(Lack.DUE, 2, "clubs"))


def test_the_gap_leads_back_to_the_item_that_was_read(workspace):
    meeting = workspace.execute(AddMeeting("Круглый стол"))
    item = workspace.execute(AddItem(meeting, "О клубах", ItemKind.REPORT))
    gaps = gaps_in(workspace.ask(MinutesOf(meeting)))
    assert Gap(Lack.NOTES, 1, item) in gaps
