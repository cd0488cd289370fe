"""Any changed byte of content is noticed, whether SQLite itself minds it or not."""

import json
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.domain.entities import Base
from app.domain.errors import UserError
from app.services.organizations import AddOrganization, ReviseOrganization, SetLogo
from app.services.sample import LoadSample
from app.services.workspace import Workspace
from app.storage.chain import commitment
from app.storage.tables import ENTRY, MENTION, ROW
from app.storage.verify import Fault, Finding, verify

FLIPS = 150
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20
TABLES = [
    *(table.name for table in Base.metadata.sorted_tables),
    ENTRY.name,
    ROW.name,
    MENTION.name,
]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with rows of many kinds, a picture over several pages, and some history."""
    path = tmp_path_factory.mktemp("sound") / "sound.krug"
    workspace = Workspace.create(path, actor="Анна")
    workspace.execute(LoadSample())
    key = workspace.execute(AddOrganization("Фонд «Маяк»", id="a" * 32))
    workspace.execute(SetLogo(key, PNG))
    workspace.execute(ReviseOrganization(key, "note", "Слово о фонде. " * 400))
    workspace.undo()
    workspace.redo()
    workspace.close()
    return path


@pytest.fixture
def copy(sound: Path, tmp_path: Path) -> Path:
    path = tmp_path / "copy.krug"
    path.write_bytes(sound.read_bytes())
    return path


def change(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement, values)


def content(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in TABLES}


def test_a_sound_file_has_nothing_to_report(sound: Path) -> None:
    assert verify(sound) == ()


def test_a_changed_value_is_named_by_table_row_and_column(copy: Path) -> None:
    change(copy, "UPDATE organization SET phone = '8 800' WHERE id = ?", "a" * 32)
    assert verify(copy) == (Finding(Fault.CONTENT, "organization", "a" * 32, "phone"),)


def test_a_row_from_nowhere_and_a_row_that_vanished_are_named(copy: Path) -> None:
    change(copy, "INSERT INTO preference VALUES ('x', 'y')")
    change(copy, "DELETE FROM logo")
    faults = {(each.fault, each.table) for each in verify(copy)}
    assert faults == {(Fault.STRAY, "preference"), (Fault.MISSING, "logo")}


def test_a_reference_to_nothing_is_named(copy: Path) -> None:
    change(copy, "DELETE FROM organization WHERE id = ?", "a" * 32)
    faults = {(each.fault, each.table) for each in verify(copy)}
    assert faults == {(Fault.REFERENCE, "logo"), (Fault.MISSING, "organization")}


@pytest.mark.parametrize(
    ("statement", "entry"),
    [
        ("UPDATE journal_entry SET actor = 'Олег' WHERE number = 2", 2),
        ("UPDATE journal_entry SET at = '2020-01-01T00:00:00+00:00' WHERE number = 3", 3),
        ("UPDATE journal_row SET action = 'set' WHERE entry = 2", 2),
        ("DELETE FROM journal_row WHERE entry = 4 AND position = 0", 4),
        ("UPDATE journal_row SET entry = 99 WHERE entry = 2", 99),
    ],
)
def test_a_rewritten_journal_breaks_its_chain(copy: Path, statement: str, entry: int) -> None:
    change(copy, statement)
    assert (Fault.CHAIN, entry) in {(each.fault, each.entry) for each in verify(copy)}


def test_an_entry_taken_out_of_the_middle_breaks_the_chain(copy: Path) -> None:
    change(copy, "DELETE FROM journal_entry WHERE number = 3")
    change(copy, "DELETE FROM journal_row WHERE entry = 3")
    assert Fault.CHAIN in {each.fault for each in verify(copy)}


@pytest.mark.parametrize("cells", ["{}", "[]", "7", "nonsense", '{"phone": 5}', '{"phone": []}'])
def test_cells_that_make_no_sense_are_reported_and_not_fallen_over(copy: Path, cells: str) -> None:
    change(copy, "UPDATE journal_row SET cells = ? WHERE entry = 4", cells)
    assert (Fault.CHAIN, 4) in {(each.fault, each.entry) for each in verify(copy)}


def test_values_erased_on_request_leave_the_chain_whole(copy: Path) -> None:
    query = "SELECT row_id, cells FROM journal_row WHERE entry = 4"
    with closing(sqlite3.connect(copy)) as connection:
        row_id, words = connection.execute(query).fetchone()
    cells = json.loads(words)
    cells["note"] = commitment("organization", row_id, "note", cells["note"])
    spelled = json.dumps(cells, ensure_ascii=False, separators=(",", ":"))
    change(copy, "UPDATE journal_row SET cells = ? WHERE entry = 4", spelled)
    assert {each.fault for each in verify(copy)} <= {Fault.CONTENT}


def test_a_mention_that_is_not_in_the_journal_is_named(copy: Path) -> None:
    change(copy, "DELETE FROM journal_mention WHERE entry = 3")
    assert verify(copy) == (Finding(Fault.MENTION, entry=3),)


def test_no_flipped_bit_of_content_goes_unnoticed(sound: Path, copy: Path) -> None:
    """Flips bits all over the file; each that changes content is reported, or stops the opening."""
    whole, true = sound.read_bytes(), content(sound)
    dice = random.Random(20220809)
    filled = [offset for offset, byte in enumerate(whole) if byte]
    noticed = 0
    for offset in dice.sample(filled, FLIPS):
        flipped = bytearray(whole)
        flipped[offset] ^= 1 << dice.randrange(8)
        copy.write_bytes(flipped)
        if _noticed(copy):
            noticed += 1
        else:
            assert content(copy) == true, f"the flip at {offset} went unnoticed"
    assert noticed > FLIPS / 2


def _noticed(path: Path) -> bool:
    return bool(verify(path)) or not _opens(path)


def _opens(path: Path) -> bool:
    try:
        Workspace.open(path, actor="Анна", read_only=True).close()
    except UserError:
        return False
    return True


def test_the_header_can_be_damaged_anywhere_without_a_fall(sound: Path, copy: Path) -> None:
    """The header and the schema page: refused as a user can read it, never with a traceback."""
    whole = sound.read_bytes()
    dice = random.Random(9)
    places = [*range(0, 100, 4), *(dice.randrange(100, 12_288) for _ in range(300))]
    for offset in places:
        flipped = bytearray(whole)
        flipped[offset] ^= 1 << dice.randrange(8)
        copy.write_bytes(flipped)
        verify(copy)
        _opens(copy)


@pytest.mark.parametrize("size", [0, 15, 16, 100, 4096, 20_000])
def test_a_file_cut_short_is_refused(sound: Path, copy: Path, size: int) -> None:
    copy.write_bytes(sound.read_bytes()[:size])
    assert verify(copy) or size == 0
    assert not _opens(copy)


def test_a_damaged_word_is_refused_when_it_is_read(
    copy: Path, asked: Callable[[Path], str]
) -> None:
    change(copy, "UPDATE organization SET kind = 'nothing of the kind'")
    assert asked(copy) == "file.damaged"


@pytest.fixture
def asked() -> Callable[[Path], str]:
    from app.services.organization_rows import Organizations

    def ask(path: Path) -> str:
        workspace = Workspace.open(path, actor="Анна", read_only=True)
        try:
            workspace.ask(Organizations())
        except UserError as refusal:
            return refusal.code
        finally:
            workspace.close()
        return ""

    return ask
