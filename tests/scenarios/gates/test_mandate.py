"""Only those with the mandate decide, each knowing what the others did, and what they write is kept as they may."""

import asyncio
from dataclasses import replace

import pytest

from content.model import Role
from dialogs.checkin.model import Status
from dialogs.gate.flow import LONGEST_TEXT
from dialogs.gate.model import Gate
from dialogs.people.roster import RosterRecords
from tests.scenarios.gates.kit import STEERING, UNIT_GATE, all_green, cards, gate_card, opened, press, shown
from tests.scenarios.house import House, inputs, texts

NOBODY = "Ingen har mandat til å beslutte her ennå"


def without_mandate(records: RosterRecords, *people: str) -> RosterRecords:
    kept = tuple(
        replace(each, grants=tuple(grant for grant in each.grants if grant.role is not Role.STEERING_GROUP))
        if each.id in people
        else each
        for each in records.people
    )
    return replace(records, people=kept)


async def takes_the_mandate_from(house: House, *people: str) -> None:
    async with house.stored() as store:
        await store.replace_roster(without_mandate(await store.roster(), *people))
    await house.start()


async def stored(house: House) -> Gate | None:
    async with house.stored() as store:
        found = await store.gate(UNIT_GATE)
    await house.start()
    return found


async def test_a_gate_that_nobody_may_decide_reaches_the_project_leader_who_may_not_either(house: House) -> None:
    await takes_the_mandate_from(house, *STEERING)
    await house.settled(lambda: bool(cards(house, "sindre", NOBODY)))
    card = cards(house, "sindre", NOBODY)[0]
    assert "stance" not in inputs(card.card)
    value = {"action": {"type": "Action.Execute", "verb": "gate-record", "data": {"gate": UNIT_GATE, "outcome": "go"}}}
    await house.teams.invoke(house.people["sindre"], card, "adaptiveCard/action", value)
    assert await stored(house) is None


async def test_whoever_lost_the_mandate_after_opening_the_form_decides_nothing(house: House) -> None:
    await all_green(house)
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    await takes_the_mandate_from(house, "astrid")
    await press(house, "astrid", card, "gate-record", outcome="go")
    assert await stored(house) is None


async def test_of_two_who_record_at_the_same_moment_one_decides_and_the_other_gets_to_know(house: House) -> None:
    await all_green(house)
    mine, theirs = await gate_card(house), await gate_card(house, "emily")
    await press(house, "astrid", mine, "gate-decide")
    await press(house, "emily", theirs, "gate-decide")
    turns = await asyncio.gather(
        press(house, "astrid", mine, "gate-record", outcome="go", reason="Vi kör."),
        press(house, "emily", theirs, "gate-record", outcome="no-go", reason="Not yet."),
    )
    notes = [reply.body["text"] for turn in turns for reply in turn.replies]
    late = [note for note in notes if note.startswith(("Någon annan hann besluta", "Somebody else decided"))]
    assert len(late) == 1
    (form,) = [turn.json["value"] for turn in turns if "outcome" in inputs(turn.json["value"])]
    assert inputs(form)["reason"]["value"] in ("Vi kör.", "Not yet.")
    found = await stored(house)
    assert found is not None
    assert len(found.decisions) == 1


async def test_having_read_what_another_decided_one_may_still_decide_anew(house: House) -> None:
    await all_green(house)
    mine, theirs = await gate_card(house), await gate_card(house, "emily")
    await press(house, "astrid", mine, "gate-decide")
    await press(house, "emily", theirs, "gate-decide")
    await press(house, "emily", theirs, "gate-record", outcome="no-go", reason="Not yet.")
    turn = await press(house, "astrid", mine, "gate-record", outcome="go")
    assert "Beslut: Kör inte" in shown(turn)
    await press(house, "astrid", mine, "gate-record", outcome="go")
    found = await stored(house)
    assert found is not None
    assert [(each.outcome, each.by) for each in found.decisions] == [("no-go", "emily"), ("go", "astrid")]


async def test_a_decision_after_a_decision_keeps_the_first_and_is_told_anew(house: House) -> None:
    await all_green(house)
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    await press(house, "astrid", card, "gate-record", outcome="no-go", reason="Nätet ligger nere.")
    await house.settled(lambda: bool(cards(house, "elin", "Beslut: Kör inte")))
    await press(house, "astrid", card, "gate-decide")
    turn = await press(house, "astrid", card, "gate-record", outcome="go")
    assert "Tidigare beslut: Kör inte, 16 november 2026" in shown(turn)
    await house.settled(lambda: len(cards(house, "elin", "Beslut: Kör")) == 2)
    assert "Tidigare beslut: Kör inte" in texts(cards(house, "elin", "Beslut: Kör")[1].card)


async def test_dissent_stays_with_the_decision_though_its_author_changes_their_mind(house: House) -> None:
    await all_green(house)
    mine, theirs = await gate_card(house), await gate_card(house, "emily")
    await press(house, "emily", theirs, "gate-stance", stance="against", stance_reason="Too early.")
    await press(house, "astrid", mine, "gate-decide")
    await press(house, "astrid", mine, "gate-record", outcome="go")
    await press(house, "emily", theirs, "gate-stance", stance="for", stance_reason="It went well.")
    said = texts(await opened(house))
    against, for_ = "Emily Ward: 👎 emot att gå vidare\nToo early.", "Emily Ward: 👍 för att gå vidare\nIt went well."
    assert said.index(against) < said.index(for_)


async def test_a_reason_without_a_position_is_neither_kept_nor_lost(house: House) -> None:
    card = await gate_card(house)
    turn = await press(house, "astrid", card, "gate-stance", stance_reason="Akuten har inte övat.")
    assert turn.replies[0].body["text"].startswith("Välj var du står")
    assert inputs(turn.json["value"])["stance_reason"]["value"] == "Akuten har inte övat."
    assert await stored(house) is None


async def test_units_left_from_another_choice_do_not_hide_what_is_red_elsewhere(house: House) -> None:
    await all_green(house, but={("akuten", "W-42"): Status.RED})
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    turn = await press(house, "astrid", card, "gate-record", outcome="go", units_going="medicin")
    assert "Det saknas: en skriftlig motivering" in shown(turn)
    assert await stored(house) is None


@pytest.mark.parametrize("verb", ["gate-record", "gate-stance"])
async def test_an_identity_number_is_taken_out_of_what_is_written_and_its_author_told(house: House, verb: str) -> None:
    await all_green(house)
    card = await gate_card(house)
    if verb == "gate-record":
        await press(house, "astrid", card, "gate-decide")
    words = "Fel på 640823-3234 i natt."
    said = {"outcome": "go", "reason": words} if verb == "gate-record" else {"stance": "for", "stance_reason": words}
    turn = await press(house, "astrid", card, verb, **said)
    assert "personnummer" in turn.replies[0].body["text"]
    assert await stored(house) is not None
    assert "640823" not in house.on_disk()


async def test_a_reason_of_fifty_thousand_characters_is_cut_and_its_author_told(house: House) -> None:
    await all_green(house)
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    turn = await press(house, "astrid", card, "gate-record", outcome="go", reason="ö" * 50_000)
    assert "längre än" in turn.replies[0].body["text"]
    found = await stored(house)
    assert found is not None
    assert found.decision is not None
    assert found.decision.reason == "ö" * LONGEST_TEXT
