"""Who of several replicas plans and sends: the one that holds a lock, as long as it is heard of."""

import asyncio
import time
from contextlib import suppress

import psycopg
from psycopg import AsyncConnection
from psycopg.rows import TupleRow

from bot.errors import StoreUnavailable
from bot.storage.postgres.database import SENDING, Database, interruptible
from bot.storage.postgres.queries import queries

_SQL = queries("replicas")
# Whoever has not been heard of for so long is ended by the next one; it takes itself for ended before that, so that a
# process that was stopped and goes on again sends nothing more.
SILENT_SECONDS = 6.0
SURE_SECONDS = 4.5
# How long a server needs to end it.
_ENDED_SECONDS = 0.3
# The server finds out about a machine that vanished without a word.
_KEEPALIVE = {"tcp_keepalives_idle": 3, "tcp_keepalives_interval": 2, "tcp_keepalives_count": 2}


class Lead:
    """The lock, on a connection of its own; `epoch` numbers those who held it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: AsyncConnection[TupleRow] | None = None
        self._heard = 0.0
        self.epoch = 0

    @property
    def sure(self) -> bool:
        """Whether nobody else can have taken it, without asking."""
        return self._connection is not None and time.monotonic() - self._heard < SURE_SECONDS

    async def hold(self) -> bool:
        """Take it, or be heard of; False while another has it. Raises StoreUnavailable."""
        # What is asked for counts from before it was asked: an answer may be long on its way.
        asked = time.monotonic()
        try:
            with interruptible():
                held = await self._beat() if self._connection else await self._take()
        except (psycopg.OperationalError, psycopg.InterfaceError) as error:
            await self.let_go()
            raise StoreUnavailable(type(error).__name__) from error
        if held:
            self._heard = asked
        return held

    async def let_go(self) -> None:
        """Leave it to others at once."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(psycopg.Error):
                await connection.close()

    async def _beat(self) -> bool:
        assert self._connection is not None
        row = await (await self._connection.execute(_SQL["beat"], {"epoch": self.epoch})).fetchone()
        if row is None:
            await self.let_go()
        return row is not None

    async def _take(self) -> bool:
        connection = await self._database.connection_of_its_own()
        try:
            for name, value in _KEEPALIVE.items():
                await connection.execute("select set_config(%s, %s, false)", [name, str(value)])
            free = await _try(connection)
            if not free:
                ended = await connection.execute(_SQL["end_silent"], {"seconds": SILENT_SECONDS})
                if ended.rowcount:
                    await asyncio.sleep(_ENDED_SECONDS)
                    free = await _try(connection)
            if not free:
                await connection.close()
                return False
            begun = await (await connection.execute(_SQL["begin_lead"])).fetchone()
            assert begun is not None
        except BaseException:
            await connection.close()
            raise
        self._connection, self.epoch = connection, int(begun[0])
        return True


async def _try(connection: AsyncConnection[TupleRow]) -> bool:
    row = await (await connection.execute(_SQL["try_lead"], {"lock": SENDING})).fetchone()
    return row is not None and bool(row[0])
