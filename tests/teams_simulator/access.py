"""What the bot may do where, and the refusal it gets where it may not."""

from tests.teams_simulator.answers import ErrorCode, JsonObject, RefusalError
from tests.teams_simulator.tenant import Person, Team
from tests.teams_simulator.traffic import THREAD_MARK
from tests.teams_simulator.world import World


class Access:
    """Checks requests against the world; every check passes silently or raises `RefusalError` with Teams' code."""

    def __init__(self, world: World) -> None:
        self._world = world

    def check_place(self, conversation: str, *, writing: bool) -> None:
        """Refuse chats, channels and threads that do not exist or where the bot has no business."""
        person = self._world.owner_of(conversation)
        if person is not None:
            self.check_person(person, creating=False, writing=writing)
            return
        team = self._world.team_of(conversation)
        if team is None:
            raise RefusalError(ErrorCode.CONVERSATION_NOT_FOUND)
        self.check_team(team)
        _, _, root = conversation.partition(THREAD_MARK)
        if root and self._world.traffic.find(conversation, root) is None:
            raise RefusalError(ErrorCode.CONVERSATION_NOT_FOUND)

    def check_person(self, person: Person, *, creating: bool, writing: bool = True) -> None:
        """Refuse a person for whom the app is disabled or not installed, or (to write to) who blocked it."""
        if self._world.is_disabled(person):
            raise RefusalError(ErrorCode.BOT_DISABLED_BY_ADMIN)
        if not self._world.can_reach(person):
            raise RefusalError(ErrorCode.FORBIDDEN_OPERATION if creating else ErrorCode.BOT_NOT_IN_CONVERSATION_ROSTER)
        blocked = self._world.blocked_with(person)
        if blocked is not None and writing:
            raise RefusalError(blocked)

    def check_team(self, team: Team) -> None:
        """Refuse a team that does not have the app."""
        if not self._world.is_installed(team):
            raise RefusalError(ErrorCode.BOT_NOT_IN_CONVERSATION_ROSTER)

    def check_tenant(self, parameters: JsonObject) -> None:
        """Refuse a new conversation that does not name this tenant."""
        data = parameters.get("channelData") or {}
        named = parameters.get("tenantId") or parameters.get("tenantID") or (data.get("tenant") or {}).get("id")
        if named != self._world.tenant_id:
            raise RefusalError(ErrorCode.BAD_SYNTAX, "The tenant id is missing or not this tenant's.")

    def known_team(self, team_id: str) -> Team:
        """The team, if it exists and has the app."""
        team = self._world.team(team_id)
        if team is None:
            raise RefusalError(ErrorCode.CONVERSATION_NOT_FOUND)
        self.check_team(team)
        return team

    def target(self, parameters: JsonObject) -> Person | Team:
        """Whom a new conversation is with: one member by Teams or directory id, or a channel's team."""
        team = self._world.team_of(channel_of(parameters))
        if team is not None:
            return team
        members = parameters.get("members") or [{}]
        person = self._world.person(str(members[0].get("id", "")))
        if person is None or len(members) > 1:
            raise RefusalError(ErrorCode.BAD_SYNTAX, "Invalid user identity in provided tenant.")
        return person

    def target_place(self, parameters: JsonObject) -> str:
        """The chat or channel in which a new conversation would be."""
        target = self.target(parameters)
        return self._world.chat_of(target) if isinstance(target, Person) else channel_of(parameters)


def channel_of(parameters: JsonObject) -> str:
    """The channel named in the parameters of a new conversation, empty if none is."""
    channel = (parameters.get("channelData") or {}).get("channel") or {}
    return str(channel.get("id", ""))
