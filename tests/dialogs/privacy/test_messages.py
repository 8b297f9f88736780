"""What a ledger looks up together loses its name together."""

from datetime import UTC, datetime, timedelta

from dialogs.privacy.messages import nameless
from dialogs.privacy.model import Stored

LIMIT = datetime(2026, 11, 16, 8, tzinfo=UTC)
OLD, NEW = LIMIT - timedelta(days=1), LIMIT + timedelta(days=1)


def row(id_: str, at: datetime, item: str = "", **more: object) -> Stored:
    document = {
        "id": f"{id_}/person:elin",
        "subject": "broadcast" if item else "notice",
        "item": item,
        "recipient": {"to": "person", "id": "elin"},
        "state": "sent",
        "planned_for": at.isoformat(),
        "ended": at.isoformat(),
        **more,
    }
    return Stored(kind="deliveries", key=str(document["id"]), document=document)


def read(broadcast: str, at: datetime) -> Stored:
    document = {"broadcast": broadcast, "person": "elin", "read": at.isoformat(), "pressed": None}
    return Stored(kind="receipts", key=f"{broadcast}/elin", document=document)


def test_a_message_keeps_its_name_while_what_corrected_it_does() -> None:
    sent, other = row("b", OLD, "b"), row("c", OLD, "c")
    assert nameless([sent, row("b/edition-2", NEW, "b"), other], LIMIT) == [other]
    assert nameless([sent, row("b/edition-2", OLD, "b")], LIMIT) == [sent, row("b/edition-2", OLD, "b")]


def test_what_was_read_goes_with_the_message_however_late_that_was() -> None:
    assert nameless([row("b", OLD, "b"), read("b", NEW)], LIMIT) == [row("b", OLD, "b"), read("b", NEW)]
    assert nameless([row("b", NEW, "b"), read("b", OLD)], LIMIT) == []


def test_what_was_read_in_a_channel_goes_by_its_own_day() -> None:
    assert nameless([read("b", NEW), read("c", OLD)], LIMIT) == [read("c", OLD)]


def test_what_came_in_one_digest_goes_with_it() -> None:
    digest = row("digest/2026-W46", NEW)
    kept = row("b", OLD, "b", state="held", key="digest/2026-W46/person:elin", ended=None)
    assert nameless([digest, kept, row("c", OLD, "c")], LIMIT) == [row("c", OLD, "c")]


def test_what_is_still_to_be_sent_keeps_its_name() -> None:
    assert nameless([row("b", OLD, "b", state="planned", ended=None)], LIMIT) == []
