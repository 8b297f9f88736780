"""What somebody thought of an answer, by our buttons or by Teams' own."""

import re

from bot.ports import Outgoing, Reply
from bot.turns import waiting
from bot.turns.turn import Turn, put
from cards.feedback import TEXT, reason_card, thanks_card
from dialogs.ask.model import LONGEST_REASON, Feedback, Reason, Shown, Verdict
from dialogs.privacy import MASK

_QUESTION_ID = re.compile(r"[0-9a-f]{16}")
_REACTIONS = {"like": Verdict.HELPFUL, "dislike": Verdict.NOT_HELPFUL}


async def verdict(turn: Turn) -> Reply:
    """Keep it; after an answer that did not help, ask why and promise word of a better one."""
    given, about = str(turn.data.get("verdict", "")), _about(turn)
    if about is None or given not in set(Verdict):
        return turn.text("unknown-action")
    await _keep(turn, about, Verdict(given))
    note = turn.voice.say(f"feedback-{given}")
    if given != Verdict.NOT_HELPFUL:
        return Reply(note=note)
    card = reason_card(turn.voice, about.article, about.question)
    if await turn.store.question(about.question):
        card = await waiting.promise(turn, about.question, card)
    return Reply(note=note, messages=(Outgoing(summary=turn.voice.say("reason-title"), card=card),))


async def reason(turn: Turn) -> Reply:
    """Keep why it did not help, and say thanks in the place of the question."""
    given, about = str(turn.data.get("reason", "")), _about(turn)
    if about is None or given not in set(Reason):
        return turn.text("unknown-action")
    written = turn.data.get(TEXT)
    text = written.strip() if isinstance(written, str) else ""
    if MASK in text:
        return Reply(note=turn.voice.say("identity-number"))
    if given == Reason.OTHER and not text:
        return Reply(note=turn.voice.say("reason-no-text"))
    await _keep(turn, about, Verdict.NOT_HELPFUL, Reason(given), text[:LONGEST_REASON])
    card = thanks_card(turn.voice, about.article, about.question)
    card = await waiting.still_promised(turn, about.question, card)
    return put(turn.voice.say("reason-thanks"), card)


async def of_teams(turn: Turn) -> Reply:
    """Keep what was pressed below one of our answers; Teams itself says thanks, so there is nothing to reply.

    Who pressed there was promised nothing, and is not remembered.
    """
    activity = turn.activity
    given = _REACTIONS.get(turn.data["reaction"]) if activity.action and activity.action.verb == "feedback" else None
    about = await turn.store.shown(activity.conversation, activity.reply_to or "")
    if about and given:
        text = turn.data["text"].strip()[:LONGEST_REASON]
        told_why = bool(text) and given is Verdict.NOT_HELPFUL
        await _keep(turn, about, given, Reason.OTHER if told_why else None, text)
    return Reply()


def _about(turn: Turn) -> Shown | None:
    article, question = (str(turn.data.get(name, "")) for name in ("article", "question"))
    # The id is one we made: anything else could be a way to have us keep what somebody wrote.
    if article not in turn.library.articles or not _QUESTION_ID.fullmatch(question):
        return None
    return Shown(question=question, article=article)


async def _keep(turn: Turn, about: Shown, given: Verdict, why: Reason | None = None, text: str = "") -> None:
    feedback = Feedback(
        question=about.question, article=about.article, verdict=given, at=turn.now, reason=why, text=text
    )
    await turn.store.save_feedback(feedback)
