"""What runs in containers keeps the promises that README.md makes of it."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.app import STOP_SECONDS
from bot.settings import Settings
from bot.web.routes import LARGEST_BODY

ROOT = Path(__file__).parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")
COMPOSED = (ROOT / "compose.yaml").read_text("utf-8")
NGINX = (ROOT / "deploy" / "nginx.conf").read_text("utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load(COMPOSED)
SERVICES: dict[str, Any] = COMPOSE["services"]
BOTS = ("bot-1", "bot-2")


def instructions(name: str) -> list[str]:
    """What a kind of line of the Dockerfile says, in order."""
    whole = DOCKERFILE.replace("\\\n", "")
    return [line.partition(" ")[2] for line in whole.splitlines() if line.startswith(f"{name} ")]


def seconds(written: str) -> float:
    assert written.endswith("s")
    return float(written[:-1])


def test_the_compose_file_is_one_by_its_published_schema() -> None:
    checked = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec"]
    done = subprocess.run([*checked, str(ROOT / "compose.yaml")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_bot_runs_as_a_user_of_its_own_with_a_number_that_never_changes() -> None:
    assert instructions("USER") == ["10001:10001"]
    assert DOCKERFILE.index("USER 10001") > DOCKERFILE.rindex("RUN ")


def test_what_is_installed_is_what_was_locked() -> None:
    installs = re.findall(r"pip install ([^\n]+)", DOCKERFILE)
    assert installs == ["--require-hashes -r requirements.lock", "--no-deps --no-build-isolation ."]


def test_a_signal_reaches_the_bot_and_not_a_shell() -> None:
    assert instructions("ENTRYPOINT") == ['["startklar"]']
    assert instructions("CMD") == ['["serve"]']
    assert instructions("STOPSIGNAL") == ["SIGTERM"]


def test_the_image_looks_after_its_own_health_with_what_is_in_it() -> None:
    (check,) = instructions("HEALTHCHECK")
    assert '["python", "-c"' in check
    assert "/healthz" in check


def test_only_what_is_needed_is_sent_to_the_build() -> None:
    lines = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert lines[1] == "*"
    let_in = {line[1:] for line in lines if line.startswith("!")}
    copied = {each.split()[0] for each in instructions("COPY") if not each.startswith(("--", "pyproject"))}
    assert let_in == copied | {"pyproject.toml", "README.md", "LICENSE"}


@pytest.mark.parametrize("image", [*instructions("FROM"), *(each["image"] for each in SERVICES.values())])
def test_every_image_names_its_version(image: str) -> None:
    name, _, tag = image.partition(" ")[0].partition(":")
    assert name
    assert re.match(r"\d", tag)


def test_the_image_is_called_by_the_version_it_is() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert {SERVICES[each]["image"] for each in (*BOTS, "migrate")} == {f"startklar:{version}"}


@pytest.mark.parametrize("name", sorted(SERVICES))
def test_nobody_may_do_more_than_they_need(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert not {"privileged", "cap_add", "pid", "network_mode"} & set(service)
    # The bot's image says it itself.
    assert "build" in service or service["user"] not in ("root", "0", "0:0")


def test_the_bots_start_on_a_database_that_was_migrated_once() -> None:
    assert SERVICES["migrate"]["command"] == ["store", "migrate"]
    assert SERVICES["migrate"]["restart"] == "no"
    assert SERVICES["migrate"]["depends_on"] == {"database": {"condition": "service_healthy"}}
    for each in BOTS:
        assert SERVICES[each]["depends_on"] == {"migrate": {"condition": "service_completed_successfully"}}
    assert SERVICES["nginx"]["depends_on"] == {each: {"condition": "service_healthy"} for each in BOTS}


def test_each_replica_has_its_own_directory_and_all_share_the_content() -> None:
    volumes = {each: SERVICES[each]["volumes"] for each in BOTS}
    assert volumes == {each: [f"{each}:/data", "content:/content"] for each in BOTS}
    assert set(COMPOSE["volumes"]) == {"database", "content", *BOTS}


def test_whoever_stops_is_given_the_time_it_takes() -> None:
    for each in BOTS:
        assert STOP_SECONDS < 10 < seconds(SERVICES[each]["stop_grace_period"])


def test_only_nginx_can_be_reached_from_outside_and_the_database_reaches_nobody() -> None:
    assert [name for name, each in SERVICES.items() if each.get("ports")] == ["nginx"]
    assert SERVICES["nginx"]["networks"] == ["front"]
    assert SERVICES["database"]["networks"] == ["inside"]
    assert COMPOSE["networks"]["inside"]["internal"] is True


@pytest.mark.parametrize("text", [DOCKERFILE, COMPOSED], ids=["Dockerfile", "compose.yaml"])
def test_every_variable_that_is_named_is_a_setting(text: str) -> None:
    named = {each.lower() for each in re.findall(r"STARTKLAR_([A-Z_]+)", text)}
    named |= set(re.findall(r"\bstartklar_([a-z_]+)", text))
    assert named
    assert named <= set(Settings.model_fields)


def test_what_is_secret_is_in_files_and_not_in_these() -> None:
    assert all(set(each) == {"file"} for each in COMPOSE["secrets"].values())
    assert all(each["file"].startswith("./secrets/") for each in COMPOSE["secrets"].values())
    assert "secrets/" in (ROOT / ".gitignore").read_text("utf-8").splitlines()
    given = [name for each in SERVICES.values() for name in each.get("environment", {})]
    assert [name for name in given if re.search("PASSWORD|SECRET|STORE", name) and not name.endswith("_FILE")] == []


def test_nginx_lets_through_what_the_bot_takes_and_waits_longer_than_teams_does() -> None:
    assert f"client_max_body_size {LARGEST_BODY // 1024}k;" in NGINX
    (waits,) = re.findall(r"^    proxy_read_timeout (\w+);", NGINX, re.MULTILINE)
    assert seconds(waits) > 15
    assert re.findall(r"server (bot-\d):(\d+) ", NGINX) == [
        (each, str(Settings.model_fields["port"].default)) for each in BOTS
    ]


def test_how_the_parts_are_is_not_told_to_the_world() -> None:
    assert re.search(r"location = /readyz \{\s+return 404;", NGINX)
    assert SERVICES[BOTS[0]]["environment"]["STARTKLAR_METRICS_PORT"] not in NGINX
