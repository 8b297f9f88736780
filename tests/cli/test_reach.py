"""Who was reached, and all that was decided, as files and as text for whoever answers for it."""

import asyncio
import csv
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from bot.app import SAMPLE
from bot.directory.roster_file import read_roster
from bot.storage.tiny import TinyStore
from content.language import Language
from dialogs.broadcast.broadcast import Broadcast, Content, Deed, Entry, Stage, Words
from dialogs.broadcast.model import Cause, DeliveryState
from dialogs.people.roster import RosterRecords
from tests.cli.command import run, run_beside
from tests.dialogs.broadcast.test_ledger import row

pytestmark = pytest.mark.usefixtures("shipped")

NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
SAID = Content(words={Language.SV: Words(title="Öppet hus", text="Kom förbi.\n\nVi bjuder på kaffe.")})
LOG = (
    Entry(deed=Deed.SET_OFF, by="emily", at=NOW, count=2, content=SAID),
    Entry(deed=Deed.WITHDRAWN, by="nobody", at=NOW, reason="Fel dag"),
)
BROADCAST = Broadcast(
    id="b", initiative="journal", author="emily", created=NOW, content=SAID, stage=Stage.SENT, log=LOG
)
HEADER = (
    "Person;Name;Unit ids;Units;Language;State;Why, and what helps;Sent;Read (pressed by themselves);Pressed the button"
)
ROWS = [
    ["elin", "Elin Ekmark", "a", "a", "sv", "sent", "", "2026-11-16 10:00", "", ""],
    [
        "astrid", "Astrid Lund", "a", "a", "sv", "does not have the app",
        "Ask IT to install the app for them in Teams.", "", "", "",
    ],
]  # fmt: skip


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A store in which something was sent to two people."""

    async def sent() -> None:
        store = TinyStore(tmp_path, NOW)
        files = [SAMPLE / name for name in ("waves.csv", "people.csv", "units.csv")]
        await store.replace_roster(read_roster(files, NOW.date()).merged_into(RosterRecords()))
        missed = row("astrid", DeliveryState.UNREACHABLE, cause=Cause.NOT_INSTALLED)
        await store.save_broadcast(BROADCAST, [row("elin"), missed])
        await store.save_broadcast(replace(BROADCAST, id="draft", stage=Stage.DRAFT))
        await store.close()

    asyncio.run(sent())
    return tmp_path


def test_the_ledger_is_written_as_csv_and_as_a_workbook_with_the_same_rows(data: Path) -> None:
    for name in ("reach.csv", "reach.xlsx"):
        done = run("broadcast", "ledger", "b", "--out", str(data / name), data=data)
        assert (done.returncode, done.stdout) == (0, ""), done.stderr
        assert f"Wrote 2 recipients to {data / name}." in done.stderr
    with (data / "reach.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file, delimiter=";")) == [HEADER.split(";"), *ROWS]
    sheet = openpyxl.load_workbook(data / "reach.xlsx").worksheets[0]
    assert [[cell or "" for cell in each] for each in sheet.iter_rows(values_only=True)] == [HEADER.split(";"), *ROWS]
    assert [path.name for path in data.glob(".*.part")] == []


def test_nothing_is_written_over_nor_in_an_unknown_form_nor_of_what_is_not_there(data: Path) -> None:
    file = data / "reach.csv"
    file.write_text("mine", "utf-8")
    for arguments, said in (
        (("b", "--out", str(file)), "exists already"),
        (("b", "--out", str(data / "reach.pdf")), "is neither .csv nor .xlsx"),
        (("nothing", "--out", str(data / "a.csv")), "there is no broadcast 'nothing'"),
        (("draft", "--out", str(data / "a.csv")), "has not gone out yet"),
    ):
        done = run("broadcast", "ledger", *arguments, data=data)
        assert (done.returncode, said in done.stderr) == (1, True), done.stderr
    assert file.read_text("utf-8") == "mine"
    assert not (data / "a.csv").exists()


def test_the_log_tells_who_did_what_and_the_exact_words(data: Path) -> None:
    done = run("broadcast", "log", "b", data=data)
    assert done.stdout.splitlines() == [
        "2026-11-16T09:00:00+00:00  set-off by Emily Ward (emily), 2 recipients",
        "    [sv] Öppet hus",
        "         Kom förbi.",
        "",
        "         Vi bjuder på kaffe.",
        "2026-11-16T09:00:00+00:00  withdrawn by ? (nobody)",
        "    Reason: Fel dag",
    ]
    told = json.loads(run("broadcast", "log", "b", "--json", data=data).stdout)
    assert told["entries"][0]["content"]["words"]["sv"]["text"] == SAID.words[Language.SV].text


async def test_a_running_bot_is_asked_instead_of_its_store(running: Path) -> None:
    done = await run_beside("broadcast", "ledger", "b", "--out", str(running / "reach.csv"), data=running)
    assert (done.returncode, "there is no broadcast 'b'" in done.stderr) == (1, True)
