"""How people can be written to, and how they want to be: what is known of everybody, looked up once for a broadcast."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Protocol

from content.language import Language
from dialogs.broadcast.model import Cause
from dialogs.people.model import Preference, Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody asked to be spared: initiatives they do not want to hear of, and single messages."""

    person: str
    muted: frozenset[str] = frozenset()
    digest: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Contacts:
    """Of everybody, by person: the language they write, whose chat is known, who cannot be reached and why.

    `received` counts the messages of the last seven days.
    """

    languages: Mapping[str, Language] = field(default_factory=dict)
    chats: AbstractSet[str] = frozenset()
    standings: Mapping[str, Cause] = field(default_factory=dict)
    wishes: Mapping[str, Wish] = field(default_factory=dict)
    received: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Acquaintance:
    """What is known of one person, wherever they are met.

    `reference` is how a conversation can be written to, `standing` why they cannot be reached.
    """

    preference: Preference | None = None
    reference: Reference | None = None
    standing: Cause | None = None


class ContactStore(Protocol):
    """Keeps what people asked for, and knows of everybody what a broadcast needs."""

    async def acquaintance(self, person: str, conversation: str | None = None) -> Acquaintance:
        """What every turn and every message asks about somebody; without a conversation, about their own chat."""

    async def languages(self) -> Mapping[str, Language]:
        """The language each person chose or writes; those of whom nothing is known are missing."""

    async def chats(self) -> AbstractSet[str]:
        """The people whose own chat with the bot is known."""

    async def wish(self, person: str) -> Wish | None:
        """What somebody asked to be spared."""

    async def wishes(self) -> Mapping[str, Wish]:
        """Everybody's, by person."""

    async def save_wish(self, wish: Wish) -> None:
        """In the place of an earlier one."""
