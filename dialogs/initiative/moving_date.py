"""Moving a wave's date: what it changes, whether it may be, and the words for those concerned."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from content.language import Language
from content.library import Library, Material
from content.playbook import Criterion, Phase, Playbook
from content.voice import Voice
from dialogs.broadcast.calendar import Entry, EntryKind, EntryState, entries
from dialogs.gate.flow import Scheduled, decided_elsewhere, holding, scheduled
from dialogs.gate.model import Gate
from dialogs.initiative.collisions import Collision, collisions_of
from dialogs.initiative.model import Initiative, Wave
from dialogs.initiative.phase import phase_of_wave
from dialogs.plan.model import Plan

# Further ahead is a slip of the hand.
_FARTHEST_YEARS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """Something of a wave that is said on another day; `now` is how it will stand."""

    entry: Entry
    old: date
    new: date
    now: EntryState


@dataclass(frozen=True, slots=True, kw_only=True)
class GateShift:
    """A gate that is still to be decided, and its days."""

    gate: Scheduled
    old: date
    new: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadShift:
    """Something that must be true some time before go-live, and the days it must be."""

    criterion: Criterion
    old: date
    new: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What it means that a wave goes live on another day.

    `shifts` are still to come or come too late, `stays` has gone out already. `phases` are those the wave is in today
    before and after. `close` are starts of other initiatives that come too near by this.
    """

    wave: str
    old: date
    new: date
    shifts: tuple[Shift, ...] = ()
    stays: tuple[Entry, ...] = ()
    gates: tuple[GateShift, ...] = ()
    leads: tuple[LeadShift, ...] = ()
    phases: tuple[tuple[Phase, Phase], ...] = ()
    close: tuple[Collision, ...] = ()

    @property
    def missed(self) -> tuple[Shift, ...]:
        """What would have gone out before today: late, or left out for good."""
        return tuple(each for each in self.shifts if each.now in (EntryState.LATE, EntryState.LEFT_OUT))


class BadDay(ValueError):
    """A day that a wave cannot be moved to; the message names the phrase that says why."""


def day_to_move_to(wave: Wave, day: date | None, today: date) -> date:
    """The day, when the wave may be moved to it; raises BadDay."""
    if day is None:
        raise BadDay("replan-no-day")
    if day < today:
        raise BadDay("replan-past")
    if day.year > today.year + _FARTHEST_YEARS:
        raise BadDay("replan-too-far")
    if day == wave.go_live:
        raise BadDay("replan-same")
    return day


def moved_to(initiative: Initiative, wave: Wave, day: date) -> Initiative:
    """The initiative to save with the wave on that day."""
    return replace(initiative.with_wave(replace(wave, go_live=day)), revision=initiative.revision + 1)


def difference(
    before: Initiative,
    after: Initiative,
    wave: str,
    library: Library,
    plan: Plan | None,
    sent: Mapping[str, datetime],
    gates: Iterable[Gate],
    others: Iterable[Initiative],
    today: date,
) -> Difference | None:
    """What changes for the wave between the two; None when its day does not."""
    old, new = before.wave(wave), after.wave(wave)
    if old is None or new is None or old.go_live == new.go_live:
        return None
    earlier = _of_wave(before, wave, library.material.values(), plan, sent, today)
    later = _of_wave(after, wave, library.material.values(), plan, sent, today)
    books = [library.playbooks[id_] for id_ in after.playbooks if id_ in library.playbooks]
    others = list(others)
    close = collisions_of(before, others)
    return Difference(
        wave=wave,
        old=old.go_live,
        new=new.go_live,
        shifts=tuple(
            Shift(entry=each, old=earlier[key].day, new=each.day, now=each.state)
            for key, each in later.items()
            if key in earlier and each.day != earlier[key].day and not _is_past(earlier[key], each)
        ),
        stays=tuple(each for each in later.values() if _is_out(each)),
        gates=tuple(_gate_shifts(before, after, library.playbooks, gates, today)),
        leads=tuple(_lead_shifts(books, old.go_live, new.go_live, today)),
        phases=tuple(_phase_shifts(before, after, wave, books, today)),
        close=tuple(each for each in collisions_of(after, others) if each not in close),
    )


def announcement(
    initiative: Initiative, wave: str, old: date, new: date, library: Library
) -> Mapping[Language, tuple[str, str, str]]:
    """Title, summary and text for the people of the wave, in every language; with a blank for the reason."""
    found: dict[Language, tuple[str, str, str]] = {}
    for language in Language:
        voice = Voice(library, language)
        days = {"old": voice.day(old), "new": voice.day(new)}
        # Its own name, else the organisation's name for its one change.
        name = voice.pick(initiative.name) if initiative.name else voice.fact("initiative.name") or initiative.id
        key = "replan-earlier-text" if new < old else "replan-later-text"
        told = [voice.say(key, initiative=name, **days), voice.say("replan-reason"), voice.say("replan-meaning")]
        text = "\n\n".join(told)
        found[language] = (voice.say("replan-title", **days), voice.say("replan-summary", **days), text)
    return found


def _of_wave(
    initiative: Initiative,
    wave: str,
    materials: Iterable[Material],
    plan: Plan | None,
    sent: Mapping[str, datetime],
    today: date,
) -> dict[str, Entry]:
    found = entries(initiative, materials, plan, sent, today)
    return {each.key: each for each in found if each.wave == wave and each.kind is not EntryKind.START}


def _is_out(entry: Entry) -> bool:
    return entry.kind is EntryKind.MATERIAL and entry.state is EntryState.SENT


def _is_past(before: Entry, after: Entry) -> bool:
    """Whether its time had passed and still has: the move changes nothing about it."""
    over = (EntryState.LEFT_OUT, EntryState.OVER)
    return before.state in over and after.state in over


def _gate_shifts(
    before: Initiative, after: Initiative, playbooks: Mapping[str, Playbook], gates: Iterable[Gate], today: date
) -> Iterator[GateShift]:
    known = {each.id: each for each in gates}
    days = {each.gate(before.id).id: each.due for each in scheduled(before, playbooks)}
    for each in scheduled(after, playbooks):
        blank = each.gate(after.id)
        gate = known.get(blank.id, blank)
        settled = holding(each, gate, known.values()) or decided_elsewhere(after, each, gate)
        old, new = days.get(blank.id), each.due
        if old and new and old != new and max(old, new) >= today and not settled:
            yield GateShift(gate=each, old=old, new=new)


def _lead_shifts(books: Sequence[Playbook], old: date, new: date, today: date) -> Iterator[LeadShift]:
    for book in books:
        for each in book.criteria:
            if each.lead:
                days = each.lead.before_go_live.before(old), each.lead.before_go_live.before(new)
                if max(days) >= today:
                    yield LeadShift(criterion=each, old=days[0], new=days[1])


def _phase_shifts(
    before: Initiative, after: Initiative, wave: str, books: Sequence[Playbook], today: date
) -> Iterator[tuple[Phase, Phase]]:
    for book in books:
        pair = (phase_of_wave(before, book, wave, today), phase_of_wave(after, book, wave, today))
        if pair[0] != pair[1]:
            yield pair
