"""Numbers with the right form of their noun: every plural text of the interface."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def agenda_items(count: int) -> str:
    """8 items."""
    return translate("Counts", "%n item(s)", "", count)


def items_added(count: int) -> str:
    """What a paste did to the agenda."""
    return translate("Counts", "%n item(s) added to the agenda.", "", count)


def participants(count: int) -> str:
    """27 participants."""
    return translate("Counts", "%n participant(s)", "", count)


def minutes_ago(count: int) -> str:
    """When something was changed, less than an hour ago."""
    return translate("Counts", "changed %n minute(s) ago", "", count)


def hours_ago(count: int) -> str:
    """When something was changed, less than a day ago."""
    return translate("Counts", "changed %n hour(s) ago", "", count)


def items_without_notes(count: int) -> str:
    """What minutes lack: items of which nothing was noted."""
    return translate("Counts", "%n item(s) without notes.", "", count)


def decisions_without_responsible(count: int) -> str:
    """What minutes lack: decisions that nobody answers for."""
    return translate("Counts", "%n decision(s) without anybody responsible.", "", count)


def decisions_without_date(count: int) -> str:
    """What minutes lack: decisions without a date by which they are carried out."""
    return translate("Counts", "%n decision(s) without a due date.", "", count)


def organizations(count: int) -> str:
    """128 organizations."""
    return translate("Counts", "%n organization(s)", "", count)


def people(count: int) -> str:
    """342 people; a form of its own, not ``persons``."""
    return translate("Counts", "%n person(s)", "", count)


def changes_undone(count: int) -> str:
    """What undoing down to a line of the history would take back."""
    return translate("Counts", "%n change(s) will be undone.", "", count)


def in_days(count: int) -> str:
    """How soon a meeting is: in 3 days."""
    return translate("Counts", "in %n day(s)", "", count)


def items_word(count: int) -> str:
    """The noun behind a number of agenda items that is written apart, in large figures."""
    return translate("Counts", "item(s)", "behind a number written apart", count)


def items_without_presenter(count: int) -> str:
    """What is missing before a meeting: reports and defences that nobody presents."""
    return translate("Counts", "%n agenda item(s) without a presenter", "", count)


def decisions_overdue(count: int) -> str:
    """Decisions of earlier meetings past their date."""
    return translate("Counts", "%n overdue", "decisions", count)


def people_selected(count: int) -> str:
    """How many rows of a list of people are selected."""
    return translate("Counts", "%n selected", "people", count)


def participants_removed(count: int) -> str:
    """What was taken off the list of participants."""
    return translate("Counts", "%n participant(s) taken off the list.", "", count)


def more_people(count: int) -> str:
    """How many a short list leaves out."""
    return translate("Counts", "and %n more", "people", count)


def criteria_added(count: int) -> str:
    """What a preset did to a contest."""
    return translate("Counts", "%n criteria added.", "", count)


def criteria(count: int) -> str:
    """4 criteria; a form of its own for one."""
    return translate("Counts", "%n criterion(s)", "", count)


def entries(count: int) -> str:
    """20 entries."""
    return translate("Counts", "%n entry(s)", "", count)


def jurors(count: int) -> str:
    """5 jurors."""
    return translate("Counts", "%n juror(s)", "", count)
