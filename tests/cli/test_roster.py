"""`startklar roster` says what would change, who is missing, and what it needs to read Graph."""

import json
from pathlib import Path

from tests.cli.command import run

UNITS = "id,name,parent,manager,external,initiative,wave\ntop,Top,,,,,\na,A,top,p,,journal,1\nbyn,Byns kommun,,,yes,,\n"
PEOPLE = "id,name,units,roles\np,P,a,project-leader\n"
WAVES = "initiative,wave,go_live,playbooks\njournal,1,2027-02-01,vgr\n"


def written(directory: Path, **tables: str) -> list[str]:
    for name, text in tables.items():
        (directory / f"{name}.csv").write_text(text, "utf-8")
    return [str(directory / f"{name}.csv") for name in tables]


def test_an_import_says_what_would_change_and_changes_nothing_until_it_is_meant(tmp_path: Path) -> None:
    files = written(tmp_path, units=UNITS, people=PEOPLE, waves=WAVES)
    tried = run("roster", "import", "--dry-run", *files, data=tmp_path)
    assert (tried.returncode, tried.stdout.splitlines()) == (
        0,
        [
            "Units that are new: 3",
            "  top (Top)",
            "  a (A)",
            "  byn (Byns kommun)",
            "People who are new: 1",
            "  p (P)",
        ],
    )
    assert "initiative journal: nobody owns it" in tried.stderr
    assert run("roster", "import", *files, data=tmp_path).returncode == 0
    moved = written(tmp_path, units=UNITS.replace("a,A,top", "a,Å,"))
    again = run("roster", "import", "--dry-run", *moved, data=tmp_path)
    assert again.stdout.splitlines() == [
        "Units with another name: 1",
        "  a (Å): A -> Å",
        "Units that belong elsewhere: 1",
        "  a (Å): top -> none",
    ]


def test_who_is_missing_is_told_in_words_and_as_json(tmp_path: Path) -> None:
    run("roster", "import", *written(tmp_path, units=UNITS, people=PEOPLE, waves=WAVES), data=tmp_path)
    said = run("roster", "check", data=tmp_path)
    assert said.returncode == 0
    assert said.stdout.splitlines()[1:] == [
        "area a (A): no local development leads; there is to be exactly one",
        "unit top (Top): no manager",
        "unit a (A): no technical super-user",
        "unit a (A): no professional super-user",
        "unit byn (Byns kommun): external, and nobody there to turn to",
    ]
    found = json.loads(run("roster", "check", "--json", data=tmp_path).stdout)
    assert [(each["rule"], each["of"]) for each in found["lacks"]] == [
        ("owner-in-time", "journal"),
        ("one-development-lead", "a"),
        ("manager", "top"),
        ("technical-super-user", "a"),
        ("professional-super-user", "a"),
        ("recipient", "byn"),
    ]


def test_without_a_mapping_it_says_what_to_set(tmp_path: Path) -> None:
    done = run("roster", "sync", data=tmp_path)
    assert done.returncode == 1
    assert "set STARTKLAR_GRAPH" in done.stderr


def test_a_mapping_needs_an_app_to_read_as(tmp_path: Path) -> None:
    done = run("roster", "sync", data=tmp_path, STARTKLAR_GRAPH=str(tmp_path / "none.yaml"))
    assert done.returncode == 2
    assert "STARTKLAR_GRAPH needs STARTKLAR_APP_ID" in done.stderr
    assert "there is no file" in done.stderr


def test_the_doctor_reads_the_mapping(tmp_path: Path) -> None:
    mapping = tmp_path / "graph.yaml"
    app = {
        "STARTKLAR_APP_ID": "a",
        "STARTKLAR_APP_TYPE": "UserAssignedMSI",
        "STARTKLAR_TENANT_ID": "t",
        "STARTKLAR_MEANING": "false",
        "STARTKLAR_GRAPH": str(mapping),
    }
    mapping.write_text("units: {}\n", "utf-8")
    refused = run("doctor", data=tmp_path, **app)
    assert refused.returncode == 1
    assert "graph.yaml: units: Value error, units need name_prefix or ids" in refused.stdout
    mapping.write_text("units: {name_prefix: Enhet}\n", "utf-8")
    assert f"✓ graph: {mapping} says which groups are units" in run("doctor", data=tmp_path, **app).stdout
