"""Settings tell all that is wrong at once."""

from pathlib import Path

import pytest

from bot.errors import InvalidSettings
from bot.settings import Settings, read_settings, settings_of


def test_every_problem_is_listed_at_once(tmp_path: Path) -> None:
    with pytest.raises(InvalidSettings) as refused:
        read_settings(_env_file=None, app_id="id", content=tmp_path / "nowhere")
    assert len(refused.value.problems) == 3


def test_values_of_the_wrong_kind_are_named_by_their_variable() -> None:
    with pytest.raises(InvalidSettings) as refused:
        read_settings(_env_file=None, port=70000, tick_seconds=-1)
    assert [problem.split(":")[0] for problem in refused.value.problems] == ["STARTKLAR_PORT", "STARTKLAR_TICK_SECONDS"]


def test_what_is_secret_may_be_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "startklar_app_password").write_text("hunter2\n", "utf-8")
    (tmp_path / "startklar_store").write_text("postgresql://startklar:hunter3@database/startklar\n", "utf-8")
    settings = settings_of(_env_file=None, _secrets_dir=tmp_path, store="postgresql://given/first")
    assert settings.app_password
    assert settings.app_password.get_secret_value() == "hunter2"
    assert settings.store
    assert settings.store.get_secret_value() == "postgresql://given/first"


def test_what_is_measured_is_not_served_where_teams_calls() -> None:
    with pytest.raises(InvalidSettings, match="STARTKLAR_METRICS_PORT is STARTKLAR_PORT"):
        read_settings(_env_file=None, port=3978, metrics_port=3978)


def test_a_secret_is_not_shown() -> None:
    settings = Settings(_env_file=None, app_password="hunter2")
    assert "hunter2" not in repr(settings)
    assert "hunter2" not in str(settings.app_password)


@pytest.mark.parametrize("url", ["smba.trafficmanager.net", "https://", "ftp://teams.example/", "https://a b/"])
def test_where_teams_is_must_be_an_address(url: str) -> None:
    with pytest.raises(InvalidSettings, match="STARTKLAR_SERVICE_URL: "):
        read_settings(_env_file=None, service_url=url)


def test_without_an_app_id_only_loopback_is_served() -> None:
    for host in ("0.0.0.0", "::", "192.168.1.10", "bot.example.org"):
        with pytest.raises(InvalidSettings) as refused:
            read_settings(_env_file=None, host=host)
        assert "STARTKLAR_APP_ID" in str(refused.value)
    for host in ("127.0.0.1", "localhost", "::1"):
        assert read_settings(_env_file=None, host=host).on_loopback
