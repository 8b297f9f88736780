"""A button is what the bot put there: changed, elsewhere, too late or made up, it does nothing and says so."""

import base64
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.ports import CardAction
from bot.teams.card_state import KEY, LIFETIME, STATE, CardStates
from bot.turns.commands import Command, begins, commands_of
from bot.turns.ways import VERBS
from content.language import Language
from content.loader import SHIPPED, load
from tests.browser.every_card import every_card
from tests.card_states import PRESSED, key_of, signed
from tests.scenarios.checkin.kit import checkin_of, filled, opened, shown, submitted
from tests.scenarios.house import House, texts
from tests.scenarios.replicas.conftest import Pair, pair
from tests.teams_simulator import SubmitAs, TeamsSimulator
from tests.teams_simulator.buttons import button

__all__ = ["pair"]

pytestmark = pytest.mark.asyncio(loop_scope="module")

VERB = "checkin-submit"
WORDS = "ett ord som bara står i det här kortet"
REFUSED = (
    "Det kortet är för gammalt, eller så kommer det inte från mig. Inget har ändrats, och det du skrev står kvar i "
    "kortet. Skriv **avstämning** så får du ett nytt."
)
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
PLACE, ELSEWHERE = "a:1chat", "a:1another"
Carried = dict[str, Any]


@asynccontextmanager
async def running(data: Path) -> AsyncIterator[House]:
    """A bot with the sample organisation."""
    async with TeamsSimulator() as simulator:
        found = House(simulator, data, meaning=False)
        await found.seed()
        await found.start()
        try:
            yield found
        finally:
            await found.stop()


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def lived(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[House]:
    """One that all who forge meet, one after the other."""
    async with running(tmp_path_factory.mktemp("lived")) as found:
        yield found


def without(name: str) -> Callable[[House, Carried], Carried]:
    return lambda house, carried: {key: value for key, value in carried.items() if key != name}


def withal(**given: Any) -> Callable[[House, Carried], Carried]:
    return lambda house, carried: carried | given


def state(change: Callable[[str], Any]) -> Callable[[House, Carried], Carried]:
    return lambda house, carried: carried | {STATE: change(carried[STATE])}


def of_another_button(house: House, carried: Carried) -> Carried:
    """The signature of a button beside it."""
    card = house.chat("elin")[-1].card
    return carried | {STATE: button((card,), "checkin-snooze", SubmitAs.EXECUTE)["data"][STATE]}


def by_another_key(house: House, carried: Carried) -> Carried:
    conversation = house.simulator.world.chat_of(house.people["elin"])
    return signed(CardStates(b"an old key".ljust(32), house.clock), VERB, carried, conversation)


def for_another_place(house: House, carried: Carried) -> Carried:
    conversation = house.simulator.world.chat_of(house.people["astrid"])
    return signed(CardStates(key_of(house.settings), house.clock), VERB, carried, conversation)


def part(place: int, change: Callable[[str], str]) -> Callable[[House, Carried], Carried]:
    def changed(found: str) -> str:
        parts = found.split(".")
        parts[place] = change(parts[place])
        return ".".join(parts)

    return state(changed)


TAMPERINGS: dict[str, Callable[[House, Carried], Carried]] = {
    "another unit": withal(units=["akuten"]),
    "one unit more": withal(units=["medicin", "akuten"]),
    "another initiative": withal(initiative="another"),
    "another week": withal(period="2026-W48"),
    "another page": withal(page=1),
    "false for nought": withal(page=False),
    "a text for a number": withal(page="0"),
    "a list as one text": withal(units="medicin"),
    "another verb within": withal(verb="checkin-skip-submit"),
    "no verb within": without("verb"),
    "nothing of what was carried": lambda house, carried: {STATE: carried[STATE], "verb": VERB, "comment": WORDS},
    "one thing dropped": without("then"),
    "one thing added": withal(details=True),
    "one thing added that nobody reads": withal(anything="x"),
    "an input under the name of what is carried": withal(initiative=WORDS),
    "an input that another card has": withal(reason=WORDS),
    "no signature": without(STATE),
    "an empty signature": state(lambda found: ""),
    "a signature that is a number": state(lambda found: 1),
    "a signature that is a list": state(lambda found: [found]),
    "a signature that is null": state(lambda found: None),
    "letters": state(lambda found: "x"),
    "dots": state(lambda found: "h..."),
    "a very long one": state(lambda found: found + "A" * 50_000),
    "a signature cut short": state(lambda found: found[:-1]),
    "a signature with more behind": state(lambda found: found + "A"),
    "a signature in other letters": state(lambda found: base64.b64encode(found.encode()).decode()),
    "letters of no alphabet": state(lambda found: found[:-2] + "éé"),
    "a later end": part(0, lambda found: f"h{int(found[1:]) + 1}"),
    "an end that is none": part(0, lambda found: "hx"),
    "for everywhere": part(0, lambda found: f"a{found[1:]}"),
    "for nowhere": part(0, lambda found: f"x{found[1:]}"),
    "one input more": part(1, lambda found: found + "AAAA"),
    "no inputs": part(1, lambda found: ""),
    "of another button": of_another_button,
    "by an old key": by_another_key,
    "for another place": for_another_place,
}


@pytest.mark.parametrize("name", TAMPERINGS)
async def test_a_button_that_was_changed_does_nothing_and_says_so(lived: House, name: str) -> None:
    form = await opened(lived, "elin")
    own = button((form.card,), VERB, SubmitAs.EXECUTE)["data"]
    data = {**own, **filled(comment=WORDS)}
    data = TAMPERINGS[name](lived, data)
    value = {"action": {"type": "Action.Execute", "verb": VERB, "data": data}}
    # Not through the hands that have things signed.
    elin = lived.people["elin"]
    turn = await super(type(lived.teams), lived.teams).invoke(elin, form, PRESSED, value)
    assert turn.status == 200
    assert turn.json == {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": REFUSED}
    assert (turn.replies, turn.updates) == ((), ())
    assert WORDS not in lived.on_disk()


async def test_another_verb_outside_does_nothing(lived: House) -> None:
    form = await opened(lived, "elin")
    own = button((form.card,), VERB, SubmitAs.EXECUTE)["data"]
    value = {"action": {"type": "Action.Execute", "verb": "gate-record", "data": own | filled(comment=WORDS)}}
    turn = await lived.teams.invoke(lived.people["elin"], form, PRESSED, value)
    assert turn.json["value"].endswith("Skriv **beslut** så får du ett nytt.")
    assert WORDS not in lived.on_disk()


async def test_the_genuine_one_is_pressed_in_somebody_elses_chat_in_vain(lived: House) -> None:
    form = await opened(lived, "elin")
    samir = lived.people["samir"]
    theirs = (await lived.teams.say(samir, "hjälp")).replies[0]
    own = button((form.card,), VERB, SubmitAs.EXECUTE)["data"]
    value = {"action": {"type": "Action.Execute", "verb": VERB, "data": {**own, **filled(comment=WORDS)}}}
    turn = await lived.teams.invoke(samir, theirs, PRESSED, value)
    assert turn.json["value"] == REFUSED
    assert WORDS not in lived.on_disk()


async def test_somebody_new_who_presses_what_is_not_ours_is_not_even_remembered(lived: House) -> None:
    guest = lived.simulator.world.add_person("Gäst")
    form = await opened(lived, "elin")
    chat = lived.simulator.world.chat_of(guest)
    activity = {
        "type": "message",
        "id": "1",
        "channelId": "msteams",
        "serviceUrl": lived.simulator.service_url,
        "from": {"id": guest.id, "aadObjectId": guest.aad_object_id},
        "conversation": {"id": chat, "conversationType": "personal"},
        "recipient": {"id": "28:bot"},
        "locale": "en-GB",
        "replyToId": form.activity_id,
        "value": {"verb": "help"},
    }
    turn = await lived.teams.post(activity)
    (said,) = turn.texts
    assert said.startswith("That card is too old, or it did not come from me. Nothing has changed, and what you wrote")
    assert said.endswith("Write **help** and you get a new one.")
    assert chat not in lived.on_disk()


async def test_old_clients_press_in_vain_too_and_are_told_in_a_message(lived: House) -> None:
    form = await opened(lived, "elin")
    own = button((form.card,), VERB, SubmitAs.SUBMIT)["data"]
    forged = {**own, **filled(comment=WORDS), "units": ["akuten"]}
    activities = lived.teams._activities
    id_ = lived.simulator.world.new_activity_id()
    turn = await lived.teams.post(activities.submit(lived.people["elin"], form, forged, activity_id=id_))
    assert (turn.status, turn.texts) == (202, (REFUSED,))
    assert WORDS not in lived.on_disk()


async def test_a_number_is_the_same_however_a_client_writes_it(lived: House) -> None:
    form = await opened(lived, "samir")
    own = button((form.card,), VERB, SubmitAs.EXECUTE)["data"]
    value = {"action": {"type": "Action.Execute", "verb": VERB, "data": {**own, **filled(), "page": 0.0}}}
    turn = await lived.teams.invoke(lived.people["samir"], form, PRESSED, value)
    assert "Tack" in texts(shown(turn))


@pytest.mark.parametrize("by", [SubmitAs.EXECUTE, SubmitAs.SUBMIT])
async def test_a_genuine_one_works_however_it_is_pressed_and_after_a_restart(tmp_path: Path, by: SubmitAs) -> None:
    async with running(tmp_path) as house:
        form = await opened(house, "elin")
        await house.restart()
        await submitted(house, "elin", form, filled(comment=WORDS), by=by)
        assert (await checkin_of(house, "medicin")).comment == WORDS


async def test_it_works_for_half_a_year_and_then_no_more(tmp_path: Path) -> None:
    async with running(tmp_path) as house:
        help_ = (await house.teams.say(house.people["elin"], "hjälp")).replies[0]
        house.clock.now += LIFETIME - timedelta(minutes=1)
        turn = await house.teams.submit(house.people["elin"], help_, "person")
        assert "för gammalt" not in str(turn.json)
        house.clock.pass_by(minutes=2)
        turn = await house.teams.submit(house.people["elin"], help_, "person")
        assert "för gammalt" in turn.json["value"]


async def test_in_a_channel_it_works_in_whichever_thread_and_only_there(lived: House) -> None:
    assert lived.team
    sindre, here, there = lived.people["sindre"], lived.team.channel("Akuten").id, lived.team.channel("Medicin").id
    card, another, beside = [
        (await lived.teams.say(sindre, "hjelp", conversation=each)).replies[0] for each in (here, here, there)
    ]
    assert ";messageid=" in card.conversation
    assert card.conversation != another.conversation
    assert "for gammelt" not in str((await lived.teams.submit(sindre, card, "person")).json)
    own = button((card.card,), "person", SubmitAs.EXECUTE)["data"]
    value = {"action": {"type": "Action.Execute", "verb": "person", "data": own}}
    assert "for gammelt" not in str((await lived.teams.invoke(sindre, another, PRESSED, value)).json)
    assert "for gammelt" in str((await lived.teams.invoke(sindre, beside, PRESSED, value)).json)


@pytest.mark.asyncio(loop_scope="function")
async def test_what_one_replica_sent_the_other_takes(pair: Pair) -> None:
    form = await opened(pair.one, "elin")
    turn = await submitted(pair.other, "elin", form, filled(comment=WORDS))
    assert "Tack" in texts(shown(turn))


def checked(states: CardStates, button: Carried, place: str, **inputs: Any) -> CardAction:
    data = {**button["data"], **inputs}
    return states.checked(CardAction(verb=button["verb"], data=data), place)


def sealed(states: CardStates, place: str | None, **data: Any) -> Carried:
    card: Carried = {"type": "AdaptiveCard", "body": [{"type": "Input.Text", "id": "words"}]}
    card["actions"] = [{"type": "Action.Execute", "verb": "v", "data": {"verb": "v", **data}}]
    states.sealing(place)(card)
    found: Carried = card["actions"][0]
    return found


async def test_what_a_person_fills_in_may_be_anything_and_the_row_sees_no_signature() -> None:
    states = CardStates(b"k", lambda: NOW)
    action = checked(states, sealed(states, PLACE, id="1"), PLACE, words="what I like")
    assert action == CardAction(
        verb="v", data={"verb": "v", "id": "1", "words": "what I like"}, genuine=True, filled=frozenset({"words"})
    )


async def test_where_nobody_knows_where_a_card_will_stand_it_works_everywhere() -> None:
    states = CardStates(b"k", lambda: NOW)
    for unknown in (None, "", "19:a_b@unq.gbl.spaces"):
        found = sealed(states, unknown)
        assert found["data"][STATE].startswith("a")
        assert checked(states, found, PLACE).genuine
        assert checked(states, found, ELSEWHERE).genuine
    assert not checked(states, sealed(states, PLACE), ELSEWHERE).genuine


async def test_what_is_not_genuine_carries_nothing_further() -> None:
    states = CardStates(b"k", lambda: NOW)
    action = states.checked(CardAction(verb="v", data={"verb": "v", "id": "1"}), PLACE)
    assert action == CardAction(verb="v", data={}, genuine=False)


@pytest.mark.parametrize("language", Language)
async def test_every_button_of_every_card_is_signed_and_no_input_stands_in_its_way(language: Language) -> None:
    states = CardStates(b"k", lambda: NOW)
    for name, card in every_card(load(SHIPPED).library, language):
        written = card.model_dump(by_alias=True, exclude_none=True)
        states.sealing(PLACE)(written)
        parts = list(_parts(written))
        inputs = {each["id"]: "filled in" for each in parts if str(each.get("type", "")).startswith("Input.")}
        for each in parts:
            if each.get("type") not in ("Action.Execute", "Action.Submit"):
                continue
            assert not set(each["data"]) & set(inputs), name
            pressed = CardAction(verb=each["data"]["verb"], data=each["data"] | inputs)
            assert states.checked(pressed, PLACE).genuine, name


async def test_every_button_leads_to_words_that_begin_it_anew() -> None:
    library = load(SHIPPED).library
    for verb in VERBS:
        for language in Language:
            (word, *_) = library.phrases.words(language, f"command-{begins(verb)}")
            assert commands_of(library)[word].command is begins(verb)
    assert begins("checkin-submit") is Command.CHECKIN
    assert begins("steer-send") is Command.HELP
    assert begins("nothing we know") is Command.HELP


async def test_the_key_is_kept_with_the_store(lived: House) -> None:
    assert len(key_of(lived.settings)) == 32
    assert (lived.settings.data / f"{KEY}.key").stat().st_mode & 0o077 == 0


def _parts(node: Any) -> Any:
    if isinstance(node, list):
        for each in node:
            yield from _parts(each)
    elif isinstance(node, dict):
        yield node
        for each in node.values():
            yield from _parts(each)
