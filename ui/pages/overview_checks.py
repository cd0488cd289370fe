"""What is to be done before a meeting starts, line by line, and the way there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.overview import CheckRow, Task
from ui.texts.counts import items_without_presenter
from ui.texts.dates import length
from ui.texts.marking import QT_TRANSLATE_NOOP
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.buttons import LinkButton
from ui.widgets.cards import Card
from ui.widgets.marks import IconSign
from ui.widgets.words import Words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Saying:
    """The sentences of a line: when it is done, when it is not, and what its link then says."""

    done: str
    missing: str
    remedy: str


_SAYINGS: Mapping[Task, Saying] = {
    Task.AGENDA: Saying(
        QT_TRANSLATE_NOOP("Checklist", "The agenda is filled in"),
        QT_TRANSLATE_NOOP("Checklist", "Nothing is on the agenda yet"),
        QT_TRANSLATE_NOOP("Checklist", "Fill in"),
    ),
    Task.PRESENTERS: Saying(
        QT_TRANSLATE_NOOP("Checklist", "Every report has a presenter"),
        QT_TRANSLATE_NOOP("Checklist", "No presenters are named yet"),
        QT_TRANSLATE_NOOP("Checklist", "Name"),
    ),
    Task.TIME: Saying(
        QT_TRANSLATE_NOOP("Checklist", "The agenda fits into the time of the meeting"),
        QT_TRANSLATE_NOOP("Checklist", "Date, start and end of the meeting are not all set"),
        QT_TRANSLATE_NOOP("Checklist", "Set"),
    ),
    Task.PLACE: Saying(
        QT_TRANSLATE_NOOP("Checklist", "The place is set"),
        QT_TRANSLATE_NOOP("Checklist", "Town and place are not set yet"),
        QT_TRANSLATE_NOOP("Checklist", "Set"),
    ),
    Task.ORGANIZERS: Saying(
        QT_TRANSLATE_NOOP("Checklist", "Organizers are named"),
        QT_TRANSLATE_NOOP("Checklist", "No organizer is named"),
        QT_TRANSLATE_NOOP("Checklist", "Name"),
    ),
    Task.PARTICIPANTS: Saying(
        QT_TRANSLATE_NOOP("Checklist", "Participants are listed"),
        QT_TRANSLATE_NOOP("Checklist", "Nobody is on the list of participants yet"),
        QT_TRANSLATE_NOOP("Checklist", "Add"),
    ),
    Task.CHAIR: Saying(
        QT_TRANSLATE_NOOP("Checklist", "Chair appointed"),
        QT_TRANSLATE_NOOP("Checklist", "No chair appointed"),
        QT_TRANSLATE_NOOP("Checklist", "Appoint"),
    ),
    Task.SECRETARY: Saying(
        QT_TRANSLATE_NOOP("Checklist", "Secretary appointed"),
        QT_TRANSLATE_NOOP("Checklist", "No secretary appointed"),
        QT_TRANSLATE_NOOP("Checklist", "Appoint"),
    ),
}


def sentence(row: CheckRow) -> str:
    """What a line says in its present state."""
    saying = _SAYINGS[row.task]
    if row.done:
        return translate("Checklist", saying.done)
    if row.task is Task.PRESENTERS and row.amiss:
        return items_without_presenter(row.amiss)
    if row.task is Task.TIME and row.amiss:
        text = translate("Checklist", "The agenda is {length} longer than the meeting")
        return text.format(length=length(row.amiss))
    return translate("Checklist", saying.missing)


class CheckLine(QWidget):
    """A sign, a sentence and a link; what is missing has another sign, not only a colour."""

    wanted = Signal(object)

    def __init__(self, row: CheckRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._sign = IconSign("", side=22)
        self._words = Words()
        self._link = LinkButton("")
        self._link.clicked.connect(self._tell)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(current_theme().space(Space.S))
        line.addWidget(self._sign)
        line.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._link)
        self.show_row(row)

    def show_row(self, row: CheckRow) -> None:
        self._row = row
        icon = "mdi6.check-circle" if row.done else "mdi6.alert-circle-outline"
        state = self.tr("Done") if row.done else self.tr("To do")
        self._sign.show_icon(icon, Colour.SUCCESS if row.done else Colour.LIVE, state)
        text = sentence(row)
        self._words.setText(text)
        self._link.setText(self._remedy())
        self._link.setAccessibleName(f"{self._remedy()}: {text}")

    def text(self) -> str:
        return self._words.text()

    def _remedy(self) -> str:
        if self._row.done or self._row.amiss:
            return translate("Checklist", "Open")
        return translate("Checklist", _SAYINGS[self._row.task].remedy)

    def _tell(self) -> None:
        self.wanted.emit(self._row)


class Checklist(Card):
    """All lines on one card; ``wanted(row)`` when somebody follows a link."""

    wanted = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._lines: dict[Task, CheckLine] = {}
        self.body.setSpacing(current_theme().space(Space.XS))
        self.body.addStretch(1)

    def show_rows(self, rows: Sequence[CheckRow]) -> None:
        for row in rows:
            if row.task not in self._lines:
                self._add(row)
            self._lines[row.task].show_row(row)

    def lines(self) -> Sequence[CheckLine]:
        return tuple(self._lines.values())

    def _add(self, row: CheckRow) -> None:
        line = CheckLine(row)
        line.wanted.connect(self.wanted)
        self._lines[row.task] = line
        self.body.insertWidget(self.body.count() - 1, line)
