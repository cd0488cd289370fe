"""Opening a panel, until the first picture of its slide; aim: two frames, 33 ms."""

import pytest
from PySide6.QtCore import QEvent, QObject, QTranslator
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from ui.shell.slide import Slide
from ui.tour import Guide, Looks, guided
from ui.tour.subjects import subject_of


class FirstPaint(QObject):
    """Notices when the slide has been painted."""

    seen = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or (event.type() == QEvent.Type.Paint and isinstance(watched, Slide))
        return False


@pytest.fixture
def guide(qapp):
    with guided(qapp, Looks("ru")) as led:
        led.desk.settings.without_animation = False
        yield led
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


@pytest.mark.benchmark(group="panel")
@pytest.mark.parametrize(
    ("page", "panel"),
    [
        ("agenda", "agenda_item"),
        ("directory", "organization"),
        ("directory", "person"),
        ("participants", "participant"),
        ("overview", "meeting"),
        ("overview", "help"),
        ("overview", "settings"),
        ("overview", "search"),
        ("overview", "history"),
    ],
)
def test_a_panel_opens(benchmark, guide: Guide, page: str, panel: str):
    host = guide.frame.host
    subject = subject_of(panel, guide.desk, guide.rows)
    guide.desk.open_page(page)
    eye = FirstPaint()
    QApplication.instance().installEventFilter(eye)

    def close() -> None:
        guide.wait(300)
        host.close_all(guide.settle)
        guide.wait(300)
        eye.seen = False

    def open_panel() -> None:
        host.open(panel, subject)
        while not eye.seen:
            QApplication.processEvents()

    benchmark.pedantic(open_panel, setup=close, rounds=8, warmup_rounds=1)
    QApplication.instance().removeEventFilter(eye)
    close()
