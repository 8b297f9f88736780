"""The buttons of an Adaptive Card, and which one a person presses."""

from enum import StrEnum

from tests.teams_simulator.answers import JsonObject, SimulatorError


class SubmitAs(StrEnum):
    """The two ways a card's button reaches the bot."""

    EXECUTE = "Action.Execute"
    SUBMIT = "Action.Submit"


class NoSuchActionError(SimulatorError, LookupError):
    """The person cannot press this: the card shows no such action."""


def button(cards: tuple[JsonObject, ...], verb: str, by: SubmitAs, data: JsonObject | None = None) -> JsonObject:
    """The action with `verb`, wherever it is in the cards; `NoSuchActionError` if there is none.

    Of several it is the first that carries what `data` says of it, else the first. By `SUBMIT` it is the Execute's
    fallback, or an Action.Submit whose data holds the verb.
    """
    actions = [action for card in cards for action in actions_of(card)]
    # Those that carry something else come last.
    actions.sort(key=lambda action: not _agrees(action, data or {}))
    for action in actions:
        if action["type"] == SubmitAs.EXECUTE and action.get("verb") == verb:
            fallback = action.get("fallback")
            if by is SubmitAs.EXECUTE:
                return action
            if isinstance(fallback, dict) and fallback.get("type") == SubmitAs.SUBMIT:
                return fallback
        own = action.get("data")
        if by is SubmitAs.SUBMIT and action["type"] == by and isinstance(own, dict) and verb in own.values():
            return action
    offered = sorted({str(action.get("verb") or action.get("data")) for action in actions})
    raise NoSuchActionError(f"no {by} {verb!r}; offered: {offered}")


def _agrees(action: JsonObject, data: JsonObject) -> bool:
    own = action.get("data")
    return isinstance(own, dict) and all(own[name] == value for name, value in data.items() if name in own)


def actions_of(node: object) -> list[JsonObject]:
    """All Execute and Submit actions anywhere in a card, fallbacks left out."""
    if isinstance(node, list):
        return [action for item in node for action in actions_of(item)]
    if not isinstance(node, dict):
        return []
    if node.get("type") in (SubmitAs.EXECUTE, SubmitAs.SUBMIT):
        return [node]
    return [action for key, value in node.items() if key != "fallback" for action in actions_of(value)]
