"""Who is asked which question when, and what may be shown of the answers."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from content.model import Role
from content.playbook import Playbook, Pulse, PulseQuestion
from dialogs.checkin.model import WHOLE
from dialogs.initiative.model import Initiative, Rhythm
from dialogs.people.absence import Absence
from dialogs.people.model import Grant, Person
from dialogs.people.roster import Roster, RosterRecords
from dialogs.privacy import FEWEST
from dialogs.pulse.flow import asked_by, asked_now, heard, latest, over, together
from dialogs.pulse.model import Opinion, Poll, Tally
from tests.dialogs.checkin.kit import AT, PEOPLE, SAID, UNITS, criterion, initiative, playbook

A_WEEK = timedelta(days=7)
STAFF = ("sara", "sten", "maja")
ROSTER = Roster(
    RosterRecords(
        units=UNITS,
        people=(
            *(each for each in PEOPLE if each.id != "maja"),
            *(Person(id=id_, name=id_.title(), units=("ward",)) for id_ in STAFF),
            Person(id="both", name="Both", units=("bus", "ward")),
            Person(id="ann", name="Ann", grants=(Grant(role=Role.CHANGE_AGENT),)),
        ),
    )
)


def pulse(
    id_: str, who: str = "staff", phases: tuple[str, ...] = ("early", "ready"), shows: str | None = None
) -> Pulse:
    return Pulse(
        id=id_,
        label=SAID,
        who=who,
        phases=list(phases),
        questions=[PulseQuestion(id=id_, label=SAID, shows=shows)],
    )


def method(*pulses: Pulse) -> dict[str, Playbook]:
    plain = playbook(criterion("c"))
    roles = [
        plain.roles[0].model_copy(update={"id": "staff", "held_as": Role.STAFF}),
        plain.roles[0].model_copy(update={"id": "agent", "held_as": Role.CHANGE_AGENT}),
    ]
    return {"method": plain.model_copy(update={"roles": [*plain.roles, *roles], "pulses": list(pulses)})}


def asking(every: int = 1, units: tuple[str, ...] = ("ward", "clinic", "bus")) -> Initiative:
    return initiative(units, rhythm=Rhythm(pulse_every=every))


def test_the_staff_of_each_unit_are_asked_and_those_who_lead_it_are_not() -> None:
    found = [*asked_now(asking(), method(pulse("why")), ROSTER, AT)]
    assert [(each.poll.about, each.people) for each in found] == [("ward", ("sara", "sten")), ("bus", ("both",))]


def test_whoever_is_away_is_left_in_peace() -> None:
    away = ROSTER.with_absences([Absence(person="sara", deputy="sten", first=AT.date(), last=(AT + A_WEEK).date())])
    found = next(asked_now(asking(), method(pulse("why")), away, AT))
    assert found.people == ("sten",)


def test_the_questions_of_a_phase_take_turns() -> None:
    books = method(pulse("why"), pulse("where"), pulse("later", phases=("live",)))
    asked = [next(asked_now(asking(), books, ROSTER, AT - n * A_WEEK)).poll.pulse for n in range(4)]
    assert sorted(asked[:2]) == ["where", "why"]
    assert asked[2:] == asked[:2]


def test_only_every_so_many_weeks_and_never_unless_it_is_wanted() -> None:
    books = method(pulse("why", phases=("early", "ready", "live")))
    weeks = [n for n in range(9) if [*asked_now(asking(4, ("ward",)), books, ROSTER, AT + n * A_WEEK)]]
    assert [later - earlier for earlier, later in pairwise(weeks)] in ([4], [4, 4])
    assert [*asked_now(asking(0), books, ROSTER, AT)] == []


def test_the_units_of_a_paused_wave_are_not_asked() -> None:
    paused = replace(asking(), waves=(replace(asking().waves[0], paused=True),))
    assert [*asked_now(paused, method(pulse("why")), ROSTER, AT)] == []


def test_a_group_with_a_task_is_asked_for_the_whole_once_however_many_methods_ask_it() -> None:
    books = method(pulse("agents", "agent"))
    books["other"] = books["method"].model_copy(update={"id": "other"})
    both = replace(asking(), playbooks=("method", "other"))
    found = [*asked_now(both, books, ROSTER, AT)]
    assert [(each.poll.playbook, each.poll.about, each.people) for each in found] == [("method", WHOLE, ("ann",))]


def test_a_card_is_from_the_round_that_runs_or_from_none() -> None:
    books = method(pulse("why"), pulse("agents", "agent"))
    for asked in asked_now(asking(), books, ROSTER, AT):
        assert asked_by(asked.poll, asking(), books, ROSTER, AT) == asked
        assert asked_by(asked.poll, asking(), books, ROSTER, AT + A_WEEK) is None


def test_only_rounds_that_are_over_are_looked_at() -> None:
    books, units = method(pulse("why")), [ROSTER.units["ward"]]
    running = next(asked_now(asking(), books, ROSTER, AT)).poll
    assert running not in over(asking(), books, units, AT)
    assert over(asking(), books, units, AT + A_WEEK)[0] == running
    assert over(asking(0), books, units, AT + A_WEEK) == []


def tally(answers: int, about: str = "ward", period: str = "2026-W46", yes: int | None = None) -> Tally:
    poll = Poll(initiative="i", playbook="method", pulse="why", period=period, about=about)
    yes = answers if yes is None else yes
    return Tally(poll=poll, answers=answers, counts={"why": {Opinion.YES: yes, Opinion.NO: answers - yes}})


def test_what_was_heard_on_a_criterion_is_the_newest_that_may_be_shown() -> None:
    books = method(pulse("why", shows="c"))
    newest, older = tally(FEWEST), tally(9, period="2026-W42")
    assert heard(books, [newest, older]) == {"c": (newest, "why")}
    assert heard(books, [tally(FEWEST - 1)]) == {}
    assert latest([newest, older]) == [newest]


def test_all_units_together_are_their_sum() -> None:
    found = together([tally(6, yes=2), tally(5, "bus", yes=5)])
    assert found is not None
    assert (found.answers, found.counts) == (11, {"why": {Opinion.YES: 7, Opinion.NO: 4}})


@given(st.lists(st.integers(1, 12), max_size=12))
def test_taking_the_units_that_are_shown_away_from_the_whole_never_leaves_fewer_than_five(answers: list[int]) -> None:
    parts = [tally(count, f"u{place}") for place, count in enumerate(answers)]
    whole = together(parts)
    shown = sum(count for count in answers if count >= FEWEST)
    rest = (whole.answers if whole else 0) - shown
    assert rest == 0 or rest >= FEWEST
    assert whole is None or whole.answers >= FEWEST
