"""The embedded store's part that knows what waits for a digest and what came in one."""

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.storage.tiny.documents import Documents
from bot.storage.tiny.held_index import HeldIndex
from bot.storage.tiny.rows import DELIVERIES, DELIVERY, kept
from dialogs.broadcast.model import Delivery


class TinyDigests(Documents):
    """The digest port."""

    def _look_through_held(self) -> None:
        """Find anew what waits."""
        self._held = HeldIndex()
        self._tables.watch(DELIVERIES, self._held.look)

    async def known(self, ids: Collection[str]) -> set[str]:
        """Which of these deliveries there are, without reading any."""
        return {id_ for id_ in ids if self._tables.get(DELIVERIES, id_) is not None}

    async def held(self, by: datetime) -> list[Delivery]:
        """Kept in memory, by the moment."""
        return self._rows(self._held.due(by))

    async def gather(self, rows: Sequence[Delivery], digests: Sequence[Delivery]) -> None:
        """In one commit."""
        await self._commit_and_plan([kept(each) for each in rows], digests)

    async def gathered(self, digest: str) -> list[Delivery]:
        """Kept in memory, by digest."""
        return self._rows(self._held.of(digest))

    def _rows(self, keys: Sequence[str]) -> list[Delivery]:
        found = (self._find(DELIVERIES, key, DELIVERY) for key in keys)
        return [each for each in found if each]
