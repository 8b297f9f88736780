"""Promises of the validation."""

import json

from bot.package.archive import SHIPPED
from bot.package.schema import schema_faults


def test_a_value_that_keeps_the_schema_has_no_faults() -> None:
    assert schema_faults({"a": "å"}, {"properties": {"a": {"pattern": "^[\\p{L}]$"}}}) == []


def test_letters_of_every_language_count_as_letters_and_digits_do_not() -> None:
    schema = {"items": {"pattern": "^[\\p{L}][\\p{L}0-9._]*$"}}

    assert schema_faults(["Åse1", "Łódź", "1a"], schema) == ["$[2]: '1a' does not match ^[\\p{L}][\\p{L}0-9._]*$"]


def test_a_line_break_at_the_end_does_not_pass() -> None:
    assert schema_faults("a\n", {"pattern": "^a$"}) == ["$: 'a\\n' does not match ^a$"]


def test_a_pattern_says_nothing_of_what_is_no_text() -> None:
    assert schema_faults(5, {"pattern": "^a$"}) == []


def test_a_constant_is_kept_though_draft_04_does_not_know_it() -> None:
    assert schema_faults("1.29", {"const": "1.30"}) == ["$: '1.30' was expected"]


def test_a_long_value_does_not_bury_the_reason() -> None:
    (reason,) = schema_faults("a" * 4000, {"enum": ["b"]})

    assert len(reason) < 250


def test_every_pattern_of_the_schemas_can_be_read() -> None:
    for file in (SHIPPED / "schema").glob("*.json"):
        for pattern in _patterns(json.loads(file.read_text("utf-8"))):
            schema_faults("a", {"pattern": pattern})


def _patterns(value: object) -> list[str]:
    if isinstance(value, list):
        return [found for each in value for found in _patterns(each)]
    if not isinstance(value, dict):
        return []
    below = [found for each in value.values() for found in _patterns(each)]
    match value.get("pattern"):
        case str(pattern):
            return [pattern, *below]
        case _:
            return below
