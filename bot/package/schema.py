"""Validation against Microsoft's own schemas."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

# An error quotes the value; a description of 4,000 characters would bury the reason.
_LONGEST_REASON = 200


def schema_faults(value: object, schema: Mapping[str, Any]) -> list[str]:
    """Each violation with its JSON path, such as `$.accentColor: …`, in a stable order."""
    # Compiled libraries that only building the package needs.
    from jsonschema import Draft4Validator, Draft6Validator
    from jsonschema.validators import extend

    # The schemas call themselves draft-04, and yet say `const` (draft-06): without it any manifestVersion passes.
    keywords = {"pattern": _pattern, "const": Draft6Validator.VALIDATORS["const"]}
    validator = extend(Draft4Validator, keywords)(schema)  # type: ignore[no-untyped-call]  # jsonschema ships no types
    return sorted(f"{error.json_path}: {_told(error)}" for error in validator.iter_errors(value))


def _pattern(validator: "Validator", pattern: str, value: object, schema: object) -> "Iterator[ValidationError]":
    r"""As in JavaScript, whose patterns these are: Python knows no `\p{L}`, and its `$` lets a line break pass."""
    # Late for the same reason as above.
    from jsonschema.exceptions import ValidationError
    from regress import Regex

    if isinstance(value, str) and Regex(pattern, "u").find(value) is None:
        yield ValidationError(f"{value!r} does not match {pattern}")


def _told(error: "ValidationError") -> str:
    if error.validator == "maxLength" and isinstance(error.instance, str):
        return f"is {len(error.instance)} characters; at most {error.validator_value} are allowed"
    message = error.message
    return message if len(message) <= _LONGEST_REASON else message[: _LONGEST_REASON - 1] + "…"
