"""What every turn knows before it decides."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from microsoft_teams.cards import AdaptiveCard

from bot.links import Links
from bot.outbound.gaps import GapKeeper
from bot.outbound.overviews import Overviews
from bot.outbound.report_file import ReportFiles
from bot.ports import Activity, Edition, Outgoing, Reply, Scope, Store, Uploads
from content.library import Library
from content.voice import Voice
from dialogs.initiative.model import Initiative
from dialogs.people.model import Person, Preference
from dialogs.people.roster import Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One activity, who it is from, and the state of the world when it came."""

    activity: Activity
    person: Person
    preference: Preference | None
    # Whether this conversation was known before: a welcome comes once.
    met: bool
    roster: Roster
    edition: Edition
    voice: Voice
    store: Store
    overviews: Overviews
    now: datetime
    today: date
    # Has notices that were just planned sent at once.
    wake: Callable[[], None]
    # Have every later turn see who is away, and what this one has stored of an initiative.
    absent: Callable[[], Awaitable[None]]
    adopt: Callable[[Initiative], Awaitable[None]]
    gaps: GapKeeper
    links: Links
    files: ReportFiles
    uploads: Uploads

    @property
    def library(self) -> Library:
        """The content in service."""
        return self.edition.library

    @property
    def data(self) -> Mapping[str, Any]:
        """What the pressed button carried, and the card's inputs."""
        return self.activity.action.data if self.activity.action else {}

    @property
    def private(self) -> bool:
        """Whether only this person reads the reply."""
        return self.activity.scope is Scope.PERSONAL

    def text(self, key: str, **values: str | int) -> Reply:
        """A reply of one phrase."""
        said = self.voice.say(key, **values)
        return Reply(messages=(Outgoing(summary=said, text=said),))


def show(summary: str, card: AdaptiveCard) -> Reply:
    """A reply of one card."""
    return Reply(messages=(Outgoing(summary=summary, card=card),))


def put(summary: str, card: AdaptiveCard, *notes: str) -> Reply:
    """A card in the place of the one acted upon, with words beside it where something needs saying."""
    messages = tuple(Outgoing(summary=note, text=note) for note in notes)
    return Reply(replace=Outgoing(summary=summary, card=card), messages=messages)
