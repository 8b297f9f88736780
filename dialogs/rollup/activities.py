"""Who is responsible for what in a plan over several years, and how each activity stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from content.playbook import Playbook
from content.playbook.parts import Function
from dialogs.checkin.model import CheckIn
from dialogs.initiative.model import Initiative
from dialogs.rollup.flow import Read, Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Responsible:
    """One part of the organisation with the activities it answers for; `standing` are roles that it staffs."""

    who: Function
    activities: tuple[Read, ...] = ()
    standing: tuple[Function, ...] = field(default=())


def responsible(
    initiative: Initiative, playbooks: Mapping[str, Playbook], whole: CheckIn | None, today: date
) -> Iterator[Responsible]:
    """By the plans among the initiative's methods: one that holds for some years says of each activity who does it.

    `whole` is what was answered for the initiative as a whole. In the order of the playbook; who has nothing is left
    out, and so is an activity that does not apply.
    """
    reader = Reader(initiative, playbooks)
    for book in (playbooks[id_] for id_ in initiative.playbooks if id_ in playbooks):
        if book.valid is None:
            continue
        read = [reader.read(each, whole, today) for each in book.criteria]
        for who in (*book.functions, *book.roles):
            own = tuple(each for each in read if each.criterion.answered_by == who.id and each.colour is not None)
            standing = tuple(each for each in book.roles if each.placed_with == who.id)
            if own or standing:
                yield Responsible(who=who, activities=own, standing=standing)
