"""What can be done with a ticket, and what is refused with a reason."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.language import Language
from dialogs.ticket import flow
from dialogs.ticket.flow import Decided, Handler, Refusal
from dialogs.ticket.model import Context, Ticket, TicketState

NOW = datetime(2026, 11, 16, 8, tzinfo=UTC)
ANNA = Handler(person="anna", role="support")
BO = Handler(person="bo", role="support")
OPENED = flow.open_ticket(
    "t",
    1,
    "Var är nyckeln?",
    language=Language.SV,
    asker="elin",
    unit="medicin",
    initiative="journal",
    topic=None,
    desk="technical",
    now=NOW,
    context=Context(question="nyckel"),
)


def done(decided: Decided) -> Ticket:
    assert isinstance(decided, Ticket), decided
    return decided


def test_taking_and_answering_is_written_into_the_history() -> None:
    ticket = done(flow.answer(done(flow.take(OPENED, ANNA, NOW)), ANNA, "I skåpet", NOW + timedelta(days=2)))
    assert (ticket.state, ticket.taken_by, ticket.revision) == (TicketState.ANSWERED, "anna", 3)
    assert [(entry.act, entry.by, entry.text) for entry in ticket.entries] == [
        ("asked", "elin", ""),
        ("taken", "anna", ""),
        ("answered", "anna", "I skåpet"),
    ]


def test_what_another_has_taken_is_taken_over_only_by_who_knew_it() -> None:
    taken = done(flow.take(OPENED, ANNA, NOW))
    assert flow.take(taken, BO, NOW) is Refusal.TAKEN
    assert flow.answer(taken, BO, "I skåpet", NOW) is Refusal.TAKEN
    knowing = replace(BO, saw_taken_by="anna")
    assert done(flow.take(taken, knowing, NOW)).taken_by == "bo"
    assert done(flow.answer(taken, knowing, "I skåpet", NOW)).taken_by == "bo"


def test_what_makes_no_sense_is_refused_with_the_reason() -> None:
    taken = done(flow.take(OPENED, ANNA, NOW))
    answered = done(flow.answer(OPENED, ANNA, "I skåpet", NOW))
    closed = done(flow.close(OPENED, ANNA, "Löst", NOW))
    withdrawn = done(flow.withdraw(OPENED, NOW))
    assert flow.take(taken, ANNA, NOW) is Refusal.YOURS
    assert flow.take(answered, ANNA, NOW) is Refusal.ANSWERED
    assert flow.answer(closed, ANNA, "I skåpet", NOW) is Refusal.CLOSED
    assert flow.answer(withdrawn, ANNA, "I skåpet", NOW) is Refusal.WITHDRAWN
    assert flow.answer(OPENED, ANNA, "", NOW) is Refusal.NO_TEXT
    assert flow.close(OPENED, ANNA, "", NOW) is Refusal.NO_TEXT
    assert flow.move(OPENED, ANNA, "technical", NOW) is Refusal.SAME_DESK
    assert flow.reopen(taken, ANNA, NOW) is Refusal.WAITING
    assert flow.reopen(withdrawn, ANNA, NOW) is Refusal.WITHDRAWN
    assert flow.withdraw(answered, NOW) is Refusal.ANSWERED
    assert flow.add(withdrawn, "och dörren?", NOW) is Refusal.WITHDRAWN
    assert flow.helped(OPENED, NOW) is Refusal.WAITING


def test_another_desk_starts_afresh() -> None:
    moved = done(flow.move(done(flow.take(OPENED, ANNA, NOW)), ANNA, "professional", NOW))
    assert (moved.desk, moved.state, moved.taken_by) == ("professional", TicketState.OPEN, None)


def test_who_needs_more_gets_the_same_person_again() -> None:
    more = done(flow.add(done(flow.answer(OPENED, ANNA, "I skåpet", NOW)), "Vilket skåp?", NOW))
    assert (more.state, more.taken_by) == (TicketState.TAKEN, "anna")


def test_a_withdrawn_question_holds_nothing_of_what_was_written() -> None:
    added = done(flow.add(OPENED, "Det brådskar", NOW))
    withdrawn = done(flow.withdraw(added, NOW))
    assert (withdrawn.text, withdrawn.context, {entry.text for entry in withdrawn.entries}) == ("", None, {""})


STEPS = {
    "take": lambda t, h: flow.take(t, h, NOW),
    "answer": lambda t, h: flow.answer(t, h, "ja", NOW),
    "move": lambda t, h: flow.move(t, h, "professional", NOW),
    "close": lambda t, h: flow.close(t, h, "så", NOW),
    "reopen": lambda t, h: flow.reopen(t, h, NOW),
    "add": lambda t, h: flow.add(t, "mer", NOW),
    "helped": lambda t, h: flow.helped(t, NOW),
    "withdraw": lambda t, h: flow.withdraw(t, NOW),
}


@given(st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.sampled_from([ANNA, BO])), max_size=12))
def test_whatever_is_pressed_the_history_only_grows_and_what_is_withdrawn_stays_so(
    pressed: list[tuple[str, Handler]],
) -> None:
    ticket = OPENED
    for step, handler in pressed:
        decided = STEPS[step](ticket, handler)
        if isinstance(decided, Refusal):
            continue
        assert decided.revision == ticket.revision + 1
        assert len(decided.entries) == len(ticket.entries) + 1
        assert ticket.state is not TicketState.WITHDRAWN
        assert (decided.taken_by is not None) or decided.state is not TicketState.TAKEN
        ticket = decided


@pytest.mark.parametrize("step", sorted(STEPS))
def test_nothing_brings_back_what_was_withdrawn(step: str) -> None:
    assert STEPS[step](done(flow.withdraw(OPENED, NOW)), ANNA) is Refusal.WITHDRAWN
