"""One command until the page shows it, in a workspace of 1,000 items and 20,000 organizations.

Aim: under 50 ms with the journal, the commit and the refresh of the page.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from app.domain.entities import AgendaItem, Meeting, Organization
from app.domain.rules.folding import fold
from app.domain.values import ItemKind, OrganizationKind, new_id
from app.services.agenda import MoveItem, ReviseItem
from app.services.agenda_rows import AgendaOf
from app.services.contract import Command
from app.services.organization_rows import Organizations
from app.services.organizations import ReviseOrganization
from app.services.workspace import Workspace
from ui.desk import Desk
from ui.main.published import PAGES
from ui.settings import Settings
from ui.tasks import TaskRunner

ITEMS, ORGANIZATIONS = 1_000, 20_000
ROUNDS = 30


@dataclass(frozen=True, slots=True)
class FillUp(Command[str]):
    """A large workspace in one entry."""

    label: ClassVar[str] = "sample.load"

    def apply(self, session: Session) -> str:
        meeting = Meeting(id=new_id(), title="Большой круглый стол", starts=540, ends=1080)
        session.add(meeting)
        session.flush()
        session.add_all(
            AgendaItem(
                id=new_id(), meeting_id=meeting.id, rank=rank, kind=ItemKind.REPORT, minutes=5,
                title=f"Вопрос {rank}", folded=fold(f"Вопрос {rank}"), number=str(rank + 1),
            )
            for rank in range(ITEMS)
        )  # fmt: skip
        kinds = list(OrganizationKind)
        for number in range(ORGANIZATIONS):
            name = f"АНО «Организация № {number * 7919 % ORGANIZATIONS}»"
            session.add(
                Organization(
                    id=new_id(), full_name=name, folded=fold(name), kind=kinds[number % len(kinds)]
                )
            )
        return meeting.id


@pytest.fixture(scope="module")
def desk(qapp, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("large")
    workspace = Workspace.create(folder / "large.krug", actor="Нечаева Дарина")
    laid = Desk(workspace, TaskRunner(), Settings(folder / "krug.ini"))
    laid.choose_meeting(laid.attempt(FillUp()))
    yield laid
    laid.close()


@pytest.fixture
def shown(qtbot, desk: Desk, request: pytest.FixtureRequest) -> QWidget:
    """The page named by the parameter, as the window shows it at 1366 x 768."""
    spec = next(spec for spec in PAGES if spec.id == request.param)
    page = spec.factory(desk)
    qtbot.addWidget(page)
    page.resize(1278, 708)
    page.show()
    QCoreApplication.processEvents()
    return page


@pytest.mark.benchmark(group="command")
@pytest.mark.parametrize("shown", ["agenda"], indirect=True)
def test_an_item_is_moved(benchmark, desk: Desk, shown: QWidget):
    items = [row.id for row in desk.ask(AgendaOf(desk.meeting_id)).rows]
    turns = count()

    def move() -> None:
        desk.attempt(MoveItem(items[500], 490 + next(turns) % 20))
        QCoreApplication.processEvents()

    benchmark.pedantic(move, rounds=ROUNDS, warmup_rounds=2)


@pytest.mark.benchmark(group="command")
@pytest.mark.parametrize("shown", ["agenda"], indirect=True)
def test_an_item_is_reworded(benchmark, desk: Desk, shown: QWidget):
    item = desk.ask(AgendaOf(desk.meeting_id)).rows[3].id
    turns = count()

    def revise() -> None:
        desk.attempt(ReviseItem(item, "title", f"О клубах, часть {next(turns)}"))
        QCoreApplication.processEvents()

    benchmark.pedantic(revise, rounds=ROUNDS, warmup_rounds=2)


@pytest.mark.benchmark(group="command")
@pytest.mark.parametrize("shown", ["directory"], indirect=True)
def test_an_organization_is_renamed(benchmark, desk: Desk, shown: QWidget):
    key = desk.ask(Organizations())[10].id
    turns = count()

    def rename() -> None:
        desk.attempt(ReviseOrganization(key, "short_name", f"Фонд {next(turns)}"))
        QCoreApplication.processEvents()

    benchmark.pedantic(rename, rounds=ROUNDS, warmup_rounds=2)


@pytest.mark.benchmark(group="command")
@pytest.mark.parametrize("shown", ["directory"], indirect=True)
def test_a_change_is_undone_and_done_again(benchmark, desk: Desk, shown: QWidget):
    key = desk.ask(Organizations())[10].id
    desk.attempt(ReviseOrganization(key, "phone", "+7 978 000-00-00"))
    turns = count()

    def turn() -> None:
        (desk.redo if next(turns) % 2 else desk.undo)()
        QCoreApplication.processEvents()

    benchmark.pedantic(turn, rounds=ROUNDS, warmup_rounds=2)
