"""Which phase a unit is in: from its go-live date, unless somebody has put its wave into another."""

from datetime import date, datetime

from content.playbook import Phase, Playbook
from dialogs.initiative.model import Initiative


def phase_on(playbook: Playbook, go_live: date, today: date) -> Phase:
    """The last phase that has begun by `today`; before all of them, the first."""
    begun = [phase for phase in playbook.phases if phase.begins and phase.begins.on(go_live) <= today]
    return begun[-1] if begun else playbook.phases[0]


def phase_of(initiative: Initiative, playbook: Playbook, unit: str, today: date) -> Phase | None:
    """The phase a unit is in; None for a unit in no wave."""
    wave = initiative.wave_of(unit)
    return phase_of_wave(initiative, playbook, wave.id, today) if wave else None


def phase_of_wave(initiative: Initiative, playbook: Playbook, wave: str, today: date) -> Phase:
    """The phase a wave is in: the one it was put into by hand, else by its date."""
    by_hand = initiative.phases.get(phase_key(playbook.id, wave))
    put = next((each for each in playbook.phases if each.id == by_hand), None)
    found = initiative.wave(wave)
    if put or found is None:
        return put or playbook.phases[0]
    return phase_on(playbook, found.go_live, today)


def phase_key(playbook: str, wave: str) -> str:
    """What a phase put in by hand is kept under."""
    return f"{playbook}/{wave}"


def pass_key(playbook: str, wave: str, phase: str) -> str:
    """What is kept under it: since when the wave goes through the phase anew."""
    return f"{phase_key(playbook, wave)}/{phase}"


def reopened_at(initiative: Initiative, playbook: str, phase: str, unit: str | None) -> datetime | None:
    """Since when answers on a phase are of the present pass; None when it is the first.

    What is answered for more than a unit is answered anew with the latest wave that goes through the phase again.
    """
    wave = initiative.units.get(unit or "")
    waves = [wave] if wave else [each.id for each in initiative.waves]
    found = (initiative.reopened.get(pass_key(playbook, each, phase)) for each in waves)
    return max(filter(None, found), default=None)
