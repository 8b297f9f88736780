"""Questions and what follows from an answer."""

import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from bot.ports import Outgoing, Reply
from bot.turns import live, waiting
from bot.turns.turn import Turn, show
from cards.answer import WITH_A_WAY_ON, no_answer_card, refusal_card, refusal_text, suggestion_card, with_more
from content.refusals import Refusal
from dialogs.ask.flow import MOST_SUGGESTIONS, decide, may_see
from dialogs.ask.model import AskedQuestion, Outcome, OutcomeKind
from dialogs.ask.refusal import hear

# What becomes of a question without a sure answer: told the id under which it is kept, and what came of the search.
Otherwise = Callable[[str, Outcome], Awaitable[Reply]]


async def ask(turn: Turn) -> Reply:
    """Answer what somebody wrote."""
    return await answer(turn, turn.activity.text)


async def ask_again(turn: Turn) -> Reply:
    """Answer the question a button carries."""
    text = turn.data.get("text")
    return await answer(turn, text if isinstance(text, str) else "")


async def article(turn: Turn) -> Reply:
    """Show the article that was chosen."""
    found = turn.library.articles.get(str(turn.data.get("article", "")))
    if found is None or not may_see(found, turn.roster.roles_of(turn.person, turn.today), turn.today):
        return turn.text("article-gone")
    text = found.text(turn.voice.language).title
    outcome = Outcome(kind=OutcomeKind.ANSWER, articles=(found.id,), confidence=1.0)
    return await _kept(turn, text, outcome)


async def answer(turn: Turn, text: str, otherwise: Otherwise | None = None) -> Reply:
    """Answer a question, or refuse it; what has no sure answer is offered titles and a person, or goes `otherwise`."""
    heard = hear(turn.library, text, with_file=turn.activity.has_attachments)
    if heard.refusal:
        return await refuse(turn, heard.refusal, heard.foreign)
    roles = turn.roster.roles_of(turn.person, turn.today)
    hits = await turn.edition.finder.find(
        heard.question,
        turn.voice.language,
        top=MOST_SUGGESTIONS,
        allowed=lambda id_: may_see(turn.library.articles[id_], roles, turn.today),
    )
    outcome = decide(hits, turn.edition.point)
    reply = await _kept(turn, heard.question, outcome, otherwise)
    handed_over = otherwise and outcome.kind is not OutcomeKind.ANSWER
    return reply if handed_over else _with_more(turn, reply, heard.more)


async def refuse(turn: Turn, refusal: Refusal, foreign: str) -> Reply:
    """Say why it is not looked up; it is counted by its kind and kept nowhere."""
    await turn.store.count_refusal(refusal)
    said = refusal_text(turn.voice, refusal, foreign)
    if refusal in WITH_A_WAY_ON:
        return show(said, refusal_card(turn.voice, refusal))
    return Reply(messages=(Outgoing(summary=said, text=said),))


def _with_more(turn: Turn, reply: Reply, questions: Sequence[str]) -> Reply:
    for place, message in enumerate(reply.messages):
        if questions and message.card:
            shown = replace(message, card=with_more(turn.voice, message.card, questions))
            return replace(reply, messages=(*reply.messages[:place], shown, *reply.messages[place + 1 :]))
    return reply


async def _kept(turn: Turn, text: str, outcome: Outcome, otherwise: Otherwise | None = None) -> Reply:
    question = AskedQuestion(
        id=secrets.token_hex(8),
        text=text,
        language=turn.voice.language,
        outcome=outcome.kind,
        article=outcome.articles[0] if outcome.articles else None,
        at=turn.now,
    )
    await turn.store.save_question(question)
    found = [turn.library.articles[id_] for id_ in outcome.articles]
    if outcome.kind is OutcomeKind.ANSWER:
        return await live.answer(turn, found[0], question.id, text)
    if otherwise:
        return await otherwise(question.id, outcome)
    if outcome.kind is OutcomeKind.SUGGEST:
        return show(turn.voice.say("suggest-title"), suggestion_card(turn.voice, found, question.id))
    support = turn.roster.support_for(turn.person)
    card = await waiting.promise(turn, question.id, no_answer_card(turn.voice, support, question.id))
    return show(turn.voice.say("no-answer-title"), card)
