"""The names that people get in records that say no more who they were."""

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass

from bot.ports import Store
from dialogs.people.roster import Roster
from dialogs.privacy.documents import GONE, gone_from
from dialogs.privacy.model import Stored

_KEY = "gone"
_LENGTH = 12


@dataclass(frozen=True, slots=True)
class Pseudonyms:
    """Makes them of a key that only this store has: the same each time, so that a repetition changes nothing."""

    key: bytes

    @classmethod
    async def of(cls, store: Store) -> "Pseudonyms":
        """Those of a store."""
        return cls(await store.secret(_KEY))

    def within(self, record: Stored, only: frozenset[str] | None = None) -> Callable[[str], str]:
        """One for each person of a record, another one in each record; of `only` these people where they are given."""
        return lambda person: (
            person
            if person.startswith(GONE) or (only is not None and person not in only)
            else gone_from(self._made(f"{record.kind}/{record.key}", person), ())
        )

    def of_messages(self, person: str, roster: Roster) -> Callable[[str], str]:
        """The same in all messages to a person, with the units they were at home in: sums by unit stay as they are."""
        known = roster.people.get(person)
        made = gone_from(self._made("messages", person), known.units if known else ())
        return lambda id_: made if id_ == person else id_

    def _made(self, where: str, person: str) -> str:
        said = f"{len(where)}/{where}{person}".encode()
        return hmac.new(self.key, said, hashlib.sha256).hexdigest()[:_LENGTH]
