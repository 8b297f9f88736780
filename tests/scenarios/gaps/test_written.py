"""One writes an answer, another agrees to its exact words, and what is wrong with it is said."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot.outbound.notices.gaps import APPROVAL, WEEKLY
from content.language import Language
from content.loader import load
from content.model import Destination
from dialogs.broadcast.model import DeliveryState, Recipient
from dialogs.broadcast.notice import notice
from dialogs.gaps.model import GapState, StepKind
from tests.scenarios.gaps.kit import (
    DANISH,
    FORM,
    QUESTION,
    SAME,
    approved,
    asked_by_three,
    first_approval,
    opened,
    say,
    sorted_,
    stored_gaps,
    to_approve,
    told,
    written,
)
from tests.scenarios.house import House, inputs, texts


async def test_nobody_approves_their_own_text_and_only_who_may_does(house: House) -> None:
    await say(house, "astrid", QUESTION)
    await sorted_(house)
    gap = await opened(house, "sindre")
    await house.teams.submit(house.people["sindre"], gap, "gap-write")
    sent = await house.teams.submit(house.people["sindre"], gap, "gap-draft", FORM)
    assert "Ingen andre i enhetsregisteret kan godkjenne svar." in texts(sent.json["value"])
    (stored,) = await stored_gaps(house)
    await house.start()
    for person, no in (("sindre", "Du kan ikke godkjenne det du selv har skrevet"), ("emily", "looked after by")):
        turn = await house.teams.invoke(
            house.people[person],
            house.chat(person)[-1] if house.chat(person) else await say(house, person, "help"),
            "adaptiveCard/action",
            {"action": {"type": "Action.Execute", "verb": "gap-approve", "data": {"gap": stored.id, "number": 1}}},
        )
        assert no in str(turn.json) + str([each.body for each in turn.replies])
    (after,) = await stored_gaps(house)
    assert after.state is GapState.DRAFTED


async def test_staff_see_no_gaps_and_a_channel_shows_none(house: House) -> None:
    await say(house, "astrid", QUESTION)
    turn = await house.teams.say(house.people["astrid"], "luckor")
    assert turn.texts[0].startswith("Det här sköts av dem som ansvarar för innehållet")


async def test_in_a_channel_the_gaps_come_to_the_chat_of_who_looks_after_them(house: House) -> None:
    assert house.team is not None
    await say(house, "astrid", QUESTION)
    await say(house, "emily", "hello")
    await sorted_(house)
    turn = await house.teams.say(house.people["emily"], "gaps", conversation=house.team.channel("Medicin").id)
    assert "I have written to you there" in turn.texts[0]
    assert QUESTION in texts(house.chat("emily")[-1].card)
    assert QUESTION not in str([each.body for each in turn.replies])


async def test_lines_that_end_as_on_some_phones_go_into_service_too(house: House) -> None:
    await say(house, "astrid", QUESTION)
    await sorted_(house)
    await written(house, more_sv="- Stora\r- Små\r\rFler finns.")
    await approved(house)
    await house.settled(lambda: bool(told(house, "astrid")))


@pytest.mark.parametrize("number", [1e400, "1", None, [1]])
async def test_an_odd_number_approves_nothing(house: House, number: Any) -> None:
    await say(house, "astrid", QUESTION)
    await sorted_(house)
    await written(house)
    card = await to_approve(house)
    action = first_approval(card)["action"]
    data = {**action["data"], "number": number}
    turn = await house.teams.forge(house.people["sindre"], card, action["verb"], data)
    assert "Ingenting er godkjent" in texts(turn.json["value"])


async def test_a_text_is_sent_back_with_a_reason_and_written_again(house: House) -> None:
    await say(house, "astrid", QUESTION)
    await sorted_(house)
    await written(house)
    card = await to_approve(house)
    unexplained = await house.teams.submit(house.people["sindre"], card, "gap-return")
    assert unexplained.json["value"] == "Skriv først en begrunnelse, så andre forstår."
    await house.teams.submit(house.people["sindre"], card, "gap-return", {"reason": "Hvilken grønnfarge?"})
    await house.settled(lambda: any("Hvilken grønnfarge?" in str(each.body) for each in house.chat("emily")))
    back = house.chat("emily")[-1]
    form = await house.teams.submit(house.people["emily"], back, "gap-write")
    assert inputs(form.json["value"])["short_sv"]["value"] == "De är **gröna** på alla enheter."
    await house.teams.submit(house.people["emily"], back, "gap-draft", FORM | {"more_sv": "Ljusgröna."})
    await house.settled(lambda: "Ljusgröna." in str(house.chat("sindre")[-1].body))
    late = await house.teams.invoke(house.people["sindre"], card, "adaptiveCard/action", first_approval(card))
    assert "Teksten er endret siden kortet ble sendt" in texts(late.json["value"])
    await approved(house)
    (gap,) = await stored_gaps(house)
    kinds = [step.kind for step in gap.steps]
    assert kinds == [
        StepKind.WRITTEN,
        StepKind.SENT_BACK,
        StepKind.WRITTEN,
        StepKind.APPROVED,
        StepKind.PUBLISHED,
    ]
    assert [step.by for step in gap.steps] == ["emily", "sindre", "emily", "sindre", "sindre"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"short_sv": ""}, "needs both a title and a short answer"),
        ({"title_sv": "", "short_sv": ""}, "at least one language"),
        ({"source": " "}, "Say what the answer rests on."),
        ({"valid_to": "2026-01-01"}, "must be valid beyond today"),
        ({"short_sv": "Ring {no.such.fact}."}, "is not one of the facts"),
        ({"more_sv": "# Rubrik"}, "Only paragraphs, lists"),
        ({"short_sv": "Se 19121212-1212."}, "personal identity number"),
        ({"short_sv": "ord " * 200}, "too long for a card"),
        ({"title_sv": "[Klicka](http://x.example)"}, "Only paragraphs, lists"),
        ({"source": "Nr 19121212  -1212"}, "personal identity number"),
    ],
)
async def test_what_content_check_would_refuse_is_said_in_the_form_and_nothing_is_lost(
    house: House, changes: dict[str, str], said: str
) -> None:
    await say(house, "astrid", QUESTION)
    await sorted_(house)
    turn = await written(house, **changes)
    card = turn.json["value"]
    assert said in texts(card)
    assert inputs(card)["audience"]["value"] == "staff"
    assert "19121212" not in house.on_disk()
    (gap,) = await stored_gaps(house)
    assert gap.state is GapState.OPEN


async def test_when_the_content_cannot_take_it_the_approver_is_told_and_can_try_again(
    house: House, content: Path
) -> None:
    await say(house, "astrid", QUESTION)
    await sorted_(house)
    await written(house)
    broken = content / "articles/sv/cost.md"
    whole = broken.read_text("utf-8")
    broken.write_text(whole.replace("audience: [staff]", "audience: [martians]"), "utf-8")
    card = await to_approve(house)
    turn = await house.teams.submit(house.people["sindre"], card, "gap-approve")
    assert "articles/da/cost.md" in texts(turn.json["value"])
    assert not (content / "articles/sv/vilken-farg-har-kaffemuggarna.md").exists()
    broken.write_text(whole, "utf-8")
    turn = await house.teams.submit(house.people["sindre"], card, "gap-approve")
    await house.settled(lambda: bool(told(house, "astrid")))


async def test_another_article_of_that_name_is_left_alone(house: House, content: Path) -> None:
    theirs = content / "articles/sv/vilken-farg-har-kaffemuggarna.md"
    theirs.write_text(
        "---\nid: vilken-farg-har-kaffemuggarna\ntitle: Muggar\nlanguages: [sv]\naudience: [manager]\n"
        "owner: content-owner\nsource: s\nreviewed: 2026-01-01\n---\nText.\n",
        "utf-8",
    )
    before = theirs.read_text("utf-8")
    await say(house, "astrid", QUESTION)
    await sorted_(house)
    await written(house)
    await approved(house)
    await house.settled(lambda: bool(told(house, "astrid")))
    assert theirs.read_text("utf-8") == before
    assert load(content).faults == ()


async def test_questions_are_added_to_an_article_that_exists_after_a_second_look(house: House, content: Path) -> None:
    await asked_by_three(house)
    gap = await opened(house)
    unchosen = await house.teams.submit(house.people["emily"], gap, "gap-add")
    assert "First choose the text" in texts(unchosen.json["value"])
    await house.teams.submit(house.people["emily"], gap, "gap-add", {"near": "cost"})
    turn = await approved(house)
    assert "tilgjengelig" in texts(turn.json["value"])
    library = load(content).library
    assert QUESTION in library.articles["cost"].texts[Language.SV].questions
    assert DANISH in library.articles["cost"].texts[Language.DA].questions
    assert load(content).faults == ()
    title = library.articles["cost"].texts[Language.SV].title
    await house.settled(lambda: any(title in texts(each.card) for each in house.chat("astrid")))


async def test_a_gap_is_left_without_an_answer_only_with_a_reason_and_does_not_come_back(house: House) -> None:
    await say(house, "astrid", QUESTION)
    await sorted_(house)
    gap = await opened(house)
    turn = await house.teams.submit(house.people["emily"], gap, "gap-dismiss")
    assert "Write a reason first" in texts(turn.json["value"])
    turn = await house.teams.submit(house.people["emily"], gap, "gap-dismiss", {"reason": "Not ours"})
    assert "left without an answer" in texts(turn.json["value"])
    await say(house, "samir", SAME)
    await sorted_(house)
    assert "No question is waiting" in texts((await say(house, "emily", "gaps")).card)


async def test_two_who_decide_at_once_do_not_undo_each_other(house: House) -> None:
    await say(house, "astrid", QUESTION)
    await sorted_(house)
    gap, other = await opened(house), await opened(house, "sindre")
    await asyncio.gather(
        house.teams.submit(house.people["emily"], gap, "gap-dismiss", {"reason": "Not ours"}),
        house.teams.submit(house.people["sindre"], other, "gap-dismiss", {"reason": "Ikke vår"}),
    )
    (stored,) = await stored_gaps(house)
    assert [step.kind for step in stored.steps] == [StepKind.DISMISSED]


async def test_a_draft_is_not_brought_to_whoever_had_the_role_only_when_that_was_planned(house: House) -> None:
    await asked_by_three(house)
    await written(house)
    await to_approve(house)
    async with house.stored() as store:
        (gap,) = await store.gaps({GapState.DRAFTED})
        assert gap.draft
        samir = Recipient(to=Destination.PERSON, id="samir")
        keys = {APPROVAL: f"{gap.id}/{gap.draft.number}", WEEKLY: "2026-W47"}
        planned = [notice(name, key, samir, Language.SV, house.clock()) for name, key in keys.items()]
        await store.plan(planned)
    before = len(house.chat("samir"))
    await house.start()
    await house.quiet()
    assert len(house.chat("samir")) == before
    async with house.stored() as store:
        found = [await store.delivery(each.id) for each in planned]
    await house.start()
    assert [each and each.state for each in found] == [DeliveryState.UNREACHABLE] * 2
