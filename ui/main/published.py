"""What Krug publishes: its pages, its cards, and the modules that belong to the shell.

A page or a card is one line here; nothing else has to know of it.
"""

from __future__ import annotations

from dataclasses import replace

from ui.desk import Desk
from ui.shell.actions import ActionRegistry
from ui.shell.lazily import Lazily
from ui.shell.page import Page, PageSpec
from ui.shell.panel import Panel, PanelSpec
from ui.shell.position import Position
from ui.shell.registry import PanelRegistry
from ui.shell.stack import PageStack
from ui.texts.marking import QT_TRANSLATE_NOOP


def page(module: str, name: str) -> Lazily[Page]:
    """A page by the name of its class in ``ui.pages``, imported when it is first shown."""
    return Lazily(f"ui.pages.{module}", name)


def card(module: str, name: str) -> Lazily[Panel]:
    """A panel by the name of its class in ``ui.panels``, imported when it is first opened."""
    return Lazily(f"ui.panels.{module}", name)


PAGES = (
    PageSpec(
        "overview",
        QT_TRANSLATE_NOOP("Pages", "Overview"),
        "mdi6.view-dashboard-outline",
        10,
        page("overview", "OverviewPage"),
    ),
    PageSpec(
        "agenda",
        QT_TRANSLATE_NOOP("Pages", "Agenda"),
        "mdi6.calendar-text-outline",
        20,
        page("agenda", "AgendaPage"),
    ),
    PageSpec(
        "participants",
        QT_TRANSLATE_NOOP("Pages", "Participants"),
        "mdi6.account-group-outline",
        30,
        page("participants", "ParticipantsPage"),
    ),
    PageSpec(
        "jury",
        QT_TRANSLATE_NOOP("Pages", "Jury"),
        "mdi6.scale-balance",
        45,
        page("jury", "JuryPage"),
    ),
    PageSpec(
        "documents",
        QT_TRANSLATE_NOOP("Pages", "Documents"),
        "mdi6.file-document-outline",
        50,
        page("documents", "DocumentsPage"),
        shortcut="Ctrl+P",
    ),
    PageSpec(
        "directory",
        QT_TRANSLATE_NOOP("Pages", "Directory"),
        "mdi6.domain",
        60,
        page("directory", "DirectoryPage"),
    ),
)

CARDS = (
    PanelSpec(
        "meeting",
        QT_TRANSLATE_NOOP("Modules", "Meeting"),
        "mdi6.calendar-star",
        Position.END,
        10,
        card("meeting", "MeetingPanel"),
        wide=True,
        needs_subject=True,
    ),
    PanelSpec(
        "agenda_item",
        QT_TRANSLATE_NOOP("Modules", "Agenda item"),
        "mdi6.calendar-text-outline",
        Position.END,
        20,
        card("agenda_item", "AgendaItemPanel"),
        wide=True,
        needs_subject=True,
    ),
    PanelSpec(
        "participant",
        QT_TRANSLATE_NOOP("Modules", "Participant"),
        "mdi6.account-group-outline",
        Position.END,
        30,
        card("participant", "ParticipantPanel"),
        needs_subject=True,
    ),
    PanelSpec(
        "organization",
        QT_TRANSLATE_NOOP("Modules", "Organization"),
        "mdi6.domain",
        Position.END,
        40,
        card("organization", "OrganizationPanel"),
        needs_subject=True,
    ),
    PanelSpec(
        "person",
        QT_TRANSLATE_NOOP("Modules", "Person"),
        "mdi6.account-outline",
        Position.END,
        50,
        card("person", "PersonPanel"),
        needs_subject=True,
    ),
    PanelSpec(
        "contest",
        QT_TRANSLATE_NOOP("Modules", "Contest"),
        "mdi6.scale-balance",
        Position.END,
        60,
        card("contest", "ContestPanel"),
        needs_subject=True,
    ),
    PanelSpec(
        "criterion",
        QT_TRANSLATE_NOOP("Modules", "Criterion"),
        "mdi6.scale-balance",
        Position.END,
        61,
        card("criterion", "CriterionPanel"),
        needs_subject=True,
    ),
    PanelSpec(
        "contest_entry",
        QT_TRANSLATE_NOOP("Modules", "Entry"),
        "mdi6.lightbulb-on-outline",
        Position.END,
        62,
        card("contest_entry", "ContestEntryPanel"),
        wide=True,
        needs_subject=True,
    ),
    PanelSpec(
        "juror",
        QT_TRANSLATE_NOOP("Modules", "Juror"),
        "mdi6.account-tie-outline",
        Position.END,
        63,
        card("juror", "JurorPanel"),
        needs_subject=True,
    ),
    PanelSpec(
        "round",
        QT_TRANSLATE_NOOP("Modules", "Round"),
        "mdi6.layers-outline",
        Position.END,
        64,
        card("round", "RoundPanel"),
        wide=True,
        needs_subject=True,
    ),
    PanelSpec(
        "round_paper",
        QT_TRANSLATE_NOOP("Modules", "Ballot on paper"),
        "mdi6.file-sign",
        Position.END,
        65,
        card("round_paper", "RoundPaperPanel"),
        wide=True,
        needs_subject=True,
    ),
    PanelSpec(
        "standing",
        QT_TRANSLATE_NOOP("Modules", "Place in the result"),
        "mdi6.podium",
        Position.END,
        66,
        card("standing", "StandingPanel"),
        needs_subject=True,
    ),
)


SEARCH = PanelSpec(
    "search",
    QT_TRANSLATE_NOOP("Modules", "Search"),
    "mdi6.magnify",
    Position.TOP,
    1,
    card("search", "SearchPanel"),
    shortcut="Ctrl+K",
    prompt=QT_TRANSLATE_NOOP("Modules", "Find a person, an organization, a decision…"),
)
HISTORY = PanelSpec(
    "history",
    QT_TRANSLATE_NOOP("Modules", "History"),
    "mdi6.history",
    Position.BOTTOM,
    1,
    card("history", "HistoryPanel"),
    shortcut="Ctrl+H",
)
HELP = PanelSpec(
    "help",
    QT_TRANSLATE_NOOP("Modules", "Help"),
    "mdi6.help-circle-outline",
    Position.END,
    90,
    card("help", "HelpPanel"),
    shortcut="F1",
)
SETTINGS = PanelSpec(
    "settings",
    QT_TRANSLATE_NOOP("Modules", "Settings"),
    "mdi6.cog-outline",
    Position.START,
    90,
    card("settings", "SettingsPanel"),
    shortcut="Ctrl+,",
    always=True,
)


class ShellModules:
    """Search, help and settings look at the shell itself beside the desk; this hands it to them."""

    def __init__(self, actions: ActionRegistry, pages: PageStack) -> None:
        self._actions = actions
        self._pages = pages
        self.panels: PanelRegistry | None = None

    def specs(self) -> tuple[PanelSpec, ...]:
        return (
            replace(SEARCH, factory=self._search),
            HISTORY,
            replace(HELP, factory=self._help),
            replace(SETTINGS, factory=self._settings),
        )

    def _search(self, desk: Desk) -> Panel:
        return card("search", "SearchPanel")(desk, self._actions)

    def _help(self, desk: Desk) -> Panel:
        return card("help", "HelpPanel")(desk, self._actions, self._pages.help_topic)

    def _settings(self, desk: Desk) -> Panel:
        return card("settings", "SettingsPanel")(desk, self.panels)
