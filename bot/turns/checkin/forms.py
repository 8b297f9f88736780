"""The forms somebody may fill in: of the units they lead, and of what they answer for besides."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.outbound.pulse_view import with_pulse
from bot.ports import Outgoing, Reply
from bot.turns.denying import denied
from bot.turns.inputs import ids_of
from bot.turns.turn import Turn
from cards.checkin import form_card
from content.playbook import Criterion
from dialogs.checkin.asked import answered_by, by_period, criteria_for, unsettled
from dialogs.checkin.flow import forms_for
from dialogs.checkin.model import CheckIn, Form
from dialogs.checkin.passes import all_of_this_pass
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import round_at, week_of
from dialogs.people.model import Unit
from dialogs.people.rights import Action, may


async def unit_forms(
    turn: Turn, initiative: Initiative, units: Sequence[Unit], latest: Mapping[str, CheckIn] | None = None
) -> list[Form]:
    """One form for all of these units that are asked the same; `latest` is what `latest_of` them was, where known."""
    if latest is None:
        latest = await latest_of(turn, initiative, [unit.id for unit in units])
    playbooks = turn.library.playbooks
    found: list[Form] = []
    for period, ids in by_period(initiative, units, turn.now).items():
        own = [turn.roster.units[id_] for id_ in ids]
        asked = {unit.id: criteria_for(initiative, playbooks, unit, unit.day(turn.now)) for unit in own}
        found += forms_for(initiative.id, asked, latest, period)
    if len(units) > 1:
        return found
    return [await with_pulse(turn.store, each, initiative, turn.library, units[0], turn.now) for each in found]


async def other_forms(turn: Turn, initiative: Initiative, *, settled_too: bool = False) -> list[Form]:
    """What this person answers besides, for the initiative, an administration or a unit: only what is not settled."""
    answered = list(answered_by(turn.person.id, initiative, turn.library.playbooks, turn.roster, turn.today))
    if not answered:
        return []
    abouts = list(dict.fromkeys(about for _, about in answered))
    latest = await latest_of(turn, initiative, abouts)
    # Before all time: whatever was answered is asked again.
    asked = unsettled(answered, {} if settled_too else latest, date.max if settled_too else turn.today)
    period = round_at(initiative.rhythm, _any_unit(turn, initiative), turn.now).period
    return forms_for(initiative.id, asked, latest, period, proof=True)


async def latest_of(turn: Turn, initiative: Initiative, abouts: Sequence[str]) -> dict[str, CheckIn]:
    """The newest check-ins, without answers from before their wave went back to a phase."""
    latest = await turn.store.latest_checkins(initiative.id, abouts)
    return all_of_this_pass(latest, initiative, turn.library.playbooks)


def all_criteria(turn: Turn, initiative: Initiative) -> dict[str, Criterion]:
    """Every criterion of the initiative's playbooks."""
    books = (turn.library.playbooks.get(id_) for id_ in initiative.playbooks)
    return {criterion.id: criterion for book in books if book for criterion in book.criteria}


def named_initiative(turn: Turn) -> Initiative | None:
    """The initiative a card is about."""
    return turn.roster.initiatives.get(str(turn.data.get("initiative", "")))


def named_units(turn: Turn, initiative: Initiative) -> list[Unit] | None:
    """The units a card is about; None unless this person may answer for every one of them, today."""
    ids = ids_of(turn.data.get("units"))
    units = answerable(turn, initiative, ids)
    return units if ids and len(units) == len(ids) else None


def answerable(turn: Turn, initiative: Initiative, ids: Sequence[str]) -> list[Unit]:
    """Those of the named units that belong to the initiative and that this person may answer for."""
    units = [turn.roster.units[id_] for id_ in ids if id_ in initiative.units and id_ in turn.roster.units]
    return [unit for unit in units if may(turn.roster, turn.person, Action.ANSWER_CHECKIN, unit.day(turn.now), unit)]


def not_theirs(turn: Turn) -> Reply:
    """What is said to somebody who does not answer for what the card is about, or about a unit that is gone."""
    if any(id_ not in turn.roster.units for id_ in ids_of(turn.data.get("units"))):
        return turn.text("checkin-gone-unit")
    return denied(turn, Action.ANSWER_CHECKIN)


def shown(turn: Turn, form: Form, page: int = 0) -> Outgoing:
    """A page of a form as a message."""
    initiative = turn.roster.initiatives[form.initiative]
    summary = turn.voice.say("checkin-title", week=week_of(form.period))
    return Outgoing(summary=summary, card=form_card(turn.voice, form, turn.roster.units, initiative.visibility, page))


def without(form: Form, units: Sequence[str]) -> Form:
    """The form for the other units only."""
    return replace(form, units=tuple(unit for unit in form.units if unit not in units))


def names_of(turn: Turn, people: Sequence[str]) -> Mapping[str, str]:
    """People's names by id."""
    return {id_: turn.roster.people[id_].name for id_ in people if id_ in turn.roster.people}


def _any_unit(turn: Turn, initiative: Initiative) -> Unit:
    known = (turn.roster.units[id_] for id_ in initiative.units if id_ in turn.roster.units)
    return next(known, Unit(id=initiative.id, name=""))
