"""How an initiative stands, for those who may see it: overview, heat map, trend, training and support."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from itertools import islice

from bot.ports import Outgoing, Reply
from bot.turns.action import may_see
from bot.turns.denying import denied
from bot.turns.turn import Turn, put
from cards.status import heatmap_card, overview_card, training_card, trend_card
from dialogs.action.figures import open_figures
from dialogs.checkin.model import WHOLE
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import round_at, rounds_before, week_of
from dialogs.people.model import Unit
from dialogs.people.rights import Action, may_see_answers, may_see_status
from dialogs.privacy import FEWEST
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import Overview
from dialogs.rollup.training import training as add_up_training
from dialogs.rollup.view import NO_RATES, Rates, answer_rates, rounds_over, standing

# A quarter is what a steering group looks back on.
TREND_ROUNDS = 12


async def show_status(turn: Turn) -> Reply:
    """One card per initiative this person has to do with."""
    found = [
        each for each in turn.roster.initiatives.values() if may_see_status(turn.roster, turn.person, each, turn.today)
    ]
    if not found:
        return denied(turn, Action.SEE_STATUS) if turn.roster.initiatives else turn.text("status-no-initiative")
    return Reply(messages=tuple([await _overview_message(turn, each) for each in found]))


async def status(turn: Turn) -> Reply:
    """The overview again, in the place of what was looked at."""
    initiative = _named(turn)
    return Reply(replace=await _overview_message(turn, initiative)) if initiative else denied(turn, Action.SEE_STATUS)


async def heatmap(turn: Turn) -> Reply:
    """Units by dimension: only those whose answers this person may see."""
    initiative = _named(turn)
    visible = _visible(turn, initiative) if initiative else []
    if initiative is None or not visible:
        return denied(turn, Action.SEE_STATUS)
    reader = Reader(initiative, turn.library.playbooks)
    overview = await _overview(turn, initiative, reader, visible)
    first = turn.data.get("first")
    period = round_at(initiative.rhythm, visible[0], turn.now).period
    card = heatmap_card(
        turn.voice,
        initiative.id,
        period,
        overview.units,
        reader.dimensions,
        turn.roster.units,
        turn.library.playbooks,
        int(first) if isinstance(first, int | float) and first > 0 else 0,
    )
    return put(turn.voice.say("heatmap-title", week=week_of(period)), card)


async def trend(turn: Turn) -> Reply:
    """How many units had which colour in the last rounds."""
    initiative = _named(turn)
    units = _units(turn, initiative) if initiative else []
    if initiative is None or not units:
        return denied(turn, Action.SEE_STATUS)
    periods = _periods(turn, initiative, units[0], TREND_ROUNDS)
    colours = await turn.store.colours(initiative.id, periods)
    counts = {period: Counter(colours[period].values()) for period in periods}
    if not {unit.id for unit in _visible(turn, initiative)} >= {unit.id for unit in units}:
        # Of few units a count would say which.
        counts = {period: each for period, each in counts.items() if each.total() >= FEWEST}
    return put(turn.voice.say("trend-title"), trend_card(turn.voice, initiative.id, counts))


async def training(turn: Turn) -> Reply:
    """How well people are trained and supported: units whose answers this person may see, and sums."""
    initiative = _named(turn)
    if initiative is None:
        return denied(turn, Action.SEE_STATUS)
    playbooks, ids = turn.library.playbooks, [unit.id for unit in _units(turn, initiative)]
    found = add_up_training(
        Reader(initiative, playbooks),
        initiative,
        playbooks,
        turn.roster,
        {unit.id for unit in _visible(turn, initiative)},
        await turn.store.latest_checkins(initiative.id, [*ids, WHOLE]),
        lambda unit: unit.day(turn.now) if unit else turn.today,
    )
    card = training_card(turn.voice, initiative, found, turn.roster.units)
    return put(turn.voice.say("training-title"), card)


async def _overview_message(turn: Turn, initiative: Initiative) -> Outgoing:
    units = _units(turn, initiative)
    playbooks = turn.library.playbooks
    reader = Reader(initiative, playbooks)
    overview = await _overview(turn, initiative, reader, units)
    before, period = _periods(turn, initiative, units[0], 2) if units else ("", "")
    colours = await turn.store.colours(initiative.id, [before, period])
    asked = [unit.id for unit in units if _is_asked(turn, initiative, unit, reader)]
    actions = await turn.store.actions(initiative.id)
    rates = await _rates(turn, initiative, units)
    found = standing(reader, overview, colours[period], colours[before], asked, actions, rates)
    people = turn.roster.people
    managers = {unit.id: people[unit.manager].name for unit in units if unit.manager in people}
    visible = [unit.id for unit in _visible(turn, initiative)]
    own = [action for action in actions if may_see(turn, initiative, action)]
    card = overview_card(
        turn.voice,
        initiative,
        period,
        found,
        turn.roster.units,
        visible,
        managers,
        playbooks,
        turn.today,
        all_open=open_figures(actions, initiative, turn.roster.units, turn.now),
        own_open=open_figures(own, initiative, turn.roster.units, turn.now),
    )
    return Outgoing(summary=turn.voice.say("status-title", week=week_of(period)), card=card)


def _is_asked(turn: Turn, initiative: Initiative, unit: Unit, reader: Reader) -> bool:
    """Whether the unit is asked anything in the round that runs: some are by the month only."""
    now = round_at(initiative.rhythm, unit, turn.now)
    return bool(reader.asking.criteria(unit, unit.day(now.asks), now))


async def _overview(turn: Turn, initiative: Initiative, reader: Reader, units: Sequence[Unit]) -> Overview:
    latest = await turn.store.latest_checkins(initiative.id, [unit.id for unit in units])
    # A region's takes a quarter of a second, and meanwhile others get their answers.
    return await asyncio.to_thread(reader.overview, turn.roster, units, latest, lambda unit: unit.day(turn.now))


def _named(turn: Turn) -> Initiative | None:
    initiative = turn.roster.initiatives.get(str(turn.data.get("initiative", "")))
    allowed = initiative and may_see_status(turn.roster, turn.person, initiative, turn.today)
    return initiative if allowed else None


def _units(turn: Turn, initiative: Initiative) -> list[Unit]:
    return [turn.roster.units[id_] for id_ in initiative.units if id_ in turn.roster.units]


def _visible(turn: Turn, initiative: Initiative) -> list[Unit]:
    units = _units(turn, initiative)
    return [unit for unit in units if may_see_answers(turn.roster, turn.person, initiative, unit, unit.day(turn.now))]


async def _rates(turn: Turn, initiative: Initiative, units: Sequence[Unit]) -> Rates:
    if not units:
        return NO_RATES
    over = rounds_over(initiative.rhythm, units[0], turn.now)
    answered = await turn.store.colours(initiative.id, [each.period for each in over])
    return answer_rates(initiative, turn.library.playbooks, units, over, answered)


def _periods(turn: Turn, initiative: Initiative, unit: Unit, count: int) -> list[str]:
    """The last rounds with this one, oldest first."""
    earlier = islice(rounds_before(initiative.rhythm, unit, turn.now), count - 1)
    now = round_at(initiative.rhythm, unit, turn.now)
    return [each.period for each in reversed([now, *earlier])]
