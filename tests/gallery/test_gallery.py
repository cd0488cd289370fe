"""Every page and panel in both languages and schemes: nothing cut off, nothing without a name.

The views are those of the tour, so that a new page or module is looked at by itself.
"""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QWidget,
)

from ui.tour import Guide, Looks, View, guided, route
from ui.widgets.words import Line, Words

SIZES = ((1366, 768), (1920, 1080))
LOOKS = [Looks(*each) for each in product(("ru", "en"), ("light", "dark"), SIZES)]
LARGE = [Looks(language, "light", (1366, 768), 200) for language in ("ru", "en")]
SLACK = 2
PADDING = 12
MOST_STOPS = 400


@pytest.fixture(autouse=True)
def own_words(qapp):
    """What the gallery speaks must not be heard by other tests."""
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


@pytest.fixture
def guide(qapp, request: pytest.FixtureRequest):
    with guided(qapp, request.param) as led:
        yield led


def spelled(looks: Looks) -> str:
    return f"{looks.language}-{looks.theme}-{looks.size[0]}-{looks.text_percent}"


@pytest.mark.parametrize("guide", LOOKS, indirect=True, ids=spelled)
def test_pages_and_panels(guide: Guide):
    complaints: list[str] = []
    for view in route(guide):
        found = [
            *cut_off(guide.window),
            *nameless(guide.window),
            *sticking_out(guide),
        ]
        complaints += [f"{view.name}: {fault}" for fault in found]
    assert not complaints, "\n".join(dict.fromkeys(complaints))


@pytest.mark.parametrize("guide", [Looks("en")], indirect=True, ids=spelled)
def test_tab_comes_to_every_control(guide: Guide):
    guide.window.activateWindow()
    QTest.qWaitForWindowActive(guide.window)
    complaints: list[str] = []
    for view in route(guide):
        complaints += [f"{view.name}: {fault}" for fault in unreached(view)]
    assert not complaints, "\n".join(dict.fromkeys(complaints))


@pytest.mark.parametrize("guide", LARGE, indirect=True, ids=spelled)
def test_text_of_double_size(guide: Guide):
    complaints: list[str] = []
    for view in route(guide):
        found = [*cut_off(guide.window), *sticking_out(guide)]
        complaints += [f"{view.name}: {fault}" for fault in found]
    assert not complaints, "\n".join(dict.fromkeys(complaints))


@pytest.mark.parametrize("guide", [Looks("en", "light"), Looks("en", "dark")], indirect=True)
def test_the_scheme_covers_every_view(guide: Guide):
    """No part keeps the ground of the other scheme: large areas are dark in the dark only."""
    dark = guide.desk.settings.theme == "dark"
    for view in route(guide):
        if view.name == "documents":
            continue  # paper is white in either scheme
        share = bright_share(guide.window.grab().toImage())
        assert share < 0.1 if dark else share > 0.2, (view.name, share)


def test_the_eye_of_the_gallery_sees_faults(qtbot):
    root = QWidget()
    qtbot.addWidget(root)
    root.resize(300, 200)
    words, line = (
        Words("Три строки не помещаются в одну " * 3, parent=root),
        Line("x" * 50, parent=root),
    )
    button, entry = QPushButton("Сохранить протокол", root), QLineEdit(root)
    entry.setPlaceholderText("Найти человека, организацию, решение")
    root.show()
    for place, widget in enumerate((words, line, button, entry)):
        widget.setGeometry(10, 10 + 30 * place, 60, 20)
    words.setMinimumHeight(0)
    words.resize(60, 20)
    words.setFixedHeight(20)
    line.setToolTip("")
    cut, unnamed = list(cut_off(root)), list(nameless(root))
    assert [fault.split()[0] for fault in cut] == ["Words", "Line", "QPushButton", "QLineEdit"]
    assert unnamed == ["no name: QLineEdit in QWidget"]


def widgets(root: QWidget) -> Iterator[QWidget]:
    """Everything that can be seen now."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def told(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} “{(text or widget.accessibleName())[:60]}”"


def cut_off(window: QWidget) -> Iterator[str]:
    """Words that do not fit and say so neither by an ellipsis with a tool tip nor otherwise."""
    for widget in widgets(window):
        for kind, judge in JUDGES:
            if isinstance(widget, kind):
                if fault := judge(widget):
                    yield f"{told(widget)} {fault}"
                break


def short_of_lines(words: Words) -> str:
    wanted = words.heightForWidth(words.width())
    return "needs more lines" if wanted > words.height() + SLACK else ""


def elided_silently(line: Line) -> str:
    wide = QFontMetrics(line.font()).horizontalAdvance(line.text())
    silent = wide > line.contentsRect().width() + SLACK and not line.toolTip()
    return "is elided without a tool tip" if silent else ""


def too_narrow(widget: QLabel | QPushButton) -> str:
    wanted = widget.sizeHint().width() if widget.text() else 0
    wraps = isinstance(widget, QLabel) and widget.wordWrap()
    cut = wanted > widget.width() + SLACK and not wraps and not widget.toolTip()
    return f"is cut: {wanted} > {widget.width()}" if cut else ""


def hiding_its_example(line: QLineEdit) -> str:
    example = "" if line.text() else line.placeholderText()
    wide = line.fontMetrics().horizontalAdvance(example)
    cut = wide > line.width() - 2 * PADDING and not line.toolTip()
    return f"hides a part of its example “{example}”" if cut else ""


JUDGES = (
    (Words, short_of_lines),
    (Line, elided_silently),
    (QLabel, too_narrow),
    (QPushButton, too_narrow),
    (QLineEdit, hiding_its_example),
)


def nameless(window: QWidget) -> Iterator[str]:
    """Controls that a screen reader could say nothing of."""
    for widget in widgets(window):
        if not is_control(widget):
            continue
        seen = QAccessible.queryAccessibleInterface(widget)
        if seen is None or not seen.text(QAccessible.Text.Name).strip():
            where = " in ".join(type(each).__name__ for each in lineage(widget))
            yield f"no name: {where}"


def is_control(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar) or widget.focusProxy() is not None:
        return False
    if isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
        return False
    if isinstance(widget, QAbstractScrollArea) and type(widget).__name__ == "QScrollArea":
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()


def lineage(widget: QWidget) -> Iterator[QWidget]:
    shown: QWidget | None = widget
    for _ in range(4):
        if shown is None:
            return
        yield shown
        shown = shown.parentWidget()


def sticking_out(guide: Guide) -> Iterator[str]:
    """Parts of the frame that end outside of the window, and pages wider than their place."""
    window = guide.window.rect()
    for widget in (guide.frame.rail, guide.frame.header, guide.frame.host):
        place = QRect(widget.mapTo(guide.window, widget.rect().topLeft()), widget.size())
        if not window.contains(place):
            yield f"{type(widget).__name__} sticks out"
    for widget in widgets(guide.window):
        worded = isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit | QLabel)
        if worded and (fault := cut_by_what_holds_it(widget)):
            yield f"{told(widget)} {fault}"


def cut_by_what_holds_it(widget: QWidget) -> str:
    """Whether a widget ends outside of one that holds it; what scrolls may be longer."""
    holder = widget.parentWidget()
    while holder is not None and not isinstance(holder.parentWidget(), QAbstractScrollArea):
        place = QRect(widget.mapTo(holder, QPoint(0, 0)), widget.size())
        if not holder.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            return f"is cut by {type(holder).__name__}: {place} in {holder.rect()}"
        if holder.isWindow():
            break
        holder = holder.parentWidget()
    return ""


def unreached(view: View) -> Iterator[str]:
    """Controls of a page or panel that Tab does not come to."""
    wanted = {stop_of(one) for one in widgets(view.subject) if is_control(one)}
    first = next((one for one in widgets(view.subject) if is_control(one)), None)
    reached: set[QWidget] = set()
    shown = first
    while shown is not None and len(reached) < MOST_STOPS:
        shown.setFocus(Qt.FocusReason.TabFocusReason)
        reached.add(stop_of(shown))
        QTest.keyClick(shown, Qt.Key.Key_Tab)
        shown = QApplication.focusWidget()
        if shown is first:
            break
    for missed in wanted - reached:
        yield f"{told(missed)} is not reached by Tab"


def stop_of(widget: QWidget) -> QWidget:
    """Buttons that exclude each other are one stop; arrows go along them."""
    together = isinstance(widget, QAbstractButton) and widget.autoExclusive()
    return widget.parentWidget() if together else widget


def bright_share(image: QImage) -> float:
    small = image.scaled(64, 36)
    lights = [QColor(small.pixel(x, y)).lightnessF() for x in range(64) for y in range(36)]
    return sum(light > 0.85 for light in lights) / len(lights)
