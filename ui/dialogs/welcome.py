"""The first start: the sample event, a new workspace, or a file there is already."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import Button, LinkButton, PrimaryButton, QuietButton
from ui.widgets.cards import Band, Card
from ui.widgets.marks import IconSign, Mark
from ui.widgets.words import Words

WIDEST = 760
MARK = 72
SHOWN = 5


class Welcome(QScrollArea):
    """Fills the window while no workspace is open; ``trouble`` says why the last one is not."""

    sample_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    file_wanted = Signal(str)
    restore_wanted = Signal(str)

    def __init__(
        self,
        recent: Iterable[Path],
        trouble: str = "",
        damaged: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``damaged`` is a file that cannot be opened but has copies to go back to."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sample = PrimaryButton(self.tr("Open the sample"))
        self._new = QuietButton(self.tr("New workspace…"))
        self._open = QuietButton(self.tr("Open a file…"))
        self._sample.clicked.connect(self.sample_wanted)
        self._new.clicked.connect(self.new_wanted)
        self._open.clicked.connect(self.open_wanted)
        self._restore = QuietButton(self.tr("Restore from a copy…"), "mdi6.backup-restore")
        self._restore.setVisible(damaged is not None)
        self._restore.setProperty("path", str(damaged))
        self._restore.clicked.connect(self._want_restore)
        self._build_layout(list(recent)[:SHOWN], trouble)
        self.setFocusProxy(self._sample)

    def _build_layout(self, recent: list[Path], trouble: str) -> None:
        theme = current_theme()
        column = QVBoxLayout()
        column.setSpacing(theme.space(Space.L))
        column.addStretch(1)
        column.addWidget(Mark(MARK, on_rail=False), 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (self._title(), self._sentence()):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addWidget(Band(trouble, Colour.DANGER))
        column.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._choices())
        if recent:
            column.addWidget(self._recent(recent))
        column.addStretch(2)
        room = QWidget()
        room.setProperty("ground", "page")
        row = QHBoxLayout(room)
        pad = theme.space(Space.XL)
        row.setContentsMargins(pad, pad, pad, pad)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(theme.px(WIDEST))
        row.addWidget(middle)
        self.setWidget(room)

    def _title(self) -> Words:
        title = self.tr("Welcome to Krug")
        return Words(title, TextSize.PAGE_TITLE, Colour.TEXT, Weight.DemiBold)

    def _sentence(self) -> Words:
        return Words(
            self.tr(
                "Directory, agenda and minutes of your round tables, in one file on this computer."
            ),
            ink=Colour.MUTED,
        )

    def _choices(self) -> Card:
        card = Card()
        card.body.addLayout(
            _choice(
                "mdi6.flask-outline",
                self.tr("Sample event"),
                self.tr("A round table to look around in. Change anything; it can be reset."),
                self._sample,
            )
        )
        card.body.addLayout(
            _choice(
                "mdi6.file-plus-outline",
                self.tr("New workspace"),
                self.tr("An empty file for your own organizations, people and meetings."),
                self._new,
            )
        )
        card.body.addLayout(
            _choice(
                "mdi6.folder-open-outline",
                self.tr("Existing file"),
                self.tr("A workspace from this computer, a memory stick or a colleague."),
                self._open,
            )
        )
        return card

    def _recent(self, paths: list[Path]) -> Card:
        card = Card(self.tr("Recent files"))
        for path in paths:
            button = LinkButton(path.stem.replace("&", "&&"), "mdi6.file-document-outline")
            button.setToolTip(str(path))
            button.setProperty("path", str(path))
            button.clicked.connect(self._want_file)
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _want_restore(self) -> None:
        self.restore_wanted.emit(str(self._restore.property("path")))

    def _want_file(self) -> None:
        self.file_wanted.emit(str(self.sender().property("path")))


def _choice(icon: str, title: str, sentence: str, button: Button) -> QHBoxLayout:
    theme = current_theme()
    words = QVBoxLayout()
    words.setSpacing(theme.space(Space.XS) // 2)
    words.addWidget(Words(title, weight=Weight.DemiBold))
    words.addWidget(Words(sentence, TextSize.CAPTION, Colour.MUTED))
    row = QHBoxLayout()
    row.setSpacing(theme.space(Space.M))
    row.addWidget(IconSign(icon, ink=Colour.ACCENT, ground=Colour.ACCENT_SOFT))
    row.addLayout(words, 1)
    row.addWidget(button)
    return row
