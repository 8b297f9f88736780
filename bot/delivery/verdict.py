"""What an error of the connector means for a delivery."""

import random
from dataclasses import dataclass

from bot.delivery.gate import STOPPING
from bot.errors import ConnectorError
from dialogs.broadcast.model import Cause, Delivery, DeliveryState

RETRIED = frozenset({412, 429, 502, 503, 504})
MOST_ATTEMPTS = 6
LONGEST_WAIT_SECONDS = 300.0

# Teams' codes for people who cannot be written to until they, or an administrator, change something.
UNREACHABLE_CODES = {
    "BotDisabledByAdmin": Cause.DISABLED,
    "BotNotInConversationRoster": Cause.NOT_INSTALLED,
    "ForbiddenOperationException": Cause.NOT_INSTALLED,
    "ConversationBlockedByUser": Cause.BLOCKED,
    "MessageWritesBlocked": Cause.BLOCKED,
}
# Also what is answered when a message is not the bot's own to change.
AMBIGUOUS_CODE = "ForbiddenOperationException"
STALE_CODES = frozenset({"ConversationNotFound", "ActivityNotFoundInConversation"})
# The connection never came about, so nothing was sent; any other broken connection leaves that open.
NEVER_SENT_CODES = frozenset(
    {"ClientConnectorError", "ClientConnectorDNSError", "ConnectionTimeoutError", "TokenUnavailable", STOPPING}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The state a delivery goes to, with the cause when that is an end without the message.

    PLANNED means again after `wait` seconds; `forget` drops the conversation.
    """

    state: DeliveryState
    cause: Cause | None = None
    wait: float = 0.0
    forget: bool = False


def judge(error: ConnectorError, delivery: Delivery, *, made_anew: bool = False) -> Verdict:
    """Decide by status and code; a message that may have arrived is not sent again, unless it was wished for.

    One that takes the place of another is the same when sent twice, and when that one is gone, so be it.
    `made_anew`: the conversation was just opened, or cannot be.
    """
    attempts, repeatable = delivery.attempts, delivery.replaces is not None
    if error.code in UNREACHABLE_CODES and not (repeatable and error.code == AMBIGUOUS_CODE):
        return Verdict(state=DeliveryState.UNREACHABLE, cause=UNREACHABLE_CODES[error.code])
    if error.status == 413:
        return Verdict(state=DeliveryState.FAILED, cause=Cause.TOO_LARGE)
    if error.status == 404 and delivery.removes:
        return Verdict(state=DeliveryState.SENT)
    if error.status == 404 and error.code in STALE_CODES:
        # A stale reference: once more with a conversation made anew.
        if repeatable or made_anew:
            return Verdict(state=DeliveryState.UNREACHABLE, cause=Cause.OTHER, forget=not repeatable)
        return Verdict(state=DeliveryState.PLANNED, forget=True)
    in_doubt = error.status == 0 and error.code not in NEVER_SENT_CODES and not repeatable
    if in_doubt and not (delivery.resend and attempts < MOST_ATTEMPTS):
        return Verdict(state=DeliveryState.UNKNOWN, cause=Cause.OTHER)
    # 401: our token was refused; a new one is fetched for the next try.
    if (error.status in RETRIED or error.status in (0, 401)) and attempts < MOST_ATTEMPTS:
        backoff = 2.0**attempts * random.uniform(0.5, 1.0)  # noqa: S311 - jitter
        # Of those that were told to wait just as long, not all come back at the same moment.
        asked = (error.retry_after or 0.0) * random.uniform(1.0, 1.1)  # noqa: S311 - jitter
        return Verdict(state=DeliveryState.PLANNED, wait=min(LONGEST_WAIT_SECONDS, max(asked, backoff)))
    return Verdict(state=DeliveryState.FAILED, cause=Cause.OTHER)
