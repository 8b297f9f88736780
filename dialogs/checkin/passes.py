"""What was said in the present pass through a phase: where a wave went back to one, earlier answers no longer count."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from content.playbook import Playbook
from dialogs.checkin.model import CheckIn
from dialogs.initiative.model import Initiative
from dialogs.initiative.phase import reopened_at


def of_this_pass(checkin: CheckIn, initiative: Initiative, playbooks: Mapping[str, Playbook]) -> CheckIn:
    """The check-in without the answers of an earlier pass; itself when there are none."""
    if not initiative.reopened:
        return checkin
    unit = checkin.unit if checkin.unit in initiative.units else None
    since: dict[str, datetime] = {}
    for playbook in (playbooks[id_] for id_ in initiative.playbooks if id_ in playbooks):
        begun = {each.id: reopened_at(initiative, playbook.id, each.id, unit) for each in playbook.phases}
        if any(begun.values()):
            since |= {each.id: at for each in playbook.criteria if (at := begun.get(each.phase))}
    answers = tuple(
        each
        for each in checkin.answers
        if each.criterion not in since or (each.at is not None and each.at >= since[each.criterion])
    )
    return checkin if len(answers) == len(checkin.answers) else replace(checkin, answers=answers)


def all_of_this_pass(
    checkins: Mapping[str, CheckIn], initiative: Initiative, playbooks: Mapping[str, Playbook]
) -> dict[str, CheckIn]:
    """The same for several, by what they are about."""
    return {about: of_this_pass(each, initiative, playbooks) for about, each in checkins.items()}
