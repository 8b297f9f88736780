"""Where cards lead to on the board, followed as their reader would."""

from typing import Any
from urllib.parse import parse_qsl, urlsplit

from bot.board.views import VIEWS
from tests.board import looked
from tests.scenarios.house import House


def places(card: Any) -> list[str]:
    """The addresses of a card's buttons that lead to the board."""
    assert len(card["actions"]) <= 6
    found = [each["url"] for each in card["actions"] if each["type"] == "Action.OpenUrl"]
    return [each for each in found if urlsplit(each).path == "/board"]


async def followed(house: House, person: str, address: str) -> tuple[int, str]:
    """What the board shows of it; the view it names is one that there is."""
    asked = dict(parse_qsl(urlsplit(address).query))
    view = asked.pop("view")
    assert view in VIEWS
    return await looked(house, person, view, asked)
