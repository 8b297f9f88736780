"""A wave's start is moved: what moves with it, what stays, what comes too late, and the words for those concerned."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.language import Language
from content.model import MaterialText
from content.playbook import Effect
from dialogs.broadcast.calendar import EntryState
from dialogs.gate.model import Decision, Gate
from dialogs.initiative.model import Initiative, Wave
from dialogs.initiative.moving_date import BadDay, Difference, announcement, day_to_move_to, difference, moved_to
from dialogs.initiative.telling import NewDay, announced, new_day, new_days
from tests.dialogs.broadcast.calendar_kit import GO_LIVE, LIBRARY, ROSTER, initiative, plan

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
OF = initiative(second=date(2027, 9, 1))
WAVE = Wave(id="1", go_live=GO_LIVE)


def moved(
    day: date, *, of: Initiative = OF, sent: dict[str, datetime] | None = None, others: tuple[Initiative, ...] = ()
) -> Difference:
    found = difference(
        of, moved_to(of, WAVE, day), "1", LIBRARY, plan(MEETING), sent or {}, DECIDED, [of, *others], TODAY
    )
    assert found
    return found


MEETING = {"message": "APT", "purpose": "Veta", "goal": "Alla vet", "lead": "P1W", "wave": "1"}
DECIDED = [
    Gate(initiative="journal", playbook="vgr", point="none", wave="1").with_decision(
        Decision(outcome="go", effect=Effect.GO, by="vera", at=NOW)
    )
]


def days(found: Difference) -> dict[str, tuple[date, date, EntryState]]:
    return {each.entry.source: (each.old, each.new, each.now) for each in found.shifts}


def test_everything_that_is_not_sent_moves_with_the_start_and_what_people_say_too() -> None:
    found = moved(GO_LIVE + timedelta(weeks=8))
    assert days(found)["cutover-checklist"] == (date(2026, 11, 30), date(2027, 1, 25), EntryState.PLANNED)
    assert days(found)["1"] == (date(2026, 12, 7), date(2027, 2, 1), EntryState.PLANNED)
    # What was too old to be news is still to come now.
    assert days(found)["workplace-meeting-kit"] == (date(2026, 11, 16), date(2027, 1, 11), EntryState.PLANNED)
    # What had passed long ago and still has is no news.
    assert "equipment-list" not in days(found)
    assert found.missed == ()


def test_what_has_gone_out_stays() -> None:
    sent = {"journal/workplace-meeting-kit/1": datetime(2026, 11, 16, 8, 0, tzinfo=UTC)}
    found = moved(GO_LIVE + timedelta(weeks=8), sent=sent)
    assert "workplace-meeting-kit" not in days(found)
    assert [each.source for each in found.stays] == ["workplace-meeting-kit"]


def test_an_earlier_start_says_what_is_late_and_what_is_left_out() -> None:
    found = moved(date(2026, 12, 4))
    missed = {each.entry.source: (each.new, each.now) for each in found.missed}
    assert missed["cutover-checklist"] == (date(2026, 11, 20), EntryState.LATE)
    # Four weeks ahead: its day had passed before, and it is no news that it still has.
    assert set(missed) == {"cutover-checklist"}
    left_out = moved(date(2026, 11, 26)).missed
    assert [(each.entry.source, each.now) for each in left_out] == [
        ("cutover-checklist", EntryState.LEFT_OUT),
        ("support-at-go-live", EntryState.LATE),
    ]


def test_gates_and_what_must_be_ready_in_time_move() -> None:
    found = moved(GO_LIVE + timedelta(weeks=8))
    assert "1" in {each.gate.wave for each in found.gates}
    days_of = [(each.old, each.new) for each in found.gates] + [(each.old, each.new) for each in found.leads]
    assert all(old < new >= TODAY for old, new in days_of)
    later = moved(GO_LIVE + timedelta(days=900))
    assert len(later.leads) == sum(1 for each in LIBRARY.playbooks["vgr"].criteria if each.lead)


def test_the_phase_of_today_changes_with_the_day() -> None:
    ((before, after),) = moved(TODAY + timedelta(days=400)).phases
    phases = LIBRARY.playbooks["vgr"].phases
    assert phases.index(after) < phases.index(before)


def test_a_start_that_comes_too_close_to_another_is_named() -> None:
    near = Wave(id="1", go_live=GO_LIVE + timedelta(days=181))
    other = replace(OF, id="metod", waves=(near,), units={"a": "1"})
    (close,) = moved(GO_LIVE + timedelta(days=180), others=(other,)).close
    assert (close.first, close.second, close.days, close.units) == ("journal", "metod", 1, ("a",))
    assert moved(GO_LIVE + timedelta(days=180)).close == ()
    there = replace(other, waves=(Wave(id="1", go_live=GO_LIVE + timedelta(days=2)),))
    nearby = [each.first_day for each in moved(GO_LIVE + timedelta(days=1), others=(there,)).close]
    assert nearby == [GO_LIVE + timedelta(days=1)]


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (None, "replan-no-day"),
        (TODAY - timedelta(days=1), "replan-past"),
        (date(2037, 1, 1), "replan-too-far"),
        (GO_LIVE, "replan-same"),
    ],
)
def test_a_day_that_cannot_be_meant_is_refused_and_it_is_said_why(day: date | None, why: str) -> None:
    with pytest.raises(BadDay, match=why):
        day_to_move_to(WAVE, day, TODAY)


def test_today_and_ten_years_ahead_can_be_meant() -> None:
    assert [day_to_move_to(WAVE, day, TODAY) for day in (TODAY, date(2036, 12, 31))] == [TODAY, date(2036, 12, 31)]


@given(st.dates(TODAY, date(2036, 1, 1)))
def test_whatever_day_it_is_moved_to_nothing_is_both_sent_and_moved(day: date) -> None:
    sent = {"journal/workplace-meeting-kit/1": datetime(2026, 11, 16, 8, 0, tzinfo=UTC)}
    made = difference(OF, moved_to(OF, WAVE, day), "1", LIBRARY, None, sent, [], [OF], TODAY)
    assert (made is None) == (day == GO_LIVE)
    if made:
        assert {each.entry.key for each in made.shifts}.isdisjoint(each.key for each in made.stays)
        assert all(each.old != each.new for each in made.shifts)


@pytest.mark.parametrize("new", [GO_LIVE + timedelta(weeks=1), GO_LIVE - timedelta(weeks=1)])
def test_the_words_for_those_concerned_say_both_days_in_every_language_and_leave_the_reason_blank(new: date) -> None:
    found = announcement(OF, "1", GO_LIVE, new, LIBRARY)
    assert set(found) == set(Language)
    for title, summary, text in found.values():
        assert "2026" in title
        assert summary.count("2026") == 2
        assert text.count("2026") == 2
        assert len({title, summary, text}) == 3
        # As material does, so that nobody sends it without the reason.
        blank = LIBRARY.material["outage"].facts.model_copy(update={"title": title, "summary": summary, "body": text})
        assert isinstance(blank, MaterialText)
        assert len(blank.blanks) == 1


def test_leaders_of_the_waves_units_are_told_once_and_not_who_did_it() -> None:
    after = moved_to(OF, WAVE, GO_LIVE + timedelta(weeks=8))
    made = NewDay(initiative="journal", wave="1", revision=2, old=GO_LIVE, new=GO_LIVE + timedelta(weeks=8))
    assert [*new_days(OF, after)] == [made]
    assert NewDay.read(str(made)) == made
    assert [each.recipient.id for each in new_day(made, after, "sindre", ROSTER, NOW)] == ["elin", "samir"]
    assert [each.recipient.id for each in new_day(made, after, "elin", ROSTER, NOW)] == ["samir"]


def test_whoever_writes_hears_of_each_wave_that_a_decision_moved_and_of_none_that_it_paused() -> None:
    after = moved_to(OF, WAVE, GO_LIVE + timedelta(weeks=8))
    assert [(each.recipient.id, each.key) for each in announced(OF, after, ROSTER, NOW)] == [
        ("emily", f"journal/1/2/{GO_LIVE}/{GO_LIVE + timedelta(weeks=8)}")
    ]
    paused = OF.with_wave(replace(WAVE, paused=True))
    assert [*announced(OF, paused, ROSTER, NOW)] == []


def test_those_whom_a_decision_held_back_have_another_day_than_before_though_their_wave_is_new() -> None:
    later = Wave(id="1.2", go_live=date(2027, 1, 18))
    after = replace(OF.with_wave(later), units={"a": "1.2", "b": "2", "c": "1"})
    assert [(each.wave, each.old, each.new) for each in new_days(OF, after)] == [("1.2", GO_LIVE, date(2027, 1, 18))]
