"""Nothing that the bot asks over HTTP follows a redirection: where it goes was checked, where it is sent on was not."""

import ast
from collections.abc import Iterator
from pathlib import Path

BOT = Path(__file__).parents[2] / "bot"
METHODS = {"get", "post", "put", "delete", "patch", "head", "request"}
# These ask their own machine only: the terminal asks the bot beside it, the demo the test client it started.
OWN_MACHINE = {"web/control.py", "cli/demo.py", "cli/terminal_teams.py"}


def requests() -> Iterator[tuple[str, ast.Call]]:
    """Every call of a session's method, with the file it is in."""
    for path in sorted(BOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in METHODS:
                of = node.func.value
                name = of.attr if isinstance(of, ast.Attribute) else of.id if isinstance(of, ast.Name) else ""
                if "session" in name:
                    yield path.relative_to(BOT).as_posix(), node


def follows(call: ast.Call) -> bool:
    return not any(
        each.arg == "allow_redirects" and isinstance(each.value, ast.Constant) and each.value.value is False
        for each in call.keywords
    )


def test_no_redirection_is_followed_out_of_this_machine() -> None:
    found = list(requests())
    assert {file for file, _ in found} >= {"teams/tokens.py", "teams/connector.py", "pictures.py"}
    assert {file for file, call in found if follows(call)} == OWN_MACHINE
