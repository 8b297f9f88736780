"""The simulated tenant: its people and teams, who can be reached by the bot, and all that was written."""

import itertools
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from tests.teams_simulator.answers import ErrorCode, JsonObject
from tests.teams_simulator.tenant import Channel, File, Person, Team, object_id, opaque
from tests.teams_simulator.traffic import Message, Traffic, place_of


class World:
    """One tenant with one bot; `clock` tells seconds since 1970, ids are the same for the same order of additions."""

    def __init__(self, *, app_id: str, tenant_id: str, bot_name: str, clock: Callable[[], float]) -> None:
        self.app_id = app_id
        self.tenant_id = tenant_id
        self.bot_name = bot_name
        self.bot_id = f"28:{app_id}"
        self.traffic = Traffic()
        self.files: dict[str, File] = {}
        # Where a file may be put, once, and what it is to be called.
        self.uploads: dict[str, str] = {}
        self._clock = clock
        self._activity_ids = itertools.count(int(clock() * 1000))
        self._people: dict[str, Person] = {}
        self._chats: dict[str, str] = {}
        self._owners: dict[str, Person] = {}
        self._teams: dict[str, Team] = {}
        self._channels: dict[str, Team] = {}
        self._installed: set[str] = set()
        self._reached_by_team: set[str] = set()
        self._blocked: dict[str, ErrorCode] = {}
        self._disabled: set[str] = set()

    def now(self) -> datetime:
        """The moment, aware UTC."""
        return datetime.fromtimestamp(self._clock(), UTC)

    def new_activity_id(self) -> str:
        """An id never given before in this world: like Teams', milliseconds since 1970."""
        return str(next(self._activity_ids))

    # People and teams

    def add_person(
        self,
        name: str,
        *,
        upn: str | None = None,
        aad_object_id: str | None = None,
        locale: str = "nb-NO",
        timezone: str = "Europe/Oslo",
        installed: bool = True,
    ) -> Person:
        """Somebody new; `installed` says whether the app is in their personal scope."""
        number = len(self._people) // 2 + 1
        person = Person(
            id=f"29:1{opaque(self.tenant_id, 'person', number)}",
            aad_object_id=aad_object_id or object_id(self.tenant_id, "person", number),
            name=name,
            upn=upn or f"{name.casefold().replace(' ', '.')}@example.org",
            locale=locale,
            timezone=timezone,
        )
        self._people[person.id] = self._people[person.aad_object_id] = person
        if installed:
            self._installed.add(person.id)
        return person

    def add_people(self, count: int, *, installed: bool = True) -> list[Person]:
        """`count` people named "Person 1" and so on."""
        return [self.add_person(f"Person {number}", installed=installed) for number in range(1, count + 1)]

    def add_team(
        self,
        name: str,
        *,
        channels: Iterable[str] = (),
        members: Iterable[Person] = (),
        installed: bool = True,
    ) -> Team:
        """A team with General and `channels`; `installed` says whether the app was added to it."""
        number = len(self._teams) + 1
        team = Team(
            id=_channel_id(self.tenant_id, number, "General"),
            aad_group_id=object_id(self.tenant_id, "team", number),
            name=name,
            channels=tuple(
                Channel(id=_channel_id(self.tenant_id, number, channel), name=channel)
                for channel in ("General", *channels)
            ),
            members=tuple(person.id for person in members),
        )
        self._teams[team.id] = team
        self._channels.update((channel.id, team) for channel in team.channels)
        if installed:
            self.install(team)
        return team

    def person(self, identifier: str) -> Person | None:
        """The person with this Teams id ("29:…") or directory object id; mail addresses are no ids."""
        return self._people.get(identifier)

    def team(self, team_id: str) -> Team | None:
        """The team with this id."""
        return self._teams.get(team_id)

    def team_of(self, conversation: str) -> Team | None:
        """The team a channel or thread belongs to."""
        return self._channels.get(place_of(conversation))

    def owner_of(self, conversation: str) -> Person | None:
        """The person whose personal chat this is."""
        return self._owners.get(conversation)

    def chat_of(self, person: Person) -> str:
        """The id of the personal chat between this person and the bot ("a:1…")."""
        chat = self._chats.get(person.id)
        if chat is None:
            chat = self._chats[person.id] = f"a:1{opaque(person.id, len(self._owners))}"
            self._owners[chat] = person
        return chat

    def expire_chat(self, person: Person) -> str:
        """Make the chat's id stale (`ConversationNotFound`); the next one created has another id, returned here."""
        stale = self.chat_of(person)
        replacement = self._chats[person.id] = f"a:1{opaque(person.id, len(self._owners), stale)}"
        del self._owners[stale]
        self._owners[replacement] = person
        return replacement

    def members_of(self, conversation: str) -> list[Person]:
        """Who is in a chat or channel, in the order they joined; empty if it does not exist."""
        owner = self.owner_of(conversation)
        if owner is not None:
            return [owner]
        team = self.team_of(conversation)
        return [] if team is None else [self._people[member] for member in team.members]

    # Who can be reached

    def install(self, target: Person | Team) -> None:
        """Put the app into a person's personal scope or into a team."""
        self._installed.add(target.id)
        if isinstance(target, Team):
            self._refresh_reach()

    def uninstall(self, target: Person | Team) -> None:
        """Take the app away; a person in a team that has it can still be reached, as in Teams."""
        self._installed.discard(target.id)
        if isinstance(target, Team):
            self._refresh_reach()

    def is_installed(self, target: Person | Team) -> bool:
        """Whether the app is in this person's personal scope or in this team."""
        return target.id in self._installed

    def can_reach(self, person: Person) -> bool:
        """Whether the bot may write to this person: installed for them or in a team of theirs."""
        return person.id in self._installed or person.id in self._reached_by_team

    def block(self, person: Person, code: ErrorCode = ErrorCode.CONVERSATION_BLOCKED_BY_USER) -> None:
        """The person blocks the bot; writing to them answers 403 with `code`."""
        self._blocked[person.id] = code

    def unblock(self, person: Person) -> None:
        """The person allows the bot again."""
        self._blocked.pop(person.id, None)

    def blocked_with(self, person: Person) -> ErrorCode | None:
        """The code that writing to this person answers with because they blocked the bot."""
        return self._blocked.get(person.id)

    def disable(self, person: Person) -> None:
        """The admin's policy switches the app off for this person."""
        self._disabled.add(person.id)

    def enable(self, person: Person) -> None:
        """The admin's policy allows the app again."""
        self._disabled.discard(person.id)

    def is_disabled(self, person: Person) -> bool:
        """Whether the admin switched the app off for this person."""
        return person.id in self._disabled

    # What was written

    def messages_in(self, conversation: str) -> list[Message]:
        """The bot's messages in a chat, channel or thread, oldest first, deleted ones included."""
        return [
            message
            for message in self.traffic.within(conversation)
            if message.author == self.bot_id and message.type == "message"
        ]

    def everything_in(self, conversation: str) -> list[Message]:
        """All activities there, people's and the bot's, typing included, oldest first."""
        return list(self.traffic.within(conversation))

    def last_in(self, conversation: str) -> Message:
        """The bot's newest message there that was not deleted; `LookupError` if there is none."""
        for message in reversed(self.messages_in(conversation)):
            if not message.deleted:
                return message
        raise LookupError(f"the bot wrote nothing in {conversation}")

    def cards_in(self, conversation: str) -> list[JsonObject]:
        """The Adaptive Cards that stand there now, oldest first."""
        return [card for message in self.messages_in(conversation) if not message.deleted for card in message.cards]

    def cards_seen_by(self, person: Person) -> list[JsonObject]:
        """The cards in the person's chat and in their teams' channels, as this person sees them."""
        places = [self.chat_of(person)]
        for team in self._teams.values():
            if person.id in team.members:
                places.extend(channel.id for channel in team.channels)
        return [
            card
            for place in places
            for message in self.messages_in(place)
            for card in self.traffic.cards_for(person.id, message)
        ]

    def _refresh_reach(self) -> None:
        self._reached_by_team = {
            member for team in self._teams.values() if team.id in self._installed for member in team.members
        }


def _channel_id(tenant_id: str, team_number: int, channel: str) -> str:
    return f"19:{opaque(tenant_id, 'team', team_number, channel)}@thread.tacv2"
