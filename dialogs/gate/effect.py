"""What a decision does to the initiative: its waves move, pause, go on, split or begin again."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from content.playbook import Effect, Playbook
from dialogs.gate.model import WHOLE_INITIATIVE, Decision, Gate
from dialogs.initiative.model import Initiative, Wave
from dialogs.initiative.phase import pass_key, phase_key

_STOPPING = frozenset({Effect.PAUSE, Effect.ROLL_BACK})


def effect_on(initiative: Initiative, gate: Gate, playbook: Playbook) -> Initiative:
    """The initiative after the gate's decision: to be saved when it differs; only waves and phases change.

    Postponing moves the wave; pausing stops its questions and messages until a go. A go for the whole initiative takes
    back no pause that was decided for one wave. With a go for some units the others make a wave of their own, on the
    new day or paused. A new wave takes everybody of the gate through the method again.
    """
    decision = gate.decision
    waves = [each for each in initiative.waves if gate.wave in (WHOLE_INITIATIVE, each.id)]
    if decision is None or not waves:
        return initiative
    if decision.effect is Effect.GO and gate.wave == WHOLE_INITIATIVE and not _paused_here(gate):
        return initiative
    changed = _changed(initiative, waves, decision, playbook)
    return initiative if changed == initiative else replace(changed, revision=initiative.revision + 1)


def start_of(initiative: Initiative, gate: Gate) -> date | None:
    """The day on which all that the gate is about are to start; None where it is several days, or paused."""
    waves = [each for each in initiative.waves if gate.wave in (WHOLE_INITIATIVE, each.id)]
    days = {None if each.paused else each.go_live for each in waves}
    return days.pop() if len(days) == 1 else None


def _changed(initiative: Initiative, waves: Sequence[Wave], decision: Decision, playbook: Playbook) -> Initiative:
    if decision.effect is Effect.POSTPONE and decision.day:
        # Of several waves, those that have started stay where they are.
        ahead = [each for each in waves if each.go_live > decision.at.date()] or waves
        return _with(initiative, _moved(ahead, decision.day))
    if decision.effect in _STOPPING:
        return _with(initiative, [replace(each, paused=True) for each in waves])
    if decision.effect is Effect.GO:
        return _with(initiative, [replace(each, paused=False) for each in waves])
    if decision.effect is Effect.GO_FOR_SOME:
        return _split(initiative, waves, decision)
    if decision.effect is Effect.NEW_WAVE and decision.day:
        return _again(initiative, waves, playbook, decision.day, decision.at)
    return initiative


def _paused_here(gate: Gate) -> bool:
    """Whether this very gate has stopped what it concerns, and not let it go on since."""
    for earlier in reversed(gate.decisions[:-1]):
        if earlier.effect in _STOPPING:
            return True
        if earlier.effect in (Effect.GO, Effect.NEW_WAVE):
            return False
    return False


def _with(initiative: Initiative, waves: Sequence[Wave]) -> Initiative:
    for wave in waves:
        initiative = initiative.with_wave(wave)
    return initiative


def _moved(waves: Sequence[Wave], day: date) -> list[Wave]:
    """Several waves keep their distance from the first, which goes live on the new day."""
    first = min(each.go_live for each in waves)
    return [replace(each, go_live=day + (each.go_live - first)) for each in waves]


def _split(initiative: Initiative, waves: Sequence[Wave], decision: Decision) -> Initiative:
    going = set(decision.units)
    for wave in waves:
        held = replace(wave, go_live=decision.day or wave.go_live, paused=decision.day is None)
        own = [id_ for id_, in_wave in initiative.units.items() if in_wave == wave.id]
        waiting = [id_ for id_ in own if id_ not in going]
        if own and len(waiting) == len(own):
            initiative = initiative.with_wave(held)
            continue
        initiative = initiative.with_wave(replace(wave, paused=False))
        if waiting:
            initiative = _parted(initiative, wave, held, waiting)
    return initiative


def _parted(initiative: Initiative, wave: Wave, held: Wave, units: Sequence[str]) -> Initiative:
    later = replace(held, id=_free_id(initiative, wave.id))
    # Who was put into a phase by hand stays in it.
    phases, reopened = dict(initiative.phases), dict(initiative.reopened)
    for id_ in initiative.playbooks:
        old, new = phase_key(id_, wave.id), phase_key(id_, later.id)
        if by_hand := phases.get(old):
            phases[new] = by_hand
        own = {key: at for key, at in reopened.items() if key.startswith(f"{old}/")}
        reopened |= {new + key.removeprefix(old): at for key, at in own.items()}
    moved = dict.fromkeys(units, later.id)
    units_now = {**initiative.units, **moved}
    return replace(initiative.with_wave(later), units=units_now, phases=phases, reopened=reopened)


def _free_id(initiative: Initiative, wave: str) -> str:
    """`1.2` for those of wave 1 who wait, `1.3` for the next: never in with others, who were told another day."""
    taken = {each.id for each in initiative.waves} | set(initiative.units.values())
    number = 2
    while f"{wave}.{number}" in taken:
        number += 1
    return f"{wave}.{number}"


def _again(initiative: Initiative, waves: Sequence[Wave], playbook: Playbook, day: date, at: datetime) -> Initiative:
    """From the beginning towards the new day; a phase that was put in by hand no longer holds.

    In a method that is gone through anew, what was answered before is of an earlier pass.
    """
    over = {phase_key(playbook.id, each.id) for each in waves}
    phases = {key: phase for key, phase in initiative.phases.items() if key not in over}
    going_on = [replace(each, paused=False) for each in _moved(waves, day)]
    reopened = dict(initiative.reopened)
    if not playbook.linear:
        reopened |= {pass_key(playbook.id, wave.id, each.id): at for wave in waves for each in playbook.phases}
    return replace(_with(initiative, going_on), phases=phases, reopened=reopened)
