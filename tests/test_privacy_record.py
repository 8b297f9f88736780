"""The record of processing says what the table says, and the table says everything that the stores keep."""

from pathlib import Path

import psycopg
import pytest

from bot.outbound.person_view import days_of
from bot.storage.copying import KINDS
from bot.storage.tiny.backups import MOST_DAYS
from bot.storage.tiny.copying import NOT_COPIED
from bot.turns.privacy import BACKUP_DAYS
from content.settings import Settings
from dialogs.privacy.inventory import KEPT, OF_NOBODY, STILL_NEEDED_DAYS, Fate, Kept

RECORD = Path(__file__).parent.parent / "docs" / "privacy.md"
THEN = {Fate.STAYS: "", Fate.UNNAMED: "the name goes", Fate.FORGOTTEN: "the record goes"}
ERASED = {Fate.STAYS: "stays", Fate.UNNAMED: "the name goes", Fate.FORGOTTEN: "goes"}


def row(kept: Kept) -> str:
    """A kind of record as the document has it."""
    days = days_of(kept.name, Settings())
    how_long = f"{days} days (`{kept.days}`), then {THEN[kept.at_end]}" if kept.days else kept.until
    return f"| `{kept.name}` | {kept.what} | {kept.why} | {how_long} | {ERASED[kept.erased]} |"


@pytest.mark.parametrize("kept", KEPT.values(), ids=list(KEPT))
def test_the_document_has_each_kind_as_it_is(kept: Kept) -> None:
    assert row(kept) in RECORD.read_text("utf-8").splitlines()


def test_the_document_has_no_other_kinds_and_the_days_that_the_code_has() -> None:
    text = RECORD.read_text("utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| `")]
    assert rows == [row(each) for each in KEPT.values()]
    assert f"{MOST_DAYS} days" in text
    assert f"{STILL_NEEDED_DAYS} days" in text
    assert BACKUP_DAYS == MOST_DAYS


def test_everything_that_a_store_keeps_is_in_the_table(postgres_url: str) -> None:
    with psycopg.connect(postgres_url) as connection:
        found = connection.execute("select tablename from pg_tables where schemaname = 'public'").fetchall()
    tables = {"references" if name == "addresses" else name for (name,) in found}
    assert tables | {each.name for each in KINDS} | NOT_COPIED == KEPT.keys() | OF_NOBODY
