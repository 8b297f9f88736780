"""Opening a form, changing what was answered, putting it off, sitting a round out."""

from collections.abc import Sequence
from dataclasses import replace

from bot.ports import Outgoing, Reply
from bot.turns.checkin.forms import (
    latest_of,
    named_initiative,
    named_units,
    not_theirs,
    other_forms,
    shown,
    unit_forms,
)
from bot.turns.denying import denied
from bot.turns.inputs import ids_of
from bot.turns.turn import Turn, put
from cards.checkin import REASON, skip_card
from dialogs.broadcast.model import Subject
from dialogs.checkin.flow import single_form
from dialogs.checkin.model import LONGEST_NOTE, Form, Skipped
from dialogs.checkin.prompts import Owing, prompts, snoozed
from dialogs.initiative.rounds import round_at, week_of
from dialogs.people.model import Unit
from dialogs.people.rights import Action


async def open_(turn: Turn) -> Reply:
    """Every form this person has to fill in this round, in one go."""
    led = turn.roster.led_by(turn.person.id, turn.today)
    messages: list[Outgoing] = []
    concerned = False
    for initiative in turn.roster.initiatives.values():
        units = [unit for unit in led if unit.id in initiative.units]
        others = await other_forms(turn, initiative)
        concerned = concerned or bool(units) or bool(others)
        messages += [shown(turn, form) for form in [*await unit_forms(turn, initiative, units), *others]]
    if messages:
        return Reply(messages=tuple(messages))
    return turn.text("checkin-nothing-asked") if concerned else denied(turn, Action.ANSWER_CHECKIN, "checkin-no-units")


async def edit(turn: Turn) -> Reply:
    """The form again, with what is stored filled in; units that differ one after the other."""
    initiative = named_initiative(turn)
    if initiative is None:
        return denied(turn, Action.ANSWER_CHECKIN)
    if turn.data.get("proof"):
        ids = ids_of(turn.data.get("units"))
        forms = [each for each in await other_forms(turn, initiative, settled_too=True) if set(each.units) & set(ids)]
        return Reply(replace=shown(turn, forms[0])) if forms else denied(turn, Action.ANSWER_CHECKIN)
    units = named_units(turn, initiative)
    if units is None:
        return not_theirs(turn)
    forms = await unit_forms(turn, initiative, units)
    if not forms:
        return turn.text("checkin-nothing-asked")
    latest = await latest_of(turn, initiative, [unit.id for unit in units])
    first = forms[0]
    if len(first.known) < len(first.criteria):
        first = single_form(first, first.units[0], latest, first.units[1:])
    then = (*first.then, *(unit for other in forms[1:] for unit in other.units))
    return Reply(replace=shown(turn, replace(first, then=then)))


async def snooze(turn: Turn) -> Reply:
    """A reminder on the morning of the next working day, in the place of today's."""
    initiative = named_initiative(turn)
    units = named_units(turn, initiative) if initiative else None
    if initiative is None or not units:
        return not_theirs(turn)
    owed = [Owing(unit=unit, round=round_at(initiative.rhythm, unit, turn.now)) for unit in units]
    reminders = prompts(initiative, turn.roster, turn.now, owed, Subject.CHECKIN_REMINDER, f"/snoozed/{turn.today}")
    own = [snoozed(each, initiative, units[0], turn.now) for each in reminders if each.recipient.id == turn.person.id]
    await turn.store.plan(own)
    morning = own[0].planned_for if own else turn.now
    return turn.text("checkin-snoozed", day=turn.voice.day(units[0].day(morning)))


async def skip(turn: Turn) -> Reply:
    """Ask why the round is sat out."""
    initiative = named_initiative(turn)
    units = named_units(turn, initiative) if initiative else None
    if initiative is None or not units:
        return not_theirs(turn)
    forms = await unit_forms(turn, initiative, units)
    return _why_skipped(turn, forms, units) if forms else turn.text("checkin-nothing-asked")


async def skip_submit(turn: Turn) -> Reply:
    """Keep that these units sit the round out, and why; without a reason it is asked for again."""
    initiative = named_initiative(turn)
    units = named_units(turn, initiative) if initiative else None
    if initiative is None or not units:
        return not_theirs(turn)
    forms = await unit_forms(turn, initiative, units)
    if not forms:
        return turn.text("checkin-nothing-asked")
    reason = str(turn.data.get(REASON, "")).strip()[:LONGEST_NOTE]
    if not reason:
        return _why_skipped(turn, forms, units)
    skipped = [
        Skipped(
            initiative=initiative.id,
            unit=unit,
            period=form.period,
            reason=reason,
            by=turn.person.id,
            at=turn.now,
        )
        for form in forms
        for unit in form.units
    ]
    await turn.store.save_skipped(skipped)
    names = ", ".join(unit.name for unit in units)
    said = turn.voice.say("checkin-skipped", units=names, week=week_of(skipped[0].period))
    return Reply(replace=Outgoing(summary=said, text=said))


def _why_skipped(turn: Turn, forms: Sequence[Form], units: Sequence[Unit]) -> Reply:
    form = replace(forms[0], units=tuple(unit.id for unit in units))
    title = turn.voice.say("checkin-skip-title", week=week_of(form.period))
    return put(title, skip_card(turn.voice, form, turn.roster.units))
