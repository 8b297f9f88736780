"""A notice: what the bot tells somebody because something happened; drawn from the store when it is sent."""

from datetime import datetime, timedelta

from content.language import Language
from dialogs.broadcast.model import Delivery, Recipient, Subject

# An answer is still worth having after the holidays.
WORTH_SENDING = timedelta(days=30)


def notice_id(name: str, key: str, recipient: Recipient) -> str:
    """What the delivery of a notice is known by."""
    return f"{name}/{key}/{recipient}"


def notice(
    name: str,
    key: str,
    recipient: Recipient,
    language: Language,
    now: datetime,
    *,
    replaces: str | None = None,
    thread: str | None = None,
) -> Delivery:
    """The delivery of a notice, due at once; the same name, key and recipient are the same notice.

    A recipient that is a channel is known by its conversation's id.
    """
    return Delivery(
        id=notice_id(name, key, recipient),
        broadcast=name,
        subject=Subject.NOTICE,
        item=name,
        key=key,
        initiative="",
        recipient=recipient,
        units=(),
        language=language,
        planned_for=now,
        expires=now + WORTH_SENDING,
        replaces=replaces,
        thread=thread,
    )
