"""The boundary around every look at the board: who it is, which view, whether they may, and what is shown."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

import structlog

from bot.board.desk import Desk, Drawn
from bot.board.drawing import draw, fragment
from bot.board.views import VIEWS, View
from bot.errors import StoreUnavailable
from bot.links import Links
from bot.log import log_failure
from bot.outbound.overviews import Overviews
from bot.ports import Clock, Editions, Store
from bot.rate import Rate
from bot.refusal import refusal
from bot.roster_view import RosterView
from content.language import Language
from content.voice import Voice
from dialogs.audit.about import about
from dialogs.audit.model import Entry, Outcome
from dialogs.people.model import Person
from dialogs.people.rights import may_try

# What a view may be asked for: a few ids and choices.
MOST_ARGUMENTS, LONGEST_ARGUMENT = 20, 200
# Who can be chosen where nobody signs in; more nobody looks through.
MOST_PEOPLE = 500

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What is answered: a page in words whatever the HTTP `status`."""

    status: int
    language: Language
    html: str


class Board:
    """Shows its views to whom they are for."""

    def __init__(
        self,
        store: Store,
        editions: Editions,
        roster: RosterView,
        links: Links,
        clock: Clock,
        overviews: Overviews,
        most_per_minute: int,
        views: Mapping[str, View] = VIEWS,
    ) -> None:
        self._store = store
        self._editions = editions
        self._roster = roster
        self._links = links
        self._clock = clock
        self._overviews = overviews
        self._views = views
        self._rate = Rate(most_per_minute, timedelta(minutes=1))

    def voice(self, language: Language) -> Voice:
        """Who speaks to somebody not yet known."""
        return Voice(self._editions.current.library, language)

    async def people(self) -> list[tuple[str, str]]:
        """Id and name of those who can be chosen where nobody signs in: who has a role or leads a unit first."""
        roster = await self._roster.current()

        def order(person: Person) -> tuple[bool, str]:
            return not (person.grants or person.id in roster.by_leader), person.name.casefold()

        return [(each.id, each.name) for each in sorted(roster.people.values(), key=order)[:MOST_PEOPLE]]

    async def look(
        self,
        name: str,
        asked: Mapping[str, str],
        language: Language,
        *,
        id_: str | None = None,
        aad_id: str | None = None,
    ) -> Shown:
        """The view for the person with this Entra object id, or else this id; `language` is for who is not known."""
        voice = self.voice(language)
        try:
            desk = await self._desk(voice, id_, aad_id)
            if not self._rate.takes(desk.person.id, desk.now):
                log.warning("somebody_hurries_on_the_board")
                return self._said(429, desk.voice, "board-too-often-title", "board-too-often")
            voice = desk.voice
            return await self._shown(desk, name, asked)
        except Exception as error:  # noqa: BLE001 - the boundary of every look
            reference = secrets.token_hex(4)
            log_failure("board_failed", error, reference=reference, view=name if name in self._views else "none")
            status = 503 if isinstance(error, StoreUnavailable) else 500
            return self._said(status, voice, "board-failed-title", "board-failed", reference=reference)

    def not_signed_in(self, language: Language) -> Shown:
        """What is shown to somebody of whom it is not proved who they are."""
        return self._said(401, self.voice(language), "board-not-signed-in-title", "board-not-signed-in")

    async def _desk(self, voice: Voice, id_: str | None, aad_id: str | None) -> Desk:
        roster, now = await self._roster.current(), self._clock()
        person = roster.person(id_=id_, aad_id=aad_id)
        if person:
            voice = Voice(voice.library, roster.language_of(person, await self._store.preference(person.id)))
        else:
            person = Person(id=f"guest:{aad_id or id_}", name="")
        return Desk(
            store=self._store,
            overviews=self._overviews,
            roster=roster,
            library=voice.library,
            voice=voice,
            person=person,
            now=now,
            today=roster.today_of(person, now),
            links=self._links,
        )

    async def _shown(self, desk: Desk, name: str, asked: Mapping[str, str]) -> Shown:
        """Through the one door, as for what comes from Teams."""
        view = self._views.get(name)
        if view is None or not _understood(asked):
            return self._said(404, desk.voice, "board-not-there-title", "board-not-there")
        if desk.person.id not in desk.roster.people:
            await self._refused(desk, name, asked, "not in the roster")
            return self._said(403, desk.voice, "board-not-known-title", "board-not-known")
        may = may_try(desk.roster, desk.person, view.action, desk.today)
        drawn = await view.draw(desk, asked) if may else None
        if drawn:
            return Shown(status=drawn.status, language=desk.voice.language, html=fragment(desk.voice, drawn))
        await self._refused(desk, name, asked, "not for this one" if may else "no role for it")
        text = refusal(desk.roster, desk.person, desk.voice, view.action, initiative=asked.get("initiative"))
        return self._page(404 if may else 403, desk.voice, desk.voice.say("board-not-yours-title"), text)

    async def _refused(self, desk: Desk, name: str, asked: Mapping[str, str], why: str) -> None:
        entry = Entry(
            at=desk.now, who=desk.person.id, what=f"board-{name}", about=about(asked), why=why, outcome=Outcome.REFUSED
        )
        await self._store.append_audit(entry)

    def _said(self, status: int, voice: Voice, title: str, text: str, **values: str) -> Shown:
        return self._page(status, voice, voice.say(title), voice.say(text, **values))

    def _page(self, status: int, voice: Voice, title: str, text: str) -> Shown:
        drawn = Drawn(title=title, html=draw("said", voice, text=text))
        return Shown(status=status, language=voice.language, html=fragment(voice, drawn))


def _understood(asked: Mapping[str, str]) -> bool:
    """Whether it could have come from a link of ours: few, short, and nothing that cannot be seen."""
    each = (text for pair in asked.items() for text in pair)
    return len(asked) <= MOST_ARGUMENTS and all(len(text) <= LONGEST_ARGUMENT and text.isprintable() for text in each)
