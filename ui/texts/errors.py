"""A sentence for every refusal: what is wrong and what to do about it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.errors import UserError
from ui.texts.marking import QT_TRANSLATE_NOOP
from ui.texts.scoring import BALLOTS, CONTESTS, INPUT, SCORING

translate = QCoreApplication.translate

_FILES: Mapping[str, str] = {
    "file.missing": QT_TRANSLATE_NOOP("Errors", "The file “{file}” is not there any more."),
    "file.unknown": QT_TRANSLATE_NOOP("Errors", "“{file}” is not a workspace of Krug."),
    "file.damaged": QT_TRANSLATE_NOOP(
        "Errors", "The file “{file}” is damaged. Restore it from a copy."
    ),
    "file.newer": QT_TRANSLATE_NOOP(
        "Errors", "“{file}” was made by a newer version of Krug. Install that version to open it."
    ),
    "file.older": QT_TRANSLATE_NOOP(
        "Errors",
        "“{file}” was made by an older version of Krug and has to be brought up to date. "
        "Open it from a place where it can be changed.",
    ),
    "file.exists": QT_TRANSLATE_NOOP(
        "Errors", "There is a file “{file}” already. Choose another name."
    ),
    "file.in_use": QT_TRANSLATE_NOOP(
        "Errors", "“{file}” is being used by {user} on {host} since {since}."
    ),
    "file.in_use_unnamed": QT_TRANSLATE_NOOP(
        "Errors", "“{file}” is being used by another program at the moment."
    ),
    "file.unreachable": QT_TRANSLATE_NOOP(
        "Errors", "The place of “{file}” cannot be reached. Is the disk connected?"
    ),
    "storage.busy": QT_TRANSLATE_NOOP(
        "Errors", "“{file}” is held by another program. Close it there and try again."
    ),
    "storage.failing": QT_TRANSLATE_NOOP(
        "Errors", "The disk failed while working on “{file}”. Save a backup to another disk."
    ),
    "backup.onto_itself": QT_TRANSLATE_NOOP(
        "Errors", "A backup cannot replace the file it is made of. Choose another place."
    ),
    "storage.full": QT_TRANSLATE_NOOP(
        "Errors", "There is no room left on the disk for “{file}”. Free some space and try again."
    ),
    "storage.read_only": QT_TRANSLATE_NOOP(
        "Errors", "“{file}” cannot be written here. Choose a folder that can be changed."
    ),
    "workspace.read_only": QT_TRANSLATE_NOOP(
        "Errors", "This workspace is open for reading only. Nothing was changed."
    ),
}
_FIELDS: Mapping[str, str] = {
    "text.empty": QT_TRANSLATE_NOOP("Errors", "This must not be empty."),
    "text.too_long": QT_TRANSLATE_NOOP(
        "Errors", "Too long: {length} characters, and at most {limit} are possible."
    ),
    "number.unreadable": QT_TRANSLATE_NOOP("Errors", "Write a whole number, for example 12."),
    "number.out_of_range": QT_TRANSLATE_NOOP("Errors", "Write a number from {low} to {high}."),
    "date.unreadable": QT_TRANSLATE_NOOP(
        "Errors", "There is no such date. Write it like 9.08.2022."
    ),
    "date.out_of_range": QT_TRANSLATE_NOOP("Errors", "The year must be between {low} and {high}."),
    "clock.unreadable": QT_TRANSLATE_NOOP(
        "Errors", "There is no such time of day. Write it like 14:00."
    ),
    "minutes.unreadable": QT_TRANSLATE_NOOP(
        "Errors", "Write the length like 25 or 1:30 (an hour and a half)."
    ),
    "seconds.unreadable": QT_TRANSLATE_NOOP(
        "Errors", "Write the length like 1:30 (a minute and a half) or 90."
    ),
    "choice.unknown": QT_TRANSLATE_NOOP(
        "Errors", "“{text}” is not in the directory. Choose from the list."
    ),
    "digits.only": QT_TRANSLATE_NOOP("Errors", "Only digits can stand here."),
    "digits.count": QT_TRANSLATE_NOOP(
        "Errors", "The number of digits must be {allowed}, and there are {count}."
    ),
}
_CARDS: Mapping[str, str] = {
    "row.gone": QT_TRANSLATE_NOOP("Errors", "This has been deleted in the meantime."),
    "organization.nameless": QT_TRANSLATE_NOOP("Errors", "An organization needs a name."),
    "person.nameless": QT_TRANSLATE_NOOP("Errors", "A person needs a surname or a name."),
    "person.in_minutes": QT_TRANSLATE_NOOP(
        "Errors", "{person} stands in minutes. Take the person out of these first."
    ),
    "participant.twice": QT_TRANSLATE_NOOP("Errors", "{person} takes part already."),
    "link.itself": QT_TRANSLATE_NOOP("Errors", "An organization cannot be linked with itself."),
    "link.twice": QT_TRANSLATE_NOOP("Errors", "This is on the list already."),
    "founder.circular": QT_TRANSLATE_NOOP(
        "Errors", "This organization would become, through others, a founder of itself."
    ),
    "logo.too_large": QT_TRANSLATE_NOOP(
        "Errors", "The picture is too large: at most {limit} MB are possible."
    ),
    "logo.unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The picture cannot be read. Choose a PNG or JPEG file."
    ),
}

_MEETINGS: Mapping[str, str] = {
    "meeting.ends_before_start": QT_TRANSLATE_NOOP(
        "Errors", "The event cannot end before it starts."
    ),
    "agenda.nothing_pasted": QT_TRANSLATE_NOOP(
        "Errors", "There is no text to make items of. Copy some lines first."
    ),
    "agenda.too_many_pasted": QT_TRANSLATE_NOOP(
        "Errors", "These are {count} lines, and at most {limit} can be pasted at once."
    ),
    "report.unknown": QT_TRANSLATE_NOOP("Errors", "There is no paper called “{report}”."),
    "report.witness_differs": QT_TRANSLATE_NOOP(
        "Errors",
        "The second calculation does not agree with the first, so the result cannot be printed.",
    ),
}

_DOUBTS: Mapping[str, str] = {
    "inn.check_digit": QT_TRANSLATE_NOOP(
        "Errors", "The check digit does not agree; the number is kept."
    ),
    "ogrn.check_digit": QT_TRANSLATE_NOOP(
        "Errors", "The check digit does not agree; the number is kept."
    ),
}

SENTENCES: Mapping[str, str] = {
    **_FILES,
    **_FIELDS,
    **_CARDS,
    **_MEETINGS,
    **_DOUBTS,
    **CONTESTS,
    **BALLOTS,
    **INPUT,
    **SCORING,
}


def sentence(error: UserError) -> str:
    """The refusal in the language of the interface; a code without words is a bug."""
    return translate("Errors", SENTENCES[error.code]).format(**error.facts)
