"""Taking a form in: stored at once, then asked for what is missing, then thanked."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.outbound.places import unit_place
from bot.ports import Outgoing, Reply
from bot.turns.checkin.forms import (
    all_criteria,
    answerable,
    latest_of,
    named_initiative,
    named_units,
    names_of,
    not_theirs,
    other_forms,
    shown,
    unit_forms,
    without,
)
from bot.turns.checkin.posted import posted
from bot.turns.checkin.saving import save
from bot.turns.denying import denied
from bot.turns.inputs import ids_of, number_of
from bot.turns.turn import Turn, put
from cards.checkin import EXCEPT, details_card, summary_card
from cards.frame import on_board
from dialogs.checkin.flow import Filled, filled_in, single_form, unanswered, unchanged, unexplained, worth_asking
from dialogs.checkin.model import LONGEST_NOTE, CheckIn, Form
from dialogs.checkin.pages import pages
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import week_of
from dialogs.people.rights import Action


async def submit(turn: Turn) -> Reply:
    """Store what was filled in, then ask for what is missing, or thank."""
    initiative = named_initiative(turn)
    found = posted(turn.data, all_criteria(turn, initiative) if initiative else {})
    notes = [turn.voice.say("checkin-cut", most=LONGEST_NOTE)] if found.cut else []
    return await _taken(turn, found.filled, notes)


async def same(turn: Turn) -> Reply:
    """Nothing has changed: what is known is said anew, with today's date."""
    initiative = named_initiative(turn)
    units = named_units(turn, initiative) if initiative else None
    if initiative is None or not units:
        return not_theirs(turn)
    forms = await unit_forms(turn, initiative, units)
    filled = [(form, unchanged(form)) for form in forms]
    if not forms or any(each is None for _, each in filled):
        # Asked something new since the card was sent: it has to be looked at.
        return Reply(replace=shown(turn, forms[0])) if forms else turn.text("checkin-nothing-asked")
    given = {id_: entry for _, each in filled if each for id_, entry in each.given.items()}
    return await _taken(turn, Filled(given=given), [])


async def _taken(turn: Turn, filled: Filled, notes: list[str]) -> Reply:
    initiative = named_initiative(turn)
    if initiative is None:
        return denied(turn, Action.ANSWER_CHECKIN)
    if turn.data.get("proof"):
        return await _taken_of_others(turn, initiative, filled, notes)
    units = named_units(turn, initiative)
    if units is None:
        return not_theirs(turn)
    forms = await unit_forms(turn, initiative, units)
    if not forms:
        return turn.text("checkin-nothing-asked")
    if (asked := str(turn.data.get("period", ""))) != forms[0].period:
        # What was filled in is put into the new form rather than thrown away or filed under the wrong week.
        new = [shown(turn, filled_in(form, filled)) for form in forms]
        week = asked.rpartition("W")[2]
        note = turn.voice.say("checkin-old-period", old=week if week.isdigit() else "?")
        return Reply(replace=new[0], messages=(Outgoing(summary=note, text=note), *new[1:]))
    different = [unit for unit in ids_of(turn.data.get(EXCEPT)) if any(unit == each.id for each in units)]
    common = [form for form in (without(form, different) for form in forms) if form.units]
    taken = await save(turn, initiative, common, filled)
    changed = any(id_ not in {criterion.id for form in forms for criterion in form.criteria} for id_ in filled.given)
    if changed:
        notes.append(turn.voice.say("checkin-changed-form"))
    anew = [unit for form in common for unit in form.units] if changed else []
    return await _next(turn, initiative, taken, different, notes, anew)


async def _taken_of_others(turn: Turn, initiative: Initiative, filled: Filled, notes: list[str]) -> Reply:
    """What somebody answers besides a unit's set: stored, then the next of what is not settled, or thanks."""
    ids = ids_of(turn.data.get("units"))
    forms = [each for each in await other_forms(turn, initiative, settled_too=True) if set(each.units) & set(ids)]
    own = [replace(each, units=tuple(unit for unit in each.units if unit in ids)) for each in forms]
    if not own or any(all(id_ not in each.units for each in own) for id_ in ids):
        return denied(turn, Action.ANSWER_CHECKIN)
    taken = await save(turn, initiative, own, filled)
    criteria = all_criteria(turn, initiative)
    for form in own:
        for about in form.units:
            checkin = taken.get(about)
            if checkin and (open_ := worth_asking(form.criteria, checkin, turn.now)):
                card = details_card(turn.voice, replace(form, units=(about,)), turn.roster.units, open_, criteria)
                return put(turn.voice.say("checkin-blocker-submit"), card, *notes)
    ahead = [*ids, *ids_of(turn.data.get("then"))]
    waiting = [each for each in await other_forms(turn, initiative) if set(each.units) & set(ahead)]
    if waiting:
        # Of the same first: its next page; then what the prompt had no room for.
        following = min(waiting, key=lambda each: min(ahead.index(id_) for id_ in each.units if id_ in ahead))
        message = shown(turn, replace(following, then=tuple(ahead)))
        return Reply(replace=message, messages=tuple(Outgoing(summary=note, text=note) for note in notes))
    return _summary(turn, initiative, list(taken.values()), notes, proof=True)


async def _next(
    turn: Turn,
    initiative: Initiative,
    taken: Mapping[str, CheckIn],
    different: Sequence[str],
    notes: list[str],
    anew: Sequence[str] = (),
) -> Reply:
    """The next card: the next page, what blocks, what is still open, a unit of its own, or the summary.

    `anew` are units whose questions are others than those on the card that was sent.
    """
    waiting = list(
        dict.fromkeys([*different, *(unit.id for unit in answerable(turn, initiative, ids_of(turn.data.get("then"))))])
    )
    led = [unit for unit in turn.roster.led_by(turn.person.id, turn.today) if unit.id in initiative.units]
    # What was just saved is the newest of its unit.
    rest = await latest_of(turn, initiative, [unit.id for unit in led if unit.id not in taken])
    latest = {**rest, **taken}
    forms = await unit_forms(turn, initiative, led, latest)
    said = tuple(Outgoing(summary=note, text=note) for note in notes)
    if page := _next_page(turn, forms, list(taken)):
        return replace(page, messages=said)
    form_of = {unit: form for form in forms for unit in form.units}
    this_week = {unit: each for unit, each in latest.items() if unit in form_of and each.period == form_of[unit].period}
    if details := _details(turn, initiative, form_of, this_week, taken, latest, waiting):
        return replace(details, messages=said)
    incomplete = [
        id_
        for id_ in dict.fromkeys([*taken, *anew])
        if id_ in form_of and unanswered(form_of[id_].criteria, this_week.get(id_), form_of[id_].period)
    ]
    if incomplete and not anew:
        notes.append(turn.voice.say("checkin-incomplete"))
    ahead = [id_ for id_ in dict.fromkeys([*incomplete, *waiting]) if id_ in form_of]
    if ahead:
        form = single_form(form_of[ahead[0]], ahead[0], latest, ahead[1:])
        message = shown(turn, form)
        return Reply(replace=message, messages=tuple(Outgoing(summary=note, text=note) for note in notes))
    return _summary(turn, initiative, list(this_week.values()), notes)


def _next_page(turn: Turn, forms: Sequence[Form], ids: Sequence[str]) -> Reply | None:
    """The page after the one that was sent, when the form has one."""
    page = number_of(turn.data.get("page"))
    if turn.data.get("details") or page is None:
        return None
    form = next((each for each in forms if ids and set(ids) <= set(each.units)), None)
    if form is None or page + 1 >= len(pages(form)):
        return None
    return Reply(replace=shown(turn, replace(form, units=tuple(ids)), page + 1))


def _details(
    turn: Turn,
    initiative: Initiative,
    form_of: Mapping[str, Form],
    this_week: Mapping[str, CheckIn],
    taken: Mapping[str, CheckIn],
    latest: Mapping[str, CheckIn],
    waiting: Sequence[str],
) -> Reply | None:
    """The first unit of which more is to be asked."""
    criteria = all_criteria(turn, initiative)
    for unit_id, checkin in this_week.items():
        asked = form_of[unit_id].criteria
        # A yellow is asked about once: right after it was given, and not again when the question comes back empty.
        again = bool(turn.data.get("details")) or unit_id not in taken
        answers = unexplained(asked, checkin) if again else worth_asking(asked, checkin, turn.now)
        request = checkin.request if checkin.request and not checkin.request.reason else None
        if answers or request:
            form = single_form(form_of[unit_id], unit_id, latest, waiting)
            title = turn.voice.say("checkin-blocker-title", unit=turn.roster.units[unit_id].name)
            return put(title, details_card(turn.voice, form, turn.roster.units, answers, criteria, request))
    return None


def _summary(
    turn: Turn, initiative: Initiative, done: Sequence[CheckIn], notes: list[str], *, proof: bool = False
) -> Reply:
    if not done:
        return turn.text("checkin-unchanged")
    names = names_of(turn, [each.by for each in done])
    card = summary_card(turn.voice, done, turn.roster.units, all_criteria(turn, initiative), names, proof=proof)
    address = unit_place(turn.links, turn.roster, turn.person, initiative, done[0].unit, turn.today)
    title = turn.voice.say("checkin-done-title", week=week_of(done[0].period))
    return put(title, on_board(turn.voice, card, address), *notes)
