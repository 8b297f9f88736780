"""An article as the answer to this asker: with what is known of their own units, and where only they read it."""

from collections.abc import Mapping, Sequence

from bot.ports import Outgoing, Reply
from bot.turns.checkin.forms import latest_of
from bot.turns.private import in_private
from bot.turns.turn import Turn, show
from cards.answer import answer_card
from cards.live import ALL_UNITS, UNIT, which_unit_card
from content.library import Article
from content.model import Live
from dialogs.ask.asker import PERSONAL, Asker, LiveFacts, facts, units_of
from dialogs.ask.flow import may_see
from dialogs.ask.model import Shown
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit
from dialogs.rollup.model import Colour


async def answer(turn: Turn, article: Article, question: str, asked: str) -> Reply:
    """The answer; whoever has several units is asked first which is meant.

    `question` is the id under which the question is kept, `asked` its words.
    """
    kind = article.text(turn.voice.language).live
    if not turn.private and kind not in PERSONAL:
        return Reply(messages=(_drawn(turn, article, question, await _of_channel(turn, kind, asked)),))
    units = units_of(turn.roster, turn.person, turn.today)
    if kind and kind is not Live.WHO_DECIDES and len(units) > 1:
        card = which_unit_card(turn.voice, article, units, question)
        return await in_private(turn, show(article.text(turn.voice.language).title, card))
    reply = Reply(messages=(_drawn(turn, article, question, await _known(turn, kind, units, asked)),))
    return await in_private(turn, reply)


async def unit(turn: Turn) -> Reply:
    """The answer for the unit that was chosen, in the place of the question which one is meant."""
    article, question, chosen = (str(turn.data.get(name, "")) for name in ("article", "question", UNIT))
    found = turn.library.articles.get(article)
    if found is None or not may_see(found, turn.roster.roles_of(turn.person, turn.today), turn.today):
        return turn.text("article-gone")
    units = [each for each in units_of(turn.roster, turn.person, turn.today) if chosen in (ALL_UNITS, each.id)]
    if not units or not turn.private:
        return turn.text("unknown-action")
    known = await _known(turn, found.text(turn.voice.language).live, units)
    return Reply(replace=_drawn(turn, found, question, known))


async def _of_channel(turn: Turn, kind: Live | None, asked: str) -> LiveFacts | None:
    """What everybody may read is about the channel's unit, whoever asked; nothing where it is no unit's channel."""
    here = [each for each in turn.roster.units.values() if each.channel and each.channel == turn.activity.channel]
    return await _known(turn, kind, here, asked) if here or kind is Live.WHO_DECIDES else None


async def _known(turn: Turn, kind: Live | None, units: Sequence[Unit], asked: str = "") -> LiveFacts | None:
    if kind is None:
        return None
    every = turn.roster.initiatives.values()
    progressing = every if kind is Live.PROGRESS else ()
    own = [each for each in every if kind is Live.WHO_DECIDES and any(unit.id in each.units for unit in units)]
    asker = Asker(
        person=turn.person,
        now=turn.now,
        roster=turn.roster,
        playbooks=turn.library.playbooks,
        question=asked,
        language=turn.voice.language,
        latest={each.id: await latest_of(turn, each, [unit.id for unit in units]) for each in progressing},
        newest={each.id: found for each in progressing if (found := await _newest(turn, each))},
        gates={each.id: await turn.store.gates(each.id) for each in own},
        overheard=not turn.private,
    )
    return facts(kind, asker, units)


async def _newest(turn: Turn, initiative: Initiative) -> tuple[str, Mapping[str, Colour]] | None:
    """The newest period that anybody answered in, and what each unit's answers added up to."""
    period = await turn.store.newest_period(initiative.id)
    return (period, (await turn.store.colours(initiative.id, [period]))[period]) if period else None


def _drawn(turn: Turn, article: Article, question: str, known: LiveFacts | None) -> Outgoing:
    text = article.text(turn.voice.language)
    roles = turn.roster.roles_of(turn.person, turn.today)
    related = [
        each for id_ in text.related if (each := turn.library.articles.get(id_)) and may_see(each, roles, turn.today)
    ]
    card = answer_card(turn.voice, article, related, question, known)
    return Outgoing(summary=text.title, card=card, shown=Shown(question=question, article=article.id))
