"""The check-in in chat: open the form, take it in, change it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.ports import Outgoing, Reply
from bot.turns.turn import Turn, put
from cards.checkin import BLOCKER, EXCEPT, NOTE, STATUS, blocker_card, form_card, summary_card
from content.playbook import Criterion
from dialogs.checkin.flow import Given, by_period, filled_in, forms_for, single_form, unanswered
from dialogs.checkin.flow import submit as decide
from dialogs.checkin.model import CheckIn, Form, LostRace, Status
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit
from dialogs.people.rights import Action, may
from dialogs.privacy import mask

# Two deputies who press at once meet once or twice; more means something else is wrong.
TRIES = 5


async def open_(turn: Turn) -> Reply:
    """This week's form for every unit the person leads, in one go."""
    if not turn.private:
        return turn.text("not-for-channel")
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
    """The form again, with what is stored filled in."""
    found = _concerned(turn)
    if found is None:
        return turn.text("checkin-not-yours")
    forms = await _forms(turn, *found)
    if not forms:
        return turn.text("checkin-nothing-asked")
    first, *others = (_shown(turn, form) for form in forms)
    return Reply(replace=first, messages=tuple(others))


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
    period = forms[0].period
    if (asked := str(turn.data.get("period", ""))) != period:
        # What was filled in is put into the new form rather than thrown away or filed under the wrong week.
        filled = [_shown(turn, filled_in(form, given)) for form in forms]
        note = turn.voice.say("checkin-old-period", old=asked.rpartition("W")[2] or "?")
        return Reply(replace=filled[0], messages=(Outgoing(summary=note, text=note), *filled[1:]))
    different = _ids(turn.data.get(EXCEPT)) & {unit.id for unit in units}
    common = [form for form in (_without(form, different) for form in forms) if form.units]
    checkins = await _save(turn, common, given)
    return await _next(turn, initiative, forms, checkins, given, different, masked)


async def _next(
    turn: Turn,
    initiative: Initiative,
    forms: Sequence[Form],
    taken: Mapping[str, CheckIn],
    given: Mapping[str, Given],
    different: set[str],
    masked: bool,
) -> Reply:
    """The next card: what blocks, a unit of its own, what is still open, or the summary."""
    notes = [turn.voice.say("identity-number")] if masked else []
    period = forms[0].period
    criteria = {criterion.id: criterion for form in forms for criterion in form.criteria}
    if any(id_ not in criteria for id_ in given):
        notes.append(turn.voice.say("checkin-changed-form"))
    form_of = {unit: form for form in forms for unit in form.units}
    then = [unit for unit in (*different, *_ids(turn.data.get("then"))) if unit in turn.roster.units]
    waiting = [unit for unit in dict.fromkeys([*taken, *then]) if unit in turn.roster.units]
    latest = await turn.store.latest_checkins(initiative.id, waiting)
    for unit_id, checkin in taken.items():
        if checkin.unexplained:
            unit = turn.roster.units[unit_id]
            rest = tuple(unit for unit in waiting if unit != unit_id)
            form = replace(single_form(form_of[unit_id], unit_id, latest), then=rest)
            title = turn.voice.say("checkin-blocker-title", unit=unit.name)
            return put(title, blocker_card(turn.voice, form, unit, checkin, criteria), *notes)
    for unit_id in waiting:
        unit = turn.roster.units[unit_id]
        own = form_of.get(unit_id) or next(iter(await _forms(turn, initiative, [unit])), None)
        stored = latest.get(unit_id)
        now_stored = stored if stored and stored.period == period else None
        if own and (unit_id in different or unanswered(own, now_stored)):
            rest = tuple(each for each in waiting if each != unit_id and each not in taken)
            form = replace(single_form(own, unit_id, latest), then=rest)
            if unit_id in taken:
                notes.append(turn.voice.say("checkin-incomplete"))
            return put(turn.voice.say("checkin-submit"), form_card(turn.voice, form, turn.roster.units), *notes)
    return await _summary(turn, initiative, period, notes)


async def _summary(turn: Turn, initiative: Initiative, period: str, notes: list[str]) -> Reply:
    led = [unit for unit in turn.roster.led_by(turn.person.id, turn.today) if unit.id in initiative.units]
    done = await turn.store.checkins(initiative.id, [unit.id for unit in led], period)
    if not done:
        return turn.text("checkin-unchanged")
    names = {
        checkin.by: turn.roster.people[checkin.by].name for checkin in done.values() if checkin.by in turn.roster.people
    }
    card = summary_card(turn.voice, list(done.values()), turn.roster.units, _all_criteria(turn, initiative), names)
    return put(turn.voice.say("checkin-done-title", week=int(period.rpartition("W")[2])), card, *notes)


async def _save(turn: Turn, forms: Sequence[Form], given: Mapping[str, Given]) -> dict[str, CheckIn]:
    """Everything in one commit; when somebody else was faster, decided anew on what they stored."""
    for _ in range(TRIES):
        stored: dict[str, CheckIn] = {}
        changed: list[CheckIn] = []
        for form in forms:
            stored |= await turn.store.checkins(form.initiative, form.units, form.period)
            decided = (decide(form, given, stored.get(unit), unit, turn.person.id, turn.now) for unit in form.units)
            changed.extend(checkin for checkin in decided if checkin)
        try:
            if changed:
                await turn.store.save_checkins(changed)
        except LostRace:
            continue
        return stored | {checkin.unit: checkin for checkin in changed}
    raise LostRace("check-in")


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
    ids = turn.data.get("units")
    if initiative is None or not isinstance(ids, list) or not ids:
        return None
    units = [turn.roster.units[id_] for id_ in ids if isinstance(id_, str) and id_ in initiative.units]
    allowed = all(may(turn.roster, turn.person, Action.ANSWER_CHECKIN, turn.today, unit) for unit in units)
    return (initiative, units) if allowed and len(units) == len(ids) else None


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


def _without(form: Form, units: set[str]) -> Form:
    return replace(form, units=tuple(unit for unit in form.units if unit not in units))


def _ids(value: object) -> set[str]:
    if isinstance(value, str):
        return {part for part in value.split(",") if part}
    return {part for part in value if isinstance(part, str)} if isinstance(value, list) else set()


def _shown(turn: Turn, form: Form) -> Outgoing:
    summary = turn.voice.say("checkin-title", week=int(form.period.rpartition("W")[2]))
    return Outgoing(summary=summary, card=form_card(turn.voice, form, turn.roster.units))


def _all_criteria(turn: Turn, initiative: Initiative) -> dict[str, Criterion]:
    books = (turn.library.playbooks.get(id_) for id_ in initiative.playbooks)
    return {criterion.id: criterion for book in books if book for criterion in book.criteria}
