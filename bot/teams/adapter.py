"""Carries a turn: botbuilder's pipeline around our own reading, deciding and sending."""

from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from botbuilder.core import BotAdapter, TurnContext
from botbuilder.schema import Activity as SdkActivity
from botbuilder.schema import ChannelAccount, ConversationAccount, ConversationReference, ResourceResponse

from bot.errors import ConnectorError
from bot.ports import Activity, Kind, Outgoing, Reply, Whisper
from bot.teams.connector import Connector
from bot.teams.wire import invoke_response, read_activity, search_response

Turn = Callable[[Activity], Awaitable[Reply]]

log = structlog.get_logger()


class TeamsAdapter(BotAdapter):
    """botbuilder's adapter with one pooled client in place of a new one per message (`docs/adr/0002`).

    The SDK's `TurnContext` and middleware work as they do on its own adapter; the hot path never serialises with it.
    """

    def __init__(self, connector: Connector) -> None:
        super().__init__()
        self._connector = connector

    async def process(self, payload: object, turn: Turn) -> dict[str, Any] | None:
        """Read one activity, run the turn, carry its reply; returns the body for an invoke. Raises BadActivity."""
        activity = read_activity(payload)
        context = TurnContext(self, _sdk(payload, activity))
        reply = Reply()

        async def logic(_: TurnContext) -> None:
            nonlocal reply
            reply = await turn(activity)

        await self.run_pipeline(context, logic)
        return await self._carry(activity, reply)

    async def _carry(self, activity: Activity, reply: Reply) -> dict[str, Any] | None:
        if activity.kind is Kind.QUERY:
            # Where somebody searches the bot may be no member: nothing can be posted there.
            said = next((each.text or each.summary for each in reply.messages), reply.note or "")
            return search_response(reply.offers, said)
        if reply.replace is not None and not activity.invoke:
            await self._put_in_place(activity, reply.replace)
        if reply.whisper:
            reply = await self._whisper(reply, reply.whisper)
        if reply.note and not activity.invoke:
            await self._post(activity, Outgoing(summary=reply.note, text=reply.note))
        for message in reply.messages:
            await self._post(activity, message)
        if not activity.invoke:
            return None
        return {} if activity.kind is Kind.FEEDBACK else invoke_response(reply.replace, reply.note)

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
