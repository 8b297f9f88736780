"""The command as other tools rely on it: data on standard output, talk on standard error, 0, 1 or 2."""

import asyncio
import json
import re
import socket
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.cli.doctor import language_problems
from bot.cli.main import app
from content.language import Language
from content.search import detect_language
from tests.certificates import certificate, written
from tests.cli.command import COMMAND, run, run_beside
from tests.teams_simulator import APP_ID, TENANT_ID

pytestmark = pytest.mark.usefixtures("shipped")


def test_a_question_is_answered_as_json_on_standard_output_alone(tmp_path: Path) -> None:
    done = run("ask", "varför byter vi system egentligen", "--lang", "sv", "--json", data=tmp_path)
    assert done.returncode == 0
    answer = json.loads(done.stdout)
    assert answer["outcome"] == "answer"
    assert answer["lang"] == "sv"
    assert answer["articles"][0]["id"] == "why-change"


def test_the_support_of_the_person_who_asks_is_named(tmp_path: Path) -> None:
    done = run("ask", "hvor mange broer er der over Gudenåen", "--as", "mette", "--json", data=tmp_path)
    answer = json.loads(done.stdout)
    assert (answer["outcome"], answer["contact"]) == ("abstain", "Startstøtten ved Sundet")


@pytest.mark.parametrize(
    ("question", "kind", "says"),
    [
        ("hur mycket paracetamol kan hon ta", "medical", "medicinska råd"),
        ("remiss för 19121212-1212", "identity-number", "personnummer"),
        ("Wann starten wir mit dem neuen System?", "foreign", "Ich spreche leider kein Deutsch"),
    ],
)
def test_what_the_chat_would_refuse_is_refused_with_the_same_words(
    tmp_path: Path, question: str, kind: str, says: str
) -> None:
    asked = ("ask", question, "--lang", "sv")
    answer = json.loads(run(*asked, "--json", data=tmp_path).stdout)
    assert (answer["outcome"], answer["refusal"]) == ("refused", kind)
    assert says in answer["says"]
    assert says in " ".join(run(*asked, data=tmp_path).stdout.split())


def test_of_several_questions_the_first_is_answered_and_the_others_are_listed(tmp_path: Path) -> None:
    asked = ("ask", "varför byter vi system egentligen? när startar vi?", "--lang", "sv")
    answer = json.loads(run(*asked, "--json", data=tmp_path).stdout)
    assert answer["articles"][0]["id"] == "why-change"
    assert answer["more"] == ["när startar vi?"]
    assert "när startar vi?" in run(*asked, data=tmp_path).stderr


def test_a_batch_abstains_from_what_is_refused_and_ranks_it_all_the_same(tmp_path: Path) -> None:
    lines = [
        {"id": 1, "question": "får jag mer lön"},
        {"id": 2, "question": "får jag mer lön? varför byter vi system?"},
    ]
    (tmp_path / "q.jsonl").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    done = run("ask", "--batch", str(tmp_path / "q.jsonl"), data=tmp_path)
    refused, second = map(json.loads, done.stdout.splitlines())
    assert refused["outcome"] == "abstain"
    assert refused["ranked"]
    assert second["ranked"][0] == "why-change"


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


@pytest.mark.parametrize(
    "line",
    ['{"id": "2", "question": "x", "lang": ["sv"]}', '{"id": "2", "question": "\\ud800"}', "[1]", '"x"', "{"],
)
def test_a_line_of_a_batch_that_is_no_question_is_named_and_not_traced(tmp_path: Path, line: str) -> None:
    (tmp_path / "q.jsonl").write_text('{"id": "1", "question": "varför"}\n' + line, "utf-8")
    done = run("ask", "--batch", str(tmp_path / "q.jsonl"), data=tmp_path)
    assert done.returncode == 1
    assert "line 2: must be" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_batch_is_split_at_line_feeds_only_and_may_start_with_a_mark(tmp_path: Path) -> None:
    text = '{"id": 1, "question": "varför\u2028byter vi"}\r\n{"id": 2, "question": "varför\x85"}\n'
    (tmp_path / "q.jsonl").write_bytes(text.encode("utf-8-sig"))
    done = run("ask", "--batch", str(tmp_path / "q.jsonl"), data=tmp_path)
    assert done.returncode == 0, done.stderr
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [1, 2]


@pytest.mark.parametrize(("option", "where"), [("--content", "nope"), ("--out", "nope/a.jsonl")])
def test_a_batch_with_a_directory_that_is_not_there_is_refused_before_it_is_asked(
    tmp_path: Path, option: str, where: str
) -> None:
    (tmp_path / "q.jsonl").write_text('{"id": "1", "question": "varför"}\n', "utf-8")
    done = run("ask", "--batch", str(tmp_path / "q.jsonl"), option, str(tmp_path / where), data=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith(f"There is no directory {tmp_path / 'nope'}")


def own_content(directory: Path, *, audience: str = "staff") -> Path:
    article = directory / "articles/sv/a.md"
    article.parent.mkdir(parents=True)
    article.write_text(
        f"---\nid: a\ntitle: Var finns enhörningen?\naudience: [{audience}]\nowner: content-owner\nsource: s\n"
        "questions: [Var finns enhörningen?]\nreviewed: 2026-01-01\n---\nI skogen.\n",
        "utf-8",
    )
    (directory / "content.yaml").write_text("languages: [sv]\n", "utf-8")
    return directory


def test_a_question_is_asked_of_the_content_that_is_named(tmp_path: Path) -> None:
    content = own_content(tmp_path / "own")
    done = run("ask", "Var finns enhörningen?", "--content", str(content), "--json", data=tmp_path)
    assert [each["id"] for each in json.loads(done.stdout)["articles"]] == ["a"], done.stderr


async def test_that_a_running_bot_asks_its_own_content_is_said(running: Path) -> None:
    content = own_content(running / "own")
    done = await run_beside("ask", "Var finns enhörningen?", "--content", str(content), "--json", data=running)
    assert "a" not in [each["id"] for each in json.loads(done.stdout)["articles"]]
    assert "A bot is running, and its content is used" in done.stderr


@pytest.mark.parametrize(("audience", "ranked"), [("staff", ["a"]), ("manager", [])])
def test_a_batch_ranks_only_what_a_guest_may_see(tmp_path: Path, audience: str, ranked: list[str]) -> None:
    (tmp_path / "q.jsonl").write_text('{"id": "1", "question": "Var finns enhörningen?"}\n', "utf-8")
    content = own_content(tmp_path / "own", audience=audience)
    done = run("ask", "--batch", str(tmp_path / "q.jsonl"), "--content", str(content), data=tmp_path)
    assert json.loads(done.stdout)["ranked"] == ranked


def test_content_check_exits_1_with_a_fault_and_0_without(tmp_path: Path) -> None:
    assert run("content", "check", data=tmp_path).returncode == 0
    article = tmp_path / "content/articles/sv/a.md"
    article.parent.mkdir(parents=True)
    article.write_text("---\nid: a\n---\n", "utf-8")
    done = run("content", "check", str(tmp_path / "content"), data=tmp_path)
    assert done.returncode == 1
    assert "articles/sv/a.md:" in done.stdout
    assert run("content", "check", str(tmp_path / "nowhere"), data=tmp_path).returncode == 2
    (tmp_path / "empty").mkdir()
    assert run("content", "check", str(tmp_path / "empty"), data=tmp_path).returncode == 1


def test_what_cannot_be_written_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "faq.jsonl").write_text('{"id": "a", "lang": "sv", "question": "Q?", "answer": "A."}\n', "utf-8")
    done = run("content", "import", str(tmp_path / "faq.jsonl"), "--into", "/proc/nope", data=tmp_path)
    assert done.returncode == 1
    assert "/proc/nope" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_package_is_not_built_with_a_setting_that_is_not_valid(tmp_path: Path) -> None:
    done = run("manifest", "build", "--out", str(tmp_path / "x.zip"), data=tmp_path, STARTKLAR_PORT="abc")
    assert done.returncode == 2
    assert "STARTKLAR_PORT: " in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("left", ["[1]", "1", "{}", "no JSON"])
def test_an_address_that_is_none_is_passed_over(tmp_path: Path, left: str) -> None:
    (tmp_path / "control.json").write_text(left, "utf-8")
    assert run("checkin", "status", "--json", data=tmp_path).returncode == 0


def test_serve_with_a_file_for_a_directory_blames_the_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run("serve", "--data", str(tmp_path / "file"), data=tmp_path)
    assert done.returncode == 1
    assert str(tmp_path / "file") in done.stderr
    assert "another bot" not in done.stderr
    assert "Traceback" not in done.stderr


def test_serve_on_a_port_that_is_taken_asks_for_another_bot(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        done = run("serve", "--port", str(other.getsockname()[1]), data=tmp_path)
    assert done.returncode == 1
    assert "Is another bot running?" in done.stderr


async def test_a_second_bot_on_the_same_data_is_told_where_the_first_one_is(running: Path) -> None:
    url = json.loads((running / "control.json").read_text("utf-8"))["messages_url"]
    done = await run_beside("serve", data=running)
    assert done.returncode == 1
    assert f"A bot is running with the data in {running} already: {url}" in done.stderr


IN_TEAMS = {"STARTKLAR_APP_ID": APP_ID, "STARTKLAR_TENANT_ID": TENANT_ID}


def test_doctor_says_what_is_set_what_is_missing_and_that_the_bot_can_run(tmp_path: Path) -> None:
    done = run("doctor", data=tmp_path)
    assert done.returncode == 0, done.stdout
    assert "For production: set STARTKLAR_APP_ID, STARTKLAR_TENANT_ID" in done.stdout
    assert "0 units, 0 people" in done.stdout, "to look is not to fill the store with the sample"
    assert "The bot can run." in done.stdout


def test_doctor_still_checks_the_rest_when_a_setting_is_not_valid(tmp_path: Path) -> None:
    done = run("doctor", data=tmp_path, STARTKLAR_TICK_SECONDS="soon", STARTKLAR_APP_ID="x")
    assert done.returncode == 1
    assert "✗ STARTKLAR_TICK_SECONDS: " in done.stdout
    assert "✗ STARTKLAR_TENANT_ID must be set" in done.stdout
    assert "STARTKLAR_APP_ID = x (set)" in done.stdout
    assert "✓ store" in done.stdout
    assert "✓ content" in done.stdout


@pytest.mark.parametrize(
    ("days", "says", "code"),
    [
        (200, "✓ credential: a certificate, valid until ", 0),
        (12, "in 11 days: have a new one made", 0),
        (-3, "✗ credential: ", 1),
    ],
)
def test_doctor_says_when_the_certificate_ends(tmp_path: Path, days: int, says: str, code: int) -> None:
    path = written(tmp_path, *certificate(datetime.now(UTC) + timedelta(days=days)))
    done = run("doctor", data=tmp_path, STARTKLAR_APP_CERTIFICATE=str(path), **IN_TEAMS)
    assert (says in done.stdout, done.returncode) == (True, code), done.stdout


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"STARTKLAR_APP_PASSWORD": "marked"}, "✓ credential: a client secret"),
        ({"STARTKLAR_APP_TYPE": "UserAssignedMSI"}, "✓ credential: the managed identity"),
        ({"STARTKLAR_APP_CERTIFICATE": "/nowhere.pem"}, "✗ STARTKLAR_APP_CERTIFICATE: there is no file /nowhere.pem"),
    ],
)
def test_doctor_says_which_credential_is_set(tmp_path: Path, settings: dict[str, str], says: str) -> None:
    done = run("doctor", data=tmp_path, **IN_TEAMS, **settings)
    assert says in done.stdout
    assert "marked" not in done.stdout + done.stderr


def test_doctor_tells_a_port_that_something_else_listens_on(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        done = run("doctor", data=tmp_path, STARTKLAR_PORT=port)
    assert done.returncode == 1
    assert f"✗ port: {port} is taken by another program" in done.stdout


async def test_doctor_has_nothing_against_the_port_of_the_bot_itself(running: Path) -> None:
    control = json.loads((running / "control.json").read_text("utf-8"))
    port = str(urlsplit(control["messages_url"]).port)
    done = await run_beside("doctor", data=running, STARTKLAR_PORT=port)
    assert done.returncode == 0, done.stdout
    assert f"in use by the bot on {control['messages_url']}" in done.stdout


def test_doctor_tells_when_languages_cannot_be_told_apart() -> None:
    assert language_problems(detect_language) == []
    (problem,) = language_problems(lambda _: Language.EN)
    assert problem.startswith("language detection: ")


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
    assert f"{tmp_path}/store.json cannot be read; nothing was opened, and nothing changed." in done.stderr
    assert "There is no backup that can be read." in done.stderr
    assert (tmp_path / "store.json").read_text("utf-8") == "{"


def test_a_damaged_store_that_has_a_backup_is_brought_back_by_the_command_that_is_named(tmp_path: Path) -> None:
    for _ in range(2):
        assert run("checkin", "status", data=tmp_path).returncode == 0
    (tmp_path / "store.json").write_text("{", "utf-8")
    refused = run("checkin", "status", data=tmp_path)
    assert refused.returncode == 1
    assert f"startklar store restore --data {tmp_path}" in refused.stderr
    done = run("store", "restore", data=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "backups/store-" in done.stdout
    assert run("checkin", "status", data=tmp_path).returncode == 0


def test_a_roster_is_imported_with_the_bot_stopped(tmp_path: Path) -> None:
    (tmp_path / "units.csv").write_text("id,name,initiative,wave\nu,Enhet,journal,1\n", "utf-8")
    done = run("roster", "import", str(tmp_path / "units.csv"), data=tmp_path)
    assert (done.returncode, done.stdout) == (1, "initiative journal has no waves, but units: u\n")
    (tmp_path / "waves.csv").write_text("initiative,wave,go_live\njournal,1,P1W\n", "utf-8")
    done = run("roster", "import", str(tmp_path / "units.csv"), str(tmp_path / "waves.csv"), data=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Stored 1 units, 0 people, 1 initiatives." in done.stderr, "nothing of the sample was there before"
    rows = json.loads(run("checkin", "status", "--json", data=tmp_path).stdout)["units"]
    assert [row["unit"] for row in rows] == ["u"]


def test_an_import_says_what_another_day_moves_before_it_is_stored(tmp_path: Path) -> None:
    (tmp_path / "units.csv").write_text("id,name,initiative,wave\nu,Enhet,journal,1\n", "utf-8")
    files = [str(tmp_path / name) for name in ("units.csv", "waves.csv")]
    for go_live in ("2031-03-03", "2031-05-05"):
        (tmp_path / "waves.csv").write_text(f"initiative,wave,go_live\njournal,1,{go_live}\n", "utf-8")
        done = run("roster", "import", *files, data=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr
    assert "journal, wave 1: go-live moves from 2031-03-03 to 2031-05-05" in " ".join(done.stderr.split())


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


def test_material_with_words_still_to_be_written_is_not_sent(tmp_path: Path) -> None:
    done = run("broadcast", "send", "outage", "--to", "all", data=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "outage is not finished: somebody has to write vad som inte fungerar" in done.stderr


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
        input="avstämning\n7\n" + "5\n" * 3 + "1\n95\n" + "1\n" * 4 + "\n" * 2,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "Avstämning vecka" in done.stdout
    assert "Tack, vecka" in done.stdout


def test_no_gaps_are_an_empty_list(tmp_path: Path) -> None:
    done = run("gap", "list", "--json", data=tmp_path)
    assert (done.returncode, json.loads(done.stdout)) == (0, {"gaps": []})


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


def test_an_empty_queue_of_questions_is_an_empty_list(tmp_path: Path) -> None:
    done = run("ticket", "list", "--json", data=tmp_path)
    assert (done.returncode, json.loads(done.stdout)) == (0, {"tickets": []})
    done = run("ticket", "list", data=tmp_path)
    assert (done.stdout, done.stderr.strip()) == ("", "No question waits for an answer.")
