"""From the start of the program to a painted and to a ready window, beside an empty one.

Every measurement is a process of its own, started anew, that ends at the moment measured. Aims:
painted within 1.2 times an empty PySide6 window, ready within 2.6 times.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

EMPTY = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        os._exit(0)

app = QApplication(sys.argv[:1])
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""

KRUG = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from ui.main import Start, dress
from ui.main.places import Places
from ui.settings import Settings

class Eye(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == sys.argv[1]:
            QTimer.singleShot(0, self.close)
        return False

    def close(self):
        os._exit(0)

folder = Path(sys.argv[2])
app = QApplication(sys.argv[:1])
settings = Settings(folder / "krug.ini")
dress(app, settings)
places = Places(folder / "krug.ini", folder, folder / "log", folder)
start = Start(settings, places, folder / "table.krug", demo=False)
eye = Eye()
app.installEventFilter(eye)
start.window.resize(1366, 768)
start.window.show()
app.exec()
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user who has worked with the sample before."""
    from app.services.sample import LoadSample
    from app.services.workspace import Workspace

    folder = tmp_path_factory.mktemp("home")
    made = Workspace.create(folder / "table.krug", actor="Нечаева Дарина")
    made.execute(LoadSample("ru"))
    made.close()
    return folder


def run(code: str, *words: str) -> None:
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", code, *words], check=True, cwd=ROOT, env=variables)


@pytest.mark.benchmark(group="start")
def test_an_empty_window_is_painted(benchmark):
    benchmark.pedantic(run, (EMPTY,), rounds=5, warmup_rounds=1)


@pytest.mark.benchmark(group="start")
def test_krug_is_painted(benchmark, home: Path):
    benchmark.pedantic(run, (KRUG, "Placeholder", str(home)), rounds=5, warmup_rounds=1)


@pytest.mark.benchmark(group="start")
def test_krug_is_ready(benchmark, home: Path):
    """The page of the opened file has been painted."""
    benchmark.pedantic(run, (KRUG, "PageHead", str(home)), rounds=5, warmup_rounds=1)
