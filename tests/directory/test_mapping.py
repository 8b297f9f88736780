"""The mapping is checked as a whole before anything is read."""

from pathlib import Path

import pytest
import yaml

from bot.directory.graph.mailboxes import iana
from bot.directory.graph.mapping import read_mapping
from bot.errors import OperationFailed

DOCUMENTED = Path(__file__).parents[2] / "docs" / "graph.md"


def refused(directory: Path, text: str) -> str:
    path = directory / "graph.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(OperationFailed) as error:
        read_mapping(path)
    return str(error.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("units: {}", "units: Value error, units need name_prefix or ids"),
        ("units: {name_prefix: X, parent: {}}", "parent is one of attribute, separator and table"),
        ("units: {name_prefix: X, parent: {separator: /, attribute: up}}", "parent is one of"),
        ("units: {name_prefix: X, manager: {}}", "manager is by: owner, by: line, or a table"),
        (
            "units: {of: administrative-units, name_prefix: X, manager: {by: owner}}",
            "administrative units have no owner",
        ),
        ("units: {name_prefix: X}\nroles: [{group: G, grant: staff}]", "there is no role staff to grant; there are"),
        ("units: {name_prefix: X}\ndaily: {time_zone: Europe/Atlantis}", "there is no time zone Europe/Atlantis"),
        ("units: {name_prefix: X}\nsecret: x", "secret: Extra inputs are not permitted"),
        ("units: {name_prefix: X, key: 'a/b'}", "units.key: String should match pattern"),
        ("- x", "the file: Input should be a valid dictionary"),
        ("units: [", "cannot be read"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, said: str) -> None:
    assert said in refused(tmp_path, text)


def test_the_example_in_the_documentation_is_one(tmp_path: Path) -> None:
    example = DOCUMENTED.read_text("utf-8").split("```yaml\n")[1].split("```")[0]
    (tmp_path / "graph.yaml").write_text(example, "utf-8")
    read = read_mapping(tmp_path / "graph.yaml")
    assert read.units.name_prefix == "Enhet "
    assert read.user_properties == [
        "displayName", "accountEnabled", "userType", "mailNickname", "manager", "preferredLanguage", "department",
    ]  # fmt: skip
    assert yaml.safe_load(example)["daily"]["most_removed"] == 0.1


def test_only_what_is_read_decides_whether_what_was_read_is_of_use(tmp_path: Path) -> None:
    def source(text: str) -> str:
        (tmp_path / "graph.yaml").write_text(text, "utf-8")
        return read_mapping(tmp_path / "graph.yaml").source("https://graph")

    usual = source("units: {name_prefix: X}")
    assert usual == source("units: {name_prefix: X}\ndaily: {hour: 5}\ncomplement: [units.csv]")
    assert usual != source("units: {name_prefix: Y}")


def test_windows_names_of_time_zones_are_understood_and_others_left_alone() -> None:
    names = ("W. Europe Standard Time", "Romance Standard Time", "Europe/Oslo", "Nowhere", "")
    assert [iana(each) for each in names] == ["Europe/Berlin", "Europe/Paris", "Europe/Oslo", None, None]
