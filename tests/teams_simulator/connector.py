"""The Connector API (Bot Framework v3) without a network: a request in, an answer out."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qs, unquote

from tests.teams_simulator.access import Access, channel_of
from tests.teams_simulator.answers import Answer, ErrorCode, JsonObject, RefusalError, json_answer
from tests.teams_simulator.limits import Operation
from tests.teams_simulator.tenant import Person
from tests.teams_simulator.traffic import FILE_OFFER, THREAD_MARK, Message, place_of
from tests.teams_simulator.world import World

MOST_BYTES: Final = 100 * 1024  # of an activity in UTF-16
MOST_MEMBERS: Final = 500  # on one page
USUAL_MEMBERS: Final = 200
EMPTY: Final = Answer(200)
WITHOUT_ID: Final = Answer(201, b"{}")


@dataclass(frozen=True, slots=True)
class Call:
    """A request understood: what it does, to which chat or channel, and how to carry it out."""

    operation: Operation
    place: str
    respond: Callable[[], Answer]


class Connector:
    """Carries out Connector requests on a world; `service_url` is told to bots that create a conversation."""

    def __init__(self, world: World, service_url: str) -> None:
        self._world = world
        self._service_url = service_url
        self._access = Access(world)

    def route(self, method: str, path: str, query: str, raw: bytes) -> Call:
        """Understand a request; `path` starts with "v3/", still percent-encoded. Refuses what does not exist."""
        segments = [unquote(part) if "%" in part else part for part in path.split("/")]
        match segments:
            case ["v3", "conversations", conversation, "activities", *rest] if conversation and len(rest) <= 1:
                return self._route_activity(method, conversation, rest[0] if rest else None, raw)
            case ["v3", "conversations"]:
                _require(method, "POST")
                parameters = _parse(raw)
                place = self._access.target_place(parameters)
                return Call(Operation.SEND, place, lambda: self._create(parameters, raw))
            case ["v3", "conversations", conversation, "members" | "pagedmembers" as listing]:
                _require(method, "GET")
                place = place_of(conversation)
                if listing == "members":
                    return Call(Operation.READ, place, lambda: self._members(conversation))
                return Call(Operation.READ, place, lambda: self._paged_members(conversation, query))
            case ["v3", "conversations", conversation, "members", member]:
                _require(method, "GET")
                return Call(Operation.READ, place_of(conversation), lambda: self._member(conversation, member))
            case ["v3", "teams", team_id]:
                _require(method, "GET")
                return Call(Operation.READ, team_id, lambda: self._team(team_id))
            case ["v3", "teams", team_id, "conversations"]:
                _require(method, "GET")
                return Call(Operation.READ, team_id, lambda: self._channels(team_id))
        raise RefusalError(ErrorCode.NOT_FOUND)

    def _route_activity(self, method: str, conversation: str, activity_id: str | None, raw: bytes) -> Call:
        place = place_of(conversation)
        if method == "POST":
            return Call(Operation.SEND, place, lambda: self._send(conversation, raw, activity_id))
        if activity_id is not None and method == "PUT":
            return Call(Operation.OTHER, place, lambda: self._update(conversation, activity_id, raw))
        if activity_id is not None and method == "DELETE":
            return Call(Operation.OTHER, place, lambda: self._delete(conversation, activity_id))
        raise RefusalError(ErrorCode.METHOD_NOT_ALLOWED)

    # Writing

    def _create(self, parameters: JsonObject, raw: bytes) -> Answer:
        target = self._access.target(parameters)
        activity = parameters.get("activity")
        if activity is not None:
            _check_size(raw)
        if isinstance(target, Person):
            self._access.check_tenant(parameters)
            self._access.check_person(target, creating=True)
            conversation = self._world.chat_of(target)
            message = self._record(conversation, activity, None) if activity else None
        else:
            self._access.check_team(target)
            if not activity:
                raise RefusalError(ErrorCode.BAD_SYNTAX, "A new thread in a channel needs an activity.")
            message = self._record(channel_of(parameters), activity, None)
            conversation = message.conversation
        created = {"id": conversation, "serviceUrl": self._service_url}
        if message is not None and message.id_told:
            created["activityId"] = message.activity_id
        return json_answer(201, created)

    def _send(self, conversation: str, raw: bytes, reply_to: str | None) -> Answer:
        self._access.check_place(conversation, writing=True)
        _check_size(raw)
        body = _parse(raw)
        message = self._record(conversation, body, reply_to)
        if not message.id_told:
            return WITHOUT_ID
        return Answer(201, b'{"id":"%s"}' % message.activity_id.encode())

    def _update(self, conversation: str, activity_id: str, raw: bytes) -> Answer:
        self._access.check_place(conversation, writing=True)
        _check_size(raw)
        body = _parse(raw)
        _check_content(body)
        message = self._own_message(conversation, activity_id)
        self._world.traffic.update(message, body, self._world.now())
        return Answer(200, b'{"id":"%s"}' % activity_id.encode())

    def _delete(self, conversation: str, activity_id: str) -> Answer:
        self._access.check_place(conversation, writing=True)
        self._world.traffic.delete(self._own_message(conversation, activity_id), self._world.now())
        return EMPTY

    def _record(self, conversation: str, body: JsonObject, reply_to: str | None) -> Message:
        """Record an activity, in two halves without ids if it has both text and attachments, as Teams does."""
        _check_content(body)
        if body["type"] == "message" and body.get("text") and body.get("attachments"):
            words = {key: value for key, value in body.items() if key != "attachments"}
            pictures = {key: value for key, value in body.items() if key != "text"}
            first = self._add(conversation, words, reply_to, id_told=False)
            self._add(first.conversation, pictures, reply_to, id_told=False)
            return first
        return self._add(conversation, body, reply_to, id_told=True)

    def _add(self, conversation: str, body: JsonObject, reply_to: str | None, *, id_told: bool) -> Message:
        world = self._world
        attached = body.get("attachments") or ()
        if world.team_of(conversation) is not None and any(each.get("contentType") == FILE_OFFER for each in attached):
            raise RefusalError(ErrorCode.BAD_SYNTAX, "A file can be offered in a personal chat only.")
        activity_id = world.new_activity_id()
        if THREAD_MARK not in conversation and world.team_of(conversation) is not None:
            answered = None if reply_to is None else world.traffic.find(conversation, reply_to)
            conversation = answered.conversation if answered else f"{conversation}{THREAD_MARK}{activity_id}"
        message = Message(
            conversation=conversation,
            activity_id=activity_id,
            author=world.bot_id,
            body=body,
            sent_at=world.now(),
            reply_to=reply_to or body.get("replyToId"),
            id_told=id_told,
        )
        world.traffic.add(message)
        return message

    def _own_message(self, conversation: str, activity_id: str) -> Message:
        message = self._world.traffic.find(conversation, activity_id)
        if message is None or message.deleted:
            raise RefusalError(ErrorCode.ACTIVITY_NOT_FOUND)
        if message.author != self._world.bot_id:
            raise RefusalError(ErrorCode.FORBIDDEN_OPERATION, "A bot can change only its own messages.")
        return message

    # Reading

    def _members(self, conversation: str) -> Answer:
        self._access.check_place(conversation, writing=False)
        return json_answer(200, [self._account(person) for person in self._world.members_of(conversation)])

    def _paged_members(self, conversation: str, query: str) -> Answer:
        self._access.check_place(conversation, writing=False)
        asked = parse_qs(query)
        size = _number(asked.get("pageSize", ["0"])[0]) or USUAL_MEMBERS
        start = _number(asked.get("continuationToken", ["0"])[0])
        end = start + min(size, MOST_MEMBERS)
        people = self._world.members_of(conversation)
        page: JsonObject = {"members": [self._account(person) for person in people[start:end]]}
        if end < len(people):
            page["continuationToken"] = str(end)
        return json_answer(200, page)

    def _member(self, conversation: str, member: str) -> Answer:
        self._access.check_place(conversation, writing=False)
        person = self._world.person(member)
        if person is None or person not in self._world.members_of(conversation):
            raise RefusalError(ErrorCode.MEMBER_NOT_FOUND)
        return json_answer(200, self._account(person))

    def _team(self, team_id: str) -> Answer:
        team = self._access.known_team(team_id)
        return json_answer(
            200,
            {
                "id": team.id,
                "name": team.name,
                "aadGroupId": team.aad_group_id,
                "type": "standard",
                "channelCount": len(team.channels),
                "memberCount": len(team.members),
            },
        )

    def _channels(self, team_id: str) -> Answer:
        team = self._access.known_team(team_id)
        general = {"id": team.general.id, "type": "standard"}  # Teams does not name this one
        others = [{"id": channel.id, "name": channel.name, "type": "standard"} for channel in team.channels[1:]]
        return json_answer(200, {"conversations": [general, *others]})

    def _account(self, person: Person) -> JsonObject:
        given, _, family = person.name.rpartition(" ")
        return {
            **person.account,
            "objectId": person.aad_object_id,
            "givenName": given,
            "surname": family,
            "email": person.upn,
            "userPrincipalName": person.upn,
            "tenantId": self._world.tenant_id,
            "userRole": "user",
        }


def _parse(raw: bytes) -> JsonObject:
    try:
        body = json.loads(raw)
    except ValueError:
        raise RefusalError(ErrorCode.BAD_SYNTAX, "The body is not JSON.") from None
    if not isinstance(body, dict):
        raise RefusalError(ErrorCode.BAD_SYNTAX, "The body is not a JSON object.")
    return body


def _check_size(raw: bytes) -> None:
    """Refuse an activity that is over 100 KB in UTF-16, written without needless spaces and escapes."""
    if 2 * len(raw) <= MOST_BYTES:  # no letter takes more than twice its UTF-8 bytes
        return
    compact = json.dumps(_parse(raw), ensure_ascii=False, separators=(",", ":"))
    if len(compact.encode("utf-16-le", "surrogatepass")) > MOST_BYTES:
        raise RefusalError(ErrorCode.MESSAGE_SIZE_TOO_BIG)


def _check_content(body: JsonObject) -> None:
    kind = body.get("type")
    if not kind:
        raise RefusalError(ErrorCode.BAD_SYNTAX, "An activity needs a type.")
    if kind == "message" and not body.get("text") and not body.get("attachments"):
        raise RefusalError(
            ErrorCode.BAD_SYNTAX, "Activity must include non empty 'text' field or at least 1 attachment."
        )


def _require(method: str, allowed: str) -> None:
    if method != allowed:
        raise RefusalError(ErrorCode.METHOD_NOT_ALLOWED)


def _number(text: str) -> int:
    if not text.isdecimal():
        raise RefusalError(ErrorCode.BAD_SYNTAX, f"{text!r} is not a number this API gave out.")
    return int(text)
