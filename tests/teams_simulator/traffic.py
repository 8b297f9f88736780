"""Everything that was written in the simulated tenant: messages with their revisions, in the order they came."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from tests.teams_simulator.answers import JsonObject

CARD: Final = "application/vnd.microsoft.card.adaptive"
FILE_OFFER: Final = "application/vnd.microsoft.teams.card.file.consent"
THREAD_MARK: Final = ";messageid="


@dataclass(frozen=True, slots=True)
class Revision:
    """What a message became when it was updated."""

    at: datetime
    body: JsonObject


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One activity as it stands now; `body` is what was sent first, `current` what is shown after updates.

    `conversation` is the chat or, in a channel, the thread ("19:…@thread.tacv2;messageid=…"). `author` is the id of
    the bot ("28:…") or of a person ("29:…"). `id_told` is false for the halves of a split message: Teams gave the
    bot no id for them. The bodies are the parsed JSON itself: read them, do not change them.
    """

    conversation: str
    activity_id: str
    author: str
    body: JsonObject
    sent_at: datetime
    reply_to: str | None = None
    id_told: bool = True
    revisions: tuple[Revision, ...] = ()
    deleted_at: datetime | None = None

    @property
    def deleted(self) -> bool:
        """Whether the message was taken back."""
        return self.deleted_at is not None

    @property
    def current(self) -> JsonObject:
        """The body after the last update."""
        return self.revisions[-1].body if self.revisions else self.body

    @property
    def type(self) -> str:
        """The activity type: "message", "typing", …"""
        return str(self.body.get("type", ""))

    @property
    def text(self) -> str:
        """The text shown now, empty if there is none."""
        return self.current.get("text") or ""

    @property
    def cards(self) -> tuple[JsonObject, ...]:
        """The Adaptive Cards shown now."""
        return tuple(
            attachment["content"]
            for attachment in self.current.get("attachments") or ()
            if attachment.get("contentType") == CARD
        )

    @property
    def card(self) -> JsonObject:
        """The first Adaptive Card shown now; `LookupError` if there is none."""
        for card in self.cards:
            return card
        raise LookupError(f"message {self.activity_id} shows no Adaptive Card")


class Traffic:
    """The record of all messages; looking one up and adding one take constant time."""

    def __init__(self) -> None:
        self._places: dict[str, dict[str, Message]] = {}
        self._order: list[tuple[str, str]] = []
        self._changes: list[tuple[str, str]] = []
        self._views: dict[tuple[str, str], JsonObject] = {}

    def __len__(self) -> int:
        return len(self._order)

    @property
    def changes(self) -> int:
        """How many updates and deletions there were."""
        return len(self._changes)

    def add(self, message: Message) -> None:
        """Record a new message."""
        place = place_of(message.conversation)
        self._places.setdefault(place, {})[message.activity_id] = message
        self._order.append((place, message.activity_id))

    def clear(self) -> None:
        """Forget everything, so that a long load test does not fill the memory; threads must be started anew."""
        self._places.clear()
        self._order.clear()
        self._changes.clear()
        self._views.clear()

    def find(self, conversation: str, activity_id: str) -> Message | None:
        """The message with this id in the chat or channel, deleted ones included."""
        place = self._places.get(place_of(conversation))
        return None if place is None else place.get(activity_id)

    def update(self, message: Message, body: JsonObject, at: datetime) -> None:
        """Add a revision; what single people saw instead of the message is over."""
        self._change(replace(message, revisions=(*message.revisions, Revision(at, body))))
        if self._views:
            for key in [key for key in self._views if key[1] == message.activity_id]:
                del self._views[key]

    def delete(self, message: Message, at: datetime) -> None:
        """Take the message back; it stays on record."""
        self._change(replace(message, deleted_at=at))

    def show(self, person_id: str, message: Message, card: JsonObject) -> None:
        """Let one person see `card` in place of the message's own (the answer to an Action.Execute)."""
        self._views[person_id, message.activity_id] = card

    def cards_for(self, person_id: str, message: Message) -> tuple[JsonObject, ...]:
        """The cards of this message as this person sees them."""
        if message.deleted:
            return ()
        view = self._views.get((person_id, message.activity_id))
        return message.cards if view is None else (view,)

    def within(self, conversation: str) -> Iterator[Message]:
        """All messages of a chat, a channel with all its threads, or one thread, oldest first."""
        place = self._places.get(place_of(conversation), {})
        whole = THREAD_MARK not in conversation
        return (message for message in place.values() if whole or message.conversation == conversation)

    def since(self, mark: int) -> list[Message]:
        """The messages added after the first `mark` ones, as they stand now."""
        return [self._places[place][activity_id] for place, activity_id in self._order[mark:]]

    def changed_since(self, mark: int) -> list[Message]:
        """The messages updated or deleted after the first `mark` changes, each once, as they stand now."""
        return [self._places[place][activity_id] for place, activity_id in dict.fromkeys(self._changes[mark:])]

    def _change(self, message: Message) -> None:
        place = place_of(message.conversation)
        self._places[place][message.activity_id] = message
        self._changes.append((place, message.activity_id))


def place_of(conversation: str) -> str:
    """The chat or channel of a conversation id, without the thread."""
    return conversation.partition(THREAD_MARK)[0]
