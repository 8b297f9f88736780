"""A gate opens, people take a stand, it is decided, and everyone concerned hears of it."""

from datetime import date

import pytest

from content.playbook import Effect
from dialogs.checkin.model import WHOLE, Status
from dialogs.gate.model import Stance
from tests.scenarios.gates.kit import UNIT_GATE, all_green, answered, cards, gate_card, opened, press, register, shown
from tests.scenarios.house import House, inputs, texts
from tests.scenarios.places import followed, places

WAVE_1 = ("elin", "samir")


async def test_those_with_the_mandate_get_the_gate_with_what_is_met_what_is_not_and_what_nobody_knows(
    house: House,
) -> None:
    await answered(house, "medicin", {"W-42": Status.RED, "W-43": Status.GREEN})
    said = texts(await opened(house))
    assert "Beslut 18 november 2026" in said
    assert "Astrid Lund, Emily Ward" in said
    assert "🔴 Rött: Vi är redo att starta (måste)\nMedicinmottagningen" in said
    assert "Vet vi inte" in said
    assert "Uppfyllt: 0" in said


async def test_a_leader_who_may_not_see_the_other_units_is_not_told_how_few_of_them_stand(house: House) -> None:
    await answered(house, "medicin", {"W-42": Status.RED, "W-43": Status.GREEN})
    turn = await house.teams.say(house.people["samir"], "beslut")
    (card,) = [each for each in turn.replies if each.cards]
    value = {"action": {"type": "Action.Execute", "verb": "gate", "data": {"gate": UNIT_GATE}}}
    opened_ = await house.teams.invoke(house.people["samir"], card, "adaptiveCard/action", value)
    said = texts(opened_.json["value"])
    assert "Färgerna visas när så många enheter har svarat att ingen av dem kan pekas ut." in said
    assert "Medicinmottagningen" not in said
    assert "🔴" not in said


async def test_a_gate_is_sent_once_to_each_with_the_mandate_and_to_nobody_else(house: House) -> None:
    await gate_card(house)
    await gate_card(house, "emily")
    await house.restart()
    await house.quiet()
    assert [len(cards(house, id_, "Enheten startar, våg 1")) for id_ in ("astrid", "elin", "mette")] == [1, 0, 0]
    assert len(cards(house, "emily", "Unit go-live, wave 1")) == 1


async def test_a_gate_leads_to_the_time_line_it_stands_on(house: House) -> None:
    for person in ("astrid", "emily"):
        (address,) = places((await gate_card(house, person)).card)
        assert address.endswith("#time-line")
        assert (await followed(house, person, address))[0] == 200


async def test_a_position_is_kept_with_its_reason_and_shown_to_the_others(house: House) -> None:
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-stance", stance="against", stance_reason="Akuten har inte övat.")
    seen = shown(await press(house, "emily", await gate_card(house, "emily"), "gate-decide"))
    assert "Decide" not in seen
    async with house.stored() as store:
        gate = await store.gate(UNIT_GATE)
    assert gate is not None
    assert [(each.person, each.stance, each.reason) for each in gate.positions] == [
        ("astrid", Stance.AGAINST, "Akuten har inte övat.")
    ]


async def test_a_go_over_a_red_hard_criterion_needs_a_written_reason(house: House) -> None:
    await all_green(house, but={("akuten", "W-42"): Status.RED})
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    turn = await press(house, "astrid", card, "gate-record", outcome="go")
    said = shown(turn)
    assert "Inget är sparat än. Det saknas: en skriftlig motivering" in said
    assert inputs(turn.json["value"])["outcome"]["value"] == "go"
    turn = await press(house, "astrid", card, "gate-record", outcome="go", reason="Beredskap dubbel första veckan.")
    assert "Beslutat trots rött: Vi är redo att starta" in shown(turn)
    async with house.stored() as store:
        gate = await store.gate(UNIT_GATE)
    assert gate is not None
    assert gate.decision is not None
    assert (gate.decision.effect, gate.decision.over, gate.decision.reason) == (
        Effect.GO,
        ("W-42",),
        "Beredskap dubbel första veckan.",
    )


@pytest.mark.both_stores
async def test_a_decision_reaches_everyone_concerned_once_in_their_language_with_dissent_kept(house: House) -> None:
    await all_green(house)
    theirs = await gate_card(house, "emily")
    await press(house, "emily", theirs, "gate-stance", stance="against", stance_reason="Too early.")
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    turn = await press(house, "astrid", card, "gate-record", outcome="go")
    assert "Emily Ward: 👎 emot att gå vidare\nToo early." in shown(turn)
    await house.settled(lambda: all(cards(house, each, "Beslut: Kör") for each in WAVE_1))
    await house.settled(lambda: bool(cards(house, "emily", "Decision: Go")))
    await house.restart()
    await house.quiet()
    assert [len(cards(house, each, "Beslut: Kör")) for each in WAVE_1] == [1, 1]
    assert not cards(house, "mette", "Beslutning")


@pytest.mark.both_stores
async def test_postponing_moves_the_wave_and_opens_its_gate_anew(house: House) -> None:
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    turn = await press(house, "astrid", card, "gate-record", outcome="postpone", reason="Nätet är inte klart.")
    assert "Det saknas: en ny dag" in shown(turn)
    turn = await press(
        house, "astrid", card, "gate-record", outcome="postpone", reason="Nätet är inte klart.", day="2027-01-18"
    )
    assert "Ny dag: 18 januari 2027, i stället för 2 december 2026" in shown(turn)
    async with house.stored() as store:
        (initiative,) = (await store.roster()).initiatives
    assert initiative.go_live("medicin") == date(2027, 1, 18)
    assert initiative.go_live("barn") != date(2027, 1, 18)


async def test_with_a_go_for_some_the_others_wait_in_a_wave_of_their_own(house: House) -> None:
    await all_green(house, but={("akuten", "W-42"): Status.RED})
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    turn = await press(house, "astrid", card, "gate-record", outcome="go-for-some", units_going="medicin,observation")
    said = shown(turn)
    assert "Kör den 2 december 2026: Medicinmottagningen, Observationsavdelningen" in said
    assert "Väntar på en ny dag: Akutmottagningen" in said
    async with house.stored() as store:
        (initiative,) = (await store.roster()).initiatives
    wave = initiative.wave_of("akuten")
    assert wave is not None
    assert (wave.id, wave.paused) == ("1.2", True)
    assert {id_: initiative.units[id_] for id_ in ("medicin", "observation")} == {"medicin": "1", "observation": "1"}


async def test_with_a_go_for_some_whoever_leads_a_unit_is_told_of_their_own_first(house: House) -> None:
    await all_green(house)
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    some = {"outcome": "go-for-some", "units_going": "medicin,observation", "day": "2027-01-18"}
    await press(house, "astrid", card, "gate-record", **some)
    await house.settled(lambda: all(cards(house, each, "Beslut: Kör för vissa") for each in WAVE_1))
    # Elin leads one that goes; Samir one that goes and one that waits.
    goes = "kör den 2 december 2026."
    assert texts(cards(house, "elin", "Beslut: Kör för vissa")[0].card).startswith(
        f"Enheten startar, våg 1\nGemensam journal\nDin enhet Medicinmottagningen {goes}\nBeslut: Kör"
    )
    said = texts(cards(house, "samir", "Beslut: Kör för vissa")[0].card)
    assert f"Din enhet Observationsavdelningen {goes}" in said
    assert "Din enhet Akutmottagningen väntar. Ny dag: 18 januari 2027." in said


async def test_what_is_asked_only_when_the_wave_has_started_is_not_called_unknown_before(house: House) -> None:
    said = texts(await opened(house))
    assert "Frågas först i en senare fas och räknas inte här: Stödet vid start är bemannat på alla pass" in said
    await answered(house, WHOLE, {"W-44": Status.RED})
    said = texts(await opened(house))
    assert "🔴 Rött: Stödet vid start är bemannat på alla pass (måste)" in said
    assert "Frågas först i en senare fas" not in said


async def test_nobody_without_the_mandate_decides_however_the_card_came_to_them(house: House) -> None:
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    value = {"action": {"type": "Action.Execute", "verb": "gate-record", "data": {"gate": UNIT_GATE, "outcome": "go"}}}
    for person in ("elin", "mette"):
        await house.teams.invoke(house.people[person], card, "adaptiveCard/action", value)
    async with house.stored() as store:
        assert await store.gate(UNIT_GATE) is None


async def test_an_undecided_gate_says_how_long_it_has_waited_once(house: House) -> None:
    await gate_card(house)
    house.clock.pass_by(days=5)
    await house.settled(lambda: bool(cards(house, "astrid", "Enheten startar, våg 1")[1:]))
    summaries = [each.body["summary"] for each in cards(house, "astrid", "Enheten startar, våg 1")]
    assert (
        summaries[1]
        == "Enheten startar, våg 1 skulle ha beslutats 18 november 2026, för 3 dagar sedan. Det väntar fortfarande."
    )
    said = "Skulle ha beslutats 18 november 2026. Beslutet har väntat 2 arbetsdagar."
    assert [said in texts(each.card) for each in cards(house, "astrid", "Enheten startar, våg 1")] == [False, True]
    await house.restart()
    await house.quiet()
    assert len(cards(house, "astrid", "Enheten startar, våg 1")) == 2


async def test_the_register_lists_every_decision_point_by_where_it_stands(house: House) -> None:
    said = texts((await register(house)).card)
    assert said.index("Öppna nu") < said.index("Enheten startar, våg 1") < said.index("Längre fram")
    assert "Tas upp vid behov" in said


async def test_what_was_to_be_decided_before_the_initiative_was_known_here_is_not_open_and_can_be_recorded(
    house: House,
) -> None:
    listed = await register(house)
    said = texts(listed.card)
    open_, _, before = said.partition("Före Startklar")
    assert "Starta införandet" not in open_
    assert "Starta införandet" in before
    value = {"verb": "gate", "data": {"gate": "journal/vgr/VGR-D2/all"}}
    turn = await house.teams.invoke(
        house.people["astrid"], listed, "adaptiveCard/action", {"action": {"type": "Action.Execute", **value}}
    )
    assert "Fatta beslut" in shown(turn)
