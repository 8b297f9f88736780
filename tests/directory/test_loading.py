"""Whoever does not use Graph pays nothing for it: its SDK and Entra's library are loaded when something is read."""

import subprocess
import sys

# `azure.core` and `msal` come with the Bot Framework's own libraries.
HEAVY = ("msgraph", "msgraph_core", "kiota_abstractions", "kiota_http", "azure.identity", "httpx")
PARTS = ("source", "delta", "roster", "service")


def loaded_by(statement: str) -> set[str]:
    """Which of the heavy packages a fresh interpreter has loaded after it."""
    program = f"{statement}\nimport sys\nprint(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    return set(HEAVY) & set(found.stdout.split())


def test_the_bot_and_its_command_load_neither_graphs_sdk_nor_entras_library() -> None:
    assert loaded_by("import bot.app, bot.cli.main, bot.cli.roster") == set()


def test_the_part_that_reads_graph_loads_them_only_to_read() -> None:
    assert loaded_by("\n".join(f"import bot.directory.graph.{part}" for part in PARTS)) == set()
    assert "msgraph" in loaded_by("from msgraph import GraphServiceClient")
