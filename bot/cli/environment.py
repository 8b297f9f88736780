"""What is set, also where a bot could not run with it."""

from typing import Any

from pydantic import ValidationError

from bot.settings import Settings, settings_of


def settings_as_far_as_valid(**given: Any) -> tuple[Settings, list[str]]:
    """The settings, those that are not valid with their default instead, and what is wrong with these."""
    given = {name: value for name, value in given.items() if value is not None}
    try:
        return settings_of(**given), []
    except ValidationError as error:
        found = error.errors(include_url=False)
        invalid = {str(each["loc"][0]).lower() for each in found if each["loc"]}
        problems = [f"STARTKLAR_{'.'.join(map(str, each['loc'])).upper()}: {each['msg']}" for each in found]
        defaults = {name: field.default for name, field in Settings.model_fields.items() if name in invalid}
        return settings_of(**{**given, **defaults}), problems
