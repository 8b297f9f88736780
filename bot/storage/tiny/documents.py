"""Tables as typed documents: found, written, and put in the place of what they follow."""

from collections.abc import Sequence
from typing import Any, TypeVar

from pydantic import TypeAdapter

from bot.storage.tiny.journal import Change
from bot.storage.tiny.tables import Tables
from dialogs.broadcast.model import Delivery
from dialogs.race import LostRace

T = TypeVar("T")


def write(table: str, key: str, adapter: TypeAdapter[T], value: T) -> Change:
    """The change that keeps a value under a key."""
    return table, key, adapter.dump_python(value, mode="json")


class Documents:
    """What the parts of the embedded store share: the tables and the outbox."""

    _tables: Tables

    def _find(self, table: str, key: str, adapter: TypeAdapter[T]) -> T | None:
        found: Any = self._tables.get(table, key)
        return adapter.validate_python(found) if found is not None else None

    def _following(self, table: str, key: str, revision: int, adapter: TypeAdapter[T], value: T) -> Change:
        """The change that puts it in the place of what it follows; raises LostRace when that is not what is stored."""
        self._check_follows(table, key, revision)
        return write(table, key, adapter, value)

    def _check_follows(self, table: str, key: str, revision: int) -> None:
        """Raise LostRace unless what is stored is the revision before this one."""
        stored = self._tables.get(table, key)
        # What is being written this moment is as good as written.
        if key in self._tables.coming(table) or (stored["revision"] if stored else 0) != revision - 1:
            raise LostRace(key)

    async def _commit_and_plan(self, changes: Sequence[Change], deliveries: Sequence[Delivery]) -> None:
        raise NotImplementedError
