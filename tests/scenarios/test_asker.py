"""Answers that know the asker: their unit's dates and people, and who may read what where."""

import re
from dataclasses import replace
from typing import Any

import pytest

from content.playbook import Effect
from dialogs.checkin.model import Answer, CheckIn, Status
from dialogs.gate.model import Decision, Gate, Position, Stance
from dialogs.rollup.model import Colour
from tests.scenarios.house import MONDAY, House, inputs, texts
from tests.teams_simulator import Turn

# Monday 16 November 2026; the sample organisation was imported that day.
WHEN = "när är det vår tur"
HELPER = "vem är superanvändare hos oss"
FAR = "hur långt har vi kommit egentligen"
SOURCE = re.compile(r"(?:Källa|Kilde|Source):")
OPEN_CHAT = "https://teams.microsoft.com/l/chat/0/0?users=28:"


def shown(turn: Turn) -> str:
    """The card that took the place of the one acted upon."""
    return texts(turn.json["value"])


async def asked(house: House, person: str, question: str, **how: Any) -> str:
    turn = await house.teams.say(house.people[person], question, **how)
    # Whoever leads the project may be written to about something else meanwhile.
    (answer,) = [card for card in map(texts, turn.cards) if SOURCE.search(card)]
    return answer


async def in_channel(house: House, person: str, question: str, channel: str = "Medicin") -> Turn:
    assert house.team is not None
    place = house.team.channel(channel).id
    return await house.teams.say(house.people[person], question, conversation=place)


async def test_when_do_we_go_live_is_answered_with_the_units_own_date(house: House) -> None:
    said = await asked(house, "astrid", WHEN)
    assert "Medicinmottagningen" in said
    assert "Ni startar 23 november 2026, om 7 dagar. Ni hör till våg 1." in said
    assert "Enligt enhetsregistret 16 november 2026." in said
    assert said.index("Ni startar 23") < said.index("Källa:")


@pytest.mark.parametrize(
    ("person", "question", "said"),
    [
        ("mette", "hvornår er det vores tur", "I starter 11. januar 2027, om 8 uger. I hører til bølge 2."),
        ("sindre", "når er det vår tur", "Dere starter 16. august 2027, om 39 uker. Dere hører til pulje 3."),
    ],
)
async def test_the_date_is_told_in_the_askers_language(house: House, person: str, question: str, said: str) -> None:
    assert said in await asked(house, person, question)


async def test_the_date_is_counted_from_today_and_becomes_the_past(house: House) -> None:
    house.clock.pass_by(days=6)
    assert "tomorrow. You are in wave 1." in await asked(house, "emily", "when do we go live")
    house.clock.pass_by(days=1)
    assert "You go live today." in await asked(house, "emily", "when do we go live")
    house.clock.pass_by(days=30)
    assert "You went live on" in await asked(house, "emily", "when do we go live")


async def test_who_is_my_super_user_is_answered_with_names_and_what_each_knows(house: House) -> None:
    said = await asked(house, "elin", HELPER)
    assert "Tekniska superanvändare, som kan systemet: Astrid Lund." in said
    assert "Verksamhetskunniga superanvändare, som kan arbetssätten: Astrid Lund." in said


async def test_a_kind_of_super_user_that_is_lacking_is_told(house: House) -> None:
    said = await asked(house, "emily", "who is our super user")
    assert "Technical super-users, who know the system: Emily Ward." in said
    assert "No professional super-user has been entered for you yet." in said


async def test_without_a_super_user_it_says_so_and_who_knows(house: House) -> None:
    said = await asked(house, "mette", "hvem er superbruger hos os")
    assert "Der er ikke lagt nogen ind for jer endnu. Bed den, der passer enhedsregistret i projektet" in said


async def test_somebody_of_no_unit_gets_the_general_answer_and_who_knows(house: House) -> None:
    guest = house.simulator.world.add_person("Nobody We Know")
    turn = await house.teams.say(guest, WHEN, locale="sv-SE")
    said = texts(turn.cards[0])
    assert "Jag vet inte vilken enhet du hör till" in said
    assert "Källa:" in said


async def test_a_unit_without_a_date_is_told_so(house: House) -> None:
    async with house.stored() as store:
        records = await store.roster()
        people = tuple(replace(each, units=("sjukhuset",)) if each.id == "astrid" else each for each in records.people)
        units = tuple(replace(each, deputies=()) for each in records.units)
        await store.replace_roster(replace(records, people=people, units=units, as_of=None))
    await house.start()
    said = await asked(house, "astrid", WHEN)
    assert "Lindviks sjukhus" in said
    assert "Det finns inget startdatum inlagt för er än. Chefen eller projektgruppen vet mer." in said
    assert "Enligt enhetsregistret." in said


async def test_whoever_has_several_units_is_asked_which_and_the_choice_answers_at_once(house: House) -> None:
    samir = house.people["samir"]
    turn = await house.teams.say(samir, WHEN)
    assert [action["title"] for action in turn.cards[0]["actions"]] == [
        "Akutmottagningen",
        "Observationsavdelningen",
        "Alla mina enheter",
    ]
    chosen = await house.teams.submit(samir, turn.replies[0], "unit", {"unit": "observation"})
    assert chosen.replies == ()
    assert "Observationsavdelningen" in shown(chosen)
    assert "Akutmottagningen" not in shown(chosen)
    assert "om 7 dagar" in shown(chosen)
    every = await house.teams.say(samir, WHEN)
    both = await house.teams.submit(samir, every.replies[0], "unit", {"unit": "all"})
    assert {"Akutmottagningen", "Observationsavdelningen"} <= set(shown(both).splitlines())


async def test_more_units_than_buttons_are_chosen_from_a_list(house: House) -> None:
    async with house.stored() as store:
        records = await store.roster()
        every = tuple(unit.id for unit in records.units)
        people = tuple(replace(each, units=every) if each.id == "astrid" else each for each in records.people)
        await store.replace_roster(replace(records, people=people))
    await house.start()
    turn = await house.teams.say(house.people["astrid"], WHEN)
    field = inputs(turn.cards[0])["unit"]
    assert field["label"] == "Enhet"
    assert len(field["choices"]) == len(every) + 1
    chosen = await house.teams.submit(house.people["astrid"], turn.replies[0], "unit", {"unit": "barn"})
    assert "Barnmottagningen" in shown(chosen)


async def test_a_button_that_names_a_unit_of_others_opens_nothing(house: House) -> None:
    turn = await house.teams.say(house.people["samir"], HELPER)
    forged = await house.teams.alter(house.people["samir"], turn.replies[0], "unit", {"unit": "medicin"})
    assert "Astrid" not in str(forged.json)
    assert "Den knappen hör till något som inte längre finns." in forged.texts[0]


async def test_who_decides_puts_the_decision_that_was_named_first(house: House) -> None:
    said = await asked(house, "astrid", "vem avgör om vi startar eller inte")
    assert "Beslut som ligger närmast din fråga" in said
    assert re.search(r"start\w* .*beslutas av: Styrgrupp", said, re.IGNORECASE)
    assert "Enligt metoden för införandet, 1 november 2026." in said


START = Gate(initiative="journal", playbook="vgr", point="VGR-D4", wave="1")
WHO = "vem avgör om vi startar eller inte"


async def decided(house: House, gate: Gate) -> None:
    async with house.stored() as store:
        await store.save_gate(gate)
    await house.start()


async def test_who_decides_tells_what_was_decided_for_the_askers_unit_and_that_not_all_agreed(house: House) -> None:
    against = START.with_position(Position(person="emily", stance=Stance.AGAINST, reason="Too early.", at=MONDAY))
    no = Decision(outcome="no-go", effect=Effect.NO_GO, by="vera", at=MONDAY, reason="Nätet är inte klart.")
    await decided(house, replace(against.with_decision(no), revision=1))
    said = await asked(house, "astrid", WHO)
    assert "Redan beslutat för er\nEnheten startar, våg 1: Kör inte" in said
    assert "Vera Almfors, 16 november 2026  ·  Alla var inte eniga" in said
    assert "Nätet är inte klart." in said
    assert "Emily" not in said
    assert "Too early" not in said
    of_wave_two = await asked(house, "mette", "hvem afgør om vi går i gang eller ej")
    assert "Der er ikke truffet nogen beslutning her endnu, som gælder jer." in of_wave_two


async def test_who_decides_tells_when_an_open_decision_is_to_be_taken(house: House) -> None:
    said = await asked(house, "astrid", WHO)
    assert "Inte beslutat än" not in said, "its day had passed before the initiative was known here"
    house.clock.pass_by(days=36)
    said = await asked(house, "mette", "hvem afgør om vi går i gang eller ej")
    assert "Ikke besluttet endnu\nEnheden starter, bølge 2 skal besluttes 28. december 2026." in said


async def test_in_a_channel_what_was_decided_is_told_in_the_own_chat_only(house: House) -> None:
    go = Decision(outcome="go", effect=Effect.GO, by="vera", at=MONDAY, reason="Allt är på plats.")
    await decided(house, replace(START.with_decision(go), revision=1))
    said = texts((await in_channel(house, "astrid", WHO)).cards[0])
    assert "Fråga mig i vår egen chatt, så visar jag vad som redan är beslutat för er." in said
    assert "Vera" not in said
    assert "Allt är på plats." not in said


async def test_what_is_mandatory_lists_what_the_unit_must_have_in_place_now(house: House) -> None:
    said = await asked(house, "astrid", "måste vi vara med")
    assert "Det här ska ni ha på plats i fasen Redo för start:" in said
    assert "- Våra superanvändare är på plats och har fått tid" in said
    assert "resurser vi behöver avsätta" not in said


async def test_what_happens_now_names_the_units_phase(house: House) -> None:
    said = await asked(house, "astrid", "vilken fas är vi i, eller vilket skede")
    assert "Ni är i fasen Redo för start." in said


async def test_the_local_contact_is_named_with_the_units_support(house: House) -> None:
    said = await asked(house, "emily", "who is our local development lead")
    assert "No local development lead has been entered for you yet. Ask Samir Haddad." in said
    assert "Support: Startstödet i Region Lindvik." in said


def checkin(unit: str, status: Status) -> CheckIn:
    answers = (Answer(criterion="W-42", status=status, note="hemligt"), Answer(criterion="W-43", status=Status.GREEN))
    said = tuple(replace(each, by="elin", at=MONDAY, period="2026-W47") for each in answers)
    added_up = Colour(status.value)
    return CheckIn(
        initiative="journal", unit=unit, period="2026-W47", answers=said, by="elin", at=MONDAY, colour=added_up
    )


async def checked_in(house: House, *units: str) -> None:
    async with house.stored() as store:
        colours = [Status.RED, *[Status.GREEN] * len(units)]
        await store.save_checkins([checkin(unit, colour) for unit, colour in zip(units, colours, strict=False)])
    await house.start()


async def test_how_far_we_have_come_is_counted_with_its_coverage(house: House) -> None:
    await checked_in(house, "medicin", "akuten", "observation", "barn", "hamnen")
    said = await asked(house, "emily", "how far along are we really")
    assert "check-in week 47: 5 of 9 units answered" in said
    assert "🔴 Red 1  ·  🟢 Green 4" in said
    assert "hemligt" not in said


async def test_colours_of_few_units_are_for_those_who_may_see_each_of_them(house: House) -> None:
    await checked_in(house, "medicin", "barn")
    said = await asked(house, "mette", "hvor langt er vi egentlig nået")
    assert "statustjek uge 47: 2 af 9 enheder svarede" in said
    assert "Farverne viser jeg, når mindst fem enheder har svaret." in said
    assert "🔴" not in said
    assert "🔴 Rødt 1" in await asked(house, "sindre", "hvor langt har vi egentlig kommet")


async def test_a_manager_sees_the_own_units_latest_answers(house: House) -> None:
    await checked_in(house, "medicin")
    assert "Er senaste avstämning, vecka 47: 🔴 Rött 1  ·  🟢 Grönt 1" in await asked(house, "elin", FAR)


async def test_before_anybody_has_answered_there_is_nothing_to_count(house: House) -> None:
    said = await asked(house, "elin", FAR)
    assert "Ingen enhet har svarat på en avstämning än." in said
    assert "Enheten har inte svarat på någon avstämning än." in said


async def test_in_a_channel_the_date_is_the_channels_unit_whoever_asks(house: House) -> None:
    turn = await in_channel(house, "mette", "när är det vår tur")
    said = texts(turn.cards[0])
    assert "Medicinmottagningen" in said
    assert "Sundet" not in said


async def test_in_a_channel_names_are_told_privately_with_a_line_in_the_thread(house: House) -> None:
    await house.teams.open_chat(house.people["elin"])
    turn = await in_channel(house, "elin", HELPER)
    assert turn.texts == ("Det svarar jag på i vår egen chatt. Jag har skrivit till dig där.",)
    assert turn.cards == ()
    assert "Astrid Lund" in texts(house.chat("elin")[-1].card)


async def test_without_a_known_chat_the_thread_says_how_to_open_it(house: House) -> None:
    turn = await in_channel(house, "elin", HELPER)
    assert turn.elsewhere == ()
    (said,) = turn.texts
    assert OPEN_CHAT in said


async def test_a_chat_that_cannot_be_written_to_is_not_said_to_have_been(house: House) -> None:
    await house.teams.open_chat(house.people["elin"])
    house.simulator.world.uninstall(house.people["elin"])
    (said,) = (await in_channel(house, "elin", HELPER)).texts
    assert OPEN_CHAT in said


@pytest.mark.parametrize("words", ["avstämning", "status", "english", FAR])
async def test_in_a_channel_check_ins_and_language_go_to_the_own_chat(house: House, words: str) -> None:
    await house.teams.open_chat(house.people["elin"])
    before = len(house.chat("elin"))
    turn = await in_channel(house, "elin", words)
    assert len(turn.replies) == 1
    assert turn.cards == ()
    assert len(house.chat("elin")) > before


async def test_a_check_in_button_in_a_channel_opens_the_form_in_the_own_chat(house: House) -> None:
    await house.teams.open_chat(house.people["elin"])
    helped = await in_channel(house, "elin", "hjälp")
    turn = await house.teams.submit(house.people["elin"], helped.replies[0], "checkin")
    assert turn.json["value"] == "Det svarar jag på i vår egen chatt. Jag har skrivit till dig där."
    assert turn.replies == ()
    assert "status_W-42" in inputs(house.chat("elin")[-1].card)
