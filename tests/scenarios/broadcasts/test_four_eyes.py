"""What reaches many is approved by somebody who has written nothing in it, and only for units one's role reaches."""

from dataclasses import replace

import pytest

from content.language import Language
from content.model import Destination, Role
from dialogs.audit.model import Outcome
from dialogs.broadcast.broadcast import Deed, Stage
from dialogs.broadcast.model import Recipient
from dialogs.broadcast.notice import notice
from dialogs.broadcast.telling import APPROVAL
from dialogs.people.model import Grant
from tests.scenarios.broadcasts.kit import addressed, begun, card_of, got, kept, press, said_to, written
from tests.scenarios.house import House
from tests.teams_simulator import Message


def to_approve(house: House, person: str = "sindre") -> Message:
    """The card on which somebody is asked to approve."""
    return next(each for each in reversed(house.chat(person)) if "broadcast-approve" in str(each.body))


async def asked(house: House) -> Message:
    """Emily has written to everybody, which is more than six."""
    card = await addressed(house, await written(house), roles="staff")
    said = card_of(house, card)
    assert "Ask for approval" in said
    card = await press(house, "emily", card, "broadcast-send")
    assert "Waiting for someone else to approve it" in card_of(house, card)
    await house.settled(lambda: "Godkjenn" in said_to(house, "sindre"))
    return card


async def granted(house: House, person: str, *grants: Grant) -> None:
    """Somebody has these roles and no others."""
    async with house.stored() as store:
        records = await store.roster()
        people = tuple(replace(each, grants=grants) if each.id == person else each for each in records.people)
        await store.replace_roster(replace(records, people=people))
    await house.start()


@pytest.mark.both_stores
async def test_many_get_it_only_once_somebody_else_has_approved_the_very_words(house: House) -> None:
    card = await asked(house)
    assert "broadcast-approve" not in str(house.simulator.world.traffic.cards_for(house.people["emily"].id, card))
    await house.quiet()
    assert got(house, "elin", "Öppet hus") == []
    shown = await press(house, "sindre", to_approve(house), "broadcast-approve")
    assert "Klar" in card_of(house, shown, "sindre")
    await house.settled(lambda: len(got(house, "elin", "Öppet hus")) == 1)
    await house.settled(lambda: "has gone out" in said_to(house, "emily"))
    (broadcast,), _ = await kept(house)
    approved = broadcast.last(Deed.APPROVED)
    assert approved is not None
    assert approved.content is not None
    assert (approved.by, approved.count, approved.content) == ("sindre", broadcast.count, broadcast.content)


async def test_words_changed_after_somebody_saw_them_are_shown_again_and_not_sent(house: House) -> None:
    card = await asked(house)
    seen = to_approve(house)
    card = await press(house, "emily", card, "broadcast-cancel")
    card = await press(house, "emily", card, "broadcast-words")
    card = await press(house, "emily", card, "broadcast-words-save", title_sv="Något helt annat")
    await press(house, "emily", card, "broadcast-send")
    shown = await press(house, "sindre", seen, "broadcast-approve")
    assert "er endret siden du så det" in card_of(house, shown, "sindre")
    await house.quiet()
    assert got(house, "elin", "Något helt annat") == []
    await press(house, "sindre", shown, "broadcast-approve")
    await house.settled(lambda: len(got(house, "elin", "Något helt annat")) == 1)


async def test_what_is_sent_back_says_why_and_can_be_sent_again(house: House) -> None:
    await asked(house)
    await press(house, "sindre", to_approve(house), "broadcast-return", reason="Skriv hvilken sal")
    await house.settled(lambda: "Skriv hvilken sal" in said_to(house, "emily"))
    (broadcast,), rows = await kept(house)
    assert (broadcast.stage, rows) == (Stage.DRAFT, [])


async def test_whoever_may_write_to_one_unit_cannot_reach_another(house: House) -> None:
    await granted(house, "emily", Grant(role=Role.COMMUNICATOR, unit="akuten"))
    card = await written(house)
    assert "To: Akutmottagningen" in card_of(house, card)
    form = await press(house, "emily", card, "broadcast-people")
    form = await press(house, "emily", form, "broadcast-people-save", units="Medicinmottagningen")
    assert "Your role does not reach all those units" in card_of(house, form)


async def test_with_nobody_who_may_approve_the_draft_stays_and_says_so(house: House) -> None:
    await granted(house, "sindre")
    card = await addressed(house, await written(house), roles="staff")
    card = await press(house, "emily", card, "broadcast-send")
    assert "nobody else has that role" in card_of(house, card)
    (broadcast,), _ = await kept(house)
    assert broadcast.stage is Stage.DRAFT


async def test_staff_without_the_role_are_told_who_writes_and_see_no_draft(house: House) -> None:
    await begun(house)
    said = await house.teams.say(house.people["elin"], "utskick")
    assert "Utskick skrivs av kommunikatörer" in said.texts[0]


async def logged(house: House) -> list[tuple[str, str, Outcome]]:
    """Who did what, and whether they were let."""
    async with house.stored() as store:
        found = [each.entry for each in await store.audit()]
    await house.start()
    return [(each.who, each.what, each.outcome) for each in found]


async def test_whoever_lost_the_units_before_pressing_send_is_in_the_log_as_refused(house: House) -> None:
    card = await addressed(house, await written(house), units="Medicinmottagningen")
    await granted(house, "emily", Grant(role=Role.COMMUNICATOR, unit="akuten"))
    card = await press(house, "emily", card, "broadcast-send")
    assert "Your role does not reach all those units" in card_of(house, card)
    tried = ("emily", "broadcast-send")
    assert await logged(house) == [(*tried, Outcome.ALLOWED), (*tried, Outcome.REFUSED)]


async def test_so_is_an_author_who_presses_approve_on_their_own_words(house: House) -> None:
    card = await asked(house)
    data = {"broadcast": (await kept(house))[0][0].id}
    value = {"action": {"type": "Action.Execute", "verb": "broadcast-approve", "data": data}}
    await house.teams.invoke(house.people["emily"], card, "adaptiveCard/action", value)
    assert (await logged(house))[-1] == ("emily", "broadcast-approve", Outcome.REFUSED)


async def test_the_words_are_not_brought_to_whoever_had_the_role_only_when_that_was_planned(house: House) -> None:
    await asked(house)
    async with house.stored() as store:
        (waiting,) = await store.broadcasts({Stage.WAITING})
        samir = Recipient(to=Destination.PERSON, id="samir")
        planned = notice(APPROVAL, f"{waiting.id}/{waiting.revision}", samir, Language.SV, house.clock())
        await store.plan([planned])
    before = len(house.chat("samir"))
    await house.start()
    await house.quiet()
    assert len(house.chat("samir")) == before
