"""The operations themselves."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.errors import OperationFailed, StoreUnavailable
from bot.log import log_failure
from bot.operations.asked import asked
from bot.operations.install import InstallOperations
from bot.operations.model import Event, Request
from bot.operations.person import PersonOperations
from bot.operations.plans import PlanOperations
from bot.operations.reach import ReachOperations
from bot.operations.report import ReportOperations
from bot.operations.roster import RosterOperations
from bot.outbound import InstallKeeper, RosterKeeper, Scheduler
from bot.outbound.broadcast_view import world_of
from bot.outbound.overviews import Overviews
from bot.ports import Clock, Editions, Store
from bot.roster_view import RosterView
from content.language import Language
from content.model import Destination, Role
from dialogs.audit.about import about
from dialogs.audit.chain import Broken, Chain, mark
from dialogs.audit.model import Entry, Sealed
from dialogs.broadcast.audience import Audience, UnknownAudience, parse_audience, units_in
from dialogs.broadcast.model import NEVER_ARRIVED, Delivery, DeliveryState, Priority, Subject
from dialogs.broadcast.planning import address, as_they_may_go
from dialogs.checkin.asked import by_period
from dialogs.checkin.passes import all_of_this_pass
from dialogs.checkin.prompts import owing, prompts
from dialogs.gaps.model import UNDECIDED
from dialogs.initiative.rounds import period_of, round_at
from dialogs.people.roster import Roster, in_order
from dialogs.rollup.flow import Reader
from dialogs.ticket.model import WAITING

Arguments = Mapping[str, Any]
# What tells how things stand, without names or words of anybody; every other operation is written down.
READING = frozenset(
    {
        "checkin-status",
        "broadcast-list",
        "ticket-list",
        "plan-export",
        "plan-check",
        "ask",
        "audit-list",
    }
)
ERASING = "person-erase"
# Whoever may read the data directory may give commands: the token of the running bot lies in it.
GROUND = "commands on this machine"
# More names than this say no more.
_NAMED = 5


class LocalOperations:
    """Performs operations on an open store."""

    def __init__(
        self,
        store: Store,
        editions: Editions,
        roster: RosterView,
        scheduler: Scheduler,
        clock: Clock,
        keeper: RosterKeeper[Any],
        installer: InstallKeeper,
        overviews: Overviews,
    ) -> None:
        self._store = store
        self._editions = editions
        self._roster = roster
        self._scheduler = scheduler
        self._clock = clock
        people = RosterOperations(store, editions, roster, clock, keeper)
        plans = PlanOperations(store, editions, roster, clock)
        reach = ReachOperations(store, editions, roster, clock)
        reports = ReportOperations(store, editions, roster, clock, overviews)
        apps = InstallOperations(roster, installer)
        person = PersonOperations(store, editions, roster, clock)
        self._table: Mapping[str, Callable[[Arguments], AsyncIterator[Event]]] = {
            "roster-import": people.import_,
            "roster-export": people.export,
            "roster-sync": people.sync,
            "roster-check": people.check,
            "checkin-open": lambda _: self._prompt(Subject.CHECKIN),
            "checkin-remind": lambda _: self._prompt(Subject.CHECKIN_REMINDER),
            "checkin-status": self._checkin_status,
            "broadcast-send": self._broadcast,
            "broadcast-list": self._broadcasts,
            "broadcast-ledger": reach.ledger,
            "broadcast-log": reach.log,
            "reach-install": apps.install,
            "report-status": reports.status,
            "report-gate": reports.gate,
            "report-evaluation": reports.evaluation,
            "report-heatmap": reports.heatmap,
            "report-annual": reports.annual,
            "report-wave": reports.wave,
            "ticket-list": self._tickets,
            "gap-list": self._gaps,
            "plan-import": plans.import_,
            "plan-export": plans.export,
            "plan-check": plans.check,
            "person-show": person.show,
            "person-export": person.export,
            ERASING: person.erase,
            "ask": self._ask,
            "audit-list": self._audit,
        }

    async def perform(self, request: Request) -> AsyncIterator[Event]:
        """Progress, then the result or why it failed."""
        operation = self._table.get(request.name)
        if operation is None:
            yield Event(failed=f"there is no operation {request.name}")
            return
        try:
            if request.name not in READING and not request.arguments.get("dry_run"):
                await self._note(request)
            async for event in operation(request.arguments):
                yield event
        except OperationFailed as error:
            yield Event(failed=str(error))
        except StoreUnavailable as error:
            yield Event(failed=f"the store cannot be written to ({error}); nothing more was done")
        except Exception as error:  # noqa: BLE001 - whoever gave the command is told, whatever it was
            log_failure("operation_failed", error, operation=request.name)
            yield Event(failed=f"something went wrong inside ({type(error).__name__}); the log has the place")

    @property
    def names(self) -> frozenset[str]:
        """Every operation there is."""
        return frozenset(self._table)

    async def _note(self, request: Request) -> None:
        # Whose data were erased is what is to be forgotten.
        who, what = f"command:{request.account}", "" if request.name == ERASING else about(request.arguments)
        await self._store.append_audit(Entry(at=self._clock(), who=who, what=request.name, about=what, why=GROUND))

    async def _audit(self, arguments: Arguments) -> AsyncIterator[Event]:
        """The audit log in parts, gone through on the way: what is wrong with it, and the mark of its end."""
        chain, broken = Chain(), list[Broken]()
        last = int(arguments.get("last") or 0)
        tail: deque[Sealed] = deque(maxlen=last or None)
        known = str(arguments.get("mark", ""))
        found_mark = not known
        while some := await self._store.audit(chain.last.number if chain.last else 0):
            broken += chain.follow(some)
            found_mark = found_mark or any(mark(each) == known for each in some)
            if last:
                tail.extend(some)
            elif not arguments.get("verify"):
                yield Event(rows=[_row(each) for each in some])
            await asyncio.sleep(0)
        broken += chain.ended()
        if tail:
            yield Event(rows=[_row(each) for each in tail])
        yield Event(
            result={
                "count": chain.count,
                "first": chain.first.number if chain.first else 0,
                "mark": mark(chain.last) if chain.last else "",
                "broken": [f"{each.number}: {each.what}" for each in broken],
                "mark_found": found_mark,
            }
        )

    async def _prompt(self, subject: Subject) -> AsyncIterator[Event]:
        roster, now = await self._roster.current(), self._clock()
        playbooks = self._editions.current.library.playbooks
        deliveries: list[Delivery] = []
        for initiative in roster.initiatives.values():
            units = units_in(Audience(), roster, initiative)
            stored = await self._store.latest_checkins(initiative.id, [unit.id for unit in units])
            latest = all_of_this_pass(stored, initiative, playbooks)
            sat_out = await self._store.skipped(initiative.id, list(by_period(initiative, units, now)))
            owed = owing(initiative, playbooks, roster, now, latest, {each.unit for each in sat_out}, by_hand=True)
            # One prompt a round, whether by the clock or by hand; a reminder at most once a day.
            occasion = f"/{now.date()}" if subject is Subject.CHECKIN_REMINDER else ""
            found = prompts(initiative, roster, now, owed, subject, occasion)
            deliveries += [_now(each, self._clock) for each in found]
        async for event in self._send(deliveries):
            yield event

    async def _checkin_status(self, arguments: Arguments) -> AsyncIterator[Event]:
        roster, now = await self._roster.current(), self._clock()
        rows = []
        for initiative in roster.initiatives.values():
            units = in_order([roster.units[id_] for id_ in initiative.units if id_ in roster.units])
            latest = await self._store.latest_checkins(initiative.id, [unit.id for unit in units])
            reader = Reader(initiative, self._editions.current.library.playbooks)
            for unit in units:
                checkin = latest.get(unit.id)
                answered = checkin is not None and checkin.period == round_at(initiative.rhythm, unit, now).period
                rows.append(
                    {
                        "initiative": initiative.id,
                        "unit": unit.id,
                        "name": unit.name,
                        "manager": unit.manager,
                        "answered": answered,
                        "status": reader.unit(unit, checkin, unit.day(now)).whole.colour,
                        "last_period": checkin.period if checkin else None,
                    }
                )
        yield Event(result={"period": period_of(now.date()), "units": rows})

    async def _broadcast(self, arguments: Arguments) -> AsyncIterator[Event]:
        library, roster = self._editions.current.library, await self._roster.current()
        material = library.material.get(str(arguments.get("material")))
        if material is None:
            known = ", ".join(sorted(library.material))
            raise OperationFailed(f"there is no material {arguments.get('material')}; there are: {known}")
        today = self._clock().date()
        if not material.facts.valid_on(today):
            raise OperationFailed(
                f"{material.id} is valid from {material.facts.valid_from} to {material.facts.valid_to}"
            )
        if blanks := next(filter(None, (text.blanks for text in material.texts.values())), None):
            raise OperationFailed(f"{material.id} is not finished: somebody has to write {', '.join(blanks)}")
        deliveries: list[Delivery] = []
        unreachable: list[str] = []
        known_parts = False
        for initiative in roster.initiatives.values():
            try:
                audience = parse_audience(str(arguments.get("to", "")), roster, initiative)
            except UnknownAudience:
                continue
            known_parts = True
            roles = audience.roles or frozenset(map(Role, material.facts.audience))
            world = await world_of(self._store, library, roster, initiative, None, self._clock())
            for wave in initiative.waves:
                if audience.waves and wave.id not in audience.waves:
                    continue
                part = Audience(roles=roles, units=audience.units, waves=frozenset({wave.id}))
                # Who asks for it names the occasion, so that the same request made twice is still one.
                again = f"/{arguments['again']}" if arguments.get("again") else ""
                consideration, occasion = library.settings.broadcasts, f"{material.id}/{wave.id}{again}"
                found = address(material, part, initiative, roster, consideration, today, occasion)
                spoken = audience.languages or set(Language)
                may_go = as_they_may_go((_now(each, self._clock) for each in found), world)
                deliveries += [each for each in may_go if each.language in spoken]
            if material.facts.to is Destination.CHANNEL:
                unreachable += _without_channel(roster, audience, initiative.units)
        if not known_parts:
            raise OperationFailed(f"{arguments.get('to')!r} names no audience: all, role:…, unit:… or wave:…")
        if arguments.get("dry_run"):
            kept = {each.id for each in await self._store.deliveries() if each.state not in NEVER_ARRIVED}
            new = [each for each in deliveries if each.id not in kept]
            recipients = [{"to": str(each.recipient), "language": each.language} for each in new]
            already = len(deliveries) - len(new)
            yield Event(result={"recipients": recipients, "already": already, "without_channel": unreachable})
            return
        async for event in self._send(deliveries):
            yield event

    async def _send(self, deliveries: list[Delivery]) -> AsyncIterator[Event]:
        wanted = {each.id: each for each in deliveries}
        stored = {each.id: each for each in await self._store.deliveries() if each.id in wanted}
        # Who could not be reached then may be reachable now: asked for by hand, they are tried again.
        again = [wanted[id_] for id_, each in stored.items() if each.state in NEVER_ARRIVED]
        await self._store.record(again)
        await self._store.plan(deliveries)
        new = wanted.keys() - (stored.keys() - {each.id for each in again})
        sent: asyncio.Queue[int] = asyncio.Queue()
        # The scheduler may send them first; what counts is what became of them.
        sending = asyncio.create_task(self._scheduler.send(sent.put_nowait))
        done = 0
        yield Event(done=done, total=len(new))
        while not sending.done():
            await asyncio.wait({sending}, timeout=0.2)
            while not sent.empty():
                done = min(len(new), done + sent.get_nowait())
            yield Event(done=done, total=len(new))
        await sending
        results = [each for each in await self._store.deliveries() if each.id in new]
        states = {state.value: sum(each.state is state for each in results) for state in DeliveryState}
        failed = [
            {"to": str(each.recipient), "state": each.state, "reason": each.reason}
            for each in results
            if each.state is not DeliveryState.SENT
        ]
        already = len(wanted) - len(new)
        yield Event(result={"states": {k: v for k, v in states.items() if v}, "already": already, "not_sent": failed})

    async def _broadcasts(self, arguments: Arguments) -> AsyncIterator[Event]:
        counts: dict[str, dict[str, int]] = {}
        for delivery in await self._store.deliveries():
            states = counts.setdefault(delivery.broadcast, {})
            states[delivery.state] = states.get(delivery.state, 0) + 1
        yield Event(result={"broadcasts": [{"broadcast": name, "states": states} for name, states in counts.items()]})

    async def _tickets(self, arguments: Arguments) -> AsyncIterator[Event]:
        now = self._clock()
        # Not what people wrote, nor who asked: a list of work is pasted into mails.
        rows = [
            {
                "number": ticket.number,
                "desk": ticket.desk,
                "unit": ticket.unit,
                "language": ticket.language,
                "state": ticket.state,
                "taken_by": ticket.taken_by,
                "asked": ticket.opened.isoformat(),
                "hours": (now - ticket.opened) // timedelta(hours=1),
            }
            for ticket in await self._store.tickets(WAITING)
        ]
        yield Event(result={"tickets": rows})

    async def _gaps(self, arguments: Arguments) -> AsyncIterator[Event]:
        found = sorted(await self._store.gaps(UNDECIDED), key=lambda each: each.count, reverse=True)
        rows = [
            {
                "id": gap.id,
                "question": gap.question,
                "count": gap.count,
                "languages": list(gap.languages),
                "state": gap.state,
                "first": gap.first.isoformat(),
                "last": gap.last.isoformat(),
            }
            for gap in found
        ]
        yield Event(result={"gaps": rows})

    async def _ask(self, arguments: Arguments) -> AsyncIterator[Event]:
        roster, today = await self._roster.current(), self._clock().date()
        yield Event(result=await asked(self._editions.current, roster, today, arguments))


def _row(sealed: Sealed) -> tuple[str, ...]:
    entry = sealed.entry
    at = entry.at.isoformat(timespec="seconds")
    return (str(sealed.number), at, entry.who, entry.what, entry.about, entry.why, entry.outcome)


def _now(delivery: Delivery, clock: Clock) -> Delivery:
    """The same delivery, due at once."""
    now = clock()
    return replace(
        delivery, planned_for=now, expires=now + timedelta(days=1), priority=min(delivery.priority, Priority.SOON)
    )


def _without_channel(roster: Roster, audience: Audience, units: Iterable[str]) -> list[str]:
    below = {unit.id for root in audience.units for unit in roster.subtree(root)}
    return [
        id_
        for id_ in units
        if id_ in roster.units and not roster.units[id_].channel and (not audience.units or id_ in below)
    ]
