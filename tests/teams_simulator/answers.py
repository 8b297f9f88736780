"""What the simulated service answers: a status with JSON, or a refusal with one of Teams' error codes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

JsonObject: TypeAlias = dict[str, Any]  # the wire: what it holds is whatever the other side sent


class SimulatorError(Exception):
    """The simulator was asked for something it does not have."""


class ErrorCode(StrEnum):
    """The error codes of the Connector API that this simulator answers with."""

    BAD_SYNTAX = "BadSyntax"
    UNAUTHORIZED = "Unauthorized"
    BOT_DISABLED_BY_ADMIN = "BotDisabledByAdmin"
    BOT_NOT_IN_CONVERSATION_ROSTER = "BotNotInConversationRoster"
    FORBIDDEN_OPERATION = "ForbiddenOperationException"
    CONVERSATION_BLOCKED_BY_USER = "ConversationBlockedByUser"
    MESSAGE_WRITES_BLOCKED = "MessageWritesBlocked"
    NOT_FOUND = "NotFound"
    CONVERSATION_NOT_FOUND = "ConversationNotFound"
    ACTIVITY_NOT_FOUND = "ActivityNotFoundInConversation"
    MEMBER_NOT_FOUND = "MemberNotFoundInConversation"
    METHOD_NOT_ALLOWED = "MethodNotAllowed"
    PRECONDITION_FAILED = "PreconditionFailed"
    MESSAGE_SIZE_TOO_BIG = "MessageSizeTooBig"
    TOO_MANY_REQUESTS = "TooManyRequests"
    SERVICE_ERROR = "ServiceError"
    BAD_GATEWAY = "BadGateway"
    SERVICE_UNAVAILABLE = "ServiceUnavailable"
    GATEWAY_TIMEOUT = "GatewayTimeout"


STANDARD: Mapping[str, tuple[int, str]] = {
    ErrorCode.BAD_SYNTAX: (400, "The request could not be understood."),
    ErrorCode.UNAUTHORIZED: (401, "Authorization has been denied for this request."),
    ErrorCode.BOT_DISABLED_BY_ADMIN: (403, "The tenant admin disabled this bot."),
    ErrorCode.BOT_NOT_IN_CONVERSATION_ROSTER: (403, "The bot is not part of the conversation roster."),
    ErrorCode.FORBIDDEN_OPERATION: (403, "Bot is not installed in user's personal scope."),
    ErrorCode.CONVERSATION_BLOCKED_BY_USER: (403, "User blocked the conversation with the bot."),
    ErrorCode.MESSAGE_WRITES_BLOCKED: (403, "Thread is not able to be messaged."),
    ErrorCode.NOT_FOUND: (404, "No such resource."),
    ErrorCode.CONVERSATION_NOT_FOUND: (404, "Conversation not found."),
    ErrorCode.ACTIVITY_NOT_FOUND: (404, "Activity not found in conversation."),
    ErrorCode.MEMBER_NOT_FOUND: (404, "Member not found in conversation."),
    ErrorCode.METHOD_NOT_ALLOWED: (405, "The resource does not support this method."),
    ErrorCode.PRECONDITION_FAILED: (412, "Precondition failed, please try again."),
    ErrorCode.MESSAGE_SIZE_TOO_BIG: (413, "Message size too large."),
    ErrorCode.TOO_MANY_REQUESTS: (429, "Too many requests."),
    ErrorCode.SERVICE_ERROR: (500, "Internal service error."),
    ErrorCode.BAD_GATEWAY: (502, "Bad gateway."),
    ErrorCode.SERVICE_UNAVAILABLE: (503, "Service unavailable."),
    ErrorCode.GATEWAY_TIMEOUT: (504, "Gateway timeout."),
}
SUB_CODES: Mapping[str, int] = {ErrorCode.MESSAGE_WRITES_BLOCKED: 209}
CODE_OF_STATUS: Mapping[int, ErrorCode] = {
    400: ErrorCode.BAD_SYNTAX,
    401: ErrorCode.UNAUTHORIZED,
    403: ErrorCode.FORBIDDEN_OPERATION,
    404: ErrorCode.CONVERSATION_NOT_FOUND,
    412: ErrorCode.PRECONDITION_FAILED,
    413: ErrorCode.MESSAGE_SIZE_TOO_BIG,
    429: ErrorCode.TOO_MANY_REQUESTS,
    502: ErrorCode.BAD_GATEWAY,
    503: ErrorCode.SERVICE_UNAVAILABLE,
    504: ErrorCode.GATEWAY_TIMEOUT,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer with a JSON body, already encoded as UTF-8."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] | None = None


class RefusalError(SimulatorError):
    """A request answered with `{"error": {"code", "message"}}`; status and message default to the code's own."""

    def __init__(
        self,
        code: ErrorCode | str,
        message: str | None = None,
        *,
        status: int | None = None,
        retry_after: int | None = None,
    ) -> None:
        own_status, own_message = STANDARD.get(code, (500, str(code)))
        self.code = str(code)
        self.status = status or own_status
        self.message = message or own_message
        self.retry_after = retry_after
        super().__init__(f"{self.status} {self.code}: {self.message}")

    def answer(self) -> Answer:
        """The refusal as it goes over the wire; `Retry-After` is in whole seconds."""
        error: JsonObject = {"code": self.code, "message": self.message}
        if self.code in SUB_CODES:
            error["subCode"] = SUB_CODES[self.code]
        headers = None if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        return json_answer(self.status, {"error": error}, headers)


def json_answer(status: int, content: object, headers: Mapping[str, str] | None = None) -> Answer:
    """`content` as JSON, non-ASCII letters as they are."""
    return Answer(status, json.dumps(content, ensure_ascii=False).encode(), headers)
