"""What the bot could not answer makes it better next week: asked, written, approved, told."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from content.language import Language
from content.loader import SHIPPED, load
from dialogs.gaps import flow
from dialogs.gaps.model import Gap, GapState, StepKind
from tests.scenarios.house import House, inputs, texts
from tests.teams_simulator import Message, TeamsSimulator, Turn

QUESTION, SAME, DANISH = (
    "vilken färg har kaffemuggarna",
    "vilken färg har kaffemuggarna här?",
    "hvilken farve har kaffemuggene",
)
UNTIL = "2027-10-31"
FORM = {
    "title_sv": "Vilken färg har kaffemuggarna?",
    "short_sv": "De är **gröna** på alla enheter.",
    "more_sv": "",
    "source": "Beslut om porslin",
    "audience": "staff",
    "valid_to": UNTIL,
}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the shipped content, to be written into."""
    directory = tmp_path / "content"
    for name in ("articles", "material", "playbooks", "phrases"):
        shutil.copytree(SHIPPED / name, directory / name)
    shutil.copy(SHIPPED / "content.yaml", directory)
    return directory


@pytest_asyncio.fixture
async def house(tmp_path: Path, content: Path) -> AsyncIterator[House]:
    """A house whose content may change."""
    async with TeamsSimulator() as simulator:
        found = House(simulator, tmp_path / "data", content=content, meaning=False)
        await found.seed()
        await found.start()
        try:
            yield found
        finally:
            await found.stop()


async def say(house: House, person: str, text: str, **how: Any) -> Message:
    turn = await house.teams.say(house.people[person], text, **how)
    return turn.replies[0]


async def asked_by_three(house: House) -> None:
    """Two in Swedish and one in Danish get no answer; the questions have been sorted when this returns."""
    for person, text in (("astrid", QUESTION), ("samir", SAME), ("mette", DANISH)):
        said = texts((await say(house, person, text)).card)
        assert "Det vet jag inte" in said or "Det ved jeg ikke" in said
    await sorted_(house)


async def sorted_(house: House) -> None:
    await house.quiet(15)


async def opened(house: House, person: str = "emily") -> Message:
    """The one gap there is, as its card."""
    listed = await say(house, person, "gaps" if person == "emily" else "hull")
    turn = await house.teams.submit(house.people[person], listed, "gap")
    # The week's own card may come to the same chat meanwhile.
    return next((each for each in turn.replies if "gap-write" in str(each.card)), turn.replies[0])


async def written(house: House, **changes: str) -> Turn:
    """Emily fills the form in and sends it."""
    gap = await opened(house)
    await house.teams.submit(house.people["emily"], gap, "gap-write")
    return await house.teams.submit(house.people["emily"], gap, "gap-draft", FORM | changes)


async def to_approve(house: House, person: str = "sindre") -> Message:
    def cards() -> list[Message]:
        return [each for each in house.chat(person) if "gap-approve" in str(each.body)]

    await house.settled(lambda: bool(cards()))
    return cards()[-1]


async def approved(house: House) -> Turn:
    return await house.teams.submit(house.people["sindre"], await to_approve(house), "gap-approve")


def first_approval(card: Message) -> dict[str, Any]:
    """What the button of a card sends that was drawn before the text changed."""
    action = next(each for each in card.card["actions"] if each["verb"] == "gap-approve")
    return {"action": {"type": action["type"], "verb": action["verb"], "data": action["data"]}}


async def stored_gaps(house: House) -> list[Gap]:
    async with house.stored() as store:
        return await store.gaps(set(GapState))


def told(house: House, person: str) -> list[Message]:
    """The answers that have come to somebody on their own."""
    return [each for each in house.chat(person) if each.card and "gröna" in texts(each.card)]


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


def _selectable(node: Any) -> list[dict[str, Any]]:
    """What can be pressed in a card besides its buttons."""
    if isinstance(node, dict):
        here = [node["selectAction"]] if "selectAction" in node else []
        return here + [each for value in node.values() for each in _selectable(value)]
    return [each for value in node for each in _selectable(value)] if isinstance(node, list) else []


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
    action = first_approval(card)
    action["action"]["data"]["number"] = number
    turn = await house.teams.invoke(house.people["sindre"], card, "adaptiveCard/action", action)
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


def _feedback(answered: Message) -> list[dict[str, Any]]:
    return [
        {"type": each["type"], "verb": each["verb"], "data": each["data"]}
        for each in answered.card["actions"]
        if each.get("verb") == "feedback"
    ]


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
