"""A message is written, looked at, sent and followed in Microsoft's Agents Playground, with a browser."""

import asyncio
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import expect

from bot.app import SAMPLE
from tests.browser.client import Client
from tests.browser.processes import Startklar

pytestmark = pytest.mark.asyncio(loop_scope="session")

TITLE = "Öppet hus på torsdag"
TEXT = "Kom förbi och prova att skriva i den nya journalen. Superanvändarna är på plats, och det finns kaffe."


@pytest_asyncio.fixture(loop_scope="session")
async def communicator(elin: Client, bot: Startklar, tmp_path: Path) -> Client:
    """Elin, who communicates beside all the other things she does."""
    people = (SAMPLE / "people.csv").read_text("utf-8").replace("medicin,,sv,", "medicin,communicator,sv,", 1)
    (tmp_path / "people.csv").write_text(people, "utf-8")
    # At work around the clock, so that what is sent goes out whenever this runs.
    head, *units = (SAMPLE / "units.csv").read_text("utf-8").splitlines()
    lines = [f"{head},shifts", *(f"{each},00:00-24:00" for each in units)]
    (tmp_path / "units.csv").write_text("\n".join(lines) + "\n", "utf-8")
    files = [str(tmp_path / name) for name in ("people.csv", "units.csv")]
    done = await asyncio.to_thread(bot.command, "roster", "import", *files)
    assert done.returncode == 0, done.stderr
    return elin


async def test_a_message_is_written_looked_at_and_sent(communicator: Client, pictures: Path) -> None:
    elin = communicator
    await elin.say("utskick")
    await elin.press(elin.card("Utskick"), "Nytt utskick")
    start = elin.card("Nytt utskick")
    await elin.press(start, "Spara och fortsätt")
    form = elin.card("Vad ska det stå?")
    await form.get_by_role("textbox", name="Rubrik (svenska)").fill(TITLE)
    await form.get_by_role("textbox", name="Text (svenska)").fill(TEXT)
    await elin.picture(pictures / "broadcast-words.png", form)
    await elin.press(form, "Spara och fortsätt")

    review = elin.card(TITLE)
    await elin.press(review, "Mottagare och tid")
    people = elin.card("Vilka får det, och när?")
    await people.get_by_role("textbox", name="Enheter").fill("Lindviks sjukhus")
    await elin.picture(pictures / "broadcast-recipients.png", people)
    await elin.press(people, "Spara och fortsätt")

    review = elin.card(TITLE)
    await expect(review).to_contain_text("Om det går ut nu:")
    await elin.picture(pictures / "broadcast-dry-run.png", review)
    await elin.press(review, "Skicka")

    progress = elin.card(f"{TITLE}: har gått ut")
    await expect(progress).to_be_visible()
    await elin.picture(pictures / "broadcast-progress.png", progress)
    await elin.press(progress, "Vilka har nåtts")
    ledger = elin.card("Vilka har nåtts")
    await expect(ledger).to_be_visible()
    await elin.picture(pictures / "broadcast-ledger.png", ledger)
