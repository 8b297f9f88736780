"""The boundary around every turn: who it is, by which way they come in, whether they may, and what is answered."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import structlog

from bot.errors import StoreUnavailable
from bot.links import Links
from bot.log import log_failure
from bot.outbound.gaps import GapKeeper
from bot.outbound.overviews import Overviews
from bot.outbound.report_file import ReportFiles
from bot.ports import Activity, Clock, Editions, Kind, Outgoing, Reply, Scope, Store, Uploads
from bot.rate import Rate
from bot.roster_view import RosterView
from bot.turns import checkin, meet
from bot.turns.cleaning import Cleaner
from bot.turns.commands import spoken
from bot.turns.denying import denied
from bot.turns.private import in_private
from bot.turns.speech import voice_for
from bot.turns.turn import Turn
from bot.turns.ways import COMMANDS, KINDS, NAMELESS, SAID, SAID_CHECKIN, UNKNOWN, VERBS, Way
from content.library import Library
from content.voice import Voice
from dialogs.audit.about import about
from dialogs.audit.model import Entry, Outcome
from dialogs.broadcast.contacts import Acquaintance
from dialogs.people.model import Person, Reference
from dialogs.people.rights import ground, may_try

log = structlog.get_logger()


class Turns:
    """Answers activities."""

    def __init__(
        self,
        store: Store,
        editions: Editions,
        roster: RosterView,
        clock: Clock,
        wake: Callable[[], None],
        gaps: GapKeeper,
        links: Links,
        overviews: Overviews,
        files: ReportFiles,
        uploads: Uploads,
        most_per_minute: int,
    ) -> None:
        self._store = store
        self._editions = editions
        self._roster = roster
        self._clock = clock
        self._wake = wake
        self._gaps = gaps
        self._links = links
        self._overviews = overviews
        self._files = files
        self._uploads = uploads
        self._rate = Rate(most_per_minute, timedelta(minutes=1))
        # Who has been asked to wait: once is enough.
        self._asked_to_wait: set[str] = set()
        # In which language somebody is being answered just now.
        self._voices: dict[int, Voice] = {}

    def late(self, activity: Activity) -> str:
        """What is said to somebody whose answer takes longer than Teams waits."""
        voice = self._voices.get(id(activity)) or voice_for(self._editions.current.library, None, None, activity)
        return voice.say("still-working")

    async def handle(self, activity: Activity) -> Reply:
        """The reply; whatever goes wrong is logged once and told with a reference the person can quote."""
        voice: Voice | None = None
        if (hurried := await self._hurried(activity)) is not None:
            return hurried
        try:
            name, way = _entered(self._editions.current.library, activity)
            cleaner = Cleaner(contacts=not way.for_many)
            turn, known = await self._turn(cleaner.activity(activity))
            voice = self._voices[id(activity)] = turn.voice
            if activity.action and activity.kind is Kind.ACTION and not activity.action.genuine:
                # Before anything is kept of it.
                return meet.not_ours(turn)
            await self._remember(turn, known)
            reply = cleaner.told(await self._answered(turn, name, way), voice)
            # An empty answer to a button is drawn as an empty bar; say where to look.
            pressed = activity.kind is Kind.ACTION and activity.invoke and not activity.about_file
            needs_note = pressed and reply.messages and reply.replace is None and reply.note is None
            return replace(reply, note=voice.say("see-below")) if needs_note else reply
        except Exception as error:  # noqa: BLE001 - the boundary of every turn
            reference = secrets.token_hex(4)
            log_failure("turn_failed", error, reference=reference, kind=activity.kind)
            voice = voice or voice_for(self._editions.current.library, None, None, activity)
            said = voice.say("not-saved" if isinstance(error, StoreUnavailable) else "sorry", reference=reference)
            return Reply(messages=(Outgoing(summary=said, text=said),), failed=True)
        finally:
            self._voices.pop(id(activity), None)

    async def _hurried(self, activity: Activity) -> Reply | None:
        """What is said to somebody who writes faster than people do; nothing more until they have slowed down."""
        # Each letter of a search is one.
        who = f"{activity.sender}{'?' if activity.kind is Kind.QUERY else ''}"
        if self._rate.takes(who, self._clock()):
            self._asked_to_wait.discard(who)
            return None
        person = (await self._roster.current()).person(id_=activity.sender, aad_id=activity.aad_id)
        said = voice_for(self._editions.current.library, None, person, activity).say("too-often")
        if activity.invoke:
            return Reply(note=said)
        if who in self._asked_to_wait:
            return Reply()
        log.warning("somebody_hurries", kind=activity.kind)
        self._asked_to_wait.add(who)
        return Reply(messages=(Outgoing(summary=said, text=said),))

    async def _answered(self, turn: Turn, name: str, way: Way) -> Reply:
        """Through the one door: who may not try it is told so, and what must be answered for is written down first."""
        if not may_try(turn.roster, turn.person, way.action, turn.today):
            reply, why = denied(turn, way.action), "no role for it"
            # What somebody may not do is not said before others.
            reply = await in_private(turn, reply) if turn.activity.kind is Kind.MESSAGE else reply
        else:
            if way.audited:
                by = ground(turn.roster, turn.person, way.action, turn.today)
                await self._note(turn, name, by, Outcome.ALLOWED)
            reply, why = await way.row(turn), "not for this one"
        if reply.denied and name not in NAMELESS:
            await self._note(turn, name, why, Outcome.REFUSED)
        return reply

    async def _note(self, turn: Turn, name: str, why: str, outcome: Outcome) -> None:
        entry = Entry(at=turn.now, who=turn.person.id, what=name, about=about(turn.data), why=why, outcome=outcome)
        await self._store.append_audit(entry)

    async def _turn(self, activity: Activity) -> tuple[Turn, Acquaintance]:
        roster = await self._roster.current()
        person = roster.person(id_=activity.sender, aad_id=activity.aad_id) or Person(
            id=f"guest:{activity.aad_id or activity.sender}", name=""
        )
        edition = self._editions.current
        known = await self._store.acquaintance(person.id, activity.channel or activity.conversation)
        now = self._clock()
        turn = Turn(
            activity=activity,
            person=person,
            preference=known.preference,
            # A chat that Graph gave is known before anything was said in it, by no id of Teams' own.
            met=known.reference is not None and known.reference.user_id is not None,
            roster=roster,
            edition=edition,
            voice=voice_for(edition.library, known.preference, person, activity),
            store=self._store,
            overviews=self._overviews,
            now=now,
            wake=self._wake,
            absent=self._roster.absent,
            adopt=self._roster.adopt,
            gaps=self._gaps,
            links=self._links,
            files=self._files,
            uploads=self._uploads,
            today=roster.today_of(person, now),
        )
        return turn, known

    async def _remember(self, turn: Turn, known: Acquaintance) -> None:
        """Keep where the person, or the channel, can be written to, and the language they write."""
        activity = turn.activity
        if activity.kind is Kind.REMOVED or activity.scope is Scope.GROUP:
            return
        if activity.kind is Kind.QUERY:
            # Where somebody searches is between others: it looks like a chat, and the bot is no part of it.
            return
        if activity.action and activity.action.verb in NAMELESS:
            return
        here = Reference(
            conversation=activity.channel or activity.conversation,
            service_url=activity.service_url,
            person=turn.person.id if turn.private else None,
            tenant=activity.tenant,
            user_id=activity.sender if turn.private else None,
        )
        new: list[Awaitable[None]] = []
        if here != known.reference:
            new.append(self._store.save_reference(here))
        if turn.private and known.reference is None:
            await self._drop_earlier(turn.person.id, here.conversation)
        if known.standing and activity.kind is not Kind.OTHER:
            # Whoever is heard of again can be written to again.
            new.append(self._store.save_standing(turn.person.id, None))
        learned = turn.voice.language
        if activity.kind is Kind.MESSAGE and not (turn.preference and turn.preference.language is learned):
            new.append(meet.remember_language(turn, learned, chosen=False))
        if new:
            # Together, so that a first message waits for the disk once.
            await asyncio.gather(*new)

    async def _drop_earlier(self, person: str, conversation: str) -> None:
        """Somebody has one chat with the bot: an address that it had before, or that Graph gave, is stale."""
        known = await self._store.acquaintance(person)
        if known.reference and known.reference.conversation != conversation:
            await self._store.drop_reference(known.reference.conversation)


def _entered(library: Library, activity: Activity) -> tuple[str, Way]:
    """By which way the activity came in, and what that is called."""
    if activity.kind is Kind.MESSAGE:
        if checkin.says_checkin(library, activity.text):
            return "said: check-in", SAID_CHECKIN
        command = spoken(library, activity.text)
        return (f"said: {command.command}", COMMANDS[command.command]) if command else ("said", SAID)
    if activity.kind is Kind.ACTION and activity.action:
        verb = activity.action.verb
        return (verb, VERBS[verb]) if verb in VERBS else ("unknown", UNKNOWN)
    return activity.kind.value, KINDS.get(activity.kind, KINDS[Kind.OTHER])
