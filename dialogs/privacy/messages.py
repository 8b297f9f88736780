"""Which of somebody's messages lose their name together: what a ledger looks up beside one another."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from dialogs.privacy.documents import touched
from dialogs.privacy.inventory import KEPT
from dialogs.privacy.model import Stored


def nameless(rows: Sequence[Stored], before: datetime) -> list[Stored]:
    """Of one person's deliveries and receipts those that may lose the name: all that belong together are that old.

    A message, its corrections, the digest it came in with what else was in it, and what was said to have been read:
    torn apart, sums that somebody has seen would change.
    """
    found: list[Stored] = []
    for together in _families(rows):
        # What came back goes with the message, however late it was pressed; of a channel's post there is nothing else.
        sent = [each for each in together if each.kind == "deliveries"]
        if all(_is_past(each, before) for each in sent or together):
            found += together
    return found


def _is_past(row: Stored, before: datetime) -> bool:
    last = touched(KEPT[row.kind], row.document)
    return KEPT[row.kind].over(row.document) and last is not None and last < before


def _families(rows: Sequence[Stored]) -> Iterable[list[Stored]]:
    """What hangs together by the message it is about, or by the digest it came in."""
    parent = list(range(len(rows)))

    def root(place: int) -> int:
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    first: dict[str, int] = {}
    for place, row in enumerate(rows):
        for name in _belongs_to(row):
            parent[root(place)] = root(first.setdefault(name, place))
    families: dict[int, list[Stored]] = {}
    for place, row in enumerate(rows):
        families.setdefault(root(place), []).append(row)
    return families.values()


def _belongs_to(row: Stored) -> list[str]:
    document = row.document
    if row.kind == "receipts":
        return [f"message/{document['broadcast']}"]
    text: Callable[[str], str] = lambda name: str(document.get(name) or "")  # noqa: E731 - said four times
    linked = [text("id"), text("replaces"), text("thread"), text("key") if document["state"] == "held" else ""]
    if document["subject"] == "broadcast":
        linked.append(f"message/{document['item']}")
    return [each for each in linked if each]
