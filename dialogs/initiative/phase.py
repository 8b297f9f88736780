"""Which phase a unit is in, from its go-live date."""

from datetime import date

from content.playbook import Phase, Playbook


def phase_on(playbook: Playbook, go_live: date, today: date) -> Phase:
    """The last phase that has begun by `today`; before all of them, the first."""
    begun = [phase for phase in playbook.phases if phase.begins and phase.begins.on(go_live) <= today]
    return begun[-1] if begun else playbook.phases[0]
