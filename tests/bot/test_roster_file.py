"""A roster comes in from csv or xlsx, and what is wrong is named by row."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from bot.app import SAMPLE
from bot.directory.roster_file import read_roster, roster_problems
from bot.errors import OperationFailed
from content.language import Language
from content.loader import SHIPPED, load
from content.model import Role
from dialogs.gate.flow import decided_elsewhere, scheduled
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Deputy, Grant, Person, Unit
from dialogs.people.roster import RosterRecords

TODAY = date(2026, 11, 16)


def test_the_sample_organisation_holds_together() -> None:
    found = read_roster([SAMPLE / name for name in ("units.csv", "people.csv", "waves.csv")], TODAY)
    records = found.merged_into(RosterRecords())
    assert found.problems == []
    assert roster_problems(records) == []
    assert records.initiatives[0].go_live("medicin") == date(2026, 11, 23)


def test_the_sample_gates_have_somebody_who_decides_and_units_have_super_users_of_both_kinds_or_lack_one() -> None:
    files = [SAMPLE / name for name in ("units.csv", "people.csv", "waves.csv")]
    records = read_roster(files, TODAY).merged_into(RosterRecords())
    assert [person.id for person in records.people if Grant(role=Role.STEERING_GROUP) in person.grants] == ["vera"]
    units = {unit.id: unit for unit in records.units}
    kinds = {
        id_: (units[id_].technical_super_users, units[id_].professional_super_users, units[id_].super_users)
        for id_ in ("medicin", "akuten", "observation")
    }
    assert kinds == {
        "medicin": (("astrid",), ("astrid",), ()),
        "akuten": (("emily",), (), ()),
        "observation": ((), (), ("emily",)),
    }


@pytest.mark.parametrize("day", [TODAY, date(2026, 12, 31), date(2027, 2, 28), date(2028, 2, 29)])
def test_the_sample_organisation_has_one_decision_that_is_open_to_look_at_on_whichever_day_it_is_loaded(
    day: date,
) -> None:
    files = [SAMPLE / name for name in ("units.csv", "people.csv", "waves.csv")]
    (initiative,) = read_roster(files, day).merged_into(RosterRecords()).initiatives
    found = [
        (each.point.id, each.wave)
        for each in scheduled(initiative, load(SHIPPED).library.playbooks)
        if each.open_on(day) and not decided_elsewhere(initiative, each, each.gate(initiative.id))
    ]
    assert found == [("VGR-D4", "2")]


def test_a_person_may_be_a_super_user_of_several_kinds_and_the_columns_may_be_left_out(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(
        "id,name,technical_super_users,professional_super_users,super_users\nu,U,p; q,p,r\n", "utf-8"
    )
    (tmp_path / "old.csv").write_text("id,name,super_users\nv,V,r\n", "utf-8")
    found = read_roster([tmp_path / "t.csv", tmp_path / "old.csv"], TODAY)
    assert found.problems == []
    assert found.units == [
        Unit(
            id="u",
            name="U",
            technical_super_users=("p", "q"),
            professional_super_users=("p",),
            super_users=("r",),
        ),
        Unit(id="v", name="V", super_users=("r",)),
    ]


def test_municipalities_and_whoever_is_to_be_told_there(tmp_path: Path) -> None:
    (tmp_path / "u.csv").write_text("id,name,external\nbyn,Byns kommun,yes\nu,U,\n", "utf-8")
    (tmp_path / "p.csv").write_text(
        "id,name,units,aad_id,organisation,contact\nulla,Ulla,byn,,Byns kommun,0701-740605\np,P,u,e1,,\n", "utf-8"
    )
    found = read_roster([tmp_path / "u.csv", tmp_path / "p.csv"], TODAY)
    assert found.problems == []
    assert found.units == [Unit(id="byn", name="Byns kommun", external=True), Unit(id="u", name="U")]
    ulla = Person(id="ulla", name="Ulla", units=("byn",), organisation="Byns kommun", contact="0701-740605")
    assert found.people == [ulla, Person(id="p", name="P", units=("u",), aad_id="e1")]
    assert [each.outside for each in found.people] == [True, False]


def test_what_is_neither_yes_nor_no_is_named_by_row(tmp_path: Path) -> None:
    (tmp_path / "u.csv").write_text("id,name,external\nbyn,Byns kommun,kanske\n", "utf-8")
    assert read_roster([tmp_path / "u.csv"], TODAY).problems == ["u.csv, row 2: external is yes or no, not 'kanske'"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";"])
def test_what_excel_saves_is_read_whatever_its_encoding(tmp_path: Path, encoding: str, delimiter: str) -> None:
    file = tmp_path / "units.csv"
    file.write_bytes(f"ID{delimiter}Name\nå{delimiter}Ögonmottagningen\n".encode(encoding))
    found = read_roster([file], TODAY)
    assert [(unit.id, unit.name) for unit in found.units] == [("å", "Ögonmottagningen")]


def test_a_workbook_may_hold_every_table(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    units = book.active
    assert units is not None
    for row in (
        ["id", "name", "manager", "deputies", "language"],
        ["u", "Unit", "p", "q 2026-11-01..2026-12-31", "da"],
    ):
        units.append(row)
    people = book.create_sheet("people")
    for line in (
        ["id", "name", "units", "roles"],
        ["p", "P", "u", "project-leader; communicator@u"],
        ["q", "Q", "u", None],
    ):
        people.append(line)
    book.save(tmp_path / "roster.xlsx")
    found = read_roster([tmp_path / "roster.xlsx"], TODAY)
    assert found.problems == []
    assert found.units[0].deputies == (Deputy(person="q", first=date(2026, 11, 1), last=date(2026, 12, 31)),)
    assert found.units[0].language is Language.DA
    assert found.people[0].grants == (Grant(role=Role.PROJECT_LEADER), Grant(role=Role.COMMUNICATOR, unit="u"))


@pytest.mark.parametrize(
    ("csv", "said"),
    [
        ("id,name\n,Nameless\n", "row 2: id is empty"),
        ("id,name,language\nu,U,fi\n", "row 2: 'fi' is not a valid Language"),
        ("id,name,time_zone\nu,U,Mars/Base\n", "row 2: there is no time zone Mars/Base"),
        ("id,name,time_zone\nu,U,Europe\n", "row 2: there is no time zone Europe"),
        ("id,name,initiative,wave\nu,U,journal,\n", "row 2: initiative and wave are given together"),
        ("initiative,wave,go_live\ni,1,P1W\ni,1,P2W\n", "row 3: initiative i has the wave 1 already"),
        ("initiative,wave,go_live\ni,1,P999999999D\n", "row 2"),
        ("id,name,parent\n", "t.csv: the table of units has columns and no rows"),
        ("", "t.csv: there is no table in it"),
        ("id,name,units,roles\np,P,u,king\n", "row 2: 'king' is not a valid Role"),
        ("id,name\nu,U\nu,V\n", "the id u occurs more than once"),
        ("colour,shape\nred,round\n", "no table we know"),
        ("initiative,wave,go_live\ni,1,soon\n", "row 2"),
    ],
)
def test_a_wrong_row_is_named(tmp_path: Path, csv: str, said: str) -> None:
    (tmp_path / "t.csv").write_text(csv, "utf-8")
    found = read_roster([tmp_path / "t.csv"], TODAY)
    assert any(said in problem for problem in found.problems), found.problems


def test_days_of_a_deputy_that_are_none_are_named(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("id,name,deputies\nu,U,anna 2026-12-31..2026-11-01\n", "utf-8")
    assert read_roster([tmp_path / "t.csv"], TODAY).problems == [
        "t.csv, row 2: deputies: 'anna 2026-12-31..2026-11-01' ends before it begins, so nobody would stand in"
    ]


def test_a_separator_that_nobody_quoted_puts_nothing_into_the_wrong_column(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("id;name;deputies;support\nu;U;anna;bo;Stöd\n", "utf-8")
    with pytest.raises(OperationFailed, match="row 2 has more cells than there are columns"):
        read_roster([tmp_path / "t.csv"], TODAY)


def test_a_dead_reference_is_named(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("id,name,parent,manager\nu,U,above,nobody\n", "utf-8")
    records = read_roster([tmp_path / "t.csv"], TODAY).merged_into(RosterRecords())
    assert roster_problems(records) == ["unit u: there is no parent above", "unit u: there is no person nobody"]


def test_a_file_that_is_none_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(OperationFailed):
        read_roster([tmp_path / "nowhere.csv"], TODAY)
    (tmp_path / "no.xlsx").write_bytes(b"not a workbook")
    with pytest.raises(OperationFailed):
        read_roster([tmp_path / "no.xlsx"], TODAY)


def test_units_of_an_initiative_without_a_wave_are_named(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("id,name,initiative,wave\nu,U,jurnal,1\n", "utf-8")
    wave = Wave(id="1", go_live=TODAY)
    stored = RosterRecords(initiatives=(Initiative(id="journal", playbooks=(), waves=(wave,), units={"v": "1"}),))
    found = read_roster([tmp_path / "t.csv"], TODAY)
    assert found.without_wave(stored) == ["initiative jurnal has no waves, but units: u"]


def test_waves_may_not_leave_out_an_initiative_that_has_units(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("initiative,wave,go_live\nother,1,P1W\n", "utf-8")
    wave = Wave(id="1", go_live=TODAY)
    stored = RosterRecords(initiatives=(Initiative(id="journal", playbooks=(), waves=(wave,), units={"v": "1"}),))
    found = read_roster([tmp_path / "t.csv"], TODAY)
    assert found.without_wave(stored) == ["initiative journal has no waves, but units: v"]


def test_an_empty_sheet_beside_a_table_is_no_problem(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("units").append(["id", "name"])
    book["units"].append(["u", "U"])
    book.save(tmp_path / "roster.xlsx")
    found = read_roster([tmp_path / "roster.xlsx"], TODAY)
    assert (found.problems, [unit.id for unit in found.units]) == ([], ["u"])


def test_what_cannot_work_in_a_roster_is_named() -> None:
    wave = Wave(id="1", go_live=TODAY)
    records = RosterRecords(
        units=(
            Unit(id="a", name="A", parent="b"),
            Unit(id="b", name="B", parent="a"),
            Unit(id="below", name="C", parent="a"),
            Unit(id="own", name="D", parent="own"),
        ),
        people=(Person(id="p", name="P", aad_id="AA-1"), Person(id="q", name="Q", aad_id="aa-1")),
        initiatives=(Initiative(id="i", playbooks=(), waves=(wave, wave)),),
    )
    assert roster_problems(records) == [
        "unit a: it is above itself",
        "unit b: it is above itself",
        "unit own: it is above itself",
        "people p, q: they have the same aad_id aa-1",
        "initiative i: the wave 1 occurs more than once",
    ]
