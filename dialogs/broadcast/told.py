"""What has been said to those whom an initiative concerns, and when: sums that a store keeps."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from dialogs.broadcast.model import Delivery, DeliveryState, Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """By unit when something about it reached somebody last, by broadcast when it reached the first."""

    units: Mapping[str, datetime] = field(default_factory=dict)
    broadcasts: Mapping[str, datetime] = field(default_factory=dict)


def tells(delivery: Delivery) -> bool:
    """Whether somebody has been told something by it: not a question, nor a notice to those who lead."""
    return delivery.state is DeliveryState.SENT and delivery.subject in (Subject.MATERIAL, Subject.BROADCAST)


class ToldStore(Protocol):
    """Knows what was said."""

    async def told(self, initiative: str) -> Told:
        """Kept up to date: asked at each tick."""
