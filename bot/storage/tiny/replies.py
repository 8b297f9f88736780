"""The embedded store's part that finds what is replied to, and what was replied."""

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from pydantic import TypeAdapter

from bot.storage.tiny.documents import Documents
from dialogs.broadcast.model import Delivery, Recipient
from dialogs.broadcast.replies import SENT_TO_MANY
from dialogs.ticket.model import Ticket

_DELIVERY = TypeAdapter(Delivery)
_TICKET = TypeAdapter(Ticket)


class TinyReplies(Documents):
    """The reply port, by two indexes that follow every change of the tables."""

    def _look_through_replies(self) -> None:
        """Find anew which delivery brought which message, and which tickets are about which broadcast."""
        self._brought: defaultdict[str, list[str]] = defaultdict(list)
        self._about: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._tables.watch("deliveries", self._note_message)
        self._tables.watch("tickets", self._note_about)

    async def delivery_of(self, message: str, recipients: Collection[Recipient]) -> Delivery | None:
        """What brought this message to one of them."""
        # A later delivery may have put something else in its place: the first one is what it is about.
        found = (self._find("deliveries", key, _DELIVERY) for key in self._brought.get(message, ()))
        return next((each for each in found if each and each.recipient in recipients), None)

    async def tickets_about(self, broadcast: str) -> list[Ticket]:
        """The replies to a broadcast that a person answers."""
        found = (self._find("tickets", key, _TICKET) for key in self._about.get(broadcast, ()))
        return [each for each in found if each]

    def _note_message(self, key: str, document: dict[str, Any] | None) -> None:
        # What is forgotten stays in the index and is found nowhere.
        if document and (message := document.get("message_id")) and document["subject"] in SENT_TO_MANY:
            brought = self._brought[message]
            if key not in brought:
                brought.append(key)

    def _note_about(self, key: str, document: dict[str, Any] | None) -> None:
        if document and (about := document.get("about")):
            self._about[about][key] = None
