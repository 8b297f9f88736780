"""Questions and what follows from an answer."""

import re
import secrets

from bot.ports import Reply
from bot.turns.turn import Turn, show
from cards.answer import answer_card, no_answer_card, person_card, suggestion_card
from content.library import Article
from content.search.words import LONGEST_QUESTION, words
from dialogs.ask.flow import MOST_SUGGESTIONS, decide, may_see
from dialogs.ask.model import AskedQuestion, Feedback, Outcome, OutcomeKind, Verdict
from dialogs.privacy import mask

SHORTEST_QUESTION = 2
_QUESTION_ID = re.compile(r"[0-9a-f]{16}")


async def ask(turn: Turn) -> Reply:
    """Answer what somebody wrote."""
    return await _answer(turn, turn.activity.text)


async def ask_again(turn: Turn) -> Reply:
    """Answer the question a button carries."""
    text = turn.data.get("text")
    return await _answer(turn, text if isinstance(text, str) else "")


async def article(turn: Turn) -> Reply:
    """Show the article that was chosen."""
    found = turn.library.articles.get(str(turn.data.get("article", "")))
    if found is None or not may_see(found, turn.roster.roles_of(turn.person, turn.today), turn.today):
        return turn.text("article-gone")
    text = found.text(turn.voice.language).title
    outcome = Outcome(kind=OutcomeKind.ANSWER, articles=(found.id,), confidence=1.0)
    return await _kept(turn, text, outcome)


async def feedback(turn: Turn) -> Reply:
    """Keep what the asker thought of an answer."""
    verdict, article_id, question = (str(turn.data.get(name, "")) for name in ("verdict", "article", "question"))
    # The id is one we made: anything else could be a way to have us keep what somebody wrote.
    if verdict not in set(Verdict) or article_id not in turn.library.articles or not _QUESTION_ID.fullmatch(question):
        return turn.text("unknown-action")
    await turn.store.save_feedback(
        Feedback(question=question, article=article_id, verdict=Verdict(verdict), at=turn.now)
    )
    return Reply(note=turn.voice.say(f"feedback-{verdict}"))


async def person(turn: Turn) -> Reply:
    """Show who helps in person."""
    card = person_card(turn.voice, turn.roster.support_for(turn.person))
    return show(turn.voice.say("person-title"), card)


async def _answer(turn: Turn, text: str) -> Reply:
    if not text:
        return turn.text("attachment-only" if turn.activity.has_attachments else "empty-text")
    if len(text) > LONGEST_QUESTION:
        return turn.text("too-long")
    if mask(text).found:
        return turn.text("identity-number")
    if len("".join(words(text))) < SHORTEST_QUESTION:
        return turn.text("no-words")
    roles = turn.roster.roles_of(turn.person, turn.today)
    hits = turn.edition.index.search(
        text,
        turn.voice.language,
        top=MOST_SUGGESTIONS,
        allowed=lambda id_: may_see(turn.library.articles[id_], roles, turn.today),
    )
    return await _kept(turn, text, decide(hits))


async def _kept(turn: Turn, text: str, outcome: Outcome) -> Reply:
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
        related = _related(turn, found[0])
        return show(found[0].text(turn.voice.language).title, answer_card(turn.voice, found[0], related, question.id))
    if outcome.kind is OutcomeKind.SUGGEST:
        return show(turn.voice.say("suggest-title"), suggestion_card(turn.voice, found))
    return show(turn.voice.say("no-answer-title"), no_answer_card(turn.voice, turn.roster.support_for(turn.person)))


def _related(turn: Turn, of: Article) -> list[Article]:
    ids = of.text(turn.voice.language).related
    roles = turn.roster.roles_of(turn.person, turn.today)
    found = (turn.library.articles.get(id_) for id_ in ids)
    return [each for each in found if each and may_see(each, roles, turn.today)]
