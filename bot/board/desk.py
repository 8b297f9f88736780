"""What every view of the board knows before it is drawn, and what it becomes."""

from dataclasses import dataclass
from datetime import date, datetime

from markupsafe import Markup

from bot.links import Links
from bot.outbound.overviews import Overviews
from bot.ports import Store
from content.library import Library
from content.voice import Voice
from dialogs.people.model import Person
from dialogs.people.roster import Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """One person in front of the board, and the state of the world when they looked; `today` is where they are."""

    store: Store
    overviews: Overviews
    roster: Roster
    library: Library
    voice: Voice
    person: Person
    now: datetime
    today: date
    links: Links


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A view as it is shown: the frame writes `title` as its heading.

    `parts` are the parts of the script it needs, as bot/board/script/parts.js names them.
    """

    title: str
    html: Markup
    parts: tuple[str, ...] = ()
    # What HTTP says of it; the page says it in words.
    status: int = 200
