"""The sources as the rules see them: read and parsed once."""

import ast
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("app", "ui", "reports", "resources", "installer")


@dataclass(frozen=True, slots=True)
class Module:
    """A module of the product: where it lies, its words and its tree."""

    place: str
    text: str
    tree: ast.Module

    def within(self, *folders: str) -> bool:
        return self.place.startswith(tuple(f"{folder}/" for folder in folders))

    def at(self, node: ast.AST) -> str:
        return f"{self.place}:{getattr(node, 'lineno', 1)}"


def parse(path: Path) -> Module:
    text = path.read_text(encoding="utf-8")
    return Module(path.relative_to(ROOT).as_posix(), text, ast.parse(text))


@pytest.fixture(scope="session")
def modules() -> list[Module]:
    """Every module that users run."""
    return [parse(path) for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]


@pytest.fixture(scope="session")
def tracked() -> list[Path]:
    """Every file that belongs to the project."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("only git knows what belongs to the project")
    command = [git, "-C", str(ROOT), "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
    answer = subprocess.run(command, check=True, capture_output=True)
    names = answer.stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).exists()]
