"""The Bot Connector REST API over one pooled client."""

import asyncio
import json
import random
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from urllib.parse import quote

import aiohttp

from bot.errors import ConnectorError, StoreUnavailable
from bot.log import log_failure
from bot.ports import Asked, Limits, Outgoing, TokenSource
from bot.teams.addresses import ServiceUrls
from bot.teams.card_state import CardStates
from bot.teams.wire import write_message
from dialogs.ask.model import Shown

# Remembers which answer a message is: conversation, message, answer. May raise StoreUnavailable.
Remember = Callable[[str, str, Shown], Awaitable[None]]

# Teams' own list of answers worth another try; 500 is not among them.
RETRIED = frozenset({412, 429, 502, 503, 504})
TRIES = 3
# A turn must be answered within 10 to 15 s: past this, a message of it is not tried again.
LONGEST_WAIT_SECONDS = 4.0
# The person blocked the bot; told by this number or by its name, and in more than one place.
BLOCKED, BLOCKED_NUMBER = "MessageWritesBlocked", 209


class Connector:
    """Sends, updates and deletes messages, and opens chats, within Teams' limits.

    With `urgent` it is the one that turns use: somebody waits, so its requests go before the outbox's, and what Teams
    refuses for a moment is tried again at once. Without, each request is made once: the outbox decides when again.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession,
        remember: Remember,
        states: CardStates,
        service_urls: ServiceUrls,
        limits: Limits,
        token: TokenSource | None = None,
        bot_id: str = "",
        *,
        urgent: bool = False,
        told: Sequence[Asked] = (),
    ) -> None:
        self._session = session
        self._remember = remember
        self._states = states
        self._service_urls = service_urls
        self._limits = limits
        self._token = token
        self._bot_id = bot_id
        self._urgent = urgent
        self._told = told

    async def send(self, service_url: str, conversation: str, message: Outgoing) -> str | None:
        """Post a message once, without retries: it may have arrived. Raises ConnectorError."""
        url = _activities(service_url, conversation)
        found = _id(await self._call("POST", url, self._written(message, conversation), conversation))
        return await self._remembered(conversation, found, message)

    async def typing(self, service_url: str, conversation: str) -> None:
        """Show that somebody is writing, until the next message. Raises ConnectorError."""
        await self._call("POST", _activities(service_url, conversation), {"type": "typing"}, conversation)

    async def reply(self, service_url: str, conversation: str, reply_to: str, message: Outgoing) -> str | None:
        """Answer an activity in its thread, trying again briefly when Teams is busy. Raises ConnectorError."""
        url = f"{_activities(service_url, conversation)}/{quote(reply_to, safe='')}"
        found = _id(await self._retried("POST", url, self._written(message, conversation), conversation))
        return await self._remembered(conversation, found, message)

    async def update(self, service_url: str, conversation: str, activity_id: str, message: Outgoing) -> None:
        """Put another message in the place of one the bot sent. Raises ConnectorError."""
        url = f"{_activities(service_url, conversation)}/{quote(activity_id, safe='')}"
        await self._retried("PUT", url, self._written(message, conversation, activity_id), conversation)
        await self._remembered(conversation, activity_id, message)

    async def delete(self, service_url: str, conversation: str, activity_id: str) -> None:
        """Take back a message the bot sent. Raises ConnectorError."""
        url = f"{_activities(service_url, conversation)}/{quote(activity_id, safe='')}"
        await self._retried("DELETE", url, None, conversation)

    async def create_personal(self, service_url: str, tenant: str | None, user_id: str) -> str:
        """Open the chat with a person, by Teams id or Entra object id. Raises ConnectorError."""
        body = {
            "bot": {"id": self._bot_id},
            "members": [{"id": user_id}],
            "tenantId": tenant,
            "channelData": {"tenant": {"id": tenant}},
            "isGroup": False,
        }
        found = _id(await self._call("POST", f"{service_url.rstrip('/')}/v3/conversations", body, user_id))
        if not found:
            raise ConnectorError(200, "NoConversationId")
        # To Teams it was a request to this chat already.
        self._limits.count(found)
        return found

    def _written(self, message: Outgoing, conversation: str, activity_id: str | None = None) -> dict[str, Any]:
        return write_message(message, self._states.sealing(conversation), activity_id=activity_id)

    async def _remembered(self, conversation: str, id_: str | None, message: Outgoing) -> str | None:
        if id_ and message.shown:
            try:
                await self._remember(conversation, id_, message.shown)
            except StoreUnavailable as error:
                # It has been sent; all that is lost is what Teams' feedback buttons below it would have told.
                log_failure("answer_not_remembered", error)
        return id_

    async def _retried(self, method: str, url: str, body: dict[str, Any] | None, thread: str) -> Any:
        tries = TRIES if self._urgent else 1
        deadline = time.monotonic() + LONGEST_WAIT_SECONDS
        for attempt in range(1, tries + 1):
            try:
                return await self._call(method, url, body, thread)
            except ConnectorError as error:
                pause = error.retry_after or 0.3 * 2**attempt * random.uniform(0.5, 1.5)  # noqa: S311 - jitter
                if error.status not in RETRIED or attempt == tries or time.monotonic() + pause > deadline:
                    raise
                await asyncio.sleep(pause)
        raise AssertionError("unreachable")

    async def _call(self, method: str, url: str, body: dict[str, Any] | None, thread: str) -> Any:
        if not self._service_urls.allowed(url):
            # Whatever a stored row says: what is sent has our token with it.
            raise ConnectorError(403, "ServiceUrlNotAllowed")
        headers = {"Content-Type": "application/json"}
        if self._token:
            try:
                headers["Authorization"] = f"Bearer {await self._token()}"
            except Exception as error:
                # azure-identity raises a dozen kinds; for us they are one: nothing was sent, try again.
                log_failure("token_unavailable", error)
                raise ConnectorError(0, "TokenUnavailable") from error
        data = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode() if body is not None else None
        async with self._limits.request(thread, urgent=self._urgent, counted=method == "POST"):
            response, answer = await self._asked(method, url, data, headers)
        if response.status >= 300:
            retry_after = _seconds(response.headers.get("Retry-After"))
            if response.status == 429:
                self._limits.refused(retry_after)
            raise ConnectorError(response.status, _code(answer), retry_after)
        return _parsed(answer)

    async def _asked(
        self, method: str, url: str, data: bytes | None, headers: dict[str, str]
    ) -> tuple[aiohttp.ClientResponse, bytes]:
        """One request and its answer, and word of it to whoever counts."""
        began, status = time.perf_counter(), 0
        try:
            async with self._session.request(
                method, url, data=data, headers=headers, allow_redirects=False
            ) as response:
                answer = await response.read()
            status = response.status
        except (aiohttp.ClientError, TimeoutError) as error:
            raise ConnectorError(0, type(error).__name__) from error
        finally:
            for tell in self._told:
                tell(method, status, time.perf_counter() - began)
        return response, answer


def _activities(service_url: str, conversation: str) -> str:
    return f"{service_url.rstrip('/')}/v3/conversations/{quote(conversation, safe='')}/activities"


def _id(answer: Any) -> str | None:
    found = answer.get("id") if isinstance(answer, dict) else None
    return found if isinstance(found, str) and found else None


def _code(answer: bytes) -> str:
    parsed = _parsed(answer)
    whole = parsed if isinstance(parsed, dict) else {}
    error = whole["error"] if isinstance(whole.get("error"), dict) else {}
    finer = {str(each.get(key)) for each in (whole, error) for key in ("subCode", "errorCode")}
    return BLOCKED if finer & {BLOCKED, str(BLOCKED_NUMBER)} else str(error.get("code", ""))


def _parsed(answer: bytes) -> Any:
    try:
        return json.loads(answer) if answer else None
    except ValueError:
        return None


def _seconds(header: str | None) -> float | None:
    try:
        return max(0.0, float(header)) if header else None
    except ValueError:
        return None
