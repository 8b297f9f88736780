"""A broadcast is sent off, approved, sent back, stopped, copied, thrown away, and looked at by whoever writes it."""

import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from bot.outbound.broadcast_view import in_place
from bot.ports import Outgoing, Reply
from bot.turns.broadcast.listing import desk_of, found_by, sendable_by, show_broadcasts, shown_again, writable_by
from bot.turns.denying import denied
from bot.turns.inputs import number_of
from bot.turns.turn import Turn
from cards.broadcast import REASON, Reader, broadcast_card
from cards.broadcast.reader import broadcast_summary
from cards.frame import name_of_person
from content.voice import Voice
from dialogs.broadcast import copies, flow
from dialogs.broadcast.broadcast import STOPPED, Broadcast, Deed, Stage
from dialogs.broadcast.flow import Refusal
from dialogs.broadcast.model import Delivery
from dialogs.broadcast.telling import STEPS, concerned, progress, to_approvers, to_author
from dialogs.initiative.model import Initiative
from dialogs.people.rights import Action
from dialogs.race import LostRace

Row = Callable[[Turn], Awaitable[Reply]]


async def send(turn: Turn) -> Reply:
    """Off it goes, or to somebody who has to approve it; not when its audience has changed since it was looked at."""
    found = await found_by(turn)
    if isinstance(found, Reply):
        return found
    broadcast, initiative = found
    desk = desk_of(turn)
    if not desk.may_send(broadcast, initiative):
        said = await shown_again(turn, broadcast, initiative, turn.voice.say("broadcast-out-of-scope"))
        return replace(said, denied=True)
    run = await desk.run(broadcast, initiative)
    material = turn.library.material.get(broadcast.material or "")
    if flow.faults(broadcast, material, run, turn.now):
        return await shown_again(turn, broadcast, initiative)
    above = turn.library.settings.broadcasts.approval_above
    seen = str(turn.data.get("mark", "")) if same_revision(turn, broadcast) else ""
    decided = flow.set_off(broadcast, turn.person.id, run, seen, above, turn.now)
    if isinstance(decided, Refusal):
        return await refused(turn, broadcast, initiative, decided)
    asked = list(to_approvers(decided, turn.roster, initiative, turn.now)) if decided.stage is Stage.WAITING else []
    if decided.stage is Stage.WAITING and not asked:
        return await shown_again(turn, broadcast, initiative, turn.voice.say("broadcast-nobody-approves"))
    return await saved(turn, decided, initiative, asked)


async def approve(turn: Turn) -> Reply:
    """Let it go out, or let the corrected words take the place of those that were sent."""
    found = await found_by(turn)
    if isinstance(found, Reply):
        return found
    broadcast, initiative = found
    desk = desk_of(turn)
    if not desk.may_approve(broadcast, initiative):
        return replace(await refused(turn, broadcast, initiative, Refusal.OWN), denied=True)
    if broadcast.correction is not None:
        if not same_revision(turn, broadcast):
            return await refused(turn, broadcast, initiative, Refusal.AUDIENCE_CHANGED)
        decided = flow.approve_correction(broadcast, turn.person.id, turn.now)
    else:
        run = await desk.run(broadcast, initiative)
        material = turn.library.material.get(broadcast.material or "")
        if flow.faults(broadcast, material, run, turn.now):
            return await shown_again(turn, broadcast, initiative)
        seen = str(turn.data.get("mark", "")) if same_revision(turn, broadcast) else ""
        decided = flow.approve(broadcast, turn.person.id, run, seen, turn.now)
    if isinstance(decided, Refusal):
        return await refused(turn, broadcast, initiative, decided)
    return await saved(turn, decided, initiative, list(to_author(decided, turn.roster, initiative, turn.now)))


async def send_back(turn: Turn) -> Reply:
    """To its author, with a reason."""
    found = await found_by(turn)
    if isinstance(found, Reply):
        return found
    broadcast, initiative = found
    if not desk_of(turn).may_approve(broadcast, initiative):
        return replace(await refused(turn, broadcast, initiative, Refusal.OWN), denied=True)
    decided = flow.send_back(broadcast, turn.person.id, reason_of(turn), turn.now)
    if isinstance(decided, Refusal):
        return await refused(turn, broadcast, initiative, decided)
    return await saved(turn, decided, initiative, list(to_author(decided, turn.roster, initiative, turn.now)))


async def cancel(turn: Turn) -> Reply:
    """Before its time it is a draft again; while it goes out, nobody more gets it."""
    found = await sendable_by(turn)
    if isinstance(found, Reply):
        return found
    broadcast, initiative = found
    decided = flow.cancel(broadcast, turn.person.id, turn.now)
    if isinstance(decided, Refusal):
        return await refused(turn, broadcast, initiative, decided)
    # Whatever came in between, a broadcast that began above all: it is stopped.
    return await saved(turn, decided, initiative, again=cancel)


async def copy(turn: Turn) -> Reply:
    """A draft that says the same to the same people."""
    found = await found_by(turn)
    if isinstance(found, Reply):
        return found
    broadcast, initiative = found
    if not desk_of(turn).may_begin:
        return denied(turn, Action.SEND_BROADCAST)
    made = copies.duplicate(broadcast, secrets.token_hex(8), turn.person.id, turn.now)
    return await saved(turn, made, initiative, (), turn.voice.say("broadcast-copied"))


async def delete(turn: Turn) -> Reply:
    """Throw a draft away; not when somebody has written in it since it was looked at."""
    found = await writable_by(turn)
    if isinstance(found, Reply):
        return found
    broadcast, initiative = found
    if broadcast.stage is not Stage.DRAFT:
        return await refused(turn, broadcast, initiative, Refusal.NOT_NOW)
    if not same_revision(turn, broadcast):
        return await meanwhile(turn, broadcast, initiative)
    try:
        await turn.store.drop_broadcast(broadcast.id)
    except LostRace:
        return await refused(turn, broadcast, initiative, Refusal.NOT_NOW)
    return await show_broadcasts(turn)


async def preview(turn: Turn) -> Reply:
    """To whoever asks and to nobody else: each language as its readers will see it."""
    found = await found_by(turn)
    if isinstance(found, Reply):
        return found
    broadcast, initiative = found
    content = broadcast.correction or broadcast.content
    units = concerned(broadcast, turn.roster, initiative)[:1]
    reader = Reader(units=units, go_live=initiative.go_live(units[0].id) if units else None, preview=True)
    previewed = replace(broadcast, content=content)
    messages = []
    for language in content.languages:
        voice = Voice(turn.library, language)
        summary = turn.voice.say("broadcast-preview-summary", title=broadcast_summary(voice, content, units))
        messages.append(Outgoing(summary=summary, card=broadcast_card(voice, previewed, reader)))
    return Reply(messages=tuple(messages)) if messages else turn.text("broadcast-nothing-written")


async def saved(
    turn: Turn,
    broadcast: Broadcast,
    initiative: Initiative,
    deliveries: Sequence[Delivery] = (),
    *notes: str,
    again: Row | None = None,
) -> Reply:
    """Kept, sent where something is to be sent, and shown.

    After somebody else's change in between, that is shown instead, or it is done `again` to what they made of it.
    """
    changes = broadcast.log[-1].deed in (Deed.CORRECTED, Deed.WITHDRAWN)
    rows = await in_place(turn.store, broadcast, turn.now) if changes else []
    try:
        await turn.store.save_broadcast(broadcast, [*rows, *deliveries])
    except LostRace:
        return await again(turn) if again else await meanwhile(turn, broadcast, initiative)
    if broadcast.stage in STOPPED:
        # Kept first: from then on none of its rows is drawn any more, whatever happens before they are called off.
        await turn.store.call_off(broadcast.id, turn.now)
        # Its author's card says so as well, wherever and by whomever it was stopped.
        await turn.store.plan(list(progress(broadcast, STEPS, turn.roster, turn.now)))
    if changes:
        # Those that set out while the others were looked for.
        await turn.store.plan(await in_place(turn.store, broadcast, turn.now))
    turn.wake()
    return await shown_again(turn, broadcast, initiative, *notes)


async def meanwhile(turn: Turn, broadcast: Broadcast, initiative: Initiative) -> Reply:
    """Somebody else was faster: what they made of it, and who."""
    stored = await turn.store.broadcast(broadcast.id)
    if stored is None:
        return turn.text("broadcast-gone")
    note = turn.voice.say("broadcast-meanwhile", name=changed_by(turn, stored))
    return await shown_again(turn, stored, initiative, note)


async def refused(turn: Turn, broadcast: Broadcast, initiative: Initiative, why: Refusal) -> Reply:
    """Why it was not done, above the card as it is now."""
    return await shown_again(turn, broadcast, initiative, turn.voice.say(f"broadcast-refused-{why}"))


def same_revision(turn: Turn, broadcast: Broadcast) -> bool:
    """Whether the card that was pressed showed the broadcast as it is."""
    return number_of(turn.data.get("revision")) == broadcast.revision


def reason_of(turn: Turn) -> str:
    """The reason that was typed."""
    given = turn.data.get(REASON)
    return given.strip()[:500] if isinstance(given, str) else ""


def changed_by(turn: Turn, broadcast: Broadcast) -> str:
    """The name of whoever did something about it last."""
    by = broadcast.log[-1].by
    return name_of_person(turn.voice, turn.roster.names, by) if by else turn.voice.say("broadcast-the-clock")
