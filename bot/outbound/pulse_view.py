"""What a unit's staff said, beside what its leader is asked."""

from dataclasses import replace
from datetime import datetime

from bot.ports import Store
from content.library import Library
from dialogs.checkin.model import Form
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit
from dialogs.pulse.flow import heard, over


async def with_pulse(
    store: Store, form: Form, initiative: Initiative, library: Library, unit: Unit, now: datetime
) -> Form:
    """The form of one unit with its newest counts, where the initiative asks everybody and enough have answered."""
    polls = over(initiative, library.playbooks, [unit], now)
    if form.units != (unit.id,) or not polls:
        return form
    return replace(form, pulse=heard(library.playbooks, await store.tallies(polls)))
