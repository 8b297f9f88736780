"""The embedded store's part that keeps broadcasts, what came back of them, and what people asked to be spared."""

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime

from pydantic import TypeAdapter

from bot.storage.tiny.documents import Documents, write
from content.language import Language
from dialogs.broadcast.broadcast import Broadcast, Stage
from dialogs.broadcast.contacts import Wish
from dialogs.broadcast.model import Delivery
from dialogs.broadcast.receipts import Receipt
from dialogs.race import LostRace

_BROADCAST = TypeAdapter(Broadcast)
_WISH = TypeAdapter(Wish)
_RECEIPT = TypeAdapter(Receipt)


class TinyBroadcasts(Documents):
    """The broadcast, receipt and contact ports."""

    _personal: dict[str, str]

    def _look_through_receipts(self) -> None:
        """Find anew what came back of each broadcast."""
        self._receipts: dict[str, list[str]] = {}
        for key, receipt in self._tables.items("receipts"):
            self._receipts.setdefault(receipt["broadcast"], []).append(key)

    async def broadcast(self, id_: str) -> Broadcast | None:
        """One of them."""
        return self._find("broadcasts", id_, _BROADCAST)

    async def broadcasts(self, stages: Collection[Stage]) -> list[Broadcast]:
        """Those in one of these stages."""
        found = (each for _, each in self._tables.items("broadcasts") if each["stage"] in stages)
        return [_BROADCAST.validate_python(each) for each in found]

    async def broadcasts_to_read(self, since: datetime) -> list[Broadcast]:
        """Looked through as documents."""
        found: list[Broadcast] = []
        for _, each in self._tables.items("broadcasts"):
            # The documents themselves: of years of broadcasts hardly any is read into one.
            to_read = each["stage"] == Stage.SENT and each["acknowledge"]
            if to_read and datetime.fromisoformat(each["log"][-1]["at"]) >= since:
                found.append(_BROADCAST.validate_python(each))
        return found

    async def save_broadcast(self, broadcast: Broadcast, deliveries: Sequence[Delivery] = ()) -> None:
        """Keep it with its rows; raises LostRace."""
        await self._tables.settled("broadcasts", broadcast.id)
        row = self._following("broadcasts", broadcast.id, broadcast.revision, _BROADCAST, broadcast)
        await self._commit_and_plan([row], deliveries)

    async def drop_broadcast(self, id_: str) -> None:
        """Forget a draft."""
        await self._tables.settled("broadcasts", id_)
        found = await self.broadcast(id_)
        if found is None:
            return
        if found.stage is not Stage.DRAFT:
            raise LostRace(id_)
        await self._tables.commit([("broadcasts", id_, None)])

    async def receipt(self, broadcast: str, person: str) -> Receipt | None:
        """One person's."""
        return self._find("receipts", _receipt_key(broadcast, person), _RECEIPT)

    async def receipts(self, broadcast: str) -> Mapping[str, Receipt]:
        """Everybody's."""
        found = (self._find("receipts", key, _RECEIPT) for key in self._receipts.get(broadcast, ()))
        return {each.person: each for each in found if each}

    async def save_receipt(self, receipt: Receipt) -> None:
        """Keep it."""
        key = _receipt_key(receipt.broadcast, receipt.person)
        if self._tables.get("receipts", key) is None:
            self._receipts.setdefault(receipt.broadcast, []).append(key)
        await self._tables.commit([write("receipts", key, _RECEIPT, receipt)])

    async def languages(self) -> Mapping[str, Language]:
        """By person."""
        return {key: Language(each["language"]) for key, each in self._tables.items("preferences")}

    async def chats(self) -> AbstractSet[str]:
        """Everybody whose chat is known."""
        return self._personal.keys()

    async def wish(self, person: str) -> Wish | None:
        """One person's."""
        return self._find("wishes", person, _WISH)

    async def wishes(self) -> Mapping[str, Wish]:
        """By person."""
        return {key: _WISH.validate_python(each) for key, each in self._tables.items("wishes")}

    async def save_wish(self, wish: Wish) -> None:
        """Keep it."""
        await self._tables.commit([write("wishes", wish.person, _WISH, wish)])


def _receipt_key(broadcast: str, person: str) -> str:
    return f"{broadcast}/{person}"
