"""Which activities were handled lately: what Teams repeats after a restart is handled once all the same."""

import time
from collections.abc import Sequence

from bot.storage.tiny.tables import Tables
from bot.turn_store import EndedTurn, Taken, TurnStanding

_TABLE = "turns"
# Teams repeats within seconds.
KEPT_SECONDS = 600.0


class TinyTurns:
    """The port of turns; one process needs no more than a list of what it has ended."""

    _tables: Tables

    async def begin_turn(self, activity: str, conversation: str) -> Taken:
        """New, unless it was ended: what is under way is known to whoever asks."""
        ended = self._tables.get(_TABLE, activity)
        return Taken(TurnStanding.DONE, ended["body"]) if ended else Taken(TurnStanding.NEW)

    async def end_turns(self, ended: Sequence[EndedTurn]) -> None:
        """In one commit."""
        now = time.time()
        await self._tables.commit([(_TABLE, each.activity, {"at": now, "body": each.body}) for each in ended])

    async def forget_turns(self) -> None:
        """From the oldest on, until one is young."""
        now, old = time.time(), []
        for key, document in self._tables.items(_TABLE):
            if now - document["at"] < KEPT_SECONDS:
                break
            old.append(key)
        if old:
            await self._tables.commit([(_TABLE, key, None) for key in old])
