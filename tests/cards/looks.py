"""A card as it is sent, taken apart, and what every card must be."""

import json
from typing import Any

from microsoft_teams.cards import AdaptiveCard

from cards.frame import MOST_ACTIONS
from content.language import Language


def dumped(card: AdaptiveCard) -> dict[str, Any]:
    """What goes out."""
    return card.model_dump(by_alias=True, exclude_none=True)


def size(card: AdaptiveCard) -> int:
    """Bytes on the wire."""
    return len(json.dumps(dumped(card), ensure_ascii=False).encode())


def walk(node: Any) -> list[dict[str, Any]]:
    """Everything in it, top to bottom."""
    if isinstance(node, dict):
        return [node, *(each for value in node.values() for each in walk(value))]
    return [each for value in node for each in walk(value)] if isinstance(node, list) else []


def assert_usable(card: dict[str, Any], language: Language, most_inputs: int = 12) -> None:
    """By phone, keyboard and screen reader, in this language."""
    assert (card["version"], card["lang"]) == ("1.5", language)
    assert len(card.get("actions", [])) <= MOST_ACTIONS
    nodes = walk(card)
    fields = [node for node in nodes if str(node.get("type", "")).startswith("Input.")]
    assert len(fields) <= most_inputs
    assert len({node["id"] for node in fields}) == len(fields)
    assert all(node["label"] for node in fields)
    texts = [node for node in nodes if node.get("type") == "TextBlock"]
    assert all(node["wrap"] is True for node in texts)
    assert all("{" not in node["text"] for node in texts), "a placeholder was left open"
    assert all(node["title"] for node in nodes if node.get("type") == "Action.Execute")
    # Rows of long lists are pressed too, and have none: with one each they would not fit a message.
    assert all(each["fallback"]["type"] == "Action.Submit" for each in card.get("actions", []) if _executes(each))


def _executes(action: dict[str, Any]) -> bool:
    return bool(action["type"] == "Action.Execute")
