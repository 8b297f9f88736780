"""What is heavy is imported by whoever needs it."""

import subprocess
import sys

import pytest

HEAVY = ("microsoft_teams", "botbuilder", "aiohttp", "numpy", "azure", "openpyxl")


@pytest.mark.parametrize("module", HEAVY)
def test_the_command_line_explains_itself_without_loading_what_only_a_bot_needs(module: str) -> None:
    script = f"import sys, bot.cli.main; print({module!r} in sys.modules)"
    assert (
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout == "False\n"
    )


@pytest.mark.parametrize(
    "module", ["azure.identity", "openpyxl", "msgraph", "prometheus_client", "opentelemetry", "psycopg"]
)
def test_a_bot_starts_without_what_only_some_of_its_work_needs(module: str) -> None:
    script = f"import sys, bot.app; print({module!r} in sys.modules)"
    assert (
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout == "False\n"
    )
