"""What must hold of an initiative and its playbooks, and what those who plan should look at before they save."""

from collections.abc import Iterator, Mapping

from content.playbook import Playbook
from dialogs.initiative.model import Initiative

# More goals than this and nobody remembers them: the advice of the method for social services.
MOST_GOALS = 5


def faults(initiative: Initiative, playbooks: Mapping[str, Playbook]) -> Iterator[str]:
    """What keeps an initiative from being run: each with what to do."""
    for id_ in initiative.playbooks:
        playbook = playbooks.get(id_)
        if playbook is None:
            yield f"initiative {initiative.id}: there is no playbook {id_}; there are: {', '.join(sorted(playbooks))}"
            continue
        for report in playbook.reports:
            key = f"{id_}/{report.id}"
            if report.must_be_set and key not in initiative.reports:
                yield f"initiative {initiative.id}: {id_} wants an interval agreed on; set reports: {{{key}: P2W}}"
    known = {f"{id_}/{each.id}" for id_ in initiative.playbooks if id_ in playbooks for each in playbooks[id_].reports}
    for key in initiative.reports:
        if key not in known:
            yield f"initiative {initiative.id}: there is no report {key}; there are: {', '.join(sorted(known))}"
    phases = {f"{id_}/{each.id}" for id_ in initiative.playbooks if id_ in playbooks for each in playbooks[id_].phases}
    for key in initiative.told_every:
        if key not in phases:
            yield f"initiative {initiative.id}: told_every: no phase {key}; there are: {', '.join(sorted(phases))}"
    roles = {
        each.id
        for id_ in initiative.playbooks
        if id_ in playbooks
        for each in (*playbooks[id_].roles, *playbooks[id_].functions)
    }
    for role in initiative.holders:
        if role not in roles:
            yield f"initiative {initiative.id}: no playbook of it has a role {role}"


def remarks(initiative: Initiative) -> Iterator[str]:
    """What is allowed and worth a second look."""
    if len(initiative.goals) > MOST_GOALS:
        yield f"initiative {initiative.id}: {len(initiative.goals)} goals; at most {MOST_GOALS} is good advice"
    for benefit in initiative.benefits:
        if benefit.baseline == benefit.target:
            yield f"initiative {initiative.id}: benefit {benefit.id}: baseline and target are the same"
