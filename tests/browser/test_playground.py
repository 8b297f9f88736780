"""The bot in Microsoft's Agents Playground, with a browser."""

import asyncio
import re
from pathlib import Path

import pytest
from playwright.async_api import expect

from bot.app import SAMPLE
from tests.browser.client import Client
from tests.browser.processes import Startklar

pytestmark = pytest.mark.asyncio(loop_scope="session")

FORM = re.compile(r"^Avstämning vecka \d+$")
SUMMARY = re.compile(r"^Tack, vecka \d+ är klar$")
UNREADY = "Våra superanvändare är på plats och har fått tid"
COLOURED = (
    "Våra superanvändare är på plats",
    "Våra uppgifter inför övergången",
    "Vi är redo att starta",
    "Alla vet vart de vänder sig",
    "Takten är hållbar",
)
BLOCKER = "Två av fyra är sjukskrivna, och ingen kan ta deras pass."


async def test_a_nurse_asks_why_and_sees_who_vouches_for_the_answer(elin: Client, pictures: Path) -> None:
    await elin.say("Varför måste vi byta journalsystem?")

    answer = elin.card("Varför byter vi journalsystem?")
    await expect(answer).to_contain_text(re.compile(r"Källa: .+ · Ansvarig: .+ · Granskad \d+ \w+ \d{4}"))
    await elin.picture(pictures / "answer.png", elin.said("Varför måste vi byta journalsystem?"), answer)


async def test_the_rest_of_an_answer_unfolds(elin: Client, pictures: Path) -> None:
    await elin.say("Varför byter vi journalsystem?")
    answer = elin.card("Varför byter vi journalsystem?")
    await expect(answer).to_be_visible()
    paragraphs = await answer.get_by_role("paragraph").count()

    await elin.press(answer, "Läs mer")

    await expect(answer.get_by_role("paragraph").nth(paragraphs)).to_be_visible()
    await elin.picture(pictures / "answer-more.png", answer)


async def test_a_manager_answers_the_check_in_says_what_blocks_and_may_change_it(elin: Client, pictures: Path) -> None:
    await elin.say("avstämning")
    form = elin.card(FORM)
    ratings = form.get_by_role("combobox", name="1 till 5")
    await expect(ratings).to_have_count(3)
    for rating in await ratings.all():
        await rating.click()
        await elin.page.get_by_role("option", name="4").click()
    await form.get_by_role("spinbutton").fill("95")
    for question in COLOURED:
        await elin.choose(form, question, "Grönt")
    await elin.choose(form, UNREADY, "Rött")
    await elin.picture(pictures / "check-in-form.png", form)
    await elin.press(form, "Skicka")

    blocked = elin.card("Vad står i vägen för Medicinmottagningen?")
    await blocked.get_by_role("textbox", name="Vad står i vägen?").fill(BLOCKER)
    await elin.picture(pictures / "check-in-blocker.png", blocked)
    await elin.press(blocked, "Spara")

    summary = elin.card(SUMMARY)
    await expect(summary).to_contain_text(re.compile(rf"Rött: {UNREADY}\s*I vägen: {BLOCKER}"))
    await expect(summary).to_contain_text("Besvarad av Elin Ekmark")
    await elin.picture(pictures / "check-in-summary.png", summary)

    await elin.press(summary, "Ändra svaren")
    again = elin.card(FORM)
    await expect(again.get_by_role("combobox", name=UNREADY)).to_have_value(re.compile("Rött"))
    await elin.picture(pictures / "check-in-edit.png", again)


async def test_a_week_in_one_sentence_is_stored_and_becomes_an_action(elin: Client, pictures: Path) -> None:
    sentence = "allt grönt utom utbildning, gul: halva gruppen kvar"
    await elin.say(sentence)
    said = elin.page.get_by_text("allt grönt utom det här:").last
    await expect(said).to_be_visible()
    await elin.picture(pictures / "check-in-in-words.png", elin.said(sentence), said)

    await elin.say("uppgifter")
    actions = elin.card("Uppgifter och risker")
    await expect(actions).to_contain_text("halva gruppen kvar")
    await elin.picture(pictures / "actions.png", actions)


async def test_a_gate_says_what_it_rests_on_and_no_colours_of_a_few_units(elin: Client, pictures: Path) -> None:
    await elin.say("beslut")
    register = elin.card("Beslutspunkter")
    await expect(register).to_contain_text("Enheten startar, våg 1")
    await elin.picture(pictures / "gates.png", register)
    await register.get_by_text("Enheten startar, våg 2").click()
    gate = elin.card("Enheten startar, våg 2")
    await expect(gate).to_contain_text("Färgerna visas när så många enheter har svarat att ingen av dem kan pekas ut.")
    await elin.picture(pictures / "gate.png", gate)


async def test_the_status_says_how_many_have_answered_before_any_colour(elin: Client, pictures: Path) -> None:
    await elin.say("läget")
    status = elin.card(re.compile(r"^Gemensam journal, vecka \d+$"))
    await expect(status).to_contain_text("enheter har svarat den här veckan")
    await elin.picture(pictures / "status.png", status)


async def test_a_post_arrives_in_the_channel_of_the_unit_it_concerns(
    elin: Client, bot: Startklar, pictures: Path
) -> None:
    await elin.open("Lindviks sjukhus - Medicinmottagningen")
    sent = await asyncio.to_thread(
        bot.command, "broadcast", "send", "support-at-go-live", "--again", "--to", "unit:medicin"
    )
    assert (sent.returncode, sent.stderr.strip()) == (0, "1 sent")

    # The same material is due on its own a week before go-live, so it may stand there twice.
    post = elin.card("Så får du hjälp när vi startar")
    await expect(post).to_contain_text("Om en vecka startar Medicinmottagningen")
    await elin.picture(
        pictures / "channel-post.png", elin.page.get_by_role("group").filter(has=post).last, post, margin=12
    )


async def test_whoever_asks_what_nobody_has_answered_learns_who_helps(elin: Client, pictures: Path) -> None:
    await elin.say("Var hänger nycklarna till cykelförrådet?")

    card = elin.card("Det vet jag inte")
    await expect(card).to_contain_text("Vänd dig till Startstödet i Region Lindvik.")
    await elin.picture(pictures / "no-answer.png", elin.said("Var hänger nycklarna till cykelförrådet?"), card)


async def test_help_shows_what_to_ask_and_offers_a_manager_the_check_in(elin: Client, pictures: Path) -> None:
    await elin.say("hjälp")

    card = elin.card("Det här kan jag hjälpa till med")
    await expect(card.get_by_role("button", name="Gör avstämningen")).to_be_visible()
    await elin.picture(pictures / "help.png", elin.said("hjälp"), card)
    await elin.press(card, "Varför gör vi det här?")
    await expect(elin.card("Varför byter vi journalsystem?")).to_contain_text("Källa:")


async def test_an_answer_says_what_it_means_for_ones_own_unit(elin: Client, pictures: Path) -> None:
    await elin.say("när startar vi")

    card = elin.card("När startar vi?")
    await expect(card).to_contain_text("Medicinmottagningen")
    await elin.picture(pictures / "answer-own-unit.png", elin.said("när startar vi"), card)


async def test_a_question_to_a_person_reaches_the_desk(elin: Client, pictures: Path) -> None:
    await elin.say("fråga en person")
    form = elin.card("Fråga en person")
    question = "Kan vi få låna en vagn till scannern på mottagningen?"
    await form.get_by_role("textbox", name="Vad vill du veta?").fill(question)
    await elin.picture(pictures / "ask-a-person.png", form)
    await elin.press(form, "Skicka")

    receipt = elin.card(re.compile(r"^Fråga .+ ligger hos "))
    await expect(receipt).to_contain_text(question)
    await elin.picture(pictures / "ask-a-person-receipt.png", receipt)

    await elin.open("General")
    desk = elin.card(re.compile(r"^Fråga .+: ny$"))
    await expect(desk).to_contain_text("Medicinmottagningen")
    await expect(desk).not_to_contain_text("Elin")
    await elin.picture(pictures / "desk.png", desk, margin=12)


async def test_an_answer_that_did_not_help_asks_why(elin: Client, pictures: Path) -> None:
    await elin.say("varför gör vi det här")
    answer = elin.card("Varför byter vi journalsystem?")

    await elin.press(answer, "Det hjälpte inte")

    reasons = elin.page.locator(".ac-adaptiveCard").last
    await expect(reasons.get_by_role("button", name="Svarar inte på min fråga")).to_be_visible()
    await elin.picture(pictures / "why-not.png", answer, reasons)


async def test_what_had_no_answer_is_written_by_those_who_own_the_content(
    elin: Client, bot: Startklar, tmp_path: Path, pictures: Path
) -> None:
    rows = (SAMPLE / "people.csv").read_text("utf-8")
    rows = rows.replace("Elin Ekmark,medicin,,", "Elin Ekmark,medicin,content-owner,")
    people = tmp_path / "people.csv"
    people.write_text(rows, "utf-8")
    assert bot.command("roster", "import", str(people), *map(str, SAMPLE.glob("[uw]*.csv"))).returncode == 0
    for question in ("Var parkerar jag cykeln?", "var ska jag ställa cykeln"):
        await elin.say(question)
        await expect(elin.card("Det vet jag inte")).to_be_visible()

    # They are put together at the next look at the clock.
    gaps = elin.card("Frågor utan svar").filter(has=elin.page.get_by_role("button"))
    while not await gaps.count():
        await elin.say("luckor")
        await expect(elin.card("Frågor utan svar")).to_be_visible()
    await elin.picture(pictures / "gaps.png", elin.said("luckor"), gaps)
    await gaps.get_by_role("button").first.click()

    gap = elin.card("En fråga utan svar")
    await expect(gap).to_contain_text("cykeln")
    await elin.picture(pictures / "gap.png", gap)
    await elin.press(gap, "Skriv ett svar")

    form = elin.card("Skriv ett svar")
    await expect(form.get_by_role("textbox").first).to_be_visible()
    await elin.picture(pictures / "gap-answer.png", form)


async def test_somebody_asks_what_is_known_of_them_and_is_asked_once_more_before_it_goes(
    elin: Client, pictures: Path
) -> None:
    await elin.open("Personal Chat")
    await elin.say("vad vet du om mig")
    known = elin.card("Det här vet jag om dig")
    await expect(known).to_contain_text("Det du frågar mig sparas utan ditt namn.")
    await elin.picture(pictures / "what-is-kept.png", known)
    await elin.press(known, "Radera det som går")
    await expect(elin.card("Ska jag glömma dig?")).to_be_visible()
