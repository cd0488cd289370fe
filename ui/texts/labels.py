"""What each command is called in history, in toasts and on the undo button."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from app.domain.values import EntryKind
from ui.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_MEETINGS: Mapping[str, str] = {
    "meeting.add": QT_TRANSLATE_NOOP("Labels", "Event added"),
    "meeting.continue": QT_TRANSLATE_NOOP("Labels", "Next event of the series added"),
    "meeting.revise": QT_TRANSLATE_NOOP("Labels", "Event changed"),
    "meeting.remove": QT_TRANSLATE_NOOP("Labels", "Event deleted"),
    "organizer.add": QT_TRANSLATE_NOOP("Labels", "Organizer added"),
    "organizer.place": QT_TRANSLATE_NOOP("Labels", "Order of organizers changed"),
    "organizer.remove": QT_TRANSLATE_NOOP("Labels", "Organizer taken out"),
    "participant.add": QT_TRANSLATE_NOOP("Labels", "Participant added"),
    "participant.revise": QT_TRANSLATE_NOOP("Labels", "Participant changed"),
    "participant.invite": QT_TRANSLATE_NOOP("Labels", "Invitation noted"),
    "participant.attended": QT_TRANSLATE_NOOP("Labels", "Attendance noted"),
    "participant.remove": QT_TRANSLATE_NOOP("Labels", "Participant taken out"),
}
_AGENDA: Mapping[str, str] = {
    "agenda.add": QT_TRANSLATE_NOOP("Labels", "Item added"),
    "agenda.paste": QT_TRANSLATE_NOOP("Labels", "Items pasted"),
    "agenda.revise": QT_TRANSLATE_NOOP("Labels", "Item changed"),
    "agenda.move": QT_TRANSLATE_NOOP("Labels", "Item moved"),
    "agenda.number": QT_TRANSLATE_NOOP("Labels", "Items numbered"),
    "agenda.remove": QT_TRANSLATE_NOOP("Labels", "Item deleted"),
    "presenter.add": QT_TRANSLATE_NOOP("Labels", "Presenter added"),
    "presenter.remove": QT_TRANSLATE_NOOP("Labels", "Presenter taken out"),
    "speech.add": QT_TRANSLATE_NOOP("Labels", "Speech added"),
    "speech.revise": QT_TRANSLATE_NOOP("Labels", "Speech changed"),
    "speech.move": QT_TRANSLATE_NOOP("Labels", "Speech moved"),
    "speech.remove": QT_TRANSLATE_NOOP("Labels", "Speech deleted"),
    "decision.add": QT_TRANSLATE_NOOP("Labels", "Decision added"),
    "decision.revise": QT_TRANSLATE_NOOP("Labels", "Decision changed"),
    "decision.assign": QT_TRANSLATE_NOOP("Labels", "Responsible named"),
    "decision.move": QT_TRANSLATE_NOOP("Labels", "Decision moved"),
    "decision.remove": QT_TRANSLATE_NOOP("Labels", "Decision deleted"),
}
_DIRECTORY: Mapping[str, str] = {
    "organization.add": QT_TRANSLATE_NOOP("Labels", "Organization added"),
    "organization.revise": QT_TRANSLATE_NOOP("Labels", "Organization changed"),
    "organization.remove": QT_TRANSLATE_NOOP("Labels", "Organization deleted"),
    "organization.link": QT_TRANSLATE_NOOP("Labels", "Organizations linked"),
    "organization.unlink": QT_TRANSLATE_NOOP("Labels", "Link of organizations removed"),
    "organization.logo": QT_TRANSLATE_NOOP("Labels", "Logo changed"),
    "programme.add": QT_TRANSLATE_NOOP("Labels", "Programme added"),
    "programme.join": QT_TRANSLATE_NOOP("Labels", "Organization joined a programme"),
    "programme.leave": QT_TRANSLATE_NOOP("Labels", "Organization left a programme"),
    "person.add": QT_TRANSLATE_NOOP("Labels", "Person added"),
    "person.revise": QT_TRANSLATE_NOOP("Labels", "Person changed"),
    "person.form": QT_TRANSLATE_NOOP("Labels", "Declined name changed"),
    "person.remove": QT_TRANSLATE_NOOP("Labels", "Person deleted"),
    "post.add": QT_TRANSLATE_NOOP("Labels", "Position added"),
    "post.revise": QT_TRANSLATE_NOOP("Labels", "Position changed"),
    "post.place": QT_TRANSLATE_NOOP("Labels", "Order of positions changed"),
    "post.remove": QT_TRANSLATE_NOOP("Labels", "Position deleted"),
}
_WORKSPACE: Mapping[str, str] = {
    "preference.set": QT_TRANSLATE_NOOP("Labels", "Setting changed"),
    "sample.load": QT_TRANSLATE_NOOP("Labels", "Sample event loaded"),
}
_CONTESTS: Mapping[str, str] = {
    "contest.add": QT_TRANSLATE_NOOP("Labels", "Contest added"),
    "contest.revise": QT_TRANSLATE_NOOP("Labels", "Contest changed"),
    "contest.remove": QT_TRANSLATE_NOOP("Labels", "Contest deleted"),
    "nomination.add": QT_TRANSLATE_NOOP("Labels", "Nomination added"),
    "nomination.revise": QT_TRANSLATE_NOOP("Labels", "Nomination changed"),
    "nomination.remove": QT_TRANSLATE_NOOP("Labels", "Nomination deleted"),
    "criterion.add": QT_TRANSLATE_NOOP("Labels", "Criterion added"),
    "criterion.revise": QT_TRANSLATE_NOOP("Labels", "Criterion changed"),
    "criterion.place": QT_TRANSLATE_NOOP("Labels", "Criterion moved"),
    "criterion.preset": QT_TRANSLATE_NOOP("Labels", "Criteria taken from a set"),
    "criterion.remove": QT_TRANSLATE_NOOP("Labels", "Criterion deleted"),
    "preset.keep": QT_TRANSLATE_NOOP("Labels", "Set of criteria kept"),
    "preset.remove": QT_TRANSLATE_NOOP("Labels", "Set of criteria deleted"),
    "weight.add": QT_TRANSLATE_NOOP("Labels", "Weight added"),
    "weight.remove": QT_TRANSLATE_NOOP("Labels", "Weight deleted"),
    "quota.set": QT_TRANSLATE_NOOP("Labels", "Quota set"),
    "quota.remove": QT_TRANSLATE_NOOP("Labels", "Quota removed"),
    "entry.add": QT_TRANSLATE_NOOP("Labels", "Entry added"),
    "entry.revise": QT_TRANSLATE_NOOP("Labels", "Entry changed"),
    "entry.move": QT_TRANSLATE_NOOP("Labels", "Entry moved"),
    "entry.number": QT_TRANSLATE_NOOP("Labels", "Entries numbered"),
    "entry.draw": QT_TRANSLATE_NOOP("Labels", "Order of entries drawn by lot"),
    "entry.member": QT_TRANSLATE_NOOP("Labels", "Member of an entry added"),
    "entry.member_out": QT_TRANSLATE_NOOP("Labels", "Member of an entry taken out"),
    "entry.withdraw": QT_TRANSLATE_NOOP("Labels", "Entry withdrawn"),
    "entry.restore": QT_TRANSLATE_NOOP("Labels", "Entry let in again"),
    "entry.remove": QT_TRANSLATE_NOOP("Labels", "Entry deleted"),
    "juror.add": QT_TRANSLATE_NOOP("Labels", "Juror added"),
    "juror.chair": QT_TRANSLATE_NOOP("Labels", "Chair of the jury named"),
    "juror.place": QT_TRANSLATE_NOOP("Labels", "Order of jurors changed"),
    "juror.recuse": QT_TRANSLATE_NOOP("Labels", "Juror recused"),
    "juror.unrecuse": QT_TRANSLATE_NOOP("Labels", "Recusal taken back"),
    "juror.remove": QT_TRANSLATE_NOOP("Labels", "Juror taken out"),
    "round.add": QT_TRANSLATE_NOOP("Labels", "Round added"),
    "round.revise": QT_TRANSLATE_NOOP("Labels", "Round changed"),
    "round.rules": QT_TRANSLATE_NOOP("Labels", "Rules of the round changed"),
    "round.assign": QT_TRANSLATE_NOOP("Labels", "Entries given to jurors"),
    "round.open": QT_TRANSLATE_NOOP("Labels", "Round opened"),
    "round.remove": QT_TRANSLATE_NOOP("Labels", "Round deleted"),
    "round.close": QT_TRANSLATE_NOOP("Labels", "Round closed"),
    "juror.left": QT_TRANSLATE_NOOP("Labels", "Juror left the round"),
    "ballot.seal": QT_TRANSLATE_NOOP("Labels", "Ballot signed"),
    "ballot.return": QT_TRANSLATE_NOOP("Labels", "Ballot given back"),
    "paper.type": QT_TRANSLATE_NOOP("Labels", "Ballot on paper typed in"),
    "paper.confirm": QT_TRANSLATE_NOOP("Labels", "Ballot on paper confirmed"),
    "paper.reject": QT_TRANSLATE_NOOP("Labels", "Ballot on paper rejected"),
    "kiosk.draft": QT_TRANSLATE_NOOP("Labels", "Marks noted"),
    "kiosk.gate": QT_TRANSLATE_NOOP("Labels", "Leaving the juror’s screen locked by a code"),
    "kiosk.pin": QT_TRANSLATE_NOOP("Labels", "Juror’s code chosen"),
    "kiosk.reset": QT_TRANSLATE_NOOP("Labels", "Juror’s code reset"),
    "kiosk.try": QT_TRANSLATE_NOOP("Labels", "Juror’s code tried"),
}

LABELS: Mapping[str, str] = {**_MEETINGS, **_AGENDA, **_DIRECTORY, **_WORKSPACE, **_CONTESTS}


class Told(Protocol):
    """What a history line is worded from."""

    @property
    def label(self) -> str: ...
    @property
    def subject(self) -> str: ...
    @property
    def kind(self) -> EntryKind: ...


def label_text(label: str) -> str:
    """The words of a command's label; a label without words is a bug."""
    return translate("Labels", LABELS[label])


def line_text(line: Told) -> str:
    """What was done to what, e.g. ``Item moved: Opening``; undoing says so."""
    done = label_text(line.label)
    match line.kind:
        case EntryKind.COMMAND:
            what = done
        case EntryKind.UNDO:
            what = translate("Labels", "Undone: {what}").format(what=done)
        case EntryKind.REDO:
            what = translate("Labels", "Done again: {what}").format(what=done)
    if not line.subject:
        return what
    return translate("Labels", "{what}: {subject}").format(what=what, subject=line.subject)
