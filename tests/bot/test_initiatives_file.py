"""Initiatives from YAML: everything agreed on, limited and checked."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.directory.roster_file import read_roster
from bot.errors import OperationFailed
from content.language import Language
from dialogs.initiative.model import Benefit, Initiative, Ladder, Rhythm, Rules, Visibility, Wave
from dialogs.people.roster import RosterRecords

TODAY = date(2026, 11, 16)
WHOLE = """
initiatives:
  - id: journal
    name: {sv: Gemensam journal, en: Shared record}
    playbooks: [vgr, ffb]
    waves: [{id: "1", go_live: P1W}, {id: "2", go_live: 2027-02-01}]
    rhythm: {weekday: tue, hour: 8, every_weeks: 2, answer_days: 3, until: 15, others_every_weeks: 6, country: SE}
    holders: {training-lead: [emily]}
    goals: [{sv: Mindre dubbelarbete}]
    benefits:
      - id: time
        name: {sv: Mindre dubbelarbete}
        owner: emily
        indicator: {sv: Minuter per dag}
        baseline: 40
        target: 20
    reports: {ffb/nearest-leader: P2W}
    told_every: {ffb/STA: 2, ffb/SUS: 0}
    channel: https://teams.microsoft.com/l/channel/19%3Aabc%40thread.tacv2/Journal?groupId=1
    meetings: [2026-12-09, 2026-11-25, 2026-12-09]
    visibility: project
    collision_window: P6W
    rules: {green_share: 0.9}
    ladder: {board: 20}
"""
AGREED = Initiative(
    id="journal",
    name={Language.SV: "Gemensam journal", Language.EN: "Shared record"},
    playbooks=("vgr", "ffb"),
    waves=(Wave(id="1", go_live=date(2026, 11, 23)), Wave(id="2", go_live=date(2027, 2, 1))),
    rhythm=Rhythm(weekday=1, hour=8, every=2, answer_days=3, until=15, others_every=6, country="SE"),
    holders={"training-lead": ("emily",)},
    goals=({Language.SV: "Mindre dubbelarbete"},),
    benefits=(
        Benefit(
            id="time",
            name={Language.SV: "Mindre dubbelarbete"},
            owner="emily",
            indicator={Language.SV: "Minuter per dag"},
            baseline=40,
            target=20,
        ),
    ),
    reports={"ffb/nearest-leader": 2},
    told_every={"ffb/STA": 2, "ffb/SUS": 0},
    channel="19:abc@thread.tacv2",
    meetings=(date(2026, 11, 25), date(2026, 12, 9)),
    visibility=Visibility.PROJECT,
    collision_days=42,
    rules=Rules(green_share=0.9),
    ladder=Ladder(board=20),
)


def written(directory: Path, text: str) -> Path:
    path = directory / "initiatives.yaml"
    path.write_text(text, "utf-8")
    return path


def test_everything_agreed_on_is_read(tmp_path: Path) -> None:
    found = read_roster([written(tmp_path, WHOLE)], TODAY)
    assert found.problems == []
    assert found.initiatives == {"journal": AGREED}


def test_what_only_running_it_tells_is_kept_and_the_rest_replaced(tmp_path: Path) -> None:
    found = read_roster([written(tmp_path, WHOLE)], TODAY)
    (first,) = found.merged_into(RosterRecords()).initiatives
    assert (first.since, first.revision) == (TODAY, 1)
    later = read_roster([written(tmp_path, WHOLE.replace("board: 20", "board: 30"))], date(2027, 1, 11))
    (second,) = later.merged_into(RosterRecords(initiatives=(first,))).initiatives
    assert (second.since, second.revision, second.ladder.board) == (TODAY, 2, 30)


def test_a_table_of_waves_changes_dates_and_rhythm_and_nothing_else(tmp_path: Path) -> None:
    (stored,) = read_roster([written(tmp_path, WHOLE)], TODAY).merged_into(RosterRecords()).initiatives
    waves = tmp_path / "waves.csv"
    waves.write_text("initiative,wave,go_live,playbooks\njournal,1,2027-03-01,vgr\n", "utf-8")
    (after,) = read_roster([waves], TODAY).merged_into(RosterRecords(initiatives=(stored,))).initiatives
    assert (after.waves, after.playbooks) == ((Wave(id="1", go_live=date(2027, 3, 1)),), ("vgr",))
    assert (after.benefits, after.holders, after.visibility) == (stored.benefits, stored.holders, stored.visibility)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (WHOLE.replace("hour: 8", "hour: 25"), "rhythm.hour"),
        (WHOLE.replace("ffb/STA: 2", "ffb/STA: -2"), "told_every.ffb/STA"),
        (WHOLE.replace("go_live: P1W", "go_live: soon"), "must be a duration"),
        (WHOLE.replace("visibility: project", "visibility: nobody"), "visibility"),
        (WHOLE.replace("goals:", "gaols:"), "gaols"),
        ("initiatives: []", "initiatives"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(tmp_path: Path, wrong: str, said: str) -> None:
    (problem, *_) = read_roster([written(tmp_path, wrong)], TODAY).problems
    assert problem.startswith("initiatives.yaml: ")
    assert said in problem


def test_a_file_that_is_a_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OperationFailed, match="must hold names and values"):
        read_roster([written(tmp_path, "- a list")], TODAY)


def test_a_file_that_is_no_yaml_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OperationFailed, match="cannot be read"):
        read_roster([written(tmp_path, "initiatives: [")], TODAY)


def test_a_unit_can_be_in_several_initiatives(tmp_path: Path) -> None:
    units = tmp_path / "units.csv"
    units.write_text("id,name,initiative,wave\nakuten,Akuten,journal; begrepp,1; A\n", "utf-8")
    found = read_roster([units], TODAY)
    assert found.members == {"journal": {"akuten": "1"}, "begrepp": {"akuten": "A"}}
    units.write_text("id,name,initiative,wave\nakuten,Akuten,journal; begrepp,1\n", "utf-8")
    (problem,) = read_roster([units], TODAY).problems
    assert "as many of one as of the other" in problem


def test_what_was_decided_since_stands_until_the_files_say_something_new(tmp_path: Path) -> None:
    units = tmp_path / "units.csv"
    units.write_text("id,name,initiative,wave\nakuten,Akuten,journal,1\nbarn,Barn,journal,1\n", "utf-8")
    fixed = WHOLE.replace("go_live: P1W", "go_live: 2026-11-23")
    (first,) = read_roster([written(tmp_path, fixed), units], TODAY).merged_into(RosterRecords()).initiatives
    later, moved = Wave(id="1.2", go_live=date(2027, 3, 1), paused=True), Wave(id="1", go_live=date(2027, 1, 18))
    decided = replace(
        first.with_wave(moved).with_wave(later), units={"akuten": "1.2", "barn": "1"}, revision=first.revision + 1
    )
    stored = RosterRecords(initiatives=(decided,))
    (again,) = read_roster([written(tmp_path, fixed), units], TODAY).merged_into(stored).initiatives
    assert (again.waves, again.units) == (decided.waves, decided.units)
    (alone,) = read_roster([units], TODAY).merged_into(stored).initiatives
    assert (alone.waves, alone.units) == (decided.waves, decided.units)
    units.write_text("id,name,initiative,wave\nakuten,Akuten,journal,2\nbarn,Barn,journal,1\n", "utf-8")
    changed = fixed.replace("2026-11-23", "2026-12-01")
    (new,) = read_roster([written(tmp_path, changed), units], TODAY).merged_into(stored).initiatives
    assert new.go_live("barn") == date(2026, 12, 1)
    assert new.units == {"akuten": "2", "barn": "1"}
