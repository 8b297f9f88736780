"""The command as other tools rely on it: data on standard output, talk on standard error, 0, 1 or 2."""

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from bot.cli.main import app

COMMAND = [sys.executable, "-m", "bot"]


def run(*arguments: str, data: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("STARTKLAR_")}
    return subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        text=True,
        env={**kept, "STARTKLAR_DATA": str(data), "COLUMNS": "200", "NO_COLOR": "1", **environment},
        check=False,
        timeout=60,
    )


async def run_beside(*arguments: str, data: Path) -> subprocess.CompletedProcess[str]:
    return await asyncio.to_thread(run, *arguments, data=data)


@pytest_asyncio.fixture
async def running(tmp_path: Path) -> AsyncIterator[Path]:
    """The data directory of a bot that runs."""
    process = await asyncio.create_subprocess_exec(
        *COMMAND, "serve", "--port", "0", "--data", str(tmp_path), stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr is not None
    while "listens on" not in (await process.stderr.readline()).decode():
        pass
    yield tmp_path
    process.send_signal(signal.SIGINT)
    rest = (await process.stderr.read()).decode()
    assert await process.wait() == 0
    assert "Traceback" not in rest


def test_a_question_is_answered_as_json_on_standard_output_alone(tmp_path: Path) -> None:
    done = run("ask", "varför byter vi system egentligen", "--lang", "sv", "--json", data=tmp_path)
    assert done.returncode == 0
    answer = json.loads(done.stdout)
    assert answer["outcome"] == "answer"
    assert answer["lang"] == "sv"
    assert answer["articles"][0]["id"] == "why-change"


def test_the_support_of_the_person_who_asks_is_named(tmp_path: Path) -> None:
    done = run("ask", "hvad skal vi have til frokost", "--as", "mette", "--json", data=tmp_path)
    answer = json.loads(done.stdout)
    assert (answer["outcome"], answer["contact"]) == ("abstain", "Startstøtten ved Sundet")


def test_an_unknown_person_is_refused(tmp_path: Path) -> None:
    done = run("ask", "varför", "--as", "nobody", data=tmp_path)
    assert done.returncode == 1
    assert "there is no person nobody" in done.stderr
    assert done.stdout == ""


def test_a_batch_keeps_the_contract_line_by_line(tmp_path: Path) -> None:
    questions = tmp_path / "q.jsonl"
    questions.write_text(
        '{"id": "1", "question": "varför byter vi system egentligen", "lang": "sv"}\n'
        '{"id": 2, "question": "when do we go live"}\n\n'
        '{"id": "3", "question": "vad blir det för mat till lunch", "lang": null}\n',
        "utf-8",
    )
    answers = tmp_path / "a.jsonl"
    done = run("ask", "--batch", str(questions), "--out", str(answers), "--top", "3", data=tmp_path)
    assert done.returncode == 0
    lines = [json.loads(line) for line in answers.read_text("utf-8").splitlines()]
    assert [line["id"] for line in lines] == ["1", 2, "3"]
    assert [line["lang"] for line in lines] == ["sv", "en", "sv"]
    assert lines[0]["ranked"][0] == "why-change"
    assert all(set(line) == {"id", "outcome", "lang", "confidence", "ranked", "ms"} for line in lines)
    assert all(len(line["ranked"]) <= 3 for line in lines)
    assert lines[2]["outcome"] != "answer"


def test_a_broken_batch_names_the_line(tmp_path: Path) -> None:
    (tmp_path / "q.jsonl").write_text('{"id": "1", "question": "varför"}\n{"id": "2"}\n', "utf-8")
    done = run("ask", "--batch", str(tmp_path / "q.jsonl"), data=tmp_path)
    assert done.returncode == 1
    assert "line 2" in done.stderr


def test_content_check_exits_1_with_a_fault_and_0_without(tmp_path: Path) -> None:
    assert run("content", "check", data=tmp_path).returncode == 0
    article = tmp_path / "content/articles/sv/a.md"
    article.parent.mkdir(parents=True)
    article.write_text("---\nid: a\n---\n", "utf-8")
    done = run("content", "check", str(tmp_path / "content"), data=tmp_path)
    assert done.returncode == 1
    assert "articles/sv/a.md:" in done.stdout
    assert run("content", "check", str(tmp_path / "nowhere"), data=tmp_path).returncode == 2


def test_doctor_says_what_is_set_what_is_missing_and_that_the_bot_can_run(tmp_path: Path) -> None:
    done = run("doctor", data=tmp_path)
    assert done.returncode == 0, done.stdout
    assert "For production: set STARTKLAR_APP_ID, STARTKLAR_TENANT_ID" in done.stdout
    assert "9 units" in done.stdout or "units" in done.stdout
    assert "The bot can run." in done.stdout


def test_doctor_exits_1_when_the_bot_could_not_run_and_shows_no_secret(tmp_path: Path) -> None:
    done = run("doctor", data=tmp_path, STARTKLAR_HOST="0.0.0.0", STARTKLAR_APP_PASSWORD="hunter2")
    assert done.returncode == 1
    assert "STARTKLAR_APP_ID is not set" in done.stdout
    assert "hunter2" not in done.stdout + done.stderr


def test_serve_refuses_an_open_address_without_an_app_id_and_says_what_to_set(tmp_path: Path) -> None:
    done = run("serve", "--host", "0.0.0.0", "--port", "0", data=tmp_path)
    assert done.returncode == 2
    assert "Set STARTKLAR_APP_ID, or STARTKLAR_HOST=127.0.0.1" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_damaged_store_is_refused_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "store.json").write_text("{", "utf-8")
    done = run("checkin", "status", data=tmp_path)
    assert done.returncode == 1
    assert "backups" in done.stderr
    assert (tmp_path / "store.json").read_text("utf-8") == "{"


def test_a_roster_is_imported_with_the_bot_stopped(tmp_path: Path) -> None:
    (tmp_path / "units.csv").write_text("id,name,initiative,wave\nu,Enhet,journal,1\n", "utf-8")
    done = run("roster", "import", str(tmp_path / "units.csv"), data=tmp_path)
    assert done.returncode == 1, "people of the sample still belong to units that are gone"
    (tmp_path / "people.csv").write_text("id,name,units\np,P,u\n", "utf-8")
    done = run("roster", "import", str(tmp_path / "units.csv"), str(tmp_path / "people.csv"), data=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    rows = json.loads(run("checkin", "status", "--json", data=tmp_path).stdout)["units"]
    assert [row["unit"] for row in rows] == ["u"]


async def test_commands_that_write_go_through_a_running_bot(running: Path) -> None:
    (running / "units.csv").write_text("id,name,initiative,wave\nu,Enhet,journal,1\n", "utf-8")
    (running / "people.csv").write_text("id,name,units\np,P,u\n", "utf-8")
    done = await run_beside("roster", "import", str(running / "units.csv"), str(running / "people.csv"), data=running)
    assert done.returncode == 0, done.stdout + done.stderr
    done = await run_beside("checkin", "status", "--json", data=running)
    assert [row["unit"] for row in json.loads(done.stdout)["units"]] == ["u"]


async def test_a_dry_run_lists_recipients_and_a_send_reports(running: Path) -> None:
    done = await run_beside("broadcast", "send", "equipment-list", "--to", "wave:1", "--dry-run", data=running)
    assert done.stdout.split() == ["person:elin", "(sv)", "person:samir", "(sv)"]
    assert "2 would get it" in done.stderr
    done = await run_beside("broadcast", "list", "--json", data=running)
    assert "equipment-list" not in done.stdout


async def test_chat_talks_with_a_running_bot_as_the_person_asked_for(running: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        *COMMAND, "chat", "--as", "elin", "--data", str(running),
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, err = await process.communicate("varför byter vi system egentligen\n".encode())
    assert process.returncode == 0, err.decode()
    assert "Hej, jag är Startklar" in out.decode()
    assert "Källa:" in out.decode()
    assert "Du skriver som Elin Ekmark" in err.decode()


def test_chat_starts_the_bot_when_none_runs_and_takes_a_check_in(tmp_path: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "chat", "--data", str(tmp_path)],
        input="avstämning\n6\n" + "1\n\n" * 6,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "Avstämning vecka" in done.stdout


def test_every_command_has_help_with_an_example() -> None:
    import typer

    def leaves(command: object, path: tuple[str, ...]) -> list[tuple[tuple[str, ...], object]]:
        children = getattr(command, "commands", None)
        if not children:
            return [(path, command)]
        return [leaf for name, child in children.items() for leaf in leaves(child, (*path, name))]

    for path, command in leaves(typer.main.get_command(app), ()):
        help_ = str(getattr(command, "help", ""))
        assert re.search(r"Example: .*startklar", help_), " ".join(path)
