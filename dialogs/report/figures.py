"""The figures of a report, counted from what is known at the moment."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from content.playbook import Playbook
from dialogs.action.model import Action
from dialogs.gate.flow import Scheduled, decided_elsewhere, holding, scheduled
from dialogs.gate.model import WHOLE_INITIATIVE, Gate
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import Round, round_at, rounds_before
from dialogs.report.duty import Duty
from dialogs.report.model import Figures, NextGate
from dialogs.rollup.model import Colour, Overview

# Nobody is called to a gate whose day lies further back than this.
_LONG_PAST = timedelta(days=14)


def counted_round(duty: Duty, now: datetime) -> Round:
    """The round whose answers are counted: the latest that is over, or this one where the initiative is that new.

    A round that still runs would always look as if few answered.
    """
    rhythm, place, since = duty.initiative.rhythm, duty.place, duty.initiative.since
    current = round_at(rhythm, place, now)
    earlier = next(rounds_before(rhythm, place, now))
    over = current if current.late <= now else earlier
    return over if since is None or since <= place.day(over.asks) else current


def figures(
    duty: Duty,
    overview: Overview,
    period: str,
    answered: Mapping[str, Colour],
    asked: Iterable[str],
    actions: Sequence[Action],
    gates: Sequence[Gate],
    playbooks: Mapping[str, Playbook],
    today: date,
) -> Figures:
    """How what the report is about stands on `today`: all of it, or the units of one manager.

    `overview` adds up the duty's units; `answered` are colours by unit in the round of `period`, `actions` the open
    ones and `gates` those of the whole initiative.
    """
    initiative, units = duty.initiative, {unit.id for unit in duty.units}
    concerned = set(asked)
    own = [each for each in actions if duty.whole or each.unit in units]
    benefits = initiative.benefits if duty.whole else ()
    measured = [each.day for benefit in benefits for each in benefit.measurements]
    waves = {wave for id_, wave in initiative.units.items() if duty.whole or id_ in units}
    return Figures(
        day=today,
        period=period,
        colour=overview.whole.colour,
        counts=overview.whole.counts,
        oldest=overview.whole.oldest,
        answered=len(concerned & set(answered)),
        asked=len(concerned),
        actions=len(own),
        late=len([each for each in own if each.due < today]),
        gate=next_gate(initiative, playbooks, gates, waves, today),
        benefits=len(benefits),
        reached=len([each for each in benefits if each.reached]),
        measured=max(measured, default=None),
    )


def gates_ahead(
    initiative: Initiative,
    playbooks: Mapping[str, Playbook],
    gates: Iterable[Gate],
    waves: Iterable[str],
    today: date,
) -> list[Scheduled]:
    """The decisions that are still to be taken for these waves or for all, soonest first, overdue ones included."""
    known, about = {gate.id: gate for gate in gates}, {WHOLE_INITIATIVE, *waves}
    waiting: list[tuple[date, Scheduled]] = []
    for each in scheduled(initiative, playbooks):
        blank = each.gate(initiative.id)
        gate = known.get(blank.id, blank)
        if each.due is None or each.wave not in about or each.due + _LONG_PAST < today:
            continue
        if holding(each, gate, known.values()) is None and not decided_elsewhere(initiative, each, gate):
            waiting.append((each.due, each))
    return [each for _, each in sorted(waiting, key=lambda found: found[0])]


def next_gate(
    initiative: Initiative,
    playbooks: Mapping[str, Playbook],
    gates: Iterable[Gate],
    waves: Iterable[str],
    today: date,
) -> NextGate | None:
    """The first of them."""
    first = next(iter(gates_ahead(initiative, playbooks, gates, waves, today)), None)
    if first is None or first.due is None:
        return None
    return NextGate(playbook=first.playbook.id, point=first.point.id, wave=first.wave, due=first.due)
