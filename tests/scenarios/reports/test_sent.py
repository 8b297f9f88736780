"""A report is due, somebody writes it, and everybody who gets it has it once."""

from pathlib import Path

import pytest

from dialogs.people.roster import RosterRecords
from dialogs.report.model import StatusReport
from tests.scenarios.house import House, house_with, inputs, texts
from tests.scenarios.reports.kit import DUE, DUTY, cards, form, reporting, sends, shown, stored, summaries
from tests.teams_simulator import Message

SECTIONS = ("overall", "done", "next", "timeline", "resources", "risks", "effects", "decisions")


async def test_each_writer_gets_one_form_with_the_figures_of_the_day_and_a_field_for_every_section(
    house: House,
) -> None:
    card = await form(house)
    said = texts(card.card)
    assert "Tallene er fra 16. november 2026." in said
    assert "0 av 7 enheter svarte i statussjekken i uke 47." in said
    assert "Åpne oppgaver og risikoer: 0, av dem 0 forsinket." in said
    assert "Gevinster som har nådd målet: 1 av 1. Sist målt 2. november 2026." in said
    assert list(inputs(card.card)) == [f"section_{id_}" for id_ in SECTIONS]
    await form(house, "mette")
    await house.restart()
    await house.quiet()
    everybody = ("sindre", "mette", "astrid", "emily", "elin")
    assert [len(summaries(house, id_, "Statusrapport")) for id_ in everybody] == [1, 1, 0, 0, 0]


@pytest.mark.both_stores
async def test_what_was_sent_reaches_everybody_who_gets_it_once_each_in_their_language_the_words_as_written(
    house: House,
) -> None:
    turn = await sends(house, "sindre", await form(house), overall="Vi er i rute. *Nesten*", risks="[Nettet](http://x)")
    assert "Sendt av Sindre Vik, 16. november 2026" in shown(turn)
    for person, title, by in (
        ("astrid", "Statusrapport, vecka 47", "Skickad av Sindre Vik, 16 november 2026"),
        ("emily", "Status report, week 47", "Sent by Sindre Vik, November 16, 2026"),
        ("mette", "Statusrapport, uge 47", "Sendt af Sindre Vik, 16. november 2026"),
    ):
        await house.settled(lambda person=person, by=by: bool(cards(house, person, by)))  # type: ignore[misc]
        said = texts(cards(house, person, by)[0].card)
        assert title in said
        assert "Vi er i rute. *Nesten*" in said
        assert "[Nettet](http://x)" in said
    await house.restart()
    await house.quiet()
    assert [len(cards(house, id_, "Vi er i rute")) for id_ in ("astrid", "emily", "mette", "elin")] == [1, 1, 1, 0]


async def test_what_was_sent_is_kept_with_its_figures(house: House) -> None:
    await sends(house, "sindre", await form(house), overall="I rute.")
    found = await stored(house)
    assert isinstance(found, StatusReport)
    assert (found.duty, found.period, found.by, found.revision) == (DUTY, DUE, "sindre", 1)
    assert {id_: text for id_, text in found.sections.items() if text} == {"overall": "I rute."}
    assert found.told == ("astrid", "emily", "mette")
    assert (found.figures.asked, found.figures.benefits, found.figures.reached) == (7, 1, 1)


async def test_a_report_without_a_word_is_not_sent(house: House) -> None:
    turn = await sends(house, "sindre", await form(house), overall="   ")
    assert "Ingenting er sendt. Skriv noen ord" in shown(turn)
    assert await stored(house) is None


async def test_identity_numbers_are_taken_out_and_the_writer_is_told(house: House) -> None:
    turn = await sends(house, "sindre", await form(house), overall="Ring 811228-9874 om det.")
    assert "811228-9874" not in shown(turn)
    assert any("fødselsnummer" in text for text in turn.texts)
    assert "811228-9874" not in house.on_disk()


async def test_what_is_too_long_is_cut_and_the_writer_is_told(house: House) -> None:
    turn = await sends(house, "sindre", await form(house), overall="Det går bra nå. " * 200)
    (told,) = turn.texts
    assert told.startswith("En tekst var lengre enn")
    found = await stored(house)
    assert found
    assert found.sections["overall"] == ("Det går bra nå. " * 200)[:2_000].strip()


async def test_a_second_press_sends_nothing_a_second_time(house: House) -> None:
    card = await form(house)
    data = {"report": f"{DUTY}/{DUE}", "revision": 0, "section_overall": "I rute."}
    value = {"action": {"type": "Action.Execute", "verb": "report-send", "data": data}}
    for _ in range(2):
        turn = await house.teams.invoke(house.people["sindre"], card, "adaptiveCard/action", value)
        assert "Sendt av Sindre Vik" in shown(turn)
    found = await stored(house)
    assert found
    assert found.revision == 1
    await house.quiet()
    assert len(cards(house, "astrid", "I rute.")) == 1


async def test_a_report_whose_interval_the_method_states_is_found_again(tmp_path: Path) -> None:
    def yearly(records: RosterRecords) -> RosterRecords:
        named = {"coordinating-function": ("sindre",), "regional-director": ("astrid",)}
        return reporting(records, playbooks=("rg",), reports={}, holders=named)

    async with house_with(tmp_path / "data", yearly) as house:

        async def asks(person: str) -> str:
            return "\n".join(texts(each.card) for each in await rapport(person) if each.cards)

        async def rapport(person: str) -> tuple[Message, ...]:
            return (await house.teams.say(house.people[person], "rapport")).replies

        card = next(each for each in await rapport("sindre") if "Dette har vi gjort" in texts(each.card))
        await sends(house, "sindre", card, done="Journalen er innført.")
        await house.settled(lambda: bool(cards(house, "astrid", "Journalen er innført.")))
        # Neither is it asked for once more, nor is it gone for those who get it.
        assert "Journalen er innført." in await asks("sindre")
        assert "Journalen er innført." in await asks("astrid")
