"""Articles and material looked for in Teams' compose box, to be passed on as a card."""

import asyncio
from collections.abc import Iterable, Mapping
from typing import TypeVar

from bot.ports import Offer, Query, Reply
from bot.turns.denying import denied
from bot.turns.private import CHAT_LINK
from bot.turns.turn import Turn
from cards import extension as cards
from cards.welcome import EXAMPLES
from content.library import Article, Material
from dialogs.ask.flow import may_see
from dialogs.broadcast.sharing import Fit, Place, can_be_passed_on, current, current_phases, fit, place_of
from dialogs.people.rights import Action, may

# Teams waits five seconds and shows nothing when they are over.
PATIENCE = 4.0
# What is looked for with a word or two is less sure than what is asked in full: this part of a suggestion's is enough.
_NEAR_ENOUGH = 1 / 3
_MOST_FOUND = 25

# Whose name a text is filled with is nothing to look for.
_NOWHERE = {"unit.name": "", "go_live": ""}

T = TypeVar("T")


async def search(turn: Turn) -> Reply:
    """What fits the words, best first; right after the box was opened, what is most use just now."""
    query = turn.activity.query or Query()
    if not may(turn.roster, turn.person, Action.SHARE, turn.today):
        return denied(turn, Action.SHARE)
    words = query.words
    place = place_of(turn.roster, turn.person, turn.today)
    try:
        async with asyncio.timeout(PATIENCE):
            found = await (_fitting(turn, words) if words else _most_useful(turn, place))
    except TimeoutError:
        return turn.text("extension-slow")
    if not found:
        return turn.text("extension-nothing")
    page = found[query.skip : query.skip + query.count]
    return Reply(offers=tuple(_offer(turn, each, place) for each in page))


def _offer(turn: Turn, found: Article | Material, place: Place) -> Offer:
    voice, chat = turn.voice, f"{CHAT_LINK}{turn.activity.recipient}"
    if isinstance(found, Article):
        card = cards.article_card(voice, found, chat)
        return Offer(title=cards.article_title(voice, found), line=cards.article_line(voice, found), card=card)
    title, line = cards.material_title(voice, found, place), cards.material_line(voice, found, place)
    return Offer(title=title, line=line, card=cards.material_card(voice, found, place, chat))


async def _fitting(turn: Turn, words: str) -> list[Article | Material]:
    articles, language = _articles(turn), turn.voice.language
    hits = await turn.edition.finder.find(words, language, top=_MOST_FOUND, allowed=articles.__contains__)
    near = turn.edition.point.suggest_from * _NEAR_ENOUGH
    sure = [hit.article for hit in hits if hit.confidence >= turn.edition.point.answer_from]
    others = [hit.article for hit in hits if hit.confidence >= near]
    material = _by_fit((each, _fit_of(turn, each, words)) for each in _material(turn))
    # A word that is still being typed is in no question that somebody asked.
    begun = _by_fit((each, _fit_of(turn, each, words)) for each in articles.values())
    return _once(
        [articles[id_] for id_ in sure],
        material[Fit.TITLE],
        begun[Fit.TITLE],
        [articles[id_] for id_ in others],
        material[Fit.LINE],
        begun[Fit.LINE],
        material[Fit.TEXT],
    )


async def _most_useful(turn: Turn, place: Place) -> list[Article | Material]:
    """Material and articles of the phase that the asker's units are in, and what everybody asks first."""
    phases = current_phases(turn.roster, turn.person, turn.library.playbooks, turn.today)
    articles = _articles(turn)
    timely = [each for each in articles.values() if not phases.isdisjoint(each.facts.phases)]
    leading: list[Article] = []
    for example in EXAMPLES:
        asked = turn.voice.say(example)
        hits = await turn.edition.finder.find(asked, turn.voice.language, top=1, allowed=articles.__contains__)
        leading += [articles[hit.article] for hit in hits]
    return _once(current(_material(turn), phases, place, turn.today), leading, timely)


def _articles(turn: Turn) -> Mapping[str, Article]:
    roles = turn.roster.roles_of(turn.person, turn.today)
    return {id_: each for id_, each in turn.library.articles.items() if may_see(each, roles, turn.today)}


def _material(turn: Turn) -> list[Material]:
    language = turn.voice.language
    return [
        each
        for each in turn.library.material.values()
        if can_be_passed_on(each.text(language), turn.roster, turn.person, turn.today)
    ]


def _fit_of(turn: Turn, found: Article | Material, words: str) -> Fit | None:
    language = turn.voice.language
    if isinstance(found, Article):
        answer = found.text(language)
        return fit(words, language, answer.title, " ".join(answer.questions), answer.body)
    text = found.text(language)
    return fit(words, language, *(turn.voice.fill(each, _NOWHERE) for each in (text.title, text.summary, text.body)))


def _by_fit(found: Iterable[tuple[T, Fit | None]]) -> Mapping[Fit, list[T]]:
    sorted_: dict[Fit, list[T]] = {each: [] for each in Fit}
    for each, how in found:
        if how is not None:
            sorted_[how].append(each)
    return sorted_


def _once(*lists: Iterable[Article | Material]) -> list[Article | Material]:
    """One list after the other, each thing where it comes first."""
    every = [each for found in lists for each in found]
    return list({(type(each), each.id): each for each in every}.values())
