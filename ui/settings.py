"""What one user of one computer has chosen; kept in an ini file."""

import json
from pathlib import Path
from typing import cast
from zlib import crc32

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

RECENT = 8
LONGEST_STEM = 60


class Settings(QObject):
    """Choices by name; a damaged or missing file means the defaults.

    ``changed`` carries the name of the property, so that the theme or the language can follow.
    """

    changed = Signal(str)

    def __init__(
        self, path: Path, copies: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._copies = copies or path.parent / "copies"
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """``system``, ``light`` or ``dark``."""
        return self._text("theme", "system")

    @theme.setter
    def theme(self, value: str) -> None:
        self._keep("theme", value)

    @property
    def language(self) -> str:
        """``ru``, ``en``, or empty: as the computer speaks."""
        return self._text("language", "")

    @language.setter
    def language(self, value: str) -> None:
        self._keep("language", value)

    @property
    def text_size(self) -> int:
        """Per cent of the usual size, 100..200."""
        value = self._text("text_size", "100")
        return min(max(int(value), 100), 200) if value.isdecimal() else 100

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._keep("text_size", str(value))

    @property
    def without_animation(self) -> bool:
        return self._text("without_animation", "no") == "yes"

    @without_animation.setter
    def without_animation(self, value: bool) -> None:
        self._keep("without_animation", "yes" if value else "no")

    @property
    def actor(self) -> str:
        """The name under which this user's changes stand in the journal."""
        return self._text("actor", "")

    @actor.setter
    def actor(self, value: str) -> None:
        self._keep("actor", value.strip())

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """Newest first; files that are gone are left out."""
        return tuple(path for path in map(Path, self._list("recent_files")) if path.is_file())

    def remember_file(self, path: Path) -> None:
        others = [name for name in self._list("recent_files") if name != str(path)]
        self._keep("recent_files", json.dumps([str(path), *others][:RECENT]))

    @property
    def pinned_panels(self) -> frozenset[str]:
        return frozenset(self._list("pinned_panels"))

    def pin_panel(self, panel: str, *, pinned: bool) -> None:
        rest = self.pinned_panels - {panel}
        self._keep("pinned_panels", json.dumps(sorted(rest | {panel} if pinned else rest)))

    def panel_extent(self, panel: str) -> int:
        """Width (or height, in the bottom position) in px chosen for a panel; 0 when none was."""
        value = self._text(f"panel_extent/{panel}", "0")
        return int(value) if value.isdecimal() else 0

    def resize_panel(self, panel: str, extent: int) -> None:
        self._keep(f"panel_extent/{panel}", str(extent))

    @property
    def geometry(self) -> QByteArray:
        """The window's place as Qt saves it; empty at the first start."""
        return QByteArray.fromBase64(self._text("geometry", "").encode("ascii", "ignore"))

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._keep("geometry", bytes(value.toBase64().data()).decode("ascii"))

    def copies_of(self, file: Path) -> Path:
        """The folder in which copies of this workspace file are kept; one for each place."""
        mark = crc32(str(file.absolute()).encode())
        return self._copies / f"{file.stem[:LONGEST_STEM]}-{mark:08x}"

    def last_choice(self, name: str) -> str:
        """What a page left here the last time, e.g. the chosen page; empty when nothing."""
        return self._text(f"last/{name}", "")

    def remember_choice(self, name: str, value: str) -> None:
        self._keep(f"last/{name}", value)

    def save(self) -> None:
        """Write the file now; on a read-only place the choices last for this run only."""
        self._store.sync()

    def _text(self, key: str, default: str) -> str:
        value: object = self._store.value(key, default)
        return value if isinstance(value, str) else default

    def _list(self, key: str) -> list[str]:
        try:
            found: object = json.loads(self._text(key, "[]"))
        except json.JSONDecodeError:
            return []
        return [str(item) for item in cast(list[object], found)] if isinstance(found, list) else []

    def _keep(self, key: str, value: str) -> None:
        if self._text(key, "") != value:
            self._store.setValue(key, value)
            self.changed.emit(key)
