"""An answer that did not help says why, and nobody has to be found for it."""

import re
from typing import Any

import pytest

from dialogs.ask.model import Feedback, Reason, Verdict
from tests.scenarios.house import House, texts
from tests.teams_simulator import Message, SubmitAs, Turn

QUESTION = "varför byter vi system egentligen"
NUMBER = "19121212-1212"


async def answered(house: House, person: str = "astrid") -> Message:
    return (await house.teams.say(house.people[person], QUESTION)).replies[0]


async def unhelped(house: House, answer: Message, **how: Any) -> Message:
    """The question what was missing, which comes below an answer that did not help."""
    turn = await house.teams.submit(house.people["astrid"], answer, "feedback", {"verdict": "not-helpful"}, **how)
    return turn.replies[-1]


async def told_why(house: House, card: Message, reason: str, text: str = "") -> Turn:
    return await house.teams.submit(
        house.people["astrid"], card, "feedback-reason", {"reason": reason, "reason_text": text}
    )


async def kept(house: House) -> list[Feedback]:
    """What was said of the answers in Astrid's chat; their buttons name the questions."""
    questions = re.findall(r"'question': '(\w+)'", str([each.body for each in house.chat("astrid")]))
    async with house.stored() as store:
        return await store.feedback_on(questions)


async def test_an_answer_that_did_not_help_stays_and_asks_in_one_tap_what_was_missing(house: House) -> None:
    answer = await answered(house)
    turn = await house.teams.submit(house.people["astrid"], answer, "feedback", {"verdict": "not-helpful"})
    assert turn.json["type"] == "application/vnd.microsoft.activity.message"
    assert turn.updates == ()
    card = turn.cards[0]
    taps = [part["selectAction"]["data"]["reason"] for part in card["body"] if "selectAction" in part]
    assert taps == ["wrong", "beside", "unclear"]
    assert [action["title"] for action in card["actions"]] == ["Skicka", "Fråga en person", "Säg inte till"]
    (written,) = [part for part in card["body"] if part["type"] == "Input.Text"]
    assert written["maxLength"] == 500
    assert "när det finns ett svar" in texts(card).casefold()


@pytest.mark.parametrize("reason", [each for each in Reason if each is not Reason.OTHER])
async def test_a_reason_is_kept_with_the_verdict_and_thanked_for_in_its_place(house: House, reason: Reason) -> None:
    turn = await told_why(house, await unhelped(house, await answered(house)), reason)
    card = turn.json["value"]
    assert "Nu vet den som ska göra texten bättre" in texts(card)
    assert [action["verb"] for action in card["actions"]] == ["person", "waiting-stop"]
    (feedback,) = await kept(house)
    assert (feedback.verdict, feedback.reason, feedback.text) == (Verdict.NOT_HELPFUL, reason, "")
    assert feedback.article == "why-change"


async def test_who_does_not_want_to_wait_gives_a_reason_and_is_still_not_remembered(house: House) -> None:
    card = await unhelped(house, await answered(house))
    await house.teams.submit(house.people["astrid"], card, "waiting-stop")
    turn = await told_why(house, card, "unclear")
    assert [action["verb"] for action in turn.json["value"]["actions"]] == ["person"]
    async with house.stored() as store:
        assert await store.waiting() == []


async def test_what_is_told_in_words_is_read_by_whoever_writes_a_better_answer_without_a_name(house: House) -> None:
    card = await unhelped(house, await answered(house))
    await told_why(house, card, "other", "Gäller <b>inte</b> natten")
    await house.quiet(15)
    listed = (await house.teams.say(house.people["emily"], "gaps")).replies[0]
    gap = (await house.teams.submit(house.people["emily"], listed, "gap")).cards[0]
    assert "Something else: 1" in texts(gap)
    assert "Gäller <b>inte</b> natten" in texts([each for each in gap["body"] if each["type"] == "RichTextBlock"])
    assert "Astrid" not in texts(gap)


async def test_something_else_needs_some_words(house: House) -> None:
    turn = await told_why(house, await unhelped(house, await answered(house)), "other", "  ")
    assert turn.json["value"] == "Skriv några ord först."
    (feedback,) = await kept(house)
    assert feedback.reason is None


async def test_an_identity_number_in_a_reason_is_refused_and_the_card_stays(house: House) -> None:
    card = await unhelped(house, await answered(house))
    turn = await told_why(house, card, "wrong", "det stämmer inte för " + NUMBER)
    assert "personnummer" in turn.json["value"]
    assert "det stämmer inte för" not in house.on_disk()
    assert (await told_why(house, card, "wrong")).json["type"].endswith("card.adaptive")


async def test_a_longer_text_than_the_field_takes_is_cut(house: House) -> None:
    await told_why(house, await unhelped(house, await answered(house)), "other", "å" * 5_000)
    (feedback,) = await kept(house)
    assert feedback.text == "å" * 500


async def test_old_clients_give_a_reason_too(house: House) -> None:
    card = await unhelped(house, await answered(house), by=SubmitAs.SUBMIT)
    turn = await house.teams.submit(house.people["astrid"], card, "feedback-reason", by=SubmitAs.SUBMIT)
    (updated,) = turn.updates
    assert updated.activity_id == card.activity_id
    assert "Nu vet den som" in texts(updated.card)


@pytest.mark.parametrize(
    "change",
    [{"reason": "because"}, {"article": "no-such-article"}, {"question": "patienten i sal fyra"}, {"question": None}],
)
async def test_a_forged_reason_is_not_kept(house: House, change: dict[str, Any]) -> None:
    card = await unhelped(house, await answered(house))
    turn = await house.teams.alter(house.people["astrid"], card, "feedback-reason", {"reason": "wrong"} | change)
    assert turn.status == 200
    (feedback,) = await kept(house)
    assert feedback.reason is None


# Teams' own buttons.


async def test_teams_draws_its_own_buttons_below_an_answer_and_below_nothing_else(house: House) -> None:
    assert (await answered(house)).body["channelData"]["feedbackLoop"] == {"type": "default"}
    for text in ("hjälp", "avstämning", "hur är vädret", "gräsklipparen Husqvarna Automower 450"):
        for reply in (await house.teams.say(house.people["elin"], text)).replies:
            assert "feedbackLoop" not in reply.body.get("channelData", {})


async def test_a_card_claims_no_citation_that_teams_would_not_draw_and_nothing_is_labelled_as_generated(
    house: House,
) -> None:
    body = (await answered(house)).body
    assert "entities" not in body
    assert "AIGeneratedContent" not in str(body)


@pytest.mark.parametrize(("reaction", "verdict"), [("like", Verdict.HELPFUL), ("dislike", Verdict.NOT_HELPFUL)])
async def test_what_is_pressed_there_is_kept_as_by_our_own_buttons_also_after_a_restart(
    house: House, reaction: str, verdict: Verdict
) -> None:
    answer = await answered(house)
    await house.restart()
    turn = await house.teams.feedback(house.people["astrid"], answer, reaction, "gäller det natten")
    assert (turn.status, turn.json, turn.replies) == (200, {}, ())
    (feedback,) = await kept(house)
    assert (feedback.article, feedback.verdict, feedback.text) == ("why-change", verdict, "gäller det natten")
    assert feedback.reason is (Reason.OTHER if verdict is Verdict.NOT_HELPFUL else None)


async def test_the_latest_of_several_presses_counts_whichever_button_it_was(house: House) -> None:
    answer = await answered(house)
    await house.teams.feedback(house.people["astrid"], answer, "dislike")
    await house.teams.submit(house.people["astrid"], answer, "feedback", {"verdict": "helpful"})
    (feedback,) = await kept(house)
    assert feedback.verdict is Verdict.HELPFUL


async def test_an_identity_number_in_teams_form_is_masked(house: House) -> None:
    await house.teams.feedback(house.people["astrid"], await answered(house), "dislike", f"fel för {NUMBER}, " * 50)
    assert NUMBER not in house.on_disk()
    (feedback,) = await kept(house)
    assert feedback.text.startswith("fel för ▮")
    assert len(feedback.text) <= 500


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"actionName": "feedback"},
        {"actionName": "feedback", "actionValue": {"reaction": "shrug"}},
        {"actionName": "other", "actionValue": {"reaction": "like"}},
        {"actionName": ["feedback"], "actionValue": {"reaction": {"like": 1}, "feedback": 7}},
        [1, 2],
    ],
)
async def test_what_is_no_feedback_gets_what_teams_expects_and_is_not_kept(house: House, value: Any) -> None:
    turn = await house.teams.invoke(house.people["astrid"], await answered(house), "message/submitAction", value)
    assert (turn.status, turn.json, turn.replies) == (200, {}, ())
    assert await kept(house) == []


@pytest.mark.parametrize(
    "form", ["{", "[]", "null", '{"feedbackText": 3}', "[" * 90_000, '{"feedbackText": "\\ud800"}']
)
async def test_a_form_that_cannot_be_read_leaves_the_verdict(house: House, form: str) -> None:
    value = {"actionName": "feedback", "actionValue": {"reaction": "like", "feedback": form}}
    turn = await house.teams.invoke(house.people["astrid"], await answered(house), "message/submitAction", value)
    assert (turn.status, turn.json) == (200, {})
    (feedback,) = await kept(house)
    assert feedback.verdict is Verdict.HELPFUL


async def test_feedback_on_a_message_that_is_no_answer_is_not_kept(house: House) -> None:
    helped = (await house.teams.say(house.people["astrid"], "hjälp")).replies[0]
    turn = await house.teams.feedback(house.people["astrid"], helped, "dislike", "jaså")
    assert (turn.status, turn.json, turn.replies) == (200, {}, ())
    assert await kept(house) == []
    assert "jaså" not in house.on_disk()
