"""Carries a turn: botbuilder's pipeline around our own reading, deciding and sending."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import structlog
from botbuilder.core import BotAdapter, TurnContext
from botbuilder.schema import Activity as SdkActivity
from botbuilder.schema import ChannelAccount, ConversationAccount, ConversationReference, ResourceResponse

from bot.errors import ConnectorError
from bot.log import log_failure
from bot.ports import Activity, Kind, Outgoing, Reply, Scope, Whisper
from bot.teams.card_state import CardStates
from bot.teams.connector import Connector
from bot.teams.once import Body, Once
from bot.teams.wire import invoke_response, read_activity, search_response

T = TypeVar("T")
Turn = Callable[[Activity], Awaitable[Reply]]
# What is said when the answer takes longer than Teams waits.
Late = Callable[[Activity], str]

log = structlog.get_logger()


class TeamsAdapter(BotAdapter):
    """botbuilder's adapter with one pooled client in place of a new one per message (`docs/adr/0002`).

    The SDK's `TurnContext` and middleware work as they do on its own adapter; the hot path never serialises with it.
    """

    def __init__(self, connector: Connector, states: CardStates, once: Once, patience: float) -> None:
        super().__init__()
        self._connector = connector
        self._states = states
        self._once = once
        self._patience = patience
        self._under_way: set[asyncio.Task[Any]] = set()

    async def process(self, payload: object, turn: Turn, late: Late) -> Body:
        """Read one activity, run the turn, carry its reply; returns the body for an invoke. Raises BadActivity.

        What takes longer than patience lasts goes on, and its answer comes as messages; after a fourth of it, whoever
        wrote sees that an answer is being written.
        """
        activity = self._checked(read_activity(payload))
        awaited = _Awaited()
        task = self._begun(self._answered(payload, activity, turn, awaited))
        done, _ = await asyncio.wait({task}, timeout=self._patience / 4)
        if not done and (activity.kind is Kind.MESSAGE or _is_pressed_alone(activity)):
            # Beside the rest: to show this may take just as long.
            self._begun(self._typing(activity))
        if not done:
            done, _ = await asyncio.wait({task}, timeout=self._patience * 3 / 4)
        if done:
            return task.result()
        awaited.by_teams = False
        task.add_done_callback(_told_when_failed)
        log.warning("answer_is_late", kind=activity.kind)
        return self._response(activity, late(activity)) if activity.invoke else None

    def _checked(self, activity: Activity) -> Activity:
        if activity.kind is not Kind.ACTION or activity.action is None:
            return activity
        return replace(activity, action=self._states.checked(activity.action, activity.conversation))

    def _response(self, activity: Activity, note: str | None, card: Outgoing | None = None) -> dict[str, Any]:
        if activity.kind is Kind.FEEDBACK or activity.about_file:
            return {}
        if activity.kind is Kind.QUERY:
            return search_response(None, note or "", self._states.sealing(None))
        return invoke_response(card, note, self._states.sealing(activity.conversation))

    def _begun(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        return task

    async def finish(self) -> None:
        """Let what is being answered come to its end."""
        try:
            while self._under_way:
                await asyncio.wait(self._under_way)
            await self._once.finish()
        finally:
            for task in self._under_way:
                task.cancel()

    async def _answered(self, payload: object, activity: Activity, turn: Turn, awaited: "_Awaited") -> Body:
        context = TurnContext(self, _sdk(payload, activity))

        async def decided(activity: Activity) -> Reply:
            reply = Reply()

            async def logic(_: TurnContext) -> None:
                nonlocal reply
                reply = await turn(activity)

            await self.run_pipeline(context, logic)
            return reply

        async def carried(activity: Activity, reply: Reply) -> Body:
            return await self._carry(activity, reply, awaited)

        if activity.kind is Kind.QUERY:
            # A search changes nothing, so it may be repeated, and one for each letter typed must not hold up a chat.
            return await carried(activity, await decided(activity))
        return await self._once.run(activity, decided, carried)

    async def _carry(self, activity: Activity, reply: Reply, awaited: "_Awaited") -> Body:
        if activity.kind is Kind.QUERY:
            # Where somebody searches the bot may be no member: nothing can be posted there.
            said = next((each.text or each.summary for each in reply.messages), reply.note or "")
            # Whoever chooses one puts it into a chat of theirs, and nobody tells us which.
            return search_response(reply.offers, said, self._states.sealing(None))
        # The answer to Teams' own question about a file has no room for words.
        in_response = activity.invoke and awaited.by_teams and not activity.about_file
        if reply.replace is not None and not in_response:
            await self._put_in_place(activity, reply.replace)
        if reply.whisper:
            reply = await self._whisper(reply, reply.whisper)
        if reply.note and not in_response:
            await self._post(activity, Outgoing(summary=reply.note, text=reply.note))
        for message in reply.messages:
            await self._post(activity, message)
        if in_response and reply.replace is not None and not awaited.by_teams:
            # Teams gave up waiting while the messages went out.
            await self._put_in_place(activity, reply.replace)
        return self._response(activity, reply.note, reply.replace) if activity.invoke else None

    async def _typing(self, activity: Activity) -> None:
        try:
            await self._connector.typing(activity.service_url, activity.conversation)
        except ConnectorError as error:
            log.warning("typing_not_shown", status=error.status, code=error.code)

    async def _whisper(self, reply: Reply, whisper: Whisper) -> Reply:
        """First the chat, then the thread: what the thread says must be true."""
        to = whisper.to
        try:
            for message in whisper.messages:
                await self._connector.send(to.service_url, to.conversation, message)
        except ConnectorError as error:
            log.warning("whisper_not_delivered", status=error.status, code=error.code)
            return Reply(note=whisper.otherwise.text) if reply.note else Reply(messages=(whisper.otherwise,))
        return reply

    async def _put_in_place(self, activity: Activity, message: Outgoing) -> None:
        if activity.reply_to:
            try:
                await self._connector.update(activity.service_url, activity.conversation, activity.reply_to, message)
                return
            except ConnectorError as error:
                log.warning("card_not_replaced", status=error.status, code=error.code)
        await self._post(activity, message)

    async def _post(self, activity: Activity, message: Outgoing) -> None:
        # What the turn stored is safe by now; a reply that cannot be delivered must not make Teams repeat the turn.
        try:
            if activity.id and activity.kind is not Kind.INSTALLED:
                await self._connector.reply(activity.service_url, activity.conversation, activity.id, message)
            else:
                await self._connector.send(activity.service_url, activity.conversation, message)
        except ConnectorError as error:
            log.warning("reply_not_delivered", status=error.status, code=error.code)

    # What botbuilder asks of an adapter; for SDK middleware, not used by our own turns.

    async def send_activities(self, context: TurnContext, activities: list[SdkActivity]) -> list[ResourceResponse]:
        """Send activities that SDK code made."""
        sent = []
        for each in activities:
            message = Outgoing(summary=each.summary or each.text or "", text=each.text or "")
            id_ = await self._connector.send(context.activity.service_url, context.activity.conversation.id, message)
            sent.append(ResourceResponse(id=id_ or ""))
        return sent

    async def update_activity(self, context: TurnContext, activity: SdkActivity) -> ResourceResponse:
        """Update an activity that SDK code made."""
        message = Outgoing(summary=activity.summary or activity.text or "", text=activity.text or "")
        conversation = context.activity.conversation.id
        await self._connector.update(context.activity.service_url, conversation, activity.id, message)
        return ResourceResponse(id=activity.id)

    async def delete_activity(self, context: TurnContext, reference: ConversationReference) -> None:
        """Delete an activity that SDK code made."""
        await self._connector.delete(reference.service_url, reference.conversation.id, reference.activity_id)


@dataclass(slots=True)
class _Awaited:
    """Whether Teams still waits for the answer to the request."""

    by_teams: bool = True


def _is_pressed_alone(activity: Activity) -> bool:
    """A button in somebody's own chat; in a channel everybody would see that something is being written."""
    return activity.kind is Kind.ACTION and activity.scope is Scope.PERSONAL


def _told_when_failed(task: asyncio.Task[Any]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log_failure("late_answer_failed", error)


def _sdk(payload: object, activity: Activity) -> SdkActivity:
    assert isinstance(payload, dict)
    return SdkActivity(
        type=payload["type"],
        id=activity.id,
        channel_id="msteams",
        service_url=activity.service_url,
        text=activity.text,
        conversation=ConversationAccount(id=activity.conversation, tenant_id=activity.tenant),
        from_property=ChannelAccount(id=activity.sender, aad_object_id=activity.aad_id or ""),
        recipient=ChannelAccount(id=activity.recipient),
    )
