"""What a check of a file found, in plain words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.services.keeping import Fault, Finding
from ui.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_SENTENCES: Mapping[Fault, str] = {
    Fault.STRUCTURE: QT_TRANSLATE_NOOP("Cli", "The file itself is damaged: {detail}"),
    Fault.REFERENCE: QT_TRANSLATE_NOOP(
        "Cli", "{row}: it points to a row of “{detail}” that is not there."
    ),
    Fault.CHAIN: QT_TRANSLATE_NOOP(
        "Cli",
        "Journal, entry {entry}: what it recorded was changed, or an entry before it is gone.",
    ),
    Fault.MENTION: QT_TRANSLATE_NOOP(
        "Cli", "Journal, entry {entry}: the list of what it touched was changed."
    ),
    Fault.CONTENT: QT_TRANSLATE_NOOP(
        "Cli", "{row}: “{column}” is not what the journal last recorded."
    ),
    Fault.MISSING: QT_TRANSLATE_NOOP(
        "Cli", "{row}: it is gone, and the journal knows of no removal."
    ),
    Fault.STRAY: QT_TRANSLATE_NOOP("Cli", "{row}: the journal knows nothing of it."),
}

_NOUNS: Mapping[str, str] = {
    "organization": QT_TRANSLATE_NOOP("Cli", "organization"),
    "organization_link": QT_TRANSLATE_NOOP("Cli", "link between organizations"),
    "organization_programme": QT_TRANSLATE_NOOP("Cli", "programme of an organization"),
    "logo": QT_TRANSLATE_NOOP("Cli", "logo"),
    "programme": QT_TRANSLATE_NOOP("Cli", "programme"),
    "person": QT_TRANSLATE_NOOP("Cli", "person"),
    "post": QT_TRANSLATE_NOOP("Cli", "post"),
    "name_form": QT_TRANSLATE_NOOP("Cli", "form of a name"),
    "meeting": QT_TRANSLATE_NOOP("Cli", "meeting"),
    "meeting_organizer": QT_TRANSLATE_NOOP("Cli", "organizer of a meeting"),
    "participant": QT_TRANSLATE_NOOP("Cli", "participant"),
    "agenda_item": QT_TRANSLATE_NOOP("Cli", "agenda item"),
    "presenter": QT_TRANSLATE_NOOP("Cli", "presenter"),
    "speech": QT_TRANSLATE_NOOP("Cli", "speech"),
    "decision": QT_TRANSLATE_NOOP("Cli", "decision"),
    "preference": QT_TRANSLATE_NOOP("Cli", "preference"),
}


def worded(finding: Finding) -> str:
    """One sentence that names the place of a fault."""
    noun = _NOUNS.get(finding.table)
    return translate("Cli", _SENTENCES[finding.fault]).format(
        row=f"{translate('Cli', noun) if noun else finding.table} {finding.row_id}",
        column=finding.column,
        entry=finding.entry,
        detail=finding.detail,
    )
