"""What an answer adds about the asker's own units, and the question which of them is meant."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from microsoft_teams.cards import Action, AdaptiveCard, CardElement, Choice, ChoiceSetInput

from cards.decisions import decision_parts
from cards.frame import MOST_ACTIONS, act, aside, card, heading, paragraph
from content.library import Article
from content.model import Live
from content.voice import Voice
from dialogs.ask.asker import About, Counts, Duties, Fact, Helpers, LiveFacts, Own, Stage, Start
from dialogs.checkin.model import WORST_FIRST, Status
from dialogs.people.model import Unit
from dialogs.rollup.model import COLOURS_WORST_FIRST, Colour

UNIT = "unit"
ALL_UNITS = "all"
# More are named by their count: a card that must be scrolled twice on a phone is not read.
MOST_UNITS = 8
MOST_CRITERIA = 10
# From here on people count in weeks.
_DAYS_IN_WORDS = 27


def live_parts(voice: Voice, facts: LiveFacts) -> list[CardElement]:
    """The facts, each unit under its name, and how old the information is."""
    if facts.nobody:
        return [paragraph(voice.say("live-nobody"), apart=True)]
    parts: list[CardElement] = []
    for counts in facts.overall:
        parts += _overall(voice, counts)
    for about in facts.units[:MOST_UNITS]:
        name = about.unit.name if about.initiative is None else f"{about.unit.name} ({about.initiative})"
        parts.append(paragraph(name, bold=True, apart=True))
        parts += _fact(voice, facts.kind, about)
    if len(facts.units) > MOST_UNITS:
        parts.append(aside(voice.say("status-more", count=len(facts.units) - MOST_UNITS)))
    if facts.decisions:
        parts += decision_parts(voice, facts.decisions)
    if facts.kind is Live.PROGRESS and not facts.overall:
        parts.append(paragraph(voice.say("live-overall-none"), apart=True))
    if facts.kind in (Live.GO_LIVE, Live.PHASE, Live.SUPER_USERS, Live.CONTACT):
        as_of = voice.say("live-as-of", day=voice.day(facts.as_of)) if facts.as_of else voice.say("live-as-of-unknown")
        parts.append(aside(as_of))
    return parts


def which_unit_card(voice: Voice, article: Article, units: Sequence[Unit], question: str) -> AdaptiveCard:
    """Asks which of the asker's units is meant; a choice is answered at once."""
    about = {"article": article.id, "question": question}
    body: list[CardElement] = [
        heading(article.text(voice.language).title),
        paragraph(voice.say("which-unit-text")),
    ]
    every = voice.say("which-unit-all")
    if len(units) < MOST_ACTIONS:
        actions: list[Action] = [act(unit.name, "unit", {**about, UNIT: unit.id}) for unit in units]
        return card(voice, body, [*actions, act(every, "unit", {**about, UNIT: ALL_UNITS})])
    choices = [Choice(title=each.name, value=each.id) for each in units]
    body.append(
        ChoiceSetInput(
            id=UNIT,
            label=voice.say("which-unit-label"),
            style="compact",
            value=ALL_UNITS,
            choices=[Choice(title=every, value=ALL_UNITS), *choices],
        )
    )
    return card(voice, body, [act(voice.say("which-unit-show"), "unit", about)])


def _fact(voice: Voice, kind: Live, about: About) -> list[CardElement]:
    fact: Fact = about.fact
    if isinstance(fact, Start):
        return [paragraph(_start(voice, fact))]
    if isinstance(fact, Stage):
        return [paragraph(_stage(voice, fact))]
    if isinstance(fact, Helpers):
        return list(_helpers(voice, kind, fact))
    return _duties(voice, fact) if isinstance(fact, Duties) else [paragraph(_own(voice, fact))]


def _start(voice: Voice, fact: Start) -> str:
    if fact.day is None or fact.wave is None:
        return voice.say("live-start-unknown", project=_project(voice))
    day, wave = voice.day(fact.day), fact.wave
    if fact.days == 0:
        return voice.say("live-start-today", wave=wave)
    if fact.days < 0:
        return voice.say("live-start-past", day=day, wave=wave)
    if fact.days <= _DAYS_IN_WORDS:
        return voice.say("live-start-days", day=day, wave=wave, days=fact.days)
    return voice.say("live-start-weeks", day=day, wave=wave, weeks=fact.days // 7)


def _stage(voice: Voice, fact: Stage) -> str:
    if fact.phase is None:
        return voice.say("live-start-unknown", project=_project(voice))
    return voice.say("live-stage", phase=voice.pick(fact.phase.label), settles=voice.pick(fact.phase.settles))


def _helpers(voice: Voice, kind: Live, fact: Helpers) -> Iterator[CardElement]:
    key = "live-super-users" if kind is Live.SUPER_USERS else "live-contact"
    kinds = {"technical": fact.technical, "professional": fact.professional}
    for name, people in kinds.items():
        if people:
            yield paragraph(voice.say(f"{key}-{name}", names=", ".join(people)))
    if fact.names:
        yield paragraph(voice.say(key, names=", ".join(fact.names)))
    elif any(kinds.values()):
        yield from (paragraph(voice.say(f"{key}-lacking-{name}")) for name, people in kinds.items() if not people)
    elif fact.leads:
        yield paragraph(voice.say("live-nobody-entered"))
    else:
        yield paragraph(voice.say(f"{key}-none", manager=fact.manager or voice.say("live-your-manager")))
    if fact.support:
        yield paragraph(voice.say("live-support", support=fact.support))


def _duties(voice: Voice, fact: Duties) -> list[CardElement]:
    if fact.phase is None or fact.dated is None:
        return [paragraph(voice.say("live-start-unknown", project=_project(voice)))]
    phase = voice.pick(fact.phase.label)
    if not fact.criteria:
        return [paragraph(voice.say("live-duties-none", phase=phase))]
    lines = [
        f"- {voice.pick(each.label)}" + (f" ({voice.say('live-conditional')})" if each.conditional else "")
        for each in fact.criteria[:MOST_CRITERIA]
    ]
    parts: list[CardElement] = [
        paragraph(voice.say("live-duties", phase=phase)),
        paragraph("\n".join(lines)),
    ]
    if len(fact.criteria) > MOST_CRITERIA:
        parts.append(aside(voice.say("live-duties-more", count=len(fact.criteria) - MOST_CRITERIA)))
    return [*parts, aside(_by_method(voice, fact.dated))]


def _own(voice: Voice, fact: Own) -> str:
    if not fact.seen:
        return voice.say("live-own-hidden")
    if fact.period is None or fact.colours is None:
        return voice.say("live-own-none")
    return voice.say("live-own", week=_week(fact.period), colours=_colours(voice, fact.colours))


def _overall(voice: Voice, counts: Counts) -> list[CardElement]:
    said = voice.say("live-overall", week=_week(counts.period), answered=counts.answered, units=counts.units)
    few = voice.say("live-overall-few")
    shown = _unit_colours(voice, counts.colours) if counts.colours is not None else few
    return [paragraph(said, bold=True, apart=True), paragraph(shown)]


def _colours(voice: Voice, counts: Mapping[Status, int]) -> str:
    shown = (status for status in WORST_FIRST if counts.get(status))
    return "  ·  ".join(f"{voice.say(f'status-{status}')} {counts[status]}" for status in shown)


def _unit_colours(voice: Voice, counts: Mapping[Colour, int]) -> str:
    shown = (colour for colour in COLOURS_WORST_FIRST if counts.get(colour))
    return "  ·  ".join(f"{voice.say(f'colour-{colour}')} {counts[colour]}" for colour in shown)


def _by_method(voice: Voice, dated: date) -> str:
    return voice.say("live-by-method", day=voice.day(dated))


def _project(voice: Voice) -> str:
    return voice.fact("project.name") or voice.say("live-your-project")


def _week(period: str) -> int:
    return int(period.rpartition("W")[2])
