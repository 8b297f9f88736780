"""Gathers what the annual report says, for one reader."""

from collections import Counter
from collections.abc import Sequence

from bot.outbound.document_view import DocumentDesk
from bot.reports.annual import Annual, Followed
from dialogs.action.model import ActionState
from dialogs.checkin.model import WHOLE
from dialogs.initiative.model import Initiative
from dialogs.people.rights import may_see_action
from dialogs.plan.model import PlanKind
from dialogs.privacy import FEWEST
from dialogs.report.annual import (
    activities,
    decided_in,
    development,
    done_in,
    last_day,
    measured_by,
    rounds_of,
    written_of,
)
from dialogs.rollup.model import Colour


async def annual(desk: DocumentDesk, initiatives: Sequence[Initiative], year: int) -> Annual:
    """Read from the store, one initiative after the other."""
    return Annual(
        year=year,
        last=last_day(year, desk.today),
        today=desk.today,
        followed=[await _followed(desk, each, year) for each in initiatives],
        units=desk.roster.units,
        names=desk.roster.names,
        playbooks=desk.library.playbooks,
    )


async def _followed(desk: DocumentDesk, initiative: Initiative, year: int) -> Followed:
    playbooks, store = desk.library.playbooks, desk.store
    plan = await store.plan_of(initiative.id, PlanKind.ACTIVITY)
    whole = (await store.latest_checkins(initiative.id, [WHOLE])).get(WHOLE)
    ended = await store.actions(initiative.id, frozenset({ActionState.DONE}))
    own = [each for each in ended if may_see_action(desk.roster, desk.reader, initiative, each, desk.now)]
    duties = [each for each in desk.duties(initiative) if each.whole]
    return Followed(
        seen=await desk.status_desk.seen(initiative),
        activities=activities(initiative, playbooks, plan, whole, desk.today),
        plan=plan.at.date() if plan else None,
        development=development(await _colours(desk, initiative, year)),
        decided=decided_in(year, initiative, playbooks, await store.gates(initiative.id)),
        benefits=measured_by(initiative.benefits, last_day(year, desk.today)),
        done=done_in(year, own),
        late=await desk.late(initiative),
        ahead=await desk.ahead(initiative),
        written=written_of(year, duties, await store.reports(initiative.id)),
    )


async def _colours(desk: DocumentDesk, initiative: Initiative, year: int) -> dict[str, Counter[Colour]]:
    """How many units had which colour in the rounds of the year; of few units a count would say which."""
    known = [desk.roster.units[id_] for id_ in initiative.units if id_ in desk.roster.units]
    if not known:
        return {}
    periods = rounds_of(year, initiative, known[0], desk.now)
    colours = await desk.store.colours(initiative.id, periods)
    counts = {period: Counter(colours[period].values()) for period in periods}
    own = {unit.id for unit in desk.status_desk.visible(initiative)}
    if len(own) < len(known):
        # Also when the reader takes their own from it.
        few = {period for period in periods if 0 < len(colours[period].keys() - own) < FEWEST}
        return {period: each for period, each in counts.items() if each and period not in few}
    return counts
