"""What a store promises of gaps and of those who wait, whatever it is made of."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.ports import Store
from bot.storage.tiny import TinyStore
from content.language import Language
from content.model import Destination
from dialogs.ask.model import AskedQuestion, Feedback, OutcomeKind, Verdict
from dialogs.broadcast.model import Recipient
from dialogs.gaps.model import Example, Gap, GapState, Step, StepKind, Waiting
from dialogs.race import LostRace
from dialogs.ticket.flow import open_ticket
from dialogs.ticket.model import Act, Entry, TicketState
from tests.stores.conftest import NOW
from tests.stores.test_every_store import delivery


def question(id_: str, outcome: OutcomeKind = OutcomeKind.ABSTAIN, at: datetime = NOW) -> AskedQuestion:
    return AskedQuestion(id=id_, text=f"fråga {id_}", language=Language.SV, outcome=outcome, article=None, at=at)


def gap(id_: str, *asked: str, **changes: object) -> Gap:
    made = Gap(
        id=id_,
        question="får jag parkera",
        asked=asked,
        languages=(Language.SV, Language.DA),
        examples=(Example(text="får jag parkera", language=Language.SV),),
        first=NOW,
        last=NOW,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def waiting(id_: str, minutes: int = 0) -> Waiting:
    recipient = Recipient(to=Destination.PERSON, id="astrid")
    since = NOW + timedelta(minutes=minutes)
    return Waiting(id=id_, question="q1", recipient=recipient, language=Language.SV, since=since)


async def test_a_question_without_an_answer_is_unsorted_until_a_gap_holds_it(store: Store) -> None:
    await store.save_question(question("q2", at=NOW + timedelta(minutes=1)))
    await store.save_question(question("q1"))
    await store.save_question(question("q3", OutcomeKind.ANSWER))
    assert [each.id for each in await store.unsorted(10)] == ["q1", "q2"]
    assert len(await store.unsorted(1)) == 1
    await store.save_gaps([gap("g", "q1", "q2")])
    assert await store.unsorted(10) == []
    found = await store.gap_of("q1")
    assert found == gap("g", "q1", "q2")


async def test_an_answer_that_did_not_help_is_a_gap_until_the_asker_thinks_better_of_it(store: Store) -> None:
    await store.save_question(question("q1", OutcomeKind.ANSWER))
    verdict = Feedback(question="q1", article="a", verdict=Verdict.NOT_HELPFUL, at=NOW)
    await store.save_feedback(verdict)
    assert [each.id for each in await store.unsorted(10)] == ["q1"]
    await store.save_feedback(replace(verdict, verdict=Verdict.HELPFUL))
    assert await store.unsorted(10) == []


async def test_a_new_answer_that_does_not_help_opens_the_question_again(store: Store) -> None:
    await store.save_question(question("q1"))
    told = Step(kind=StepKind.PUBLISHED, by="sindre", at=NOW, article="a")
    await store.save_gaps([gap("g", "q1", state=GapState.CLOSED, steps=(told,))])
    early = Feedback(question="q1", article="a", verdict=Verdict.NOT_HELPFUL, at=NOW - timedelta(days=1))
    await store.save_feedback(early)
    assert await store.unsorted(10) == []
    await store.save_feedback(replace(early, at=NOW + timedelta(days=1)))
    assert [each.id for each in await store.unsorted(10)] == ["q1"]


async def test_of_two_who_decide_at_once_the_second_is_told_and_nothing_of_theirs_is_kept(store: Store) -> None:
    await store.save_gaps([gap("g", "q1")])
    changed = gap("g", "q1", state=GapState.DISMISSED, revision=2)
    await store.save_gaps([changed], [delivery(1)])
    with pytest.raises(LostRace):
        await store.save_gaps([gap("h", "q2"), changed], [delivery(2)])
    assert await store.gap("h") is None
    assert await store.delivery("d2") is None
    assert await store.delivery("d1") is not None


async def test_gaps_are_found_by_state_and_by_when_they_were_asked_last(store: Store) -> None:
    old = gap("old", "q1", last=NOW - timedelta(weeks=20))
    await store.save_gaps([old, gap("new", "q2"), gap("done", "q3", state=GapState.CLOSED)])
    assert [each.id for each in await store.gaps({GapState.OPEN})] == ["old", "new"]
    assert [each.id for each in await store.gaps({GapState.OPEN}, NOW - timedelta(weeks=12))] == ["new"]


async def test_what_people_answered_to_a_question_is_found_by_its_id(store: Store) -> None:
    opened = open_ticket(
        "t",
        1,
        "Var?",
        language=Language.SV,
        asker="astrid",
        unit=None,
        initiative=None,
        topic=None,
        desk="d",
        now=NOW,
        question="q1",
    )
    entries = tuple(Entry(act=Act.ANSWERED, by="emily", at=NOW, desk="d", text=text) for text in ("Nej.", "Jo."))
    await store.save_ticket(replace(opened, entries=(*opened.entries, *entries), state=TicketState.ANSWERED))
    (found,) = await store.personal_answers({"q1"})
    assert (found.id, found.text) == ("t", "Jo.")
    assert await store.personal_answers({"q2"}) == []


async def test_who_waits_is_known_until_they_are_dropped(store: Store) -> None:
    await store.save_waiting(waiting("b", 2))
    await store.save_waiting(waiting("a", 1))
    assert [each.id for each in await store.waiting()] == ["a", "b"]
    assert [each.id for each in await store.waiting(["q1"])] == ["a", "b"]
    assert await store.waiting(["q2"]) == []
    assert await store.one_waiting("a") == waiting("a", 1)
    assert await store.one_waiting("c") is None
    await store.drop_waiting({"a"})
    assert await store.waiting() == await store.waiting(["q1"]) == [waiting("b", 2)]


async def test_what_helped_in_the_end_is_not_taken_for_a_gap_after_a_restart(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    for id_, *verdicts in (("q1", Verdict.NOT_HELPFUL, Verdict.HELPFUL), ("q2", Verdict.HELPFUL, Verdict.NOT_HELPFUL)):
        await store.save_question(question(id_))
        for number, verdict in enumerate(verdicts):
            at = NOW + timedelta(minutes=number)
            await store.save_feedback(Feedback(question=id_, article=f"a{number}", verdict=verdict, at=at))
    assert [each.id for each in await store.unsorted(10)] == ["q2"]
    await store.close()
    again = TinyStore(tmp_path, NOW)
    assert [each.id for each in await again.unsorted(10)] == ["q2"]
    await again.close()
