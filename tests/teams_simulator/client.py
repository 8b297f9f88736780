"""What people in Teams do towards the bot, sent to its messages URL over HTTP."""

import json
import ssl
import time
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import aiohttp

from tests.teams_simulator.activities import Activities
from tests.teams_simulator.answers import JsonObject, SimulatorError
from tests.teams_simulator.buttons import NoSuchActionError, SubmitAs, button
from tests.teams_simulator.searching import MOST_RESULTS, SEARCH_PATIENCE, Search, read_search
from tests.teams_simulator.server import TeamsSimulator
from tests.teams_simulator.tenant import File, Person, Team, object_id
from tests.teams_simulator.traffic import CARD, FILE_OFFER, THREAD_MARK, Message, place_of

TOKEN_KEPT = 300.0  # seconds one signed token is used, so that signing does not slow a load test
FILE_ANSWER = "fileConsent/invoke"
HEADERS = {
    "Content-Type": "application/json; charset=utf-8",
    "User-Agent": "Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What one thing a person did led to.

    `status` is the bot's HTTP status (504: it did not answer in time) and `json` its body, `None` if empty or not
    JSON. `replies` are the messages the bot sent to the same chat or thread before it answered, those to this very
    activity first, `updates` the ones there it changed or deleted, `elsewhere` what it sent to others meanwhile.
    `activity` is what the bot was sent.
    """

    status: int
    json: Any
    activity: JsonObject
    replies: tuple[Message, ...]
    updates: tuple[Message, ...] = ()
    elsewhere: tuple[Message, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts of the replies, cards without text left out."""
        return tuple(reply.text for reply in self.replies if reply.text)

    @property
    def cards(self) -> tuple[JsonObject, ...]:
        """The cards of the replies."""
        return tuple(card for reply in self.replies for card in reply.cards)


class TeamsClient:
    """The people of a simulator's world, talking to the bot at `messages_url`: `async with TeamsClient(…) as teams`.

    With `sign`, requests carry the Bot Framework Service's token. `patience` is how many seconds Teams waits for a
    turn (15 there at most). `ssl_context` is for a bot behind TLS. A bot that cannot be reached raises
    `aiohttp.ClientError`.
    """

    def __init__(
        self,
        simulator: TeamsSimulator,
        messages_url: str,
        *,
        sign: bool = False,
        patience: float = 15.0,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self.sign = sign
        self._simulator = simulator
        self._world = simulator.world
        self._traffic = simulator.world.traffic
        self._url = messages_url
        self._patience = patience
        self._ssl = ssl_context
        self._activities = Activities(simulator.world, simulator.service_url)
        self._session: aiohttp.ClientSession | None = None
        self._token: tuple[str, str, float] = ("", "", 0.0)

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, ssl=self._ssl if self._ssl is not None else True),
            timeout=aiohttp.ClientTimeout(total=self._patience),
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()

    async def say(
        self,
        person: Person,
        text: str,
        *,
        conversation: str | None = None,
        mention: bool = True,
        activity_id: str | None = None,
        locale: str | None = None,
        quoting: Message | None = None,
        older: bool = False,
    ) -> Turn:
        """Write in the personal chat, a channel (a new thread) or a thread; `mention` matters in channels only.

        The same `activity_id` twice is the same message delivered twice. `quoting` answers a message by quoting it, as
        clients do today, or did before (`older`).
        """
        where = conversation or self._world.chat_of(person)
        activity_id = activity_id or self._world.new_activity_id()
        in_channel = self._world.team_of(where) is not None
        if in_channel and THREAD_MARK not in where:
            where = f"{where}{THREAD_MARK}{activity_id}"
        activity = self._activities.message(
            person, text, where, activity_id=activity_id, locale=locale, mention=mention and in_channel
        )
        if quoting:
            activity |= self._activities.quoting(activity, quoting, older=older)
        return await self.post(activity)

    async def attach(self, person: Person, file: File, text: str = "") -> Turn:
        """Send a file in the personal chat; the bot may fetch it from the simulator."""
        file_id = object_id("file", self._world.new_activity_id())
        self._world.files[file_id] = file
        url = f"{self._simulator.url}/files/{file_id}"
        chat = self._world.chat_of(person)
        return await self.post(self._activities.file_message(person, file, text, chat, url=url))

    async def submit(
        self,
        person: Person,
        message: Message,
        verb: str,
        data: JsonObject | None = None,
        *,
        by: SubmitAs = SubmitAs.EXECUTE,
        activity_id: str | None = None,
    ) -> Turn:
        """Press the button with `verb` on the card this person sees, with `data` as the inputs' values.

        The action's own `data` comes along, as in Teams. By `SUBMIT` the Execute's fallback is pressed, or an
        Action.Submit whose data holds the verb. A card in the answer replaces the message's for this person.
        `NoSuchActionError` if the card does not have the action.
        """
        latest = self._traffic.find(message.conversation, message.activity_id) or message
        action = button(self._traffic.cards_for(person.id, latest), verb, by, data)
        own: JsonObject = action.get("data") or {}
        inputs = own | (data or {})
        activity_id = activity_id or f"f:{object_id(self._world.new_activity_id())}"
        if by is SubmitAs.SUBMIT:
            return await self.post(self._activities.submit(person, message, inputs, activity_id=activity_id))
        pressed: JsonObject = {"type": by.value, "verb": verb, "data": inputs}
        pressed |= {key: action[key] for key in ("id", "title") if key in action}
        value = {"action": pressed, "trigger": "manual"}
        return await self.invoke(person, message, "adaptiveCard/action", value, activity_id=activity_id)

    async def invoke(
        self, person: Person, message: Message, name: str, value: JsonObject, *, activity_id: str | None = None
    ) -> Turn:
        """Send any invoke about a message, also one that no button of it would send."""
        activity_id = activity_id or f"f:{object_id(self._world.new_activity_id())}"
        turn = await self.post(self._activities.invoke(person, name, value, message, activity_id=activity_id))
        if turn.status == 200 and isinstance(turn.json, dict) and turn.json.get("type") == CARD:
            self._traffic.show(person.id, message, turn.json["value"])
        return turn

    async def query(
        self,
        person: Person,
        words: str | None = None,
        *,
        conversation: str | None = None,
        skip: int = 0,
        count: int = MOST_RESULTS,
        activity_id: str | None = None,
    ) -> Search:
        """Search in the compose box, without words as when it was just opened; by default of a chat between others."""
        where = conversation or f"19:{object_id('compose', person.id)}@unq.gbl.spaces"
        activity_id = activity_id or f"f:{object_id(self._world.new_activity_id())}"
        asked = self._activities.query(person, words, where, skip=skip, count=count, activity_id=activity_id)
        turn = await self.post(asked, patience=SEARCH_PATIENCE)
        return read_search(turn.status, turn.json)

    async def feedback(self, person: Person, message: Message, reaction: str = "like", text: str = "") -> Turn:
        """Press a feedback button ("like" or "dislike") and send the form."""
        activity_id = f"f:{object_id(self._world.new_activity_id())}"
        return await self.post(self._activities.feedback(person, message, reaction, text, activity_id=activity_id))

    async def answer_offer(
        self, person: Person, message: Message, *, accept: bool = True, upload: JsonObject | None = None
    ) -> Turn:
        """Say yes or no to the file a message offers; `upload` takes the place of what Teams says of where to put it.

        What the bot puts there lies in the world's `files`. `NoSuchActionError` where the message offers none.
        """
        offers = [each for each in message.current.get("attachments") or () if each.get("contentType") == FILE_OFFER]
        if not offers:
            raise NoSuchActionError(f"message {message.activity_id} offers no file")
        (offer,) = offers
        name, content = offer["name"], offer["content"]
        if not accept:
            value = {"type": "fileUpload", "action": "decline", "context": content["declineContext"]}
            return await self.invoke(person, message, FILE_ANSWER, value)
        id_ = object_id("upload", self._world.new_activity_id())
        self._world.uploads[id_] = name
        where = {
            "contentUrl": f"https://example-my.sharepoint.com/personal/{person.upn}/Documents/{name}",
            "name": name,
            "uploadUrl": f"{self._simulator.url}/uploads/{id_}?guid=1&overwrite=true",
            "uniqueId": id_,
            "fileType": name.rpartition(".")[2],
        }
        value = {"type": "fileUpload", "action": "accept", "context": content["acceptContext"]}
        return await self.invoke(person, message, FILE_ANSWER, {**value, "uploadInfo": where | (upload or {})})

    async def react(self, person: Person, message: Message, reaction: str = "like", *, removed: bool = False) -> Turn:
        """Add a reaction to a message, or take it away."""
        return await self.post(self._activities.reaction(person, message, reaction, removed=removed))

    async def open_chat(self, person: Person) -> Turn:
        """Install the app for a person: installationUpdate, then conversationUpdate; one turn of both."""
        self._world.install(person)
        return await self._change_membership(person, self._world.chat_of(person), added=True)

    async def install_in_team(self, person: Person, team: Team) -> Turn:
        """The person adds the app to a team: installationUpdate, then conversationUpdate; one turn of both."""
        self._world.install(team)
        return await self._change_membership(person, team.general.id, added=True)

    async def uninstall(self, person: Person, team: Team | None = None) -> Turn:
        """The person removes the app from their chat, or from a team; whatever the bot then writes is refused."""
        self._world.uninstall(team or person)
        if team is None:  # Teams sends no conversationUpdate for a personal chat
            chat = self._world.chat_of(person)
            return await self.post(self._activities.installation(person, chat, "remove"))
        return await self._change_membership(person, team.general.id, added=False)

    async def post(self, activity: JsonObject, *, patience: float | None = None) -> Turn:
        """Deliver any activity; a person's message is put on record the first time it is delivered."""
        self._remember(activity)
        sent, changed = len(self._traffic), self._traffic.changes
        status, answer = await self._deliver(activity, min(patience or self._patience, self._patience))
        where = str(activity["conversation"]["id"])
        news = [message for message in self._traffic.since(sent) if self._from_bot(message)]
        # What the bot had to say anyway may come in between.
        news.sort(key=lambda message: message.reply_to != activity.get("id"))
        return Turn(
            status=status,
            json=answer,
            activity=activity,
            replies=tuple(message for message in news if message.conversation == where),
            updates=tuple(
                message
                for message in self._traffic.changed_since(changed)
                if place_of(message.conversation) == place_of(where)
            ),
            elsewhere=tuple(message for message in news if message.conversation != where),
        )

    async def _change_membership(self, person: Person, conversation: str, *, added: bool) -> Turn:
        action = "add" if added else "remove"
        first = await self.post(self._activities.installation(person, conversation, action))
        second = await self.post(self._activities.membership(person, conversation, added=added))
        news = (*first.replies, *first.elsewhere, *second.replies, *second.elsewhere)
        return Turn(
            status=max(first.status, second.status),
            json=second.json,
            activity=second.activity,
            # In a team the bot greets in a thread of its own, so the whole channel counts as the same place.
            replies=tuple(message for message in news if place_of(message.conversation) == conversation),
            updates=(*first.updates, *second.updates),
            elsewhere=tuple(message for message in news if place_of(message.conversation) != conversation),
        )

    async def _deliver(self, activity: JsonObject, patience: float) -> tuple[int, Any]:
        if self._session is None:
            raise SimulatorError("use TeamsClient in an async with block")
        headers = {**HEADERS, "Authorization": f"Bearer {self._bearer()}"} if self.sign else HEADERS
        body = json.dumps(activity, ensure_ascii=False).encode()
        try:
            waits = aiohttp.ClientTimeout(total=patience)
            async with self._session.post(self._url, data=body, headers=headers, timeout=waits) as response:
                raw = await response.read()
                return response.status, _parse(raw)
        except TimeoutError:
            return 504, None

    def _bearer(self) -> str:
        identity = self._simulator.identity
        kid, token, signed_at = self._token
        if kid != identity.kid or time.monotonic() - signed_at > TOKEN_KEPT:
            kid = identity.kid
            token = identity.sign_token(app_id=self._world.app_id, service_url=self._simulator.service_url)
            self._token = (kid, token, time.monotonic())
        return token

    def _remember(self, activity: JsonObject) -> None:
        conversation = str(activity["conversation"]["id"])
        if activity["type"] != "message" or self._traffic.find(conversation, activity["id"]) is not None:
            return
        self._traffic.add(
            Message(
                conversation=conversation,
                activity_id=activity["id"],
                author=activity["from"]["id"],
                body=activity,
                sent_at=self._world.now(),
                reply_to=activity.get("replyToId"),
            )
        )

    def _from_bot(self, message: Message) -> bool:
        return message.author == self._world.bot_id and message.type == "message"


def _parse(raw: bytes) -> Any:
    if not raw:
        return None
    try:
        return json.loads(raw)
    except ValueError:
        return None
