"""Settings tell all that is wrong at once."""

from pathlib import Path

import pytest

from bot.errors import InvalidSettings
from bot.settings import Settings, read_settings


def test_every_problem_is_listed_at_once(tmp_path: Path) -> None:
    with pytest.raises(InvalidSettings) as refused:
        read_settings(_env_file=None, app_id="id", content=tmp_path / "nowhere")
    assert len(refused.value.problems) == 3


def test_values_of_the_wrong_kind_are_named_by_their_variable() -> None:
    with pytest.raises(InvalidSettings) as refused:
        read_settings(_env_file=None, port=70000, tick_seconds=-1)
    assert [problem.split(":")[0] for problem in refused.value.problems] == ["STARTKLAR_PORT", "STARTKLAR_TICK_SECONDS"]


def test_a_secret_is_not_shown() -> None:
    settings = Settings(_env_file=None, app_password="hunter2")
    assert "hunter2" not in repr(settings)
    assert "hunter2" not in str(settings.app_password)
