"""Which replica has a conversation, and which activities were handled lately by any of them."""

from collections.abc import Sequence
from secrets import token_hex

from bot.storage.postgres.database import Database
from bot.storage.postgres.queries import queries
from bot.turn_store import EndedTurn, Taken, TurnStanding

_SQL = queries("turns")
# Teams waits 10 to 15 s for an answer: a replica that has not ended a turn by then has died with it.
DEAD_SECONDS = 10.0
# Teams repeats within seconds.
KEPT_SECONDS = 600.0


class PostgresTurns:
    """The port of turns."""

    _db: Database
    _replica: str

    def _join_replicas(self) -> None:
        """Take a name among the replicas."""
        self._replica = token_hex(8)

    async def begin_turn(self, activity: str, conversation: str) -> Taken:
        """In one query, which waits for no disk."""
        given = {"activity": activity, "conversation": conversation, "replica": self._replica, "seconds": DEAD_SECONDS}
        row = await self._db.row(_SQL["begin"], given)
        assert row is not None
        return Taken(TurnStanding(row[0]), row[1])

    async def end_turns(self, ended: Sequence[EndedTurn]) -> None:
        """In one statement."""
        given = {
            "activities": [each.activity for each in ended],
            "conversations": [each.conversation for each in ended],
            "bodies": [each.body for each in ended],
        }
        await self._db.run(_SQL["finish"], given)

    async def forget_turns(self) -> None:
        """By their age."""
        await self._db.run(_SQL["forget"], {"seconds": KEPT_SECONDS})
