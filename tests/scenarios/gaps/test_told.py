"""What had no answer gets one, and everybody who waits is told once."""

from datetime import timedelta
from pathlib import Path

import pytest

from dialogs.gaps import flow
from dialogs.gaps.model import Gap, GapState
from tests.scenarios.gaps.kit import (
    FORM,
    QUESTION,
    SAME,
    _feedback,
    _selectable,
    approved,
    asked_by_three,
    opened,
    say,
    sorted_,
    to_approve,
    told,
    written,
)
from tests.scenarios.house import House, inputs, texts
from tests.teams_simulator import Message


@pytest.mark.both_stores
async def test_three_ask_in_two_languages_one_writes_another_approves_and_all_are_told_once(house: House) -> None:
    await asked_by_three(house)
    gap = await opened(house)
    said = texts(gap.card)
    assert "Asked 3 times · Swedish, Danish" in said
    await house.restart()
    sent = await written(house)
    assert "does not exist in Danish, Norwegian, English" in texts(sent.json["value"])
    await to_approve(house)
    await house.restart()
    turn = await approved(house)
    assert "tilgjengelig" in texts(turn.json["value"])
    await house.settled(lambda: all(told(house, each) for each in ("astrid", "samir", "mette")))
    await house.restart()
    await house.quiet()
    assert [len(told(house, each)) for each in ("astrid", "samir", "mette")] == [1, 1, 1]
    assert "Du frågade om det här" in texts(told(house, "astrid")[0].card)
    danish = texts(told(house, "mette")[0].card)
    assert "Du spurgte om det her" in danish
    assert "Denne tekst findes kun på svensk." in danish
    next_asker = texts((await say(house, "elin", QUESTION)).card)
    assert "De är **gröna** på alla enheter." in next_asker
    assert "Källa: Beslut om porslin · Ansvarig: innehållsansvarig" in next_asker


async def test_what_a_person_answered_days_later_is_promoted_for_everybody(house: House, content: Path) -> None:
    assert house.team is not None
    settings = (content / "content.yaml").read_text("utf-8")
    medicin = house.team.channel("Medicin").id
    (content / "content.yaml").write_text(settings.replace("19:akuten@thread.tacv2", medicin), "utf-8")
    await house.restart()
    no_answer = await say(house, "astrid", QUESTION)
    form = (await house.teams.submit(house.people["astrid"], no_answer, "person")).replies[0]
    filled = {"ticket_question": QUESTION, "ticket_kind": "professional"}
    await house.teams.submit(house.people["astrid"], form, "ticket-open", filled)
    await house.settled(lambda: any(QUESTION in texts(each.card) for each in house.posts("Medicin") if each.card))
    house.clock.pass_by(days=2)
    await house.restart()
    at_desk = next(each for each in house.posts("Medicin") if each.card and QUESTION in texts(each.card))
    answer = {"ticket_answer": "Alla är gröna sedan i våras."}
    await house.teams.submit(house.people["emily"], at_desk, "ticket-answer", answer)
    await house.settled(lambda: any("Alla är gröna" in str(each.body) for each in house.chat("astrid")))
    gap = await opened(house)
    assert "Alla är gröna sedan i våras." in texts(gap.card)
    use = next(each for each in _selectable(gap.card) if "personal" in each["data"])
    form_ = await house.teams.invoke(house.people["emily"], gap, "adaptiveCard/action", {"action": use})
    assert inputs(form_.json["value"])["short_sv"]["value"] == "Alla är gröna sedan i våras."
    await house.teams.submit(house.people["emily"], gap, "gap-draft", FORM)
    await approved(house)
    await house.settled(lambda: any("Beslut om porslin" in texts(each.card) for each in told(house, "astrid")))


async def test_nobody_is_told_who_does_not_want_to_be(house: House) -> None:
    answer = await say(house, "astrid", QUESTION)
    assert "När det finns ett svar säger jag till dig." in texts(answer.card)
    stopped = await house.teams.submit(house.people["astrid"], answer, "waiting-stop")
    assert stopped.json["value"].startswith("Då säger jag inte till.")
    await say(house, "samir", SAME)
    await sorted_(house)
    await written(house)
    await approved(house)
    await house.settled(lambda: bool(told(house, "samir")))
    await house.quiet()
    assert told(house, "astrid") == []


async def test_a_thread_in_a_channel_is_told_in_the_thread(house: House) -> None:
    assert house.team is not None
    medicin = house.team.channel("Medicin").id
    turn = await house.teams.say(house.people["astrid"], QUESTION, conversation=medicin)
    assert "skriver jag det här i tråden" in texts(turn.cards[0])
    await sorted_(house)
    await written(house)
    await approved(house)
    thread = turn.activity["conversation"]["id"]

    def answers() -> list[Message]:
        return [each for each in house.simulator.world.messages_in(thread) if "gröna" in str(each.body)]

    await house.settled(lambda: bool(answers()))
    (answer,) = answers()
    assert told(house, "astrid") == []
    assert answer.text.startswith("Du frågade om det här")
    assert "Källa: Beslut om porslin" in answer.text
    assert answer.text.endswith("[1]")
    (entity,) = answer.body["entities"]
    (cited,) = entity["citation"]
    assert cited["appearance"]["name"] == "Beslut om porslin"
    assert cited["appearance"]["abstract"].startswith("Vilken färg har kaffemuggarna? ")
    assert "additionalType" not in entity
    turn = await house.teams.feedback(house.people["samir"], answer, "dislike", "de är blå")
    assert (turn.status, turn.json) == (200, {})
    assert "de är blå" in house.on_disk()


async def test_who_asked_is_forgotten_once_told_and_never_shown_to_who_writes(house: House) -> None:
    await asked_by_three(house)
    card = str((await opened(house)).card)
    assert not any(word in card for word in ("astrid", "Astrid", "samir", "Samir", "mette", "Mette"))
    await written(house)
    await approved(house)
    await house.settled(lambda: all(told(house, each) for each in ("astrid", "samir", "mette")))
    while '"closed"' not in house.on_disk():
        await house.quiet()
    async with house.stored() as store:
        assert await store.waiting() == []
        (gap,) = await store.gaps(set(GapState))
    assert gap.state is GapState.CLOSED


async def test_who_waits_too_long_is_forgotten(house: House) -> None:
    await say(house, "astrid", QUESTION)
    await sorted_(house)
    house.clock.now += timedelta(days=61)
    await sorted_(house)
    async with house.stored() as store:
        assert await store.waiting() == []


async def test_what_was_approved_before_the_lights_went_out_is_told_when_they_are_on_again(house: House) -> None:
    await asked_by_three(house)
    await written(house)
    card = await to_approve(house)
    # Teams does not answer, so nobody can be told before the house goes down.
    house.simulator.faults.answer(503, times=1_000, method="POST")
    await house.teams.submit(house.people["sindre"], card, "gap-approve")
    await house.stop()
    house.simulator.faults.clear()
    house.clock.pass_by(minutes=30)
    await house.start()
    await house.settled(lambda: all(told(house, each) for each in ("astrid", "samir", "mette")))
    await house.quiet()
    assert [len(told(house, each)) for each in ("astrid", "samir", "mette")] == [1, 1, 1]


async def test_an_approved_text_that_never_reached_the_disk_is_written_at_the_next_start(
    house: House, content: Path
) -> None:
    await asked_by_three(house)
    await written(house)
    async with house.stored() as store:
        (gap,) = await store.gaps({GapState.DRAFTED})
        approved_ = flow.approve(gap, 1, "sindre", house.clock())
        assert isinstance(approved_, Gap)
        await store.save_gaps([approved_])
    await house.start()
    await house.settled(lambda: all(told(house, each) for each in ("astrid", "samir", "mette")))
    assert (content / "articles/sv/vilken-farg-har-kaffemuggarna.md").exists()


async def test_an_answer_that_did_not_help_is_a_gap_and_its_asker_can_be_told(house: House) -> None:
    answered = await say(house, "astrid", "varför byter vi system egentligen")
    turn = await house.teams.invoke(
        house.people["astrid"],
        answered,
        "adaptiveCard/action",
        {"action": next(each for each in _feedback(answered) if each["data"]["verdict"] == "not-helpful")},
    )
    assert "Säg inte till" in str(turn.replies[0].card)
    await sorted_(house)
    assert "varför byter vi system egentligen" in texts((await opened(house)).card)


async def test_the_week_begins_with_the_largest_gaps_once(house: House) -> None:
    await asked_by_three(house)
    await say(house, "astrid", "gräsklipparen Husqvarna Automower 450")
    await sorted_(house)
    assert house.chat("emily") == []
    house.clock.pass_by(hours=1)
    weekly = "2 questions are waiting for an answer"

    def cards() -> list[Message]:
        return [each for each in house.chat("emily") if each.body["summary"] == weekly]

    await house.settled(lambda: bool(cards()))
    said = texts(cards()[0].card)
    assert said.index("kaffemuggarna") < said.index("Husqvarna")
    await house.restart()
    await house.quiet()
    assert len(cards()) == 1


async def test_an_owner_is_reminded_twice_and_then_the_text_is_not_served(house: House) -> None:
    await say(house, "astrid", QUESTION)
    await sorted_(house)
    await written(house)
    await approved(house)
    await house.settled(lambda: bool(told(house, "astrid")))

    def reminders() -> int:
        return sum(each.body["summary"].startswith("This answer expires soon") for each in house.chat("emily"))

    for now, count in (("2027-10-02", 1), ("2027-10-10", 1), ("2027-10-25", 2), ("2027-10-30", 2)):
        house.clock.now = house.clock.now.fromisoformat(f"{now}T12:00:00+00:00")
        await house.settled(lambda count=count: reminders() >= count)  # type: ignore[misc]
        await house.quiet()
        assert reminders() == count
    house.clock.now = house.clock.now.fromisoformat("2027-11-01T12:00:00+00:00")
    assert "gröna" not in texts((await say(house, "elin", QUESTION)).card)
    listed = texts((await say(house, "emily", "gaps")).card)
    assert "Vilken färg har kaffemuggarna?, valid until October 31, 2027" in listed
