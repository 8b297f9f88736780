"""What is told about check-ins: a wish to pause, a long silence, and what others than unit leaders have to answer."""

from dataclasses import replace

from bot.delivery import Unreachable
from bot.outbound.notices.scene import Scene, Tick
from bot.ports import Outgoing
from cards.checkin import form_card, wish_card
from cards.initiative import initiative_name
from dialogs.broadcast.audience import Audience, units_in
from dialogs.broadcast.model import Delivery
from dialogs.checkin.asked import answered_by, others_of, unsettled
from dialogs.checkin.flow import forms_for
from dialogs.checkin.passes import all_of_this_pass
from dialogs.checkin.telling import OTHERS, climbed, silences, to_person
from dialogs.initiative.rounds import round_at, rounds_before, week_of


async def wish(scene: Scene, delivery: Delivery) -> Outgoing:
    """A unit asks to pause or to start later, in its own words."""
    initiative_id, unit_id, period, _ = delivery.key.rsplit("/", 3)
    unit = scene.roster.units.get(unit_id)
    checkin = (await scene.store.checkins(initiative_id, [unit_id], period)).get(unit_id)
    if unit is None or checkin is None or checkin.request is None:
        raise Unreachable("taken back in the meantime")
    author = scene.roster.people.get(checkin.by)
    card = wish_card(scene.voice, unit.name, checkin.request, author.name if author else "")
    title = scene.voice.say(f"wish-title-{checkin.request.wish}", unit=unit.name)
    return Outgoing(summary=title, card=card, alert=True)


async def silence(scene: Scene, delivery: Delivery) -> Outgoing:
    """A unit that has not been heard of; nothing when it has answered since."""
    initiative_id, unit_id, since = delivery.key.rsplit("/", 2)
    unit, initiative = scene.roster.units.get(unit_id), scene.roster.initiatives.get(initiative_id)
    if unit is None or initiative is None:
        raise Unreachable("the unit or the initiative no longer exists")
    latest = await scene.store.latest_checkins(initiative_id, [unit_id])
    if unit_id in latest and latest[unit_id].period != since:
        raise Unreachable("answered in the meantime")
    missed = next(rounds_before(initiative.rhythm, unit, scene.now)).period
    name = initiative_name(scene.voice, initiative)
    said = scene.voice.say("checkin-climbed", unit=unit.name, initiative=name, week=week_of(missed))
    return Outgoing(summary=said, text=said, alert=True)


async def stands_in(scene: Scene, delivery: Delivery) -> Outgoing:
    """Who answers for somebody that is away, and until when."""
    unit = scene.roster.units.get(delivery.key.split("/")[0])
    person = (unit.manager if unit else None) or ""
    absence = scene.roster.absence_of(person, scene.now.date())
    if absence is None or absence.deputy != delivery.recipient.id:
        raise Unreachable("back, or somebody else stands in by now")
    units = [unit.name for unit in scene.roster.led_by(person, scene.now.date()) if unit.manager == person]
    said = scene.voice.say(
        "away-told",
        name=scene.roster.names.get(person, "?"),
        units=", ".join(units),
        day=scene.voice.day(absence.last),
    )
    return Outgoing(summary=said, text=said, alert=True)


async def others(scene: Scene, delivery: Delivery) -> Outgoing:
    """What somebody answers besides a unit's set: the first of it; the rest follows in the same card."""
    initiative = scene.roster.initiatives.get(delivery.key.split("/")[0])
    person = delivery.recipient.id
    if initiative is None:
        raise Unreachable("the initiative no longer exists")
    playbooks, day = scene.voice.library.playbooks, scene.now.date()
    answered = list(answered_by(person, initiative, playbooks, scene.roster, day))
    stored = await scene.store.latest_checkins(initiative.id, list({about for _, about in answered}))
    latest = all_of_this_pass(stored, initiative, playbooks)
    period = delivery.key.split("/")[1]
    forms = forms_for(initiative.id, unsettled(answered, latest, day), latest, period, proof=True)
    if not forms:
        raise Unreachable("nothing is left to answer")
    summary = scene.voice.say("checkin-others-prompt", initiative=initiative_name(scene.voice, initiative))
    form = replace(forms[0], then=tuple(about for each in forms[1:] for about in each.units))
    card = form_card(scene.voice, form, scene.roster.units, initiative.visibility)
    return Outgoing(summary=summary, card=card, alert=True)


async def due_others(tick: Tick) -> list[Delivery]:
    """Every four weeks, or as it is set: those who answer besides unit leaders, as long as something is not settled."""
    due: list[Delivery] = []
    for initiative in tick.roster.initiatives.values():
        units = units_in(Audience(), tick.roster, initiative)
        if not units:
            continue
        in_round = round_at(initiative.rhythm, units[0], tick.now)
        rounds = max(1, initiative.rhythm.others_every // initiative.rhythm.every)
        if in_round.number % rounds or not in_round.asks <= tick.now < in_round.late:
            continue
        day = units[0].day(tick.now)
        key = f"{initiative.id}/{in_round.period}"
        people = others_of(initiative, tick.library.playbooks, tick.roster, day)
        due += [to_person(OTHERS, key, person, tick.roster, tick.now) for person in people]
    return due


async def due_silences(tick: Tick) -> list[Delivery]:
    """Each silence once, to the next leader up the line."""
    due: list[Delivery] = []
    for initiative in tick.roster.initiatives.values():
        every = units_in(Audience(), tick.roster, initiative)
        units = [each for each in every if tick.roster.can_answer(each, each.day(tick.now))]
        latest = tick.latest[initiative.id]
        sat_out = [(each.unit, each.period) for each in await tick.store.skipped(initiative.id)]
        for found in silences(initiative, tick.library.playbooks, units, latest, sat_out, tick.now):
            due += climbed(found, initiative, tick.roster, tick.now)
    return due
