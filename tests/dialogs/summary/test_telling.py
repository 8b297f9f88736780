"""When a round is summed up, and which meeting is told."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from content.playbook import Effect
from dialogs.gate.model import Decision, Gate
from dialogs.initiative.model import Initiative, Rhythm, Wave
from dialogs.initiative.rounds import round_at
from dialogs.people.model import Person, Unit
from dialogs.people.roster import Roster, RosterRecords
from dialogs.summary.telling import meetings_of, meetings_told, summed_up, weeks_due

WARD = Unit(id="ward", name="Ward", manager="elin")
MONDAY = datetime(2026, 11, 16, 9, tzinfo=UTC)
JOURNAL = Initiative(
    id="journal", playbooks=(), waves=(Wave(id="1", go_live=date(2027, 1, 1)),), units={"ward": "1"}, rhythm=Rhythm()
)
ROSTER = Roster(
    RosterRecords(units=(WARD,), people=(Person(id="elin", name="Elin"),), initiatives=(JOURNAL,)),
)


@pytest.mark.parametrize(
    ("rhythm", "expected"),
    [
        # Asked on Monday, due on Wednesday at four.
        (Rhythm(), datetime(2026, 11, 19, 8, tzinfo=UTC)),
        # Due when the next round begins: then on its last working morning.
        (Rhythm(answer_days=10), datetime(2026, 11, 20, 8, tzinfo=UTC)),
        (Rhythm(every=2), datetime(2026, 11, 19, 8, tzinfo=UTC)),
    ],
)
def test_a_round_is_summed_up_on_the_working_morning_after_its_answers_were_due(
    rhythm: Rhythm, expected: datetime
) -> None:
    in_round = round_at(rhythm, WARD, MONDAY + timedelta(days=2))
    found = summed_up(rhythm, WARD.time_zone, in_round)
    assert in_round.asks < found < in_round.ends
    assert found == expected or rhythm.every == 2


def test_a_summary_is_due_from_that_morning_to_the_end_of_the_round() -> None:
    assert weeks_due(JOURNAL, {}, ROSTER, MONDAY + timedelta(days=2)) == {}
    for days in (3, 5):
        assert weeks_due(JOURNAL, {}, ROSTER, MONDAY + timedelta(days=days)) == {"2026-W47": ["elin"]}
    assert weeks_due(JOURNAL, {}, ROSTER, MONDAY + timedelta(days=7)) == {}


def test_nothing_is_told_of_a_round_before_the_initiative_was_known() -> None:
    new = replace(JOURNAL, since=date(2026, 11, 17))
    assert weeks_due(new, {}, ROSTER, MONDAY + timedelta(days=3)) == {}


def decided_on(*days: int) -> list[Gate]:
    fell = [MONDAY + timedelta(days=day) for day in days]
    decisions = tuple(Decision(outcome="go", effect=Effect.GO, by="vera", at=at) for at in fell)
    return [Gate(initiative="journal", playbook="p", point="d", decisions=decisions)]


def test_a_meeting_is_told_on_the_next_working_morning_for_a_week() -> None:
    gates = decided_on(0, 4)
    assert meetings_of(JOURNAL, gates, WARD) == [date(2026, 11, 16), date(2026, 11, 20)]
    told = {day: meetings_told(JOURNAL, gates, WARD, MONDAY + timedelta(days=day)) for day in range(16)}
    monday, friday = date(2026, 11, 16), date(2026, 11, 20)
    assert [told[day] for day in (0, 1, 4)] == [[], [monday], [monday]]
    # Friday's is told on Monday, not at the weekend; by then Monday's was a week ago.
    assert [told[day] for day in (5, 6, 7, 13, 14)] == [[monday], [monday], [monday, friday], [friday], []]


def test_what_was_decided_on_a_friday_is_told_although_something_was_decided_on_the_sunday_too() -> None:
    told = meetings_told(JOURNAL, decided_on(4, 6), WARD, MONDAY + timedelta(days=7))
    assert told == [date(2026, 11, 20), date(2026, 11, 22)]


def test_agreed_meetings_take_the_place_of_the_days_on_which_something_was_decided() -> None:
    agreed = replace(JOURNAL, meetings=(date(2026, 11, 18),))
    assert meetings_told(agreed, decided_on(0), WARD, MONDAY + timedelta(days=1)) == []
    assert meetings_told(agreed, [], WARD, MONDAY + timedelta(days=3)) == [date(2026, 11, 18)]
    assert meetings_told(replace(agreed, since=date(2026, 11, 19)), [], WARD, MONDAY + timedelta(days=3)) == []


def test_who_leads_a_unit_of_another_organisation_is_not_written_to() -> None:
    outside = Person(id="elin", name="Elin", organisation="Kommunen", contact="växeln")
    roster = Roster(RosterRecords(units=(WARD,), people=(outside,), initiatives=(JOURNAL,)))
    assert weeks_due(JOURNAL, {}, roster, MONDAY + timedelta(days=3)) == {"2026-W47": []}


def test_what_is_decided_after_the_last_agreed_meeting_is_told_as_where_none_is_agreed() -> None:
    agreed = replace(JOURNAL, meetings=(date(2026, 11, 18),))
    assert meetings_of(agreed, decided_on(0, 1, 4), WARD) == [date(2026, 11, 18), date(2026, 11, 20)]
