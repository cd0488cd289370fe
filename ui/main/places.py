"""Where things of one user lie on this computer."""

from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs


@dataclass(frozen=True, slots=True)
class Places:
    """Folders and files; handed in, so that tests and the tour use their own."""

    settings: Path
    data: Path
    log: Path
    documents: Path

    @property
    def sample(self) -> Path:
        """The user's own copy of the sample event."""
        return self.data / "sample.krug"


def usual_places() -> Places:
    """The folders of this system for the user who runs the program."""
    dirs = PlatformDirs("Krug", appauthor=False)
    return Places(
        settings=dirs.user_config_path / "krug.ini",
        data=dirs.user_data_path,
        log=dirs.user_log_path,
        documents=dirs.user_documents_path,
    )
