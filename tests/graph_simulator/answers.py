"""What Graph answers: JSON, and errors in the one shape it has for them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

REQUEST_ID = "5f2b6c1a-0d53-4a5e-9b0e-3c1c9d1f7a10"


@dataclass(frozen=True, slots=True)
class Answer:
    """A status, a body and headers."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def raw(self) -> bytes:
        """The body as it travels."""
        return b"" if self.body is None else json.dumps(self.body, ensure_ascii=False).encode()


class Refusal(Exception):
    """An error as Graph tells it: `error.code`, `error.message`, `error.innerError`."""

    def __init__(self, status: int, code: str, message: str, **headers: str) -> None:
        super().__init__(code)
        self.answer = Answer(status, error_body(code, message), {k.replace("_", "-"): v for k, v in headers.items()})


def error_body(code: str, message: str) -> dict[str, Any]:
    """The shape of every error."""
    inner = {"date": "2026-11-23T08:00:00", "request-id": REQUEST_ID, "client-request-id": REQUEST_ID}
    return {"error": {"code": code, "message": message, "innerError": inner}}


def not_found(what: str) -> Refusal:
    """Of the directory."""
    message = f"Resource '{what}' does not exist or one of its queried reference-property objects are not present."
    return Refusal(404, "Request_ResourceNotFound", message)


def denied() -> Refusal:
    """A permission was not granted, or not consented to."""
    return Refusal(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.")


def bad_request(message: str, code: str = "Request_BadRequest") -> Refusal:
    """What was asked makes no sense to Graph."""
    return Refusal(400, code, message)


def throttled(status: int, seconds: int | None) -> Refusal:
    """Too much for the moment (429), or the service rests (503, 504)."""
    code, message = {
        429: ("TooManyRequests", "Too many requests."),
        503: ("serviceNotAvailable", "The service is temporarily unavailable."),
        504: ("UnknownError", "Gateway timeout."),
    }[status]
    return Refusal(status, code, message, **({} if seconds is None else {"Retry_After": str(seconds)}))
