"""What Teams shows of the answer to a search in the compose box."""

from dataclasses import dataclass
from typing import Any

from tests.teams_simulator.answers import JsonObject, SimulatorError
from tests.teams_simulator.traffic import CARD

SEARCH_PATIENCE = 5.0  # seconds until Teams gives up
MOST_RESULTS = 25
_PREVIEWS = {f"application/vnd.microsoft.card.{kind}" for kind in ("thumbnail", "hero")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One of the list: its title, the line below it, and the card that choosing it puts into the message."""

    title: str
    line: str
    card: JsonObject


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What came of it: results, or what is said in their place; `status` is the bot's (504: not in time)."""

    status: int
    results: tuple[Result, ...] = ()
    said: str = ""

    @property
    def titles(self) -> list[str]:
        """What the list shows."""
        return [each.title for each in self.results]


def read_search(status: int, answer: Any) -> Search:
    """The answer as Teams reads it; `SimulatorError` for what it would not show."""
    if status != 200:
        return Search(status=status)
    found = answer.get("composeExtension") if isinstance(answer, dict) else None
    if not isinstance(found, dict):
        raise SimulatorError(f"no answer to a search: {answer}")
    if found.get("type") == "message" and found.get("text"):
        return Search(status=status, said=found["text"])
    if found.get("type") != "result" or found.get("attachmentLayout") not in ("list", "grid"):
        raise SimulatorError(f"neither results nor a message: {found}")
    if len(found["attachments"]) > MOST_RESULTS:
        raise SimulatorError(f"{len(found['attachments'])} results; Teams asked for {MOST_RESULTS} at most")
    return Search(status=status, results=tuple(map(_result, found["attachments"])))


def _result(attachment: JsonObject) -> Result:
    preview = attachment.get("preview") or {}
    if attachment.get("contentType") != CARD or preview.get("contentType") not in _PREVIEWS:
        raise SimulatorError(f"a result needs a card and a preview: {attachment}")
    shown = preview["content"]
    return Result(title=shown["title"], line=shown["text"], card=attachment["content"])
