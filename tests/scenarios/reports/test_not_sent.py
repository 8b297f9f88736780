"""A report that nobody sends: one reminder, then the owner; and what people see who ask for reports."""

import pytest

from tests.scenarios.house import House, texts
from tests.scenarios.reports.kit import cards, form, reorganised, sends, summaries


async def test_writers_are_reminded_once_after_two_working_days(house: House) -> None:
    await form(house)
    await form(house, "mette")
    house.clock.pass_by(days=1, hours=20)
    await house.quiet()
    assert summaries(house, "sindre", "ikke sendt ennå") == []
    house.clock.pass_by(hours=4)
    await house.settled(lambda: bool(summaries(house, "sindre", "ikke sendt ennå")))
    await house.settled(lambda: bool(summaries(house, "mette", "ikke sendt endnu")))
    await house.restart()
    house.clock.pass_by(days=5)
    await house.quiet()
    assert [len(summaries(house, id_, "Statusrapport, ")) for id_ in ("sindre", "mette")] == [2, 2]


async def test_nobody_is_reminded_of_what_was_sent(house: House) -> None:
    await sends(house, "sindre", await form(house), overall="I rute.")
    house.clock.pass_by(days=4)
    await house.quiet()
    assert (summaries(house, "sindre", "ikke sendt"), summaries(house, "mette", "ikke sendt")) == ([], [])


async def test_the_owners_hear_once_when_it_is_still_not_sent_at_the_next_round(house: House) -> None:
    await form(house)
    house.clock.pass_by(days=20)
    await house.quiet()
    assert [summaries(house, id_, "aldrig") for id_ in ("astrid", "emily")] == [[], []]
    house.clock.pass_by(days=1)
    await house.settled(lambda: bool(summaries(house, "astrid", "Statusrapport, vecka 47")))
    (told,) = summaries(house, "astrid", "aldrig skickad")
    assert "Den skrivs av Mette Holm, Sindre Vik" in str(told.body["summary"])
    await house.settled(lambda: bool(summaries(house, "emily", "was never sent")))
    await house.restart()
    house.clock.pass_by(days=3)
    # And the next one is asked for as ever.
    await house.settled(lambda: len(summaries(house, "sindre", "Statusrapport, uke 50")) == 2)
    await house.quiet()
    assert [len(summaries(house, "astrid", "aldrig")), len(summaries(house, "emily", "never"))] == [1, 1]
    assert len(summaries(house, "sindre", "Statusrapport, uke 50")) == 2


async def test_nobody_hears_of_a_report_that_was_never_asked_for(house: House) -> None:
    await reorganised(house, reports={})
    house.clock.pass_by(days=20)
    await reorganised(house, reports={"rh/status-report": 3})
    house.clock.pass_by(days=1, hours=2)
    await house.settled(lambda: bool(cards(house, "sindre", "Statusrapport, uke 50")))
    await house.quiet()
    assert [summaries(house, id_, "aldrig") for id_ in ("astrid", "emily")] == [[], []]


async def test_it_is_due_in_every_third_round_only(house: House) -> None:
    await form(house, "mette")
    await sends(house, "sindre", await form(house), overall="I rute.")
    for _ in range(2):
        house.clock.pass_by(days=7)
        await house.quiet()
    assert len(cards(house, "mette", "Send rapporten")) == 1
    house.clock.pass_by(days=7)
    await house.settled(lambda: bool(cards(house, "mette", "Statusrapport, uge 50")))


@pytest.mark.parametrize(("person", "words"), [("sindre", "rapport"), ("mette", "rapporter"), ("sindre", "reports")])
async def test_a_writer_who_asks_gets_the_form_before_it_comes_by_itself(house: House, person: str, words: str) -> None:
    (card,) = (await house.teams.say(house.people[person], words)).replies
    assert "Send rapporten" in texts(card.card)
    await sends(house, person, card, overall="Tidligt.")
    house.clock.pass_by(hours=2)
    await house.quiet()
    # It was sent before it was due: nobody is asked for it.
    assert summaries(house, "sindre", "Det er tid for") == []


async def test_others_who_ask_see_the_latest_report_or_are_told_whose_they_are(house: House) -> None:
    async def asks(person: str, words: str = "rapport") -> str:
        (reply,) = (await house.teams.say(house.people[person], words)).replies
        return texts(reply.card) if reply.cards else str(reply.text)

    assert await asks("astrid") == "Ingen rapport är skickad än."
    await sends(house, "sindre", await form(house), overall="I rute.")
    # What she is sent by itself has come, so that the next card is the answer.
    await house.settled(lambda: bool(cards(house, "astrid", "I rute.")))
    assert "I rute." in await asks("astrid")
    # Who leads a unit may see how it stands; so may she read the report, without a button to change it.
    seen = await asks("elin")
    assert "I rute." in seen
    assert "Rätta" not in seen.splitlines()
    house.people["guest"] = house.simulator.world.add_person("Gäst")
    said = await asks("guest", "lägesrapport")
    assert said == "Rapporter visas för dem som skriver dem, får dem eller leder införandet."


async def test_a_report_to_a_role_that_nobody_has_is_kept_and_the_writer_is_told(house: House) -> None:
    await reorganised(house, playbooks=("ffb",), reports={"ffb/nearest-leader": 1})
    await house.quiet()
    house.clock.pass_by(hours=2)
    await house.settled(lambda: bool(cards(house, "elin", "Till närmaste chef")))
    said = texts(cards(house, "elin", "Till närmaste chef")[0].card)
    assert "Medicinmottagningen" in said
    assert "Akutmottagningen" not in said
    assert "Ingen har den rollen än." in said


async def test_what_a_manager_writes_to_the_nearest_leader_is_not_for_other_managers(house: House) -> None:
    agreed = {"ffb/nearest-leader": 1}
    await reorganised(house, playbooks=("ffb",), reports=agreed, holders={"head-of-field": ("mette",)})
    (mine,) = (await house.teams.say(house.people["elin"], "rapport")).replies
    await sends(house, "elin", mine, **{"how-it-goes": "Vi är trötta."})
    await house.settled(lambda: bool(cards(house, "mette", "Vi är trötta.")))
    (theirs,) = (await house.teams.say(house.people["samir"], "rapport")).replies
    assert "Akutmottagningen, Observationsavdelningen" in texts(theirs.card)
    assert "Vi är trötta." not in texts(theirs.card)
    data = {"report": "journal/ffb/nearest-leader/elin/2026-W47"}
    value = {"action": {"type": "Action.Execute", "verb": "report", "data": data}}
    turn = await house.teams.invoke(house.people["samir"], theirs, "adaptiveCard/action", value)
    (said,) = turn.texts
    assert said.startswith("Rapporter visas för dem som skriver dem, får dem eller leder införandet. Du kan fråga ")
