"""What an error of the connector means for a delivery."""

import random
from dataclasses import dataclass

from bot.errors import ConnectorError
from dialogs.broadcast.model import DeliveryState

RETRIED = frozenset({412, 429, 502, 503, 504})
MOST_ATTEMPTS = 6
LONGEST_WAIT_SECONDS = 300.0

# Teams' codes for people who cannot be written to until they, or an administrator, change something.
UNREACHABLE_CODES = frozenset(
    {
        "BotDisabledByAdmin",
        "BotNotInConversationRoster",
        "ForbiddenOperationException",
        "ConversationBlockedByUser",
        "MessageWritesBlocked",
    }
)
STALE_CODES = frozenset({"ConversationNotFound", "ActivityNotFoundInConversation"})
# The connection never came about, so nothing was sent; any other broken connection leaves that open.
NEVER_SENT_CODES = frozenset(
    {"ClientConnectorError", "ClientConnectorDNSError", "ConnectionTimeoutError", "TokenUnavailable"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The state a delivery goes to; PLANNED means again after `wait` seconds; `forget` drops the conversation."""

    state: DeliveryState
    wait: float = 0.0
    forget: bool = False


def judge(error: ConnectorError, attempts: int, *, repeatable: bool = False) -> Verdict:
    """Decide by status and code; a message that may have arrived is never sent again by itself.

    `repeatable` is one that takes the place of another: sent twice it is the same, and when that one is gone, so be it.
    """
    if error.code in UNREACHABLE_CODES:
        return Verdict(state=DeliveryState.UNREACHABLE)
    if error.status == 404 and error.code in STALE_CODES:
        # A stale reference: once more with a conversation made anew.
        again = attempts < 2 and not repeatable
        return Verdict(state=DeliveryState.PLANNED if again else DeliveryState.UNREACHABLE, forget=not repeatable)
    if error.status == 0 and error.code not in NEVER_SENT_CODES and not repeatable:
        return Verdict(state=DeliveryState.UNKNOWN)
    # 401: our token was refused; a new one is fetched for the next try.
    if (error.status in RETRIED or error.status in (0, 401)) and attempts < MOST_ATTEMPTS:
        backoff = min(LONGEST_WAIT_SECONDS, 2.0**attempts) * random.uniform(0.5, 1.0)  # noqa: S311 - jitter
        return Verdict(
            state=DeliveryState.PLANNED, wait=min(LONGEST_WAIT_SECONDS, max(error.retry_after or 0.0, backoff))
        )
    return Verdict(state=DeliveryState.FAILED)
