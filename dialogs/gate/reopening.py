"""Which decisions come up with a wave's phase: those that are taken anew, and those that were never taken."""

from collections.abc import Iterable, Mapping

from content.playbook import Phase, Playbook
from dialogs.gate.flow import Scheduled, decided_elsewhere, holding, scheduled
from dialogs.gate.model import WHOLE_INITIATIVE, Gate
from dialogs.initiative.model import Initiative


def taken_anew(
    before: Initiative, after: Initiative, playbooks: Mapping[str, Playbook], gates: Iterable[Gate]
) -> list[Scheduled]:
    """Gates whose decision holds before the change and no longer after it."""
    known = {gate.id: gate for gate in gates}
    held = {each.gate(before.id).id for each in scheduled(before, playbooks) if _holds(each, before, known)}
    return [
        each
        for each in scheduled(after, playbooks)
        if each.gate(after.id).id in held and not _holds(each, after, known)
    ]


def still_to_take(
    initiative: Initiative, playbook: Playbook, wave: str, phase: Phase, gates: Iterable[Gate]
) -> list[Scheduled]:
    """Gates of the phase, for the wave or for all, without a decision that was ever taken."""
    known = {gate.id: gate for gate in gates}
    found: list[Scheduled] = []
    for each in scheduled(initiative, {playbook.id: playbook}):
        if each.point.phase == phase.id and each.wave in (wave, WHOLE_INITIATIVE):
            gate = known.get(each.gate(initiative.id).id, each.gate(initiative.id))
            if gate.decision is None and not decided_elsewhere(initiative, each, gate):
                found.append(each)
    return found


def _holds(each: Scheduled, initiative: Initiative, known: Mapping[str, Gate]) -> bool:
    blank = each.gate(initiative.id)
    return holding(each, known.get(blank.id, blank), known.values()) is not None
