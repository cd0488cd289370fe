"""The kiosk and the window: one of them is on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.kiosk.window import KioskWindow
from ui.main.kiosk import KioskHost


def test_the_window_is_out_of_sight_until_the_code(contest, desk, qtbot) -> None:
    contest.open()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    host = KioskHost(desk, window)
    desk.open_kiosk(contest.round)
    [kiosk] = [each for each in QApplication.topLevelWidgets() if isinstance(each, KioskWindow)]
    qtbot.waitUntil(kiosk.isActiveWindow)
    assert kiosk.isFullScreen()
    assert not window.isVisible()

    kiosk.close()
    assert kiosk.isVisible()
    QTest.keyClick(kiosk, Qt.Key.Key_Escape)
    assert not window.isVisible()
    kiosk.screen_shown.fields[0].setText(contest.gate)
    QTest.keyClick(kiosk.screen_shown.fields[0], Qt.Key.Key_Return)

    assert window.isVisible()
    assert host.parent() is desk
    assert QApplication.topLevelWidgets().count(kiosk) == 0 or not kiosk.isVisible()


def test_a_round_that_is_gone_is_refused(contest, desk, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    KioskHost(desk, window)
    with qtbot.waitSignal(desk.refused) as told:
        desk.open_kiosk("0" * 32)
    assert told.args[0].code == "row.gone"
