"""What an import moves, in words: days of waves, and what is said because of them."""

from collections.abc import Iterable, Iterator
from datetime import date

from bot.ports import Store
from content.library import Library
from dialogs.initiative.model import Initiative
from dialogs.initiative.moving_date import Difference, difference
from dialogs.people.roster import Roster
from dialogs.plan.model import PlanKind


async def moves(store: Store, library: Library, stored: Roster, wanted: Iterable[Initiative], today: date) -> list[str]:
    """A line for each wave that would have another day, and lines for what would come too late by it."""
    found: list[str] = []
    wanted = list(wanted)
    for after in wanted:
        before = stored.initiatives.get(after.id)
        if before is None or {each.id: each.go_live for each in before.waves} == {w.id: w.go_live for w in after.waves}:
            continue
        plan = await store.plan_of(after.id, PlanKind.COMMUNICATION)
        sent, gates = (await store.told(after.id)).broadcasts, await store.gates(after.id)
        for wave in after.waves:
            if made := difference(before, after, wave.id, library, plan, sent, gates, wanted, today):
                found += _told(after.id, made)
    return found


def _told(initiative: str, made: Difference) -> Iterator[str]:
    moving = len(made.shifts) - len(made.missed)
    yield (
        f"{initiative}, wave {made.wave}: go-live moves from {made.old} to {made.new}; to be sent on another day: "
        f"{moving}, sent already: {len(made.stays)}, decisions with another day: {len(made.gates)}"
    )
    for each in made.missed:
        late = "it goes out at once" if each.now == "late" else "it is left out"
        yield f"  {each.entry.source or each.entry.title} would have gone out on {each.new}: {late}"
