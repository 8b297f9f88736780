"""What a button carries is what the bot put there: signed, for one place, until a day."""

import hmac
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache, partial
from typing import Any

import structlog

from bot.links import as_text, signature
from bot.ports import CardAction, Clock

# What the key is known by.
KEY = "cards"
# Where the signature travels, among what the button carries.
STATE = "state"
# A form that lay through a manager's summer, or a parental leave's first half, can still be sent.
LIFETIME = timedelta(days=180)

# A chat as Graph names it: Teams lets us write there, and tells of it by another name when a button is pressed.
_OTHER_NAME = "@unq.gbl.spaces"
_ACTIONS = frozenset({"Action.Execute", "Action.Submit"})
_PURPOSE = "card"
# 128 bits: nobody guesses them, and a card has its signature two times for each button.
_MAC_BYTES = 16
# An input's name, in the signature: 24 bits, by the same key.
_NAME_LETTERS = 4
_LONGEST, _LONGEST_NAME = 1_000, 100

log = structlog.get_logger()

# Signs all buttons of a card, in place.
Seal = Callable[[dict[str, Any]], None]


class CardStates:
    """Signs the buttons of cards that leave, and tells those that come back from any others.

    Signed are the verb, all the bot put into the button, the names of the card's inputs, the day it ends, and the
    conversation where it is known. What people fill in is not: it may be anything, under the names of inputs only.
    """

    def __init__(self, key: bytes, clock: Clock) -> None:
        self._key = key
        self._clock = clock
        # The same few hundred names all the time.
        self._digest = lru_cache(maxsize=2_000)(self._digested)

    def sealing(self, conversation: str | None) -> Seal:
        """Signs cards for this conversation; None where nobody knows yet in which one a card will stand."""
        return partial(self._seal, place=_place(conversation))

    def checked(self, action: CardAction, conversation: str) -> CardAction:
        """The action without its signature, `genuine` when it is one; what else it carries is left out when not."""
        data = dict(action.data)
        state = data.pop(STATE, None)
        fault = self._fault(state, action.verb, data, _place(conversation))
        if fault:
            # Neither the verb nor what it came with: both are whatever somebody wrote there.
            log.warning("button_refused", why=fault)
            return CardAction(verb=action.verb, data={})
        return replace(action, data=data, genuine=True, filled=self._filled(str(state), data))

    def _seal(self, card: dict[str, Any], *, place: str | None) -> None:
        buttons, inputs = [], {}
        for each in _parts(card):
            kind = str(each.get("type", ""))
            if kind in _ACTIONS:
                buttons.append(each)
            elif kind.startswith("Input."):
                inputs[each["id"]] = self._name(each["id"])
        if not buttons:
            return
        began = f"{'a' if place is None else 'h'}{int((self._clock() + LIFETIME).timestamp())}"
        signed, state = "", ""
        for each in buttons:
            data = each.setdefault("data", {})
            if "verb" in each:
                data["verb"] = each["verb"]
            # A button and what stands in for it in older clients carry the same.
            if (carried := repr(data)) != signed:
                head = f"{began}.{''.join(sorted(name for id_, name in inputs.items() if id_ not in data))}"
                signed, state = carried, f"{head}.{self._mac(head, data, place)}"
            data[STATE] = state

    def _fault(self, state: object, verb: str, data: Mapping[str, Any], place: str | None) -> str:
        """Why it is not to be trusted; empty when it is."""
        if not isinstance(state, str) or not state:
            return "missing"
        where, _, mac = state.rpartition(".")
        head, dot, _ = where.partition(".")
        if not dot or len(state) > _LONGEST or head[:1] not in ("a", "h") or data.get("verb") != verb:
            return "forged"
        # What is left when the inputs are taken away must be what was signed: no more, no less, nothing else.
        filled = self._filled(state, data)
        signed = {name: value for name, value in data.items() if name not in filled}
        expected = self._mac(where, signed, place if head[0] == "h" else None)
        if not hmac.compare_digest(mac.encode(), expected.encode()):
            return "forged"
        return "expired" if int(head[1:]) <= self._clock().timestamp() else ""

    def _filled(self, state: str, data: Mapping[str, Any]) -> frozenset[str]:
        """What of it came from the card's inputs."""
        names = state.split(".")[1]
        inputs = {names[at : at + _NAME_LETTERS] for at in range(0, len(names), _NAME_LETTERS)}
        return frozenset(name for name in data if self._name(name) in inputs)

    def _mac(self, head: str, data: Mapping[str, Any], place: str | None) -> str:
        body = json.dumps([head, place, _plain(data)], sort_keys=True, separators=(",", ":")).encode()
        return as_text(signature(self._key, _PURPOSE, body)[:_MAC_BYTES])

    def _name(self, name: str) -> str:
        """What an input is known by in a signature; nothing for what is longer than any of ours."""
        return self._digest(name) if len(name) <= _LONGEST_NAME else ""

    def _digested(self, name: str) -> str:
        return as_text(signature(self._key, "input", name.encode("utf-8", "replace"))[:3])


def _place(conversation: str | None) -> str | None:
    """The chat or channel, whatever the thread; None where a button would be heard of from elsewhere."""
    found = (conversation or "").partition(";")[0]
    return None if not found or found.endswith(_OTHER_NAME) else found


def _plain(value: Any) -> Any:
    """The same whether a client writes a whole number as 1 or as 1.0."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list) else value


def _parts(card: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Everything in a card, but for what its buttons carry."""
    waiting: list[Any] = [card]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            yield node
            waiting += [each for name, each in node.items() if name != "data" and isinstance(each, dict | list)]
        else:
            waiting += [each for each in node if isinstance(each, dict | list)]
