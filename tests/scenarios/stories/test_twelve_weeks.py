"""A region of forty units, two initiatives and three waves lives through twelve weeks, and nothing of it is lost."""

import json
import os
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from content.playbook import Effect
from dialogs.action.model import ActionState, StepKind
from dialogs.broadcast.model import Delivery, DeliveryState
from dialogs.gate.model import Stance
from tests.scenarios.stories.behaviour import CORRECTED, LAST, MISSED, READY, TASKS, TRAINED, UNDERSTOOD, state_of
from tests.scenarios.stories.figures import asked_of, weeks_of
from tests.scenarios.stories.happenings import START_1, START_2, WAITING
from tests.scenarios.stories.lived import Story, lived
from tests.scenarios.stories.reported import HERE as REPORTS
from tests.scenarios.stories.reported import parts, written
from tests.scenarios.stories.stage import period_of
from tests.scenarios.stories.transcript import told

# The browser's pictures are of the same run, which a process lives once.
pytestmark = pytest.mark.xdist_group("browser")

NOTHING_HAS_CHANGED = ("Inget har ändrats", "Nothing has changed", "Ingen ændringer", "Ingen endringer")
TRANSCRIPT = Path(__file__).parents[3] / "docs" / "stories" / "tolv-veckor.md"
STEERING = {"kerstin", "torbjorn", "nadia"}
PERIODS = {period_of(week): week for week in range(1, LAST + 1)}


@pytest.fixture(scope="module")
def story() -> Story:
    """The twelve weeks."""
    return lived()


def sent(story: Story, name: str, key: str = "") -> list[Delivery]:
    """The notices of this name that arrived, about what begins like this."""
    return [
        each
        for each in story.deliveries
        if each.state is DeliveryState.SENT and each.item == name and each.key.startswith(key)
    ]


def recipients(deliveries: list[Delivery]) -> list[str]:
    return sorted(each.recipient.id for each in deliveries)


def leaders(story: Story, units: set[str]) -> set[str]:
    """Managers, and the deputy who is asked beside one."""
    found = {unit.manager for unit in story.records.units if unit.id in units and unit.manager}
    return found | ({"samuel"} if "kirurgi" in units else set())


def of_wave(story: Story, wave: str) -> set[str]:
    return {unit for unit, first in story.waves.items() if first == wave}


def test_the_transcript_says_what_the_run_gives(story: Story) -> None:
    if directory := os.environ.get("STARTKLAR_STORIES"):
        Path(directory).mkdir(parents=True, exist_ok=True)
        (Path(directory) / TRANSCRIPT.name).write_text(told(story), "utf-8")
    assert TRANSCRIPT.read_text("utf-8") == told(story)


def test_the_reports_say_what_the_run_gives(story: Story, tmp_path: Path) -> None:
    if directory := os.environ.get("STARTKLAR_STORIES"):
        written(story.reports, Path(directory) / REPORTS.name)
    written(story.reports, tmp_path)
    assert {path.name: parts(path.read_bytes()) for path in REPORTS.iterdir()} == {
        path.name: parts(path.read_bytes()) for path in tmp_path.iterdir()
    }
    told = TRANSCRIPT.read_text("utf-8")
    assert [name for name in story.reports if f"]({REPORTS.name}/{name})" not in told] == []


def test_the_region_has_forty_units_two_initiatives_and_five_administrations(story: Story) -> None:
    led = {unit for each in story.records.initiatives for unit in each.units}
    above = [unit.id for unit in story.records.units if unit.parent == "region"]
    assert (len(led), len(story.records.initiatives), len(above)) == (40, 2, 5)


def test_nobody_is_asked_twice_for_the_same(story: Story) -> None:
    prompts: Counter[tuple[str, str, str, str]] = Counter()
    for person, chat in story.chats.items():
        for message in chat:
            for card in message.body.get("attachments") or ():
                data = [
                    each["data"]
                    for each in card["content"].get("actions") or ()
                    if each.get("verb") == "checkin-submit"
                ]
                if message.body.get("summary") and data and "proof" in data[0] and message.reply_to is None:
                    prompts[person, str(message.body["summary"]), data[0]["initiative"], data[0]["period"]] += 1
    assert len(prompts) > 500
    assert [each for each, count in prompts.items() if count > 1] == []


def test_nobody_gets_the_same_message_twice(story: Story) -> None:
    for person, chat in story.chats.items():
        said = Counter(
            json.dumps([each.body.get(part) for part in ("text", "summary", "attachments")]) for each in chat
        )
        twice = [text for text, count in said.items() if count > 1]
        # A unit that goes on being green when its questions change is news to the communicator once more.
        assert [text[:200] for text in twice if (person, "helt gr" in text) != ("elsa", True)] == [], person


def test_everything_that_was_planned_arrived_or_was_no_longer_wanted(story: Story) -> None:
    states = Counter((each.state, each.reason) for each in story.deliveries)
    assert set(states) == {
        (DeliveryState.SENT, None),
        (DeliveryState.UNREACHABLE, "nothing is left to answer"),
        (DeliveryState.UNREACHABLE, "nothing is late, and nothing is to come"),
    }


def test_every_answer_is_stored_and_only_those_who_missed_or_sat_it_out_lack(story: Story) -> None:
    manager = {unit.id: unit.manager for unit in story.records.units}
    silent = {each for each in asked_of(story) if each not in story.checkins}
    missed = {
        each
        for each in asked_of(story)
        if (PERIODS[each[2]], manager[each[1]]) in _pairs() and each not in story.checkins
    }
    sat_out = {(each.initiative, each.unit, each.period) for each in story.skipped}
    assert silent == missed | sat_out
    assert sat_out == {("journal", "operation", period_of(3))}
    assert len(missed) == sum(week.missed for week in weeks_of(story))
    asked = {(PERIODS[period], manager[unit]) for _, unit, period in asked_of(story)}
    assert {manager[unit] for _, unit, _ in missed} == {who for week, who in _pairs() if (week, who) in asked}


def _pairs() -> set[tuple[int, str]]:
    return {(week, who) for week, people in MISSED.items() for who in people}


def test_every_answer_says_what_its_manager_said(story: Story) -> None:
    compared = 0
    for initiative, unit, period in asked_of(story) & set(story.checkins):
        week, checkin = PERIODS[period], story.checkins[initiative, unit, period]
        state = state_of(unit, story.waves.get(unit, ""), week)
        expected = {id_: each.colour for id_, each in state.troubles.items()}
        if (unit, week) == (CORRECTED.unit, CORRECTED.first):
            expected[CORRECTED.criterion] = CORRECTED.colour
        given = {each.criterion: each for each in checkin.answers if each.period == period}
        for id_, answer in given.items():
            # In a sentence it is a colour that is told and no figure.
            if (unit, week) != ("nmedicin", 2) and id_ in (UNDERSTOOD, TRAINED):
                assert answer.figures == (state.understood if id_ == UNDERSTOOD else (state.trained,)), (unit, week)
            elif id_ not in (UNDERSTOOD, TRAINED):
                assert answer.status == expected.get(id_, "green"), (unit, week, id_)
            compared += 1
    assert compared > 2000


def test_a_correction_stands_and_what_was_said_before_is_kept(story: Story) -> None:
    checkin = story.checkins["journal", "ogon", period_of(3)]
    now, before = checkin.answer(CORRECTED.criterion), checkin.history[0].answers
    assert now is not None
    assert (now.status, now.blocker) == ("yellow", CORRECTED.blocker)
    assert next(each.status for each in before if each.criterion == CORRECTED.criterion) == "green"


def test_the_deputy_answers_while_the_manager_is_away_and_the_manager_after(story: Story) -> None:
    who = {week: story.checkins["journal", "akuten", period_of(week)].by for week in (3, 4, 5)}
    assert who == {3: "johan", 4: "lovisa", 5: "johan"}
    assert [each.recipient.id for each in sent(story, "checkin-stands-in")] == ["lovisa"]
    asked = {each.recipient.id for each in story.deliveries if each.item == period_of(4) and "akuten" in each.units}
    assert asked == {"lovisa"}


def test_two_silences_in_a_row_reach_the_line_above_once_and_nothing_else_does(story: Story) -> None:
    assert [(each.recipient.id, each.key.split("/")[1]) for each in sent(story, "checkin-climbed")] == [
        ("anders", "nkirurgi")
    ]


def test_red_becomes_an_action_that_climbs_and_is_done(story: Story) -> None:
    (action,) = [each for each in story.actions if each.unit == "kirurgi"]
    assert (action.state, [step.kind for step in action.steps]) == (ActionState.DONE, [StepKind.RAISED, StepKind.DONE])
    assert recipients(sent(story, "action-given", action.id)) == ["jenny"]
    assert [each.recipient.id for each in sent(story, "action-late", action.id)] == ["jenny", "malin", "per"]


def test_a_wish_to_start_later_reaches_the_project_leader(story: Story) -> None:
    (wish,) = sent(story, "checkin-wished")
    assert (wish.recipient.id, wish.key.split("/")[1]) == ("malin", "operation")


def test_the_first_gate_is_decided_with_its_dissent_and_everyone_concerned_hears_of_it(story: Story) -> None:
    decision = story.gates[START_1].decision
    assert decision is not None
    assert (decision.effect, decision.by) == (Effect.GO, "kerstin")
    assert {each.person: each.stance for each in decision.positions} == {
        "kerstin": Stance.FOR,
        "torbjorn": Stance.AGAINST,
        "nadia": Stance.FOR,
    }
    assert next(each.reason for each in decision.positions if each.person == "torbjorn").startswith("Akuten")
    concerned = leaders(story, of_wave(story, "1")) | STEERING | {"malin", "per"}
    assert recipients(sent(story, "gate-decided", f"{START_1}/")) == sorted(concerned - {"kerstin"})


def test_wave_two_is_put_off_then_goes_for_some_and_everyone_concerned_hears_of_both(story: Story) -> None:
    first, second = story.gates[START_2].decisions
    assert (first.effect, first.day, first.at.date()) == (Effect.POSTPONE, date(2026, 11, 23), date(2026, 10, 22))
    assert (second.effect, second.day) == (Effect.GO_FOR_SOME, date(2027, 1, 25))
    assert set(second.units) == of_wave(story, "2") - set(WAITING)
    concerned = sorted((leaders(story, of_wave(story, "2")) | STEERING | {"malin", "per"}) - {"kerstin"})
    assert [recipients(sent(story, "gate-decided", f"{START_2}/{number}")) for number in (1, 2)] == [
        concerned,
        concerned,
    ]
    (journal,) = [each for each in story.records.initiatives if each.id == "journal"]
    assert {unit: journal.go_live(unit) for unit in (*WAITING, "barn")} == {
        "operation": date(2027, 1, 25),
        "rontgen": date(2027, 1, 25),
        "barn": date(2026, 11, 23),
    }


def test_what_still_stands_in_the_way_at_the_end_is_what_the_waiting_units_wait_for(story: Story) -> None:
    waiting = {(each.unit, each.criterion) for each in story.actions if each.state is ActionState.OPEN}
    assert waiting == {("operation", TASKS), ("operation", READY), ("rontgen", READY)}


def test_good_news_is_posted_once_because_somebody_pressed(story: Story) -> None:
    assert [each.recipient.id for each in sent(story, "unit-all-green")] == ["barn"]


def test_an_unchanged_week_is_one_tap(story: Story) -> None:
    unchanged = {each: presses for each, presses in story.answers.items() if presses[0].button in NOTHING_HAS_CHANGED}
    assert len(unchanged) > 150
    assert {sum(press.taps for press in presses) for presses in unchanged.values()} == {1}
