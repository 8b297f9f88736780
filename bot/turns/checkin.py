"""The check-in in chat: open the form, take it in, change it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.ports import Outgoing, Reply
from bot.turns.saving import until_saved
from bot.turns.turn import Turn, put
from cards.checkin import BLOCKER, EXCEPT, NOTE, STATUS, blocker_card, form_card, summary_card
from content.playbook import Criterion
from dialogs.checkin.flow import (
    Given,
    by_period,
    filled_in,
    form_on,
    forms_for,
    single_form,
    touched,
    unanswered,
    unexplained,
)
from dialogs.checkin.flow import submit as decide
from dialogs.checkin.model import Answer, CheckIn, Form, Status
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit
from dialogs.people.rights import Action, may
from dialogs.privacy import mask

# Two deputies who press at once meet once or twice; more means something else is wrong.
TRIES = 5


async def open_(turn: Turn) -> Reply:
    """This week's form for every unit the person leads, in one go."""
    led = turn.roster.led_by(turn.person.id, turn.today)
    concerned = [unit for unit in led if any(unit.id in each.units for each in turn.roster.initiatives.values())]
    if not concerned:
        return turn.text("checkin-no-units")
    messages: list[Outgoing] = []
    for initiative in turn.roster.initiatives.values():
        units = [unit for unit in concerned if unit.id in initiative.units]
        messages += [_shown(turn, form) for form in await _forms(turn, initiative, units)]
    return Reply(messages=tuple(messages)) if messages else turn.text("checkin-nothing-asked")


async def edit(turn: Turn) -> Reply:
    """The form again, with what is stored filled in; units that differ one after the other."""
    found = _concerned(turn)
    if found is None:
        return turn.text("checkin-not-yours")
    initiative, units = found
    forms = await _forms(turn, initiative, units)
    if not forms:
        return turn.text("checkin-nothing-asked")
    latest = await turn.store.latest_checkins(initiative.id, [unit.id for unit in units])
    first = forms[0]
    if len(first.known) < len(first.criteria):
        first = single_form(first, first.units[0], latest, first.units[1:])
    then = (*first.then, *(unit for other in forms[1:] for unit in other.units))
    return Reply(replace=_shown(turn, replace(first, then=then)))


async def submit(turn: Turn) -> Reply:
    """Store what was filled in, then ask for what is missing, or thank."""
    found = _concerned(turn)
    if found is None:
        return turn.text("checkin-not-yours")
    initiative, units = found
    forms = await _forms(turn, initiative, units)
    if not forms:
        return turn.text("checkin-nothing-asked")
    given, masked = _given(turn.data)
    if (asked := str(turn.data.get("period", ""))) != forms[0].period:
        # What was filled in is put into the new form rather than thrown away or filed under the wrong week.
        filled = [_shown(turn, filled_in(form, given)) for form in forms]
        week = asked.rpartition("W")[2]
        note = turn.voice.say("checkin-old-period", old=week if week.isdigit() else "?")
        return Reply(replace=filled[0], messages=(Outgoing(summary=note, text=note), *filled[1:]))
    different = [unit for unit in _ids(turn.data.get(EXCEPT)) if any(unit == each.id for each in units)]
    common = [form for form in (_without(form, different) for form in forms) if form.units]
    taken = await _save(turn, common, given)
    notes = [turn.voice.say("identity-number")] if masked else []
    if any(id_ not in {criterion.id for form in forms for criterion in form.criteria} for id_ in given):
        notes.append(turn.voice.say("checkin-changed-form"))
    return await _next(turn, initiative, taken, different, notes)


async def _next(
    turn: Turn, initiative: Initiative, taken: Mapping[str, CheckIn], different: Sequence[str], notes: list[str]
) -> Reply:
    """The next card: what blocks, what is still open, a unit of its own, or the summary."""
    waiting = list(
        dict.fromkeys([*different, *(unit.id for unit in _may_answer(turn, initiative, _ids(turn.data.get("then"))))])
    )
    led = [unit for unit in turn.roster.led_by(turn.person.id, turn.today) if unit.id in initiative.units]
    forms = await _forms(turn, initiative, led)
    form_of = {unit: form for form in forms for unit in form.units}
    latest = await turn.store.latest_checkins(initiative.id, list(form_of))
    this_week = {unit: each for unit, each in latest.items() if each.period == form_of[unit].period}
    for unit_id, checkin in this_week.items():
        if open_ := unexplained(form_of[unit_id].criteria, checkin):
            form = single_form(form_of[unit_id], unit_id, latest, waiting)
            unit, criteria = turn.roster.units[unit_id], _all_criteria(turn, initiative)
            title = turn.voice.say("checkin-blocker-title", unit=unit.name)
            return put(title, blocker_card(turn.voice, form, unit, open_, criteria), *notes)
    incomplete = [id_ for id_ in taken if id_ in form_of and unanswered(form_of[id_], this_week.get(id_))]
    if incomplete:
        notes.append(turn.voice.say("checkin-incomplete"))
    ahead = [id_ for id_ in dict.fromkeys([*incomplete, *waiting]) if id_ in form_of]
    if ahead:
        form = single_form(form_of[ahead[0]], ahead[0], latest, ahead[1:])
        return put(turn.voice.say("checkin-submit"), form_card(turn.voice, form, turn.roster.units), *notes)
    return await _summary(turn, initiative, list(this_week.values()), notes)


async def _summary(turn: Turn, initiative: Initiative, done: Sequence[CheckIn], notes: list[str]) -> Reply:
    if not done:
        return turn.text("checkin-unchanged")
    names = {each.by: turn.roster.people[each.by].name for each in done if each.by in turn.roster.people}
    card = summary_card(turn.voice, done, turn.roster.units, _all_criteria(turn, initiative), names)
    return put(turn.voice.say("checkin-done-title", week=int(done[0].period.rpartition("W")[2])), card, *notes)


async def _save(turn: Turn, forms: Sequence[Form], given: Mapping[str, Given]) -> dict[str, CheckIn]:
    """Everything in one commit; when somebody else was faster, decided anew on what they stored."""

    async def attempt() -> dict[str, CheckIn]:
        stored: dict[str, CheckIn] = {}
        changed: list[CheckIn] = []
        for form in forms:
            found = await turn.store.checkins(form.initiative, form.units, form.period)
            stored |= found
            changes = touched(given, await _shown_answers(turn, form, found))
            for unit in form.units:
                # A first answer of the week confirms what was filled in; a later one changes only what was changed.
                said = changes if unit in found else given
                if checkin := decide(form, said, found.get(unit), unit, turn.person.id, turn.now):
                    changed.append(checkin)
        if changed:
            await turn.store.save_checkins(changed)
        return stored | {checkin.unit: checkin for checkin in changed}

    return await until_saved(attempt)


async def _shown_answers(turn: Turn, form: Form, stored: Mapping[str, CheckIn]) -> Mapping[str, Answer]:
    """What the card that was sent had filled in, found again from the revisions it carries."""
    revisions, period = turn.data.get("revisions"), turn.data.get("shown")
    base: dict[str, CheckIn] = {}
    if isinstance(period, str) and period:
        base |= await turn.store.checkins(form.initiative, form.units, period)
    for unit, checkin in stored.items():
        revision = revisions.get(unit) if isinstance(revisions, dict) else None
        if isinstance(revision, int | float) and (then := checkin.at_revision(int(revision))):
            base[unit] = then
    return form_on(form, base).known


async def _forms(turn: Turn, initiative: Initiative, units: Sequence[Unit]) -> list[Form]:
    latest = await turn.store.latest_checkins(initiative.id, [unit.id for unit in units])
    return [
        form
        for period, ids in by_period(units, turn.now).items()
        for form in forms_for(
            initiative,
            turn.library.playbooks,
            [turn.roster.units[id_] for id_ in ids],
            latest,
            period,
            turn.roster.units[ids[0]].day(turn.now),
        )
    ]


def _concerned(turn: Turn) -> tuple[Initiative, list[Unit]] | None:
    """The initiative and units a card is about; None unless this person may answer for every one of them, today."""
    initiative = turn.roster.initiatives.get(str(turn.data.get("initiative", "")))
    ids = _ids(turn.data.get("units"))
    if initiative is None or not ids:
        return None
    units = _may_answer(turn, initiative, ids)
    return (initiative, units) if len(units) == len(ids) else None


def _may_answer(turn: Turn, initiative: Initiative, ids: Sequence[str]) -> list[Unit]:
    """Those of the named units that belong to the initiative and that this person may answer for."""
    units = [turn.roster.units[id_] for id_ in ids if id_ in initiative.units and id_ in turn.roster.units]
    return [unit for unit in units if may(turn.roster, turn.person, Action.ANSWER_CHECKIN, unit.day(turn.now), unit)]


def _given(data: Mapping[str, Any]) -> tuple[dict[str, Given], bool]:
    """What was filled in, by criterion, identity numbers taken out; and whether there were any."""
    found: dict[str, Given] = {}
    masked = False
    for name, value in data.items():
        if not isinstance(value, str):
            continue
        for prefix, part in ((STATUS, "status"), (NOTE, "note"), (BLOCKER, "blocker")):
            if name.startswith(prefix):
                criterion = name.removeprefix(prefix)
                entry = found.get(criterion, Given())
                if part == "status":
                    entry = replace(entry, status=Status(value) if value in set(Status) else None)
                else:
                    clean = mask(value)
                    masked = masked or clean.found
                    entry = replace(entry, note=clean.text) if part == "note" else replace(entry, blocker=clean.text)
                found[criterion] = entry
    return found, masked


def _without(form: Form, units: Sequence[str]) -> Form:
    return replace(form, units=tuple(unit for unit in form.units if unit not in units))


def _ids(value: object) -> list[str]:
    parts = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else []
    return list(dict.fromkeys(part for part in parts if isinstance(part, str) and part))


def _shown(turn: Turn, form: Form) -> Outgoing:
    summary = turn.voice.say("checkin-title", week=int(form.period.rpartition("W")[2]))
    return Outgoing(summary=summary, card=form_card(turn.voice, form, turn.roster.units))


def _all_criteria(turn: Turn, initiative: Initiative) -> dict[str, Criterion]:
    books = (turn.library.playbooks.get(id_) for id_ in initiative.playbooks)
    return {criterion.id: criterion for book in books if book for criterion in book.criteria}
