"""The logo of an organization: chosen from a file, dropped, shown, taken away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.services.organizations import LOGO_LIMIT, SetLogo
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.fields import Field
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk

HEIGHT, WIDTH = 64, 104


class LogoField(Field):
    """Takes PNG and JPEG files, by the button or dropped on it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._box = LogoBox()
        super().__init__(self.tr("Logo"), self._box, parent)
        self._desk = desk
        self._key = ""
        self._data = b""
        self._frame_with()
        self._box.choose.clicked.connect(self._choose)
        self._box.clear.clicked.connect(self._clear)
        self.setFocusProxy(self._box.choose)
        self.setAcceptDrops(True)

    def show_logo(self, key: str, data: bytes) -> None:
        """Show the stored picture of this organization, or the place for one."""
        if key != self._key or data != self._data:
            self.settle()
        self._key, self._data = key, data
        picture = QPixmap()
        if data:
            picture.loadFromData(data)
        self._box.show_picture(picture)

    def take_file(self, path: Path) -> None:
        """Keep the picture in this file; a refusal stands under the field."""
        try:
            self._desk.attempt(SetLogo(self._key, _picture_in(path)))
        except UserError as refusal:
            self.refuse(refusal)
        else:
            self.settle()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.take_file(path)

    def _choose(self) -> None:
        title = self.tr("Choose a logo")
        name, _ = QFileDialog.getOpenFileName(
            self, title, "", self.tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if name:
            self.take_file(Path(name))

    def _clear(self) -> None:
        try:
            self._desk.attempt(SetLogo(self._key, b""))
        except UserError as refusal:
            self.refuse(refusal)
        else:
            self._desk.notice(self.tr("The logo is taken away."), undo=True)


class LogoBox(QFrame):
    """The place of the picture beside its buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "drop")
        self._picture = Picture()
        self.choose = QuietButton(self.tr("Choose a file…"), "mdi6.image-outline")
        self.clear = IconButton("mdi6.close", self.tr("Take the logo away"))
        self._remark = Words(
            self.tr("PNG or JPEG, up to 2 MB. A file can be dropped here."),
            TextSize.CAPTION,
            Colour.MUTED,
        )
        words = QVBoxLayout()
        words.setSpacing(current_theme().space(Space.S))
        words.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self._remark)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(current_theme().space(Space.M),) * 4)
        row.setSpacing(current_theme().space(Space.M))
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignTop)
        self.show_picture(QPixmap())

    def show_picture(self, picture: QPixmap) -> None:
        """Show it; an empty one leaves only the invitation."""
        there = not picture.isNull()
        self._picture.show_picture(picture)
        self._picture.setVisible(there)
        self.clear.setVisible(there)
        self._remark.setVisible(not there)
        self.choose.setText(self.tr("Another file…") if there else self.tr("Choose a file…"))


class Picture(QWidget):
    """A picture fitted into its place, on white in either scheme, as logos are made for paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self.setAccessibleName(self.tr("Logo"))
        theme = current_theme()
        self.setFixedSize(QSize(theme.px(WIDTH), theme.px(HEIGHT)))

    def show_picture(self, picture: QPixmap) -> None:
        self._pixmap = picture
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pixmap.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), current_theme().paper())
        ratio = Qt.AspectRatioMode.KeepAspectRatio
        size = self._pixmap.size().scaled(self.size() - QSize(8, 8), ratio)
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        painter.drawPixmap(left, top, size.width(), size.height(), self._pixmap)
        painter.end()


def _dropped(event: QDropEvent) -> Path | None:
    """The first local file that hangs on the mouse."""
    files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(files[0]) if files else None


def _picture_in(path: Path) -> bytes:
    """The bytes of a picture file; whatever cannot be one is refused before it is read whole."""
    try:
        if path.stat().st_size > LOGO_LIMIT:
            raise UserError("logo.too_large", limit=LOGO_LIMIT // 1024 // 1024)
        data = path.read_bytes()
    except OSError as failure:
        raise UserError("logo.unreadable") from failure
    if QImage.fromData(data).isNull():
        raise UserError("logo.unreadable")
    return data
