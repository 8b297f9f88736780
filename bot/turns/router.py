"""The routing table, and the boundary around every turn."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.errors import StoreUnavailable
from bot.links import Links
from bot.log import log_failure
from bot.outbound.gaps import GapKeeper
from bot.ports import Activity, Clock, Editions, Kind, Outgoing, Reply, Scope, Store
from bot.roster_view import RosterView
from bot.turns import (
    action,
    ask,
    away,
    broadcast,
    calendar,
    celebration,
    checkin,
    desk,
    extension,
    feedback,
    gaps,
    gate,
    live,
    meet,
    pulse,
    reply,
    report,
    spare,
    status,
    steering,
    ticket,
    waiting,
    wave,
    wave_day,
)
from bot.turns.commands import Command, spoken
from bot.turns.private import privately
from bot.turns.speech import voice_for
from bot.turns.turn import Turn
from content.voice import Voice
from dialogs.broadcast.contacts import Acquaintance
from dialogs.people.model import Person, Reference

Row = Callable[[Turn], Awaitable[Reply]]

COMMANDS: Mapping[Command, Row] = {
    Command.HELP: meet.help_,
    Command.GREETING: meet.greet,
    Command.CHECKIN: privately(checkin.open_),
    Command.STATUS: privately(status.show_status),
    Command.PERSON: privately(ticket.person),
    Command.TICKETS: privately(ticket.show_tickets),
    Command.GAPS: privately(gaps.show_gaps),
    Command.GATES: privately(gate.show_gates),
    Command.ACTIONS: privately(action.show_actions),
    Command.PULSE: privately(pulse.show_pulse),
    Command.REPORTS: privately(report.show_reports),
    Command.WAVES: privately(wave.show_waves),
    Command.BROADCASTS: privately(broadcast.show_broadcasts),
    Command.CALENDAR: privately(calendar.show_calendar),
    Command.SPARE: privately(spare.show_spare),
    Command.AWAY: privately(away.away),
    Command.LANGUAGE: privately(meet.change_language),
}
VERBS: Mapping[str, Row] = {
    "ask": broadcast.pressed(ask.ask_again),
    "article": ask.article,
    "feedback": feedback.verdict,
    "feedback-reason": feedback.reason,
    "reply": reply.send,
    "unit": live.unit,
    "person": privately(ticket.person),
    "ticket-open": ticket.open_,
    "ticket-show": ticket.show_ticket,
    "ticket-add": ticket.add,
    "ticket-helped": ticket.helped,
    "ticket-withdraw": ticket.withdraw,
    "ticket-take": desk.take,
    "ticket-answer": desk.answer,
    "ticket-move": desk.move,
    "ticket-close": desk.close,
    "ticket-reopen": desk.reopen,
    "gaps": privately(gaps.show_gaps),
    "gap": gaps.open_,
    "gap-write": gaps.write,
    "gap-draft": gaps.draft,
    "gap-add": gaps.add,
    "gap-dismiss": gaps.dismiss,
    "gap-approve": gaps.approve,
    "gap-return": gaps.send_back,
    "waiting-stop": waiting.stop_waiting,
    "help": meet.help_,
    "checkin": broadcast.pressed(privately(checkin.open_)),
    "status": status.status,
    "status-heatmap": status.heatmap,
    "status-trend": status.trend,
    "status-training": status.training,
    "checkin-submit": checkin.submit,
    "checkin-edit": checkin.edit,
    "checkin-same": checkin.same,
    "checkin-snooze": checkin.snooze,
    "checkin-skip": checkin.skip,
    "checkin-skip-submit": checkin.skip_submit,
    "away": away.away,
    "away-save": away.save,
    "away-back": away.back,
    "pulse": pulse.answer,
    "good-news-post": celebration.post,
    "day": checkin.day,
    "actions": privately(action.show_actions),
    "action": action.open_,
    "action-save": action.save,
    "action-done": action.done,
    "action-drop": action.drop,
    "action-reopen": action.open_again,
    "risk-new": action.new_risk,
    "risk-save": action.save_risk,
    "gates": privately(gate.show_gates),
    "gate": gate.open_,
    "gate-stance": gate.stance,
    "gate-decide": gate.deciding,
    "gate-record": gate.record,
    "reports": privately(report.show_reports),
    "report": report.open_,
    "report-new": report.new,
    "report-edit": report.edit,
    "report-send": report.submit,
    "broadcasts": privately(broadcast.show_broadcasts),
    "broadcast": privately(broadcast.open_),
    "broadcast-new": privately(broadcast.new),
    "broadcast-create": broadcast.create,
    "broadcast-words": broadcast.words,
    "broadcast-words-save": broadcast.words_save,
    "broadcast-extras": broadcast.extras,
    "broadcast-extras-save": broadcast.extras_save,
    "broadcast-people": broadcast.people,
    "broadcast-people-save": broadcast.people_save,
    "broadcast-preview": privately(broadcast.preview),
    "broadcast-preview-only": broadcast.preview_only,
    "broadcast-send": broadcast.send,
    "broadcast-approve": broadcast.approve,
    "broadcast-return": broadcast.send_back,
    "broadcast-cancel": broadcast.cancel,
    "broadcast-copy": broadcast.copy,
    "broadcast-delete": broadcast.delete,
    "broadcast-correct": broadcast.correct,
    "broadcast-withdraw": broadcast.withdraw,
    "broadcast-erratum": broadcast.erratum,
    "broadcast-read": broadcast.read,
    "broadcast-show": broadcast.show,
    "broadcast-ledger": privately(broadcast.ledger),
    "broadcast-ledger-unit": privately(broadcast.ledger_unit),
    "broadcast-remind": broadcast.remind,
    "steer": steering.open_,
    "steer-list": steering.show_list,
    "steer-send": steering.send,
    "steer-send-many": steering.send_many,
    "steer-change": steering.change,
    "steer-leave": steering.leave,
    "spare": privately(spare.show_spare),
    "spare-save": spare.save,
    "digest-open": spare.open_,
    "waves": wave.waves,
    "wave": wave.choose,
    "wave-preview": wave.preview,
    "wave-set": wave.set_,
    "wave-day": wave_day.choose,
    "wave-day-preview": wave_day.preview,
    "wave-day-set": wave_day.set_,
    "calendar": privately(calendar.calendar),
}
# What is counted without a name: written down beside it, the person's address would say who it was.
NAMELESS = frozenset({"pulse"})


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
    ) -> None:
        self._store = store
        self._editions = editions
        self._roster = roster
        self._clock = clock
        self._wake = wake
        self._gaps = gaps
        self._links = links
        # In which language somebody is being answered just now.
        self._voices: dict[int, Voice] = {}

    def late(self, activity: Activity) -> str:
        """What is said to somebody whose answer takes longer than Teams waits."""
        voice = self._voices.get(id(activity)) or voice_for(self._editions.current.library, None, None, activity)
        return voice.say("still-working")

    async def handle(self, activity: Activity) -> Reply:
        """The reply; whatever goes wrong is logged once and told with a reference the person can quote."""
        voice: Voice | None = None
        try:
            turn, known = await self._turn(activity)
            voice = self._voices[id(activity)] = turn.voice
            await self._remember(turn, known)
            reply = await self._row(turn)(turn)
            # An empty answer to a button is drawn as an empty bar; say where to look.
            pressed = activity.kind is Kind.ACTION and activity.invoke
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

    def _row(self, turn: Turn) -> Row:
        activity = turn.activity
        if activity.kind is Kind.MESSAGE:
            if checkin.says_checkin(turn.library, activity.text):
                return privately(checkin.say)
            command = spoken(turn.library, activity.text)
            return COMMANDS[command.command] if command else reply.said
        if activity.kind is Kind.ACTION and activity.action:
            return VERBS.get(activity.action.verb, meet.unknown_action)
        other = {
            Kind.FEEDBACK: feedback.of_teams,
            Kind.QUERY: extension.search,
            Kind.INSTALLED: meet.welcome,
            Kind.REMOVED: meet.forget,
        }
        return other.get(activity.kind, meet.silent)

    async def _turn(self, activity: Activity) -> tuple[Turn, Acquaintance]:
        roster = await self._roster.current()
        person = roster.person(id_=activity.sender, aad_id=activity.aad_id) or Person(
            id=f"guest:{activity.aad_id or activity.sender}", name=""
        )
        edition = self._editions.current
        known = await self._store.acquaintance(person.id, activity.channel or activity.conversation)
        home = roster.units.get(person.units[0]) if person.units else None
        now = self._clock()
        turn = Turn(
            activity=activity,
            person=person,
            preference=known.preference,
            met=known.reference is not None,
            roster=roster,
            edition=edition,
            voice=voice_for(edition.library, known.preference, person, activity),
            store=self._store,
            now=now,
            wake=self._wake,
            absent=self._roster.absent,
            adopt=self._roster.adopt,
            gaps=self._gaps,
            links=self._links,
            today=now.astimezone(ZoneInfo(home.time_zone if home else "Europe/Stockholm")).date(),
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
        if known.standing and activity.kind is not Kind.OTHER:
            # Whoever is heard of again can be written to again.
            new.append(self._store.save_standing(turn.person.id, None))
        learned = turn.voice.language
        if activity.kind is Kind.MESSAGE and not (turn.preference and turn.preference.language is learned):
            new.append(meet.remember_language(turn, learned, chosen=False))
        if new:
            # Together, so that a first message waits for the disk once.
            await asyncio.gather(*new)
