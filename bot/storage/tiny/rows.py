"""A delivery as it lies in memory: tens of thousands of them, most with hardly anything but what each has."""

from sys import intern
from typing import Any

from pydantic import TypeAdapter

from bot.storage.tiny.journal import Change
from dialogs.broadcast.model import Delivery

DELIVERIES = "deliveries"
DELIVERY = TypeAdapter(Delivery)


def row(delivery: Delivery) -> dict[str, Any]:
    """Its state, and what it does not have in common with a new one: half the room of all its fields."""
    found = DELIVERY.dump_python(delivery, mode="json", exclude_defaults=True)
    # Those of one broadcast say the same of when: once in memory for all of them.
    moments = {name: intern(found[name]) for name in ("planned_for", "expires")}
    return {**found, **moments, "state": delivery.state.value}


def kept(delivery: Delivery) -> Change:
    """The change that keeps it."""
    return DELIVERIES, delivery.id, row(delivery)
