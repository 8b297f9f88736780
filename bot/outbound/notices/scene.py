"""What a notice is drawn from, and what is looked at to find out which are due."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.links import Links
from bot.outbound.overviews import Overviews
from bot.outbound.upcoming import Upcoming
from bot.ports import Outgoing, Store
from content.library import Library
from content.voice import Voice
from dialogs.broadcast.model import Delivery
from dialogs.checkin.model import CheckIn
from dialogs.people.roster import Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The world as it is when a notice goes out; `voice` speaks the recipient's language."""

    store: Store
    roster: Roster
    voice: Voice
    now: datetime
    links: Links
    overviews: Overviews
    upcoming: Upcoming


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """The world as it is when the clock is looked at; `latest` has the newest check-ins of units, by initiative."""

    store: Store
    roster: Roster
    library: Library
    now: datetime
    latest: Mapping[str, Mapping[str, CheckIn]]


Drawing = Callable[[Scene, Delivery], Awaitable[Outgoing]]
Due = Callable[[Tick], Awaitable[list[Delivery]]]
