"""Killed at a random moment, the bot has every answer it acknowledged, and sends nothing twice."""

import asyncio
import os
import random
import signal
import sys
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from bot.settings import Settings
from bot.storage.tiny import TinyStore
from bot.storage.tiny.opening import Files, open_files
from dialogs.initiative.rounds import period_of
from tests.card_states import key_of, signed
from tests.scenarios.house import House
from tests.stores.conftest import NOW
from tests.teams_simulator import TeamsSimulator

ROUNDS = int(os.environ.get("STARTKLAR_KILLS", "3"))


async def started(data: Path) -> tuple[asyncio.subprocess.Process, str]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "serve", "--port", "0", "--data", str(data), stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr is not None
    for _ in range(50):
        line = (await process.stderr.readline()).decode()
        if "listens on" in line:
            return process, line.split("listens on ")[1].split(";")[0]
    raise AssertionError("the bot did not start")


def submit(key: bytes, service_url: str, number: int, period: str) -> dict[str, Any]:
    data = {"initiative": "journal", "period": period, "units": ["medicin"], "then": [], "status_W-42": "green"}
    said = {**data, "comment": f"no {number}", "wish": "none"}
    value = {
        "action": {
            "type": "Action.Execute",
            "verb": "checkin-submit",
            "data": signed(key, "checkin-submit", said, "a:elin"),
        }
    }
    return {
        "type": "invoke",
        "name": "adaptiveCard/action",
        "id": f"i{number}",
        "channelId": "msteams",
        "serviceUrl": service_url,
        "from": {"id": "29:elin", "aadObjectId": "00000000-0000-0000-0000-0000000000e1"},
        "conversation": {"id": "a:elin", "conversationType": "personal"},
        "recipient": {"id": "28:bot"},
        "value": value,
    }


@pytest.mark.parametrize("seed", range(ROUNDS))
async def test_killed_during_check_in_submits_no_acknowledged_answer_is_lost(tmp_path: Path, seed: int) -> None:
    data, moment = tmp_path / "data", random.Random(seed)
    # The clinic's own day: the week begins there while it is still Sunday in UTC.
    period = period_of(datetime.now(ZoneInfo("Europe/Stockholm")).date())
    acknowledged: list[int] = []
    async with TeamsSimulator() as teams:
        process, url = await started(data)
        key = key_of(Settings(_env_file=None, data=data))

        async def keep_submitting() -> None:
            async with aiohttp.ClientSession() as session:
                for number in range(10_000):
                    body = submit(key, teams.service_url, number, period)
                    async with session.post(f"{url}/api/messages", json=body) as response:
                        assert response.status == 200
                        await response.read()
                    acknowledged.append(number)

        submitting = asyncio.create_task(keep_submitting())
        await asyncio.sleep(0.3 + moment.random() / 2)
        process.send_signal(signal.SIGKILL)
        await process.wait()
        with pytest.raises(aiohttp.ClientError):
            await submitting
    store = TinyStore(data, NOW)
    stored = (await store.checkins("journal", ["medicin"], period))["medicin"]
    await store.close()
    kept = [*(each.comment for each in stored.history), stored.comment]
    assert acknowledged, "nothing was acknowledged before the kill"
    assert [f"no {number}" for number in acknowledged] == kept[: len(acknowledged)]
    assert len(kept) <= len(acknowledged) + 1


async def test_a_bot_that_died_while_sending_does_not_send_again_and_says_which(house: House) -> None:
    elin = house.people["elin"]
    await house.teams.open_chat(elin)
    chat = house.simulator.world.chat_of(elin)
    house.simulator.faults.hang(times=1, method="POST", path="activities", conversation=chat)
    house.clock.pass_by(hours=1)
    await house.settled(lambda: house.simulator.faults.struck > 0)
    copy = house.data.parent / "after-the-kill"
    copy.mkdir()
    # All of it at once: some may just be written out, and is in a journal put aside.
    for path in house.data.glob("store.*"):
        (copy / path.name).write_bytes(path.read_bytes())
    found = open_files(Files(copy)).tables["deliveries"].values()
    assert any(each["state"] == "claimed" for each in found)
    await house.stop()
    # What was on its way when it was told to stop has arrived by now.
    before = len(house.chat("elin"))
    house.data = copy
    house.settings = house.settings.model_copy(update={"data": copy})
    await house.start()
    await house.quiet()
    async with house.stored() as store:
        states = {each.state for each in await store.deliveries()}
    assert "claimed" not in states
    assert "unknown" in states
    assert len(house.chat("elin")) == before
