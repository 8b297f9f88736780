"""What was sent and should not have been: put right in its place, taken back, or corrected to those who got it."""

import secrets

from bot.ports import Outgoing, Reply
from bot.turns.broadcast.composing import words_form, words_of
from bot.turns.broadcast.deciding import changed_by, reason_of, refused, same_revision, saved
from bot.turns.broadcast.listing import sendable_by, shown_again
from bot.turns.turn import Turn
from content.language import Language
from content.model import MaterialKind
from dialogs.broadcast import copies, flow
from dialogs.broadcast.broadcast import Content, Stage, Words
from dialogs.broadcast.flow import Refusal
from dialogs.broadcast.telling import to_approvers


async def correct(turn: Turn) -> Reply:
    """Other words in the place of those that were sent, wherever they arrived; for many, once somebody approves."""
    found = await sendable_by(turn)
    if isinstance(found, Reply):
        return found
    broadcast, initiative = found
    typed = words_of(turn, broadcast.content)
    if not same_revision(turn, broadcast):
        note = turn.voice.say("broadcast-typed-meanwhile", name=changed_by(turn, broadcast))
        return Reply(replace=words_form(turn, broadcast, typed=typed.words, note=note))
    above = turn.library.settings.broadcasts.approval_above
    decided = flow.correct(broadcast, turn.person.id, typed, above, turn.now)
    if decided is Refusal.FAULTY:
        note = turn.voice.say("broadcast-refused-faulty")
        return Reply(replace=words_form(turn, broadcast, typed=typed.words, note=note))
    if isinstance(decided, Refusal):
        return await refused(turn, broadcast, initiative, decided)
    asked = list(to_approvers(decided, turn.roster, initiative, turn.now)) if decided.correction else []
    if decided.correction and not asked:
        note = turn.voice.say("broadcast-nobody-approves-it")
        return Reply(replace=words_form(turn, broadcast, typed=typed.words, note=note))
    return await saved(turn, decided, initiative, asked, again=correct)


async def withdraw(turn: Turn) -> Reply:
    """Take it away from everybody who has it; whoever would still have got it does not."""
    found = await sendable_by(turn)
    if isinstance(found, Reply):
        return found
    broadcast, initiative = found
    decided = flow.withdraw(broadcast, turn.person.id, reason_of(turn), turn.now)
    if isinstance(decided, Refusal):
        return await refused(turn, broadcast, initiative, decided)
    return await saved(turn, decided, initiative, again=withdraw)


async def erratum(turn: Turn) -> Reply:
    """A draft to exactly those who got it, in the languages it was sent in; its words are still to be written."""
    found = await sendable_by(turn)
    if isinstance(found, Reply):
        return found
    broadcast, initiative = found
    if broadcast.stage not in (Stage.SENT, Stage.CANCELLED, Stage.WITHDRAWN):
        # While it goes out, nobody can say yet who has got it.
        return await shown_again(turn, broadcast, initiative, turn.voice.say("broadcast-erratum-later"))
    pieces = turn.library.material.values()
    piece = next((each for each in pieces if each.facts.kind is MaterialKind.CORRECTION), None)
    said: dict[Language, Words] = {}
    for language in broadcast.content.languages:
        text = piece.texts.get(language) if piece else None
        said[language] = Words(title=text.title, text=text.body) if text else Words()
    made = copies.erratum(broadcast, secrets.token_hex(8), turn.person.id, Content(words=said), turn.now)
    await turn.store.save_broadcast(made)
    shown = words_form(turn, made)
    return Reply(messages=(Outgoing(summary=shown.summary, card=shown.card),))
