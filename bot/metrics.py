"""What happened, counted for Prometheus: by small fixed sets of words, never by person, unit or broadcast."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from inspect import iscoroutinefunction
from time import perf_counter
from typing import Any, cast

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest

from bot.errors import BadActivity, StoreUnavailable
from bot.ports import Activity, Kind, Reply, Store
from content.refusals import Refusal
from dialogs.ask.model import AskedQuestion, OutcomeKind
from dialogs.broadcast.model import Delivery, DeliveryState
from dialogs.race import LostRace

Handle = Callable[[Activity], Awaitable[Reply]]
Process = Callable[[object, Handle], Awaitable[dict[str, Any] | None]]

# Teams gives up after 10 to 15 s, and people notice from one second on.
_TURN_SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
_REQUEST_SECONDS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
_STORE_SECONDS = (0.001, 0.005, 0.025, 0.1, 0.5, 2.5)
_ANSWERS = {OutcomeKind.ANSWER: "answered", OutcomeKind.SUGGEST: "suggested", OutcomeKind.ABSTAIN: "abstained"}
_REFUSED = "refused"
# What the dispatcher writes down.
_RECORDED = (
    DeliveryState.PLANNED,
    DeliveryState.SENT,
    DeliveryState.FAILED,
    DeliveryState.UNREACHABLE,
    DeliveryState.EXPIRED,
    DeliveryState.UNKNOWN,
)


class Metrics:
    """Counts in a registry of its own; who is counted does not know.

    Answers and deliveries are counted by what the store is given to keep: nothing of either ends without that.
    """

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._turns = self._histogram(
            "turn_seconds", "From an activity's arrival to its reply.", ("kind", "outcome"), _TURN_SECONDS
        )
        self._answers = Counter(
            "startklar_answers", "Questions, by what came of them.", ["outcome"], registry=self._registry
        )
        self._deliveries = Counter(
            "startklar_deliveries",
            "Deliveries, by what became of them; planned: to be tried again.",
            ["state"],
            registry=self._registry,
        )
        self._requests = self._histogram(
            "teams_request_seconds", "Requests to Teams; status 0: no answer.", ("method", "status"), _REQUEST_SECONDS
        )
        self._store = self._histogram(
            "store_seconds", "Calls of the store, by its method.", ("call", "outcome"), _STORE_SECONDS
        )
        self._outbox = self._gauge("outbox_oldest_due_seconds", "How long what should have been sent has waited.")
        self._serial = self._gauge("content_serial", "Which edition of the content is in service, from 1 at the start.")
        self._faults = self._gauge("content_faults", "Faults for which a newer edition was refused.")
        self._trouble = self._gauge("scheduler_in_trouble", "1 while the latest look at clock, gaps or outbox failed.")
        self._leads = self._gauge("leads", "1 in the one replica that plans and sends.")
        # What never happened yet is 0, and not missing: an alert on a rate must see the first one.
        for outcome in (*_ANSWERS.values(), _REFUSED):
            self._answers.labels(outcome)
        for state in _RECORDED:
            self._deliveries.labels(state.value)

    async def turn(self, process: Process, payload: object, handle: Handle) -> dict[str, Any] | None:
        """Run a turn and count it: done, failed (the person was told so), or refused as no activity.

        `other` is what was handled before, or is answered later.
        """
        kind, outcome, began = Kind.OTHER, "other", perf_counter()

        async def handled(activity: Activity) -> Reply:
            nonlocal kind, outcome
            kind = activity.kind
            reply = await handle(activity)
            outcome = "failed" if reply.failed else "done"
            return reply

        try:
            return await process(payload, handled)
        except BadActivity:
            outcome = "refused"
            raise
        except BaseException:
            outcome = "failed"
            raise
        finally:
            self._turns.labels(kind.value, outcome).observe(perf_counter() - began)

    def asked(self, method: str, status: int, seconds: float) -> None:
        """Count a request to Teams; status 0 when no answer came."""
        self._requests.labels(method, str(status)).observe(seconds)

    def around(self, store: Store) -> Store:
        """The same store, with each call's time taken and what it keeps counted."""
        heard: Mapping[str, Callable[[Any], None]] = {
            "record": self._recorded,
            "save_question": self._answered,
            "count_refusal": self._refused,
        }
        return cast("Store", _Measured(store, self._store, heard))

    def exposition(self, *, waited: timedelta | None, serial: int, faults: int, in_trouble: bool, leads: bool) -> bytes:
        """Everything in Prometheus' text format; `waited` is None when the store does not say."""
        self._outbox.set(float("nan") if waited is None else max(0.0, waited.total_seconds()))
        self._serial.set(serial)
        self._faults.set(faults)
        self._trouble.set(in_trouble)
        self._leads.set(leads)
        return generate_latest(self._registry)

    def _recorded(self, deliveries: Sequence[Delivery]) -> None:
        for each in deliveries:
            self._deliveries.labels(each.state.value).inc()

    def _answered(self, question: AskedQuestion) -> None:
        self._answers.labels(_ANSWERS[question.outcome]).inc()

    def _refused(self, refusal: Refusal) -> None:
        self._answers.labels(_REFUSED).inc()

    def _histogram(self, name: str, about: str, labels: Sequence[str], buckets: Sequence[float]) -> Histogram:
        return Histogram(f"startklar_{name}", about, labels, buckets=buckets, registry=self._registry)

    def _gauge(self, name: str, about: str) -> Gauge:
        return Gauge(f"startklar_{name}", about, registry=self._registry)


class _Measured:
    """Stands in front of a store; what is no coroutine (a property, rows one by one) goes through as it is."""

    def __init__(self, store: Store, seconds: Histogram, heard: Mapping[str, Callable[[Any], None]]) -> None:
        self._store = store
        self._seconds = seconds
        self._heard = heard

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._store, name)
        if not iscoroutinefunction(found):
            return found
        measured = self._measured(name, found)
        # Found on the instance from now on.
        setattr(self, name, measured)
        return measured

    def _measured(self, name: str, call: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        done = self._seconds.labels(name, "done")
        hear = self._heard.get(name)

        async def measured(*args: Any, **named: Any) -> Any:
            began = perf_counter()
            try:
                result = await call(*args, **named)
            except (StoreUnavailable, LostRace) as error:
                outcome = "lost-race" if isinstance(error, LostRace) else "unavailable"
                self._seconds.labels(name, outcome).observe(perf_counter() - began)
                raise
            done.observe(perf_counter() - began)
            if hear:
                hear(*args)
            return result

        return measured
