"""What blocks becomes somebody's, and is not forgotten."""

from datetime import date
from typing import Any

import pytest

from dialogs.action.model import Action, ActionKind, ActionState, Likelihood, StepKind
from tests.scenarios.house import House, texts
from tests.scenarios.places import followed, places
from tests.teams_simulator import Message, Turn

BLOCKED = "Två superanvändare har slutat."
# Within a sentence of ours.
SAID = "Två superanvändare har slutat"
MINE = "Ny uppgift till dig: "


def of_sindre(house: House, words: str) -> list[Message]:
    return [each for each in house.chat("sindre") if each.card and words in str(each.body.get("summary"))]


async def raised(house: House, help_: str = "project", due: str = "2026-11-20") -> Action:
    """Elin answers for her unit, red on super-users, and says what blocks."""
    form = (await house.teams.say(house.people["elin"], "avstämning")).replies[0]
    green = {f"status_{id_}": "green" for id_ in ("W-39", "W-42", "W-43", "W-56")}
    figures: dict[str, Any] = {f"figure_W-15_{place}": "4" for place in range(3)} | {"figure_W-37_0": 95}
    await press(house, form, "checkin-submit", **green, **figures, **{"status_W-23": "red"})
    details = {"blocker_W-23": BLOCKED, "help_W-23": help_, "due_W-23": due}
    await press(house, form, "checkin-submit", **details)
    async with house.stored() as store:
        (action,) = await store.actions("journal")
    await house.start()
    return action


async def press(house: House, card: Message, verb: str, person: str = "elin", **data: Any) -> Turn:
    return await house.teams.submit(house.people[person], card, verb, data)


async def stored(house: House, id_: str) -> Action:
    async with house.stored() as store:
        action = await store.action(id_)
    await house.start()
    assert action is not None
    return action


async def test_a_blocker_becomes_an_action_of_who_can_help_and_reaches_them_once(house: House) -> None:
    action = await raised(house)
    assert (action.kind, action.unit, action.criterion, action.what) == (ActionKind.ACTION, "medicin", "W-23", BLOCKED)
    assert (action.owner, action.due) == ("sindre", date(2026, 11, 20))
    await house.settled(lambda: bool(of_sindre(house, SAID)))
    await house.quiet()
    (told,) = of_sindre(house, SAID)
    (address,) = places(told.card)
    status, page = await followed(house, "sindre", address)
    assert (status, page.startswith("Medicinmottagningen")) == (200, True)


async def test_what_a_unit_solves_itself_is_its_managers_and_nobody_is_written_to(house: House) -> None:
    action = await raised(house, "ourselves")
    assert action.owner == "elin"
    await house.quiet()
    assert not of_sindre(house, SAID)


@pytest.mark.both_stores
async def test_the_owner_says_what_happens_moves_it_and_ends_it(house: House) -> None:
    action = await raised(house)
    await house.settled(lambda: bool(of_sindre(house, SAID)))
    card = of_sindre(house, SAID)[0]
    await press(house, card, "action-save", "sindre", said="To nye kurses på torsdag.", due="2026-11-27")
    await press(house, card, "action-done", "sindre", said="Kurset er holdt.")
    after = await stored(house, action.id)
    assert after.state is ActionState.DONE
    assert [(each.kind, each.by, each.text) for each in after.steps[1:]] == [
        (StepKind.MOVED, "sindre", "To nye kurses på torsdag."),
        (StepKind.DONE, "sindre", "Kurset er holdt."),
    ]
    assert after.due == date(2026, 11, 27)


async def test_an_overdue_action_climbs_from_its_owner_to_the_steering_group_once_for_each_rung(house: House) -> None:
    await raised(house, due="2026-11-17")
    await house.settled(lambda: bool(of_sindre(house, SAID)))
    house.clock.pass_by(days=2)
    await house.settled(lambda: len(of_sindre(house, SAID)) == 2)
    # Sindre leads the initiative too: that he is late himself he is told once.
    house.clock.pass_by(days=2)
    await house.quiet()
    assert len(of_sindre(house, SAID)) == 2
    house.clock.pass_by(days=14)

    def at_the_board() -> list[Message]:
        return [each for each in house.chat("astrid") if "Till styrgruppen" in str(each.body.get("summary"))]

    await house.settled(lambda: bool(at_the_board()))
    await house.restart()
    await house.quiet()
    assert len(at_the_board()) == 1
    assert "arbetsdagar försenad" in texts(at_the_board()[0].card)


async def test_the_list_says_whose_it_is_and_how_long_it_has_waited(house: House) -> None:
    await raised(house)
    house.clock.pass_by(days=1)
    card = (await house.teams.say(house.people["elin"], "uppgifter")).replies[0].card
    assert BLOCKED in texts(card)
    assert "Medicinmottagningen, Sindre Vik, senast 20 november 2026" in texts(card)
    assert "Inget har hänt på en arbetsdag" in texts(card)


async def test_others_neither_see_nor_change_an_action_even_with_its_id(house: House) -> None:
    action = await raised(house)
    said = await house.teams.say(house.people["mette"], "opgaver")
    assert BLOCKED not in texts(said.replies[0].card)
    value = {"action": {"type": "Action.Execute", "verb": "action-done", "data": {"action": action.id}}}
    await house.teams.invoke(house.people["mette"], said.replies[0], "adaptiveCard/action", value)
    assert (await stored(house, action.id)).state is ActionState.OPEN


async def test_a_manager_raises_a_risk_and_the_project_leader_gets_it(house: House) -> None:
    listed = (await house.teams.say(house.people["elin"], "risker")).replies[0]
    form = (await press(house, listed, "risk-new")).replies
    card = form[0] if form else listed
    await press(
        house,
        card,
        "risk-save",
        "elin",
        what="Sommarvikarierna har ingen inloggning",
        about="journal/medicin",
        likelihood="high",
        due="2026-12-14",
    )
    await house.settled(lambda: bool(of_sindre(house, "Sommarvikarierna")))
    async with house.stored() as store:
        (risk,) = await store.actions("journal")
    assert (risk.kind, risk.likelihood, risk.owner, risk.unit) == (
        ActionKind.RISK,
        Likelihood.HIGH,
        "sindre",
        "medicin",
    )
