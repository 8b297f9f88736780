"""A status report every third week, two who may write it, two who get it, and the ways to press."""

from dataclasses import replace
from datetime import date
from typing import Any

from content.language import Language
from content.model import Role
from dialogs.initiative.model import Benefit, Initiative, Measurement
from dialogs.people.model import Grant
from dialogs.people.roster import RosterRecords
from dialogs.report.model import StatusReport
from tests.scenarios.house import House, texts
from tests.teams_simulator import Message, Turn

DUTY = "journal/rh/status-report/*"
# The story begins in a round in which it is due.
DUE, EXTRA, NEXT = "2026-W47", "2026-W48", "2026-W50"
WRITERS, OWNERS = ("sindre", "mette"), ("astrid", "emily")
BENEFIT = Benefit(
    id="time",
    name={Language.SV: "Tid"},
    owner="astrid",
    indicator={Language.SV: "Minuter"},
    baseline=30,
    target=20,
    measurements=(Measurement(day=date(2026, 11, 2), value=19),),
)


def reporting(records: RosterRecords, **changes: Any) -> RosterRecords:
    """The sample organisation in another method, with an agreed report, two project leaders and two owners."""
    granted = dict.fromkeys(WRITERS, Role.PROJECT_LEADER) | dict.fromkeys(OWNERS, Role.OWNER)
    people = tuple(
        replace(person, grants=(*person.grants, Grant(role=granted[person.id]))) if person.id in granted else person
        for person in records.people
    )
    changes = {"playbooks": ("rh",), "reports": {"rh/status-report": 3}, "benefits": (BENEFIT,)} | changes
    initiatives: tuple[Initiative, ...] = tuple(replace(each, **changes) for each in records.initiatives)
    return replace(records, people=people, initiatives=initiatives)


async def reorganised(house: House, **changes: Any) -> None:
    """The same with something else agreed on, while the bot is stopped."""
    async with house.stored() as store:
        records = await store.roster()
        changed = tuple(replace(each, revision=each.revision + 1, **changes) for each in records.initiatives)
        await store.replace_roster(replace(records, initiatives=changed))
    await house.start()


def cards(house: House, person: str, words: str) -> list[Message]:
    """What somebody got with these words in it, as it stands now."""
    return [each for each in house.chat(person) if each.cards and words in texts(each.card)]


async def form(house: House, person: str = "sindre") -> Message:
    """The form as it came by itself."""
    house.clock.pass_by(hours=2)
    words = {"sindre": "Send rapporten", "mette": "Send rapporten"}[person]
    await house.settled(lambda: bool(cards(house, person, words)))
    return cards(house, person, words)[0]


async def sends(house: House, person: str, card: Message, **sections: str) -> Turn:
    """The form with these sections filled in, the others left as they are."""
    data = {f"section_{id_}": text for id_, text in sections.items()}
    return await house.teams.submit(house.people[person], card, "report-send", data)


def shown(turn: Turn) -> str:
    """The words of the card that took the place of the one acted upon."""
    assert turn.json["type"] == "application/vnd.microsoft.card.adaptive", turn.json
    return texts(turn.json["value"])


async def stored(house: House, period: str = DUE) -> StatusReport | None:
    """What is kept of a round; the bot is stopped and started again."""
    async with house.stored() as store:
        found = await store.report(f"{DUTY}/{period}")
    await house.start()
    return found


def summaries(house: House, person: str, words: str) -> list[Message]:
    """Messages whose notification says so."""
    return [each for each in house.chat(person) if words in str(each.body.get("summary"))]
