"""Putting a wave into another phase by hand, and back to the one its date says."""

from dataclasses import replace
from datetime import date, datetime

from content.playbook import Phase, Playbook
from dialogs.initiative.model import Initiative, Wave
from dialogs.initiative.phase import pass_key, phase_key, phase_of_wave, phase_on


def is_by_hand(initiative: Initiative, playbook: Playbook, wave: str) -> bool:
    """Whether somebody has put the wave into its phase."""
    by_hand = initiative.phases.get(phase_key(playbook.id, wave))
    return any(each.id == by_hand for each in playbook.phases)


def phase_to_come(initiative: Initiative, playbook: Playbook, wave: Wave, today: date) -> tuple[Phase, date] | None:
    """The next phase that begins by its date, and that day; None when there is none, or a hand is on it."""
    if is_by_hand(initiative, playbook, wave.id):
        return None
    ahead = [(each.begins.on(wave.go_live), each) for each in playbook.phases if each.begins]
    found = next(((day, each) for day, each in ahead if day > today), None)
    return (found[1], found[0]) if found else None


def phases_to_choose(initiative: Initiative, playbook: Playbook, wave: str, today: date) -> list[Phase]:
    """Where the wave may be put: in a linear method forward only, in any other every phase can be gone through anew."""
    if not playbook.linear:
        return list(playbook.phases)
    now = phase_of_wave(initiative, playbook, wave, today)
    return playbook.phases[playbook.phases.index(now) + 1 :]


def put_into(
    initiative: Initiative, playbook: Playbook, wave: Wave, phase: str | None, now: datetime, today: date
) -> Initiative | None:
    """The initiative to save with the wave in that phase, or with None in the one its date says; None when it may not.

    In a method that is no line the phase begins anew: what was answered and decided in it before no longer counts.
    """
    key = phase_key(playbook.id, wave.id)
    if phase is None:
        left = {id_: each for id_, each in initiative.phases.items() if id_ != key}
        return replace(initiative, phases=left, revision=initiative.revision + 1)
    if phase not in {each.id for each in phases_to_choose(initiative, playbook, wave.id, today)}:
        return None
    reopened = dict(initiative.reopened)
    if not playbook.linear:
        reopened[pass_key(playbook.id, wave.id, phase)] = now
    phases = {**initiative.phases, key: phase}
    return replace(initiative, phases=phases, reopened=reopened, revision=initiative.revision + 1)


def phase_by_date(playbook: Playbook, wave: Wave, today: date) -> Phase:
    """The phase the wave is in when nobody has put it into another."""
    return phase_on(playbook, wave.go_live, today)
