"""Somebody is forgotten: nothing of them is left but what they were told, and nothing they did is undone by it."""

from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, cast

import pytest

from bot.outbound.erasure import Eraser
from bot.ports import Store
from content.language import Language
from content.loader import load
from dialogs.action.model import Action, ActionKind, ActionState, Step, StepKind
from dialogs.people.roster import Roster
from dialogs.privacy.inventory import STILL_NEEDED_DAYS
from dialogs.privacy.model import Mark, MarkKind
from dialogs.ticket.model import TicketState
from tests.scenarios.checkin.kit import answered
from tests.scenarios.house import House, texts
from tests.scenarios.privacy.kit import counts, erased, known, press
from tests.scenarios.tickets.kit import ASKED, asked, at_the_desk, cards_at

GUEST = "00000000-0000-0000-0000-0000000000aa"


class CutOffError(Exception):
    """The process died."""


class CutOff:
    """A store that is written to so many times, and then never again."""

    WRITES = frozenset(
        {
            *("amend", "drop_answers", "drop_marks", "drop_reference", "drop_waiting", "forget_asker"),
            *("save_marks", "save_standing", "save_ticket", "settle"),
        }
    )

    def __init__(self, store: Store, writes: int) -> None:
        self._store = store
        self._left = writes

    def __getattr__(self, name: str) -> Any:
        if name in self.WRITES:
            if not self._left:
                raise CutOffError
            self._left -= 1
        return getattr(self._store, name)


def given_to(who: str, id_: str, at: datetime) -> Action:
    """An open action that this person is to see to."""
    return Action(
        id=id_,
        kind=ActionKind.ACTION,
        initiative="journal",
        unit="medicin",
        what="Skrivare",
        owner=who,
        due=at.date() + timedelta(days=7),
        steps=(Step(kind=StepKind.RAISED, by="samir", at=at, to=who),),
    )


def invited(house: House) -> None:
    """Somebody who is not in the roster."""
    house.people["guest"] = house.simulator.world.add_person("Gunnel Gäst", aad_object_id=GUEST)


@pytest.mark.both_stores
async def test_of_a_guest_nothing_is_left_anywhere(house: House) -> None:
    invited(house)
    await asked(house, "guest")
    await at_the_desk(house)
    await house.teams.say(house.people["guest"], "Hur parkerar jag min enhjuling hos er?")
    await house.quiet()
    chat = house.simulator.world.chat_of(house.people["guest"])
    for trace in (GUEST, ASKED, chat):
        assert trace in house.on_disk()
    done = await erased(house, "guest")
    assert "Det är gjort" in texts(done.json)
    await house.settled(lambda: "återtagen" in texts(cards_at(house)[0].card))
    await house.quiet()
    async with house.stored():
        pass
    for trace in (GUEST, ASKED, chat, house.people["guest"].id, "Gunnel"):
        assert trace not in house.on_disk()
    # What was asked of the bot never was anybody's.
    assert "enhjuling" in house.on_disk()


@pytest.mark.both_stores
async def test_of_somebody_in_the_roster_only_what_the_card_said_is_left(house: House) -> None:
    house.clock.pass_by(hours=1)
    await house.settled(lambda: bool(house.chat("elin")))
    await answered(house, "elin", comment="Det går framåt hos oss")
    await asked(house, "elin")
    await house.quiet()
    card = await known(house, "elin")
    asks = texts((await press(house, "elin", card, "privacy-erase")).json)
    assert "En fråga väntar fortfarande på svar" in asks
    assert "till 21 december 2026" in asks
    assert "Din rad i arbetsgivarens register" in asks
    await press(house, "elin", card, "privacy-erase-yes")
    chat = house.simulator.world.chat_of(house.people["elin"])
    async with house.stored() as store:
        for kind in ("checkins", "tickets", "references", "preferences", "wishes", "standings"):
            assert [each async for each in store.naming(kind, "elin")] == []
        (ticket,) = await store.tickets({TicketState.WITHDRAWN})
        assert (ticket.asker, ticket.text, ticket.entries[0].text) == (None, "", "")
        checkin = (await store.checkins("journal", ["medicin"], "2026-W47"))["medicin"]
        assert checkin.by.startswith("gone-")
        assert checkin.comment == "Det går framåt hos oss"
        assert {each.by for each in checkin.answers} == {checkin.by}
        messages = [each.key async for each in store.naming("deliveries", "elin")]
        assert messages == ["journal/checkin/2026-W47/person:elin"]
    for trace in (ASKED, chat):
        assert trace not in house.on_disk(), house.on_disk().partition(trace)[0][-300:]
    # So that nothing comes twice it is known for a while what she got.
    await house.start()
    house.clock.pass_by(days=STILL_NEEDED_DAYS + 1)
    await house.quiet(30)
    async with house.stored() as store:
        left = [each.key async for each in store.naming("deliveries", "elin")]
        assert not set(messages) & set(left)
        assert await store.marks(MarkKind.REST) == []


async def test_afterwards_the_bot_learns_anew(house: House) -> None:
    await known(house, "elin")
    await erased(house, "elin")
    await house.teams.say(house.people["elin"], "Where do I find the training for the new system, please?")
    said = (await house.teams.say(house.people["elin"], "What do you know about me?")).replies[0]
    assert counts(said) == {"Who you are at work": 2, "How I reach you": 3}
    async with house.stored() as store:
        preference = await store.preference("elin")
        assert preference is not None
        assert preference.language is Language.EN


async def test_whoever_changes_their_mind_keeps_everything(house: House) -> None:
    await asked(house, "elin")
    card = await known(house, "elin")
    before = counts(card)
    await press(house, "elin", card, "privacy-erase")
    back = await press(house, "elin", card, "privacy")
    assert "Det här vet jag om dig" in texts(back.json)
    assert counts(await known(house, "elin")) == before


async def test_what_somebody_decided_stays_and_says_that_their_name_is_gone(house: House) -> None:
    await answered(house, "elin")
    await erased(house, "elin")
    status = await house.teams.say(house.people["sindre"], "status")
    assert "Elin" not in "".join(texts(each.card) for each in status.replies if each.cards)


async def test_one_that_was_cut_off_is_brought_to_its_end_by_the_next_start(house: House) -> None:
    invited(house)
    await asked(house, "guest")
    await at_the_desk(house)
    async with house.stored() as store:
        # It was remembered that it is wanted, and no more.
        await store.save_marks([Mark(kind=MarkKind.ERASURE, of=f"guest:{GUEST}", at=house.clock())])
    await house.start()
    await house.settled(lambda: "återtagen" in texts(cards_at(house)[0].card))
    await house.quiet()
    async with house.stored() as store:
        assert await store.marks(MarkKind.ERASURE) == []
    assert GUEST not in house.on_disk()
    assert ASKED not in house.on_disk()


@pytest.mark.both_stores
async def test_cut_off_after_any_step_it_comes_to_the_same_when_it_is_done_again(house: House) -> None:
    invited(house)
    await asked(house, "guest")
    await at_the_desk(house)
    async with house.stored() as store:
        roster, library = Roster(await store.roster()), load(house.settings.content).library
        assert library is not None
        steps = 0
        while True:
            cut = cast("Store", CutOff(store, steps))
            with suppress(CutOffError):
                await Eraser(cut, library, roster, house.clock()).erase([f"guest:{GUEST}"])
                break
            steps += 1
        assert steps > 5
        assert [each async for each in store.naming("tickets", f"guest:{GUEST}")] == []
    assert GUEST not in house.on_disk()
    assert ASKED not in house.on_disk()


@pytest.mark.both_stores
@pytest.mark.parametrize("who", ["elin", f"guest:{GUEST}"])
async def test_what_was_still_open_loses_the_name_when_it_is_over_and_later_work_keeps_it(
    house: House, who: str
) -> None:
    asked_for = house.clock()
    async with house.stored() as store:
        roster, library = Roster(await store.roster()), load(house.settings.content).library
        assert library is not None
        action = given_to(who, "a", asked_for - timedelta(days=2))
        await store.save_action(action)
        await Eraser(store, library, roster, asked_for).erase([who])
        later = asked_for + timedelta(days=40)
        new = given_to(who, "b", later)
        await store.save_action(new)
        await Eraser(store, library, roster, later).go_on()
        assert [each.key async for each in store.naming("actions", who)] == ["a", "b"], "somebody has to act on it"
        for each in (action, new):
            done = Step(kind=StepKind.DONE, by="samir", at=later)
            await store.save_action(each.after(done, state=ActionState.DONE))
        await Eraser(store, library, roster, later).go_on()
        assert [each.key async for each in store.naming("actions", who)] == ["b"]
        assert await store.marks(MarkKind.REST) == []
