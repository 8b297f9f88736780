"""Every button of a broadcast does nothing for whoever has no role for it, and is answered at every stage."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import Any

import pytest

from bot.turns.ways import VERBS
from content.language import Language
from content.model import Role
from dialogs.broadcast.audience import Audience
from dialogs.broadcast.broadcast import Broadcast, Content, Deed, Entry, Stage, Words
from dialogs.people.model import Grant
from tests.scenarios.house import House
from tests.teams_simulator import Message, Turn

# What its readers press: tried elsewhere. A ledger is for the leaders of its units as well.
FOR_READERS = {"broadcast-read", "broadcast-show", "broadcast-preview-only"}
FOR_LEADERS = {"broadcast-ledger", "broadcast-ledger-unit"}
ELSEWHERE = FOR_READERS | FOR_LEADERS | {"broadcast-new"}
# Thrown away last, so that there is something to press the others on.
ABOUT_ONE = sorted(
    (each for each in VERBS if each.startswith("broadcast") and each not in ELSEWHERE | {"broadcasts"}),
    key=lambda each: (each == "broadcast-delete", each),
)
SECRET = "Sammanslagning"
WORDS = {Language.SV: Words(title=SECRET, text="Inte ännu.")}
FILLED = {"reason": "x", "title_sv": "x", "text_sv": "x", "units": "medicin", "leaders_first": "1", "material": "*"}
HOSTILE: list[dict[str, Any]] = [
    {},
    {"revision": [], "mark": {}, "reason": 5, "title_sv": ["x"], "units": {}, "roles": 7, "picture": None},
    {"revision": "1e999", "day": "0001-01-01", "clock": "00:00", "until": "9999-99-99", "leaders_first": "-3"},
    {"day": "9999-12-31", "clock": "23:59:59.999999", "repeat": "hourly", "to": "everyone", "waves": ["x", None]},
    {"reason": "<b>x</b>" * 300, "title_sv": "<script>" * 900, "text_sv": "1912121212 " * 5_000, "units": "å," * 5_000},
    {"picture": "javascript:alert(1)", "url": "https://x y", "material": "../../etc", "initiative": {"a": 1}},
]


def at_every_stage(now: Any, author: str = "emily") -> list[Broadcast]:
    """One at each stage, to Medicinmottagningen; of those that are out, one whose correction waits."""
    made = [
        Broadcast(
            id=f"{stage}",
            initiative="journal",
            author=author,
            created=now,
            content=Content(words=WORDS),
            audience=Audience(units=frozenset({"medicin"})),
            at=now + timedelta(days=30),
            stage=stage,
            count=2,
            log=(
                Entry(deed=Deed.CREATED, by=author, at=now),
                Entry(deed=Deed.SET_OFF, by=author, at=now, count=2),
            ),
        )
        for stage in Stage
        # The clock ends one that goes out to nobody.
        if stage is not Stage.SENDING
    ]
    waiting = Content(words={Language.SV: replace(WORDS[Language.SV], text="Snart.")})
    return [*made, replace(made[-2], id="corrected", stage=Stage.SENT, correction=waiting)]


@asynccontextmanager
async def with_broadcasts(house: House, **grants: tuple[Grant, ...]) -> AsyncIterator[list[Broadcast]]:
    """One at each stage is there; some people have these roles."""
    made = at_every_stage(house.clock())
    async with house.stored() as store:
        records = await store.roster()
        people = tuple(replace(each, grants=grants.get(each.id, each.grants)) for each in records.people)
        await store.replace_roster(replace(records, people=people))
        for each in made:
            await store.save_broadcast(each)
    await house.start()
    yield made


async def stored(house: House) -> list[Broadcast]:
    async with house.stored() as store:
        found = await store.broadcasts(set(Stage))
    await house.start()
    return found


async def chat_with(house: House, person: str) -> Message:
    return (await house.teams.say(house.people[person], "help")).replies[0]


async def pressed(house: House, person: str, message: Message, verb: str, **data: Any) -> Turn:
    """A button that the card need not have."""
    value = {"action": {"type": "Action.Execute", "verb": verb, "data": {"verb": verb} | data}, "trigger": "manual"}
    return await house.teams.invoke(house.people[person], message, "adaptiveCard/action", value)


def said(turn: Turn) -> str:
    return f"{turn.json} {[each.body for each in turn.replies]}"


@pytest.mark.parametrize("person", ["elin", "samir"])
async def test_a_button_does_nothing_for_somebody_without_the_role_for_those_units(house: House, person: str) -> None:
    elsewhere = (Grant(role=Role.COMMUNICATOR, unit="akuten"), Grant(role=Role.APPROVER, unit="akuten"))
    async with with_broadcasts(house, samir=elsewhere) as before:
        message = await chat_with(house, person)
        for verb, each in product(ABOUT_ONE, before):
            turn = await pressed(house, person, message, verb, broadcast=each.id, revision=each.revision, **FILLED)
            by_units = verb == "broadcast-remind" and person == "samir"
            refused = "andra enheter än dina" if by_units else "Utskick skrivs av kommunikatörer"
            assert refused in said(turn), (verb, each.id)
            assert SECRET not in said(turn), (verb, each.id)
        assert await stored(house) == before


@pytest.mark.parametrize(("person", "may"), [("vera", {"broadcast-approve", "broadcast-return"}), ("emily", set())])
async def test_nothing_is_written_by_whoever_only_approves_or_has_lost_the_role(
    house: House, person: str, may: set[str]
) -> None:
    # Vera may approve everything; Emily wrote it all, and has another task now.
    async with with_broadcasts(house, vera=(Grant(role=Role.APPROVER),), emily=()) as before:
        message = await chat_with(house, person)
        for verb, each in product([each for each in ABOUT_ONE if each not in may], before):
            turn = await pressed(house, person, message, verb, broadcast=each.id, revision=each.revision, **FILLED)
            assert turn.status == 200
        assert await stored(house) == before


@pytest.mark.parametrize("data", HOSTILE, ids=range(len(HOSTILE)))
async def test_every_button_is_answered_calmly_at_every_stage_whatever_it_carries(
    house: House, data: dict[str, Any]
) -> None:
    async with with_broadcasts(house) as before:
        message = await chat_with(house, "emily")
        known = [*(each.id for each in before), "no-such", {"a": 1}, ["sent"], None]
        for verb, id_ in product([*ABOUT_ONE, *FOR_READERS, *FOR_LEADERS, "broadcast-new", "broadcasts"], known):
            # What is saved is looked at only when it was written in the newest; which that is changes with each.
            for revision in range(1, 4) if verb.endswith("-save") else (1,):
                turn = await pressed(house, "emily", message, verb, broadcast=id_, **({"revision": revision} | data))
                assert turn.status == 200, (verb, id_)
                assert "Something went wrong" not in said(turn), (verb, id_)


async def test_nobody_says_they_have_read_what_was_not_sent_to_them(house: House) -> None:
    async with with_broadcasts(house) as before:
        message = await chat_with(house, "elin")
        for each in before:
            turn = await pressed(house, "elin", message, "broadcast-read", broadcast=each.id)
            assert SECRET not in said(turn)
        async with house.stored() as store:
            assert [await store.receipts(each.id) for each in before] == [{}] * len(before)
        await house.start()


async def test_somebody_who_is_in_no_roster_sees_nothing(house: House) -> None:
    async with with_broadcasts(house) as before:
        house.people["stranger"] = house.simulator.world.add_person("Stranger")
        message = await chat_with(house, "stranger")
        for verb in (*ABOUT_ONE, *FOR_READERS, *FOR_LEADERS):
            for each in before:
                assert SECRET not in said(await pressed(house, "stranger", message, verb, broadcast=each.id))
        assert await stored(house) == before


async def test_the_log_of_what_runs_names_nobody_and_quotes_nothing(house: House, capfd: Any) -> None:
    async with with_broadcasts(house) as before:
        message = await chat_with(house, "emily")
        for verb in ABOUT_ONE:
            for each in before:
                await pressed(house, "emily", message, verb, broadcast=each.id, revision=1, reason="Fel dag")
        await house.quiet()
    logged = "".join(capfd.readouterr())
    assert not [each for each in (SECRET, "Inte ännu", "Fel dag", "Emily", "Ekmark", "emily") if each in logged]
