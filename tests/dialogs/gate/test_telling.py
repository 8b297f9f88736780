"""A gate calls those who decide, says that it waits, and tells everyone concerned how it ended: once each."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from content.language import Language
from content.model import Destination
from content.playbook import Effect
from dialogs.broadcast.model import Recipient
from dialogs.broadcast.notice import notice
from dialogs.gate.model import Gate
from dialogs.gate.telling import DECIDED, OPENED, WAITING, due, led_by, outcome
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.roster import Roster
from tests.dialogs.gate.kit import (
    AT,
    FIRST,
    NOBODYS,
    RECORDS,
    ROSTER,
    START,
    TODAY,
    WIDE,
    decided,
    gate,
    initiative,
    playbook,
    position,
)

ONE = playbook(START)


def told(
    today: date = TODAY, gates: Sequence[Gate] = (), before: Initiative | None = None, book: object = ONE
) -> list[tuple[str, str, str]]:
    """What is told to whom, on that day at nine."""
    books = {"method": book}
    found = due(before or initiative(), books, ROSTER, gates, AT + (today - TODAY))  # type: ignore[arg-type]
    return [(each.item, each.key, each.recipient.id) for each in found]


def people(found: Sequence[tuple[str, str, str]], item: str) -> list[str]:
    return [id_ for name, _, id_ in found if name == item]


# A gate of wave 1 is due on 17 November.
KEY = "i/method/start/1/2026-11-17"


def test_a_week_before_its_day_those_with_the_mandate_are_called_and_not_sooner() -> None:
    assert told(date(2026, 11, 9)) == []
    assert told(date(2026, 11, 10)) == [(OPENED, KEY, "astrid"), (OPENED, KEY, "ben")]


def test_they_are_called_in_their_own_chat_and_language() -> None:
    calls = due(initiative(), {"method": ONE}, ROSTER, [], AT)
    assert next(calls) == notice(OPENED, KEY, Recipient(to=Destination.PERSON, id="astrid"), Language.SV, AT)


def test_after_its_day_it_waits_and_the_project_leader_hears_too() -> None:
    assert told(date(2026, 11, 18)) == [(WAITING, KEY, "astrid"), (WAITING, KEY, "ben"), (WAITING, KEY, "petra")]


def test_a_gate_long_past_was_decided_before_anybody_here_knew() -> None:
    assert people(told(date(2026, 12, 1)), WAITING) == ["astrid", "ben", "petra"]
    assert told(date(2026, 12, 2)) == []


def test_where_nobody_holds_the_mandate_the_project_leader_is_called() -> None:
    book = playbook(NOBODYS)
    assert people(told(FIRST - timedelta(days=3), book=book), OPENED) == ["petra"]
    named = initiative(holders={"leader": ("fia",)})
    assert people(told(FIRST - timedelta(days=3), before=named, book=book), OPENED) == ["fia"]


def test_what_is_decided_calls_nobody() -> None:
    assert told(gates=[decided(Effect.GO)]) == []
    assert told(gates=[decided(Effect.NO_GO)]) == []


def test_a_position_alone_decides_nothing() -> None:
    assert people(told(gates=[gate().with_position(position("astrid"))]), OPENED) == ["astrid", "ben"]


def test_a_postponed_gate_is_opened_anew_before_its_new_day() -> None:
    later = initiative().with_wave(Wave(id="1", go_live=date(2027, 1, 18)))
    put_off = decided(Effect.POSTPONE, day=date(2027, 1, 18))
    assert told(gates=[put_off], before=later) == []
    key = "i/method/start/1/2027-01-04"
    assert told(date(2027, 1, 2), [put_off], later) == [(OPENED, key, "astrid"), (OPENED, key, "ben")]


def test_put_off_by_so_little_that_its_day_is_over_it_does_not_say_that_it_has_waited() -> None:
    later = initiative().with_wave(Wave(id="1", go_live=TODAY + timedelta(days=7)))
    assert told(TODAY + timedelta(days=1), [decided(Effect.POSTPONE, day=TODAY + timedelta(days=7))], later) == []


def test_a_paused_wave_calls_nobody() -> None:
    assert told(before=initiative(Wave(id="1", go_live=FIRST, paused=True))) == []


def heard(done: Gate, roster: Roster = ROSTER) -> list[str]:
    return [each.recipient.id for each in outcome(done, initiative(), ["astrid", "gone"], roster, AT)]


def test_an_outcome_reaches_the_mandate_who_runs_it_and_the_leaders_of_its_units_once_each() -> None:
    assert heard(decided(Effect.GO)) == ["astrid", "petra", "olof", "wim", "cleo"]
    assert heard(decided(Effect.GO, point_=WIDE)) == ["astrid", "petra", "olof", "wim", "cleo", "bo"]


def test_whoever_leads_units_of_a_gate_leads_those_too_that_its_decision_parted_from_the_others() -> None:
    split = decided(Effect.GO_FOR_SOME, units=("ward",), waiting=("clinic", "lab", "gone"))
    after = initiative(units={"ward": "1", "clinic": "1.2", "lab": "1.2", "bus": "2"})

    def led(person: str) -> list[str]:
        return led_by(person, split, after, ROSTER, AT)

    assert [led(each) for each in ("wim", "cleo", "bo", "petra")] == [["ward", "lab"], ["clinic"], [], []]


def test_before_a_decision_they_lead_what_the_gate_is_about() -> None:
    assert led_by("wim", gate(), initiative(), ROSTER, AT) == ["ward", "lab"]


def test_a_leader_who_is_not_in_the_roster_is_passed_over() -> None:
    without = replace(RECORDS, people=tuple(each for each in RECORDS.people if each.id != "wim"))
    assert heard(decided(Effect.GO), Roster(without)) == ["astrid", "petra", "olof", "cleo"]


def test_each_decision_of_a_gate_is_told_anew() -> None:
    once = decided(Effect.NO_GO)
    twice = once.with_decision(replace(once.decisions[0], effect=Effect.GO))
    keys = [outcome(each, initiative(), ["astrid"], ROSTER, AT)[0].key for each in (once, twice)]
    assert keys == ["i/method/start/1/1", "i/method/start/1/2"]
    assert outcome(twice, initiative(), [], ROSTER, AT)[0].item == DECIDED
