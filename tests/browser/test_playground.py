"""The bot in Microsoft's Agents Playground, with a browser."""

import asyncio
import re
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.browser.client import Client
from tests.browser.processes import Startklar

pytestmark = pytest.mark.asyncio(loop_scope="session")

FORM = re.compile(r"^Avstämning vecka \d+$")
SUMMARY = re.compile(r"^Tack, vecka \d+ är klar$")
UNREADY = "Våra superanvändare är på plats och har fått tid"
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
    questions = form.get_by_role("combobox")
    await expect(questions).to_have_count(6)
    for question in await questions.all():
        await question.click()
        await elin.page.get_by_role("option", name="Grönt").click()
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


async def test_every_question_of_the_check_in_takes_a_comment(elin: Client) -> None:
    await elin.say("avstämning")
    form = elin.card(FORM)
    comments = form.get_by_role("button", name="Skriv en kommentar")
    await expect(comments).to_have_count(6)
    # A plus sign before a word is a list in Markdown.
    await expect(form.get_by_role("listitem")).to_have_count(0)

    await comments.first.click()

    await expect(form.get_by_role("textbox", name="Kommentar till:")).to_have_count(1)
    await expect(comments).to_have_count(5)


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
    await elin.say("Vad är klockan på Mars?")

    card = elin.card("Det vet jag inte")
    await expect(card).to_contain_text("Vänd dig till Startstödet i Region Lindvik.")
    await elin.picture(pictures / "no-answer.png", elin.said("Vad är klockan på Mars?"), card)


async def test_help_shows_what_to_ask_and_offers_a_manager_the_check_in(elin: Client, pictures: Path) -> None:
    await elin.say("hjälp")

    card = elin.card("Det här kan jag hjälpa till med")
    await expect(card.get_by_role("button", name="Gör avstämningen")).to_be_visible()
    await elin.picture(pictures / "help.png", elin.said("hjälp"), card)
    await elin.press(card, "Varför gör vi det här?")
    await expect(elin.card("Varför byter vi journalsystem?")).to_contain_text("Källa:")
