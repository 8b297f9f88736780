"""The story, lived once in a process: what everybody got and did, and what is stored at its end."""

import asyncio
import atexit
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from bot.reports.document import Document
from dialogs.action.model import Action, ActionState
from dialogs.broadcast.model import Delivery
from dialogs.checkin.model import CheckIn, Skipped
from dialogs.gate.model import Gate
from dialogs.people.roster import RosterRecords
from tests.scenarios.stories.behaviour import LAST
from tests.scenarios.stories.hands import Card, Hands, Press
from tests.scenarios.stories.house import Region, region
from tests.scenarios.stories.reported import reports
from tests.scenarios.stories.stage import INITIATIVES, Stage, period_of
from tests.scenarios.stories.weeks import live
from tests.teams_simulator import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Twelve weeks, told by what came of them."""

    cards: Mapping[str, Card]
    words: Mapping[str, str]
    presses: Mapping[str, Press]
    answers: Mapping[tuple[str, int, str], list[Press]]
    chats: Mapping[str, list[Message]]
    deliveries: list[Delivery]
    # By initiative, unit and period.
    checkins: Mapping[tuple[str, str, str], CheckIn]
    skipped: list[Skipped]
    actions: list[Action]
    gates: Mapping[str, Gate]
    records: RosterRecords
    waves: Mapping[str, str]
    # By the name of their file.
    reports: Mapping[str, Document]
    # The store as it was left, for whoever looks at it on, and when that was.
    data: Path
    ended: datetime


@cache
def lived() -> Story:
    """The story; whoever asks first waits for it."""
    directory = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, directory, ignore_errors=True)
    return asyncio.run(_lived(directory / "data"))


async def _lived(data: Path) -> Story:
    async with region(data) as place:
        stage = Stage(region=place, hands=Hands(place))
        await live(stage)
        return await _told(place, stage)


async def _told(place: Region, stage: Stage) -> Story:
    store = place.startklar.store
    records = await store.roster()
    checkins: dict[tuple[str, str, str], CheckIn] = {}
    gates: dict[str, Gate] = {}
    skipped: list[Skipped] = []
    for initiative in INITIATIVES:
        units = [unit.id for unit in records.units]
        for week in range(1, LAST + 1):
            found = await store.checkins(initiative, units, period_of(week))
            checkins |= {(initiative, unit, each.period): each for unit, each in found.items()}
        gates |= {gate.id: gate for gate in await store.gates(initiative)}
        skipped += await store.skipped(initiative)
    return Story(
        cards=stage.cards,
        words=stage.words,
        presses=stage.presses,
        answers=stage.answers,
        chats={person: place.chat(person) for person in place.people},
        deliveries=await store.deliveries(),
        checkins=checkins,
        skipped=skipped,
        actions=await store.actions(states=frozenset(ActionState)),
        gates=gates,
        records=records,
        waves=stage.waves,
        reports=await reports(place),
        data=place.data,
        ended=place.clock(),
    )
