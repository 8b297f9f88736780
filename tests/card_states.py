"""Buttons that no card has, signed as if one had: what lies behind the signature must hold by itself."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import psycopg

from bot.settings import Settings
from bot.teams.card_state import KEY, STATE, CardStates
from tests.teams_simulator import Message, Person, SubmitAs, TeamsClient, TeamsSimulator, Turn
from tests.teams_simulator.buttons import button

PRESSED = "adaptiveCard/action"


def key_of(settings: Settings) -> bytes:
    """The key of a bot that has run: its own, read where it keeps it."""
    if settings.store is None:
        return (settings.data / f"{KEY}.key").read_bytes()
    with psycopg.connect(settings.store.get_secret_value()) as connection:
        row = connection.execute("select secret from secrets where name = %s", (KEY,)).fetchone()
        assert row
        return bytes(row[0])


def signed(states: CardStates | bytes, verb: str, data: dict[str, Any], conversation: str | None) -> dict[str, Any]:
    """What a button with this verb carries, as the bot itself would have signed it."""
    found = CardStates(states, lambda: datetime.now(UTC)) if isinstance(states, bytes) else states
    button: dict[str, Any] = {"type": "Action.Execute", "verb": verb, "data": unsigned(data)}
    found.sealing(conversation)(button)
    carried: dict[str, Any] = button["data"]
    return carried


def unsigned(data: dict[str, Any]) -> dict[str, Any]:
    """What a button carries, without the signature that is on it: so that it can be changed, and signed anew."""
    return {name: value for name, value in data.items() if name != STATE}


class Forger(TeamsClient):
    """Teams, and somebody in it who can have any button signed, but cannot change one that is."""

    def __init__(
        self, simulator: TeamsSimulator, url: str, settings: Settings, clock: Callable[[], datetime], **how: Any
    ) -> None:
        super().__init__(simulator, url, **how)
        self._settings = settings
        self._clock = clock

    async def invoke(
        self, person: Person, message: Message, name: str, value: dict[str, Any], *, activity_id: str | None = None
    ) -> Turn:
        """Press it as it is where it is signed; where it is not, have it signed first."""
        action = value.get("action") if name == PRESSED else None
        if isinstance(action, dict) and isinstance(action.get("data"), dict) and STATE not in action["data"]:
            states = CardStates(key_of(self._settings), self._clock)
            data = signed(states, action.get("verb", ""), action["data"], message.conversation)
            value = {**value, "action": {**action, "data": data}}
        return await super().invoke(person, message, name, value, activity_id=activity_id)

    async def forge(self, person: Person, message: Message, verb: str, data: dict[str, Any]) -> Turn:
        """Press a button of this card that it need not have, with just this data, signed anew."""
        value = {"action": {"type": "Action.Execute", "verb": verb, "data": unsigned(data)}}
        return await self.invoke(person, message, PRESSED, value)

    async def alter(self, person: Person, message: Message, verb: str, change: dict[str, Any]) -> Turn:
        """Press this card's own button, with some of what it carries changed, signed anew."""
        own = button(self._traffic.cards_for(person.id, message), verb, SubmitAs.EXECUTE)["data"]
        return await self.forge(person, message, verb, own | change)
