"""What is heavy is imported by whoever needs it."""

import subprocess
import sys


def loaded(module: str) -> set[str]:
    """The outermost names and the ones below them of all that importing it loads."""
    script = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_command_line_explains_itself_without_loading_what_only_a_bot_needs() -> None:
    heavy = {"microsoft_teams", "botbuilder", "aiohttp", "numpy", "azure", "openpyxl"}
    assert heavy & loaded("bot.cli.main") == set()


def test_a_bot_starts_without_what_only_some_of_its_work_needs() -> None:
    seldom = {"azure.identity", "openpyxl", "msgraph", "prometheus_client", "opentelemetry", "psycopg"}
    assert seldom & loaded("bot.app") == set()
