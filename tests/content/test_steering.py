"""`content check` finds what is wrong with the rules of readiness, and says where."""

import shutil
from pathlib import Path

import pytest

from content.faults import FaultKind
from content.loader import SHIPPED, load
from content.model import Role
from content.steering import Seen

RULE = """rules:
  - id: one
    when: {criteria: [W-15], dimensions: [vgr/TRA], colour: red, rounds: 3}
    send: equipment-list
    helper: super-user
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the shipped content."""
    for name in ("articles", "material", "playbooks", "phrases"):
        shutil.copytree(SHIPPED / name, tmp_path / name)
    shutil.copy(SHIPPED / "content.yaml", tmp_path)
    return tmp_path


def written(content: Path, text: str) -> list[str]:
    """What is wrong with these rules."""
    (content / "steering.yaml").write_text(text, "utf-8")
    return [f"{each.file}:{each.line}: {each.kind}" for each in load(content).faults]


def test_a_rule_is_read_with_what_is_usual_where_it_says_nothing(content: Path) -> None:
    assert written(content, RULE) == []
    (rule,) = load(content).library.steering.rules
    assert (rule.when.colour, rule.when.rounds, rule.helper) == (Seen.RED, 3, Role.SUPER_USER)
    assert (rule.to, rule.approve) == (Role.MANAGER, True)


def test_without_the_file_nothing_is_proposed(content: Path) -> None:
    assert load(content).library.steering.rules == []


@pytest.mark.parametrize(
    ("old", "new", "line", "kind"),
    [
        ("W-15", "W-1500", 3, FaultKind.DEAD_REFERENCE),
        ("vgr/TRA", "vgr/NONE", 3, FaultKind.DEAD_REFERENCE),
        ("vgr/TRA", "TRA", 3, FaultKind.DEAD_REFERENCE),
        ("equipment-list", "equipment", 4, FaultKind.DEAD_REFERENCE),
        # It has words in square brackets that somebody has to write.
        ("equipment-list", "outage", 4, FaultKind.INVALID),
        ("super-user", "martian", 5, FaultKind.INVALID),
        ("red", "green", 3, FaultKind.INVALID),
        ("rounds: 3", "rounds: 0", 3, FaultKind.INVALID),
        ("criteria: [W-15], dimensions: [vgr/TRA], ", "", 3, FaultKind.INVALID),
        ("    helper", "    helpers", 5, FaultKind.INVALID),
    ],
)
def test_each_fault_is_named_with_its_line(content: Path, old: str, new: str, line: int, kind: FaultKind) -> None:
    assert old in RULE
    assert written(content, RULE.replace(old, new)) == [f"steering.yaml:{line}: {kind}"]


def test_two_rules_with_one_id_are_a_fault(content: Path) -> None:
    twice = RULE + RULE.removeprefix("rules:\n")
    assert written(content, twice) == [f"steering.yaml:6: {FaultKind.DUPLICATE_ID}"]


def test_the_shipped_rules_send_what_can_be_sent_to_managers_with_somebody_named() -> None:
    library = load(SHIPPED).library
    rules = library.steering.rules
    assert [each.id for each in rules] == ["training-behind", "support-unknown", "preparation-behind"]
    assert all(each.helper and each.approve and each.to is Role.MANAGER for each in rules)
    assert all(library.material[each.send].facts.audience == ["manager"] for each in rules)
