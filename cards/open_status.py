"""How far a change has come, in plain words for everybody: the card, and the lines that the board shows too."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from microsoft_teams.cards import AdaptiveCard, CardElement

from cards.calendar import entry_title
from cards.frame import act, aside, card, heading, paragraph
from cards.initiative import initiative_name
from cards.status.said import counts
from cards.welcome import EXAMPLES
from content.voice import Voice
from dialogs.broadcast.calendar import Entry
from dialogs.initiative.rounds import week_of
from dialogs.rollup.model import Colour
from dialogs.rollup.open import OpenStatus, OwnPlace, Step, StepKind

# What somebody takes in: the latest of what was, the next of what comes.
MOST_HAPPENED, MOST_COMING = 3, 5
MOST_GOALS = 5


def open_card(
    voice: Voice,
    status: OpenStatus,
    sent: Sequence[Entry],
    coming: Sequence[Entry],
    support: str,
    manager: str,
) -> AdaptiveCard:
    """`sent` and `coming` are what the reader gets; `support` and `manager` whom they can turn to, if anybody."""
    body: list[CardElement] = [heading(voice.say("open-of", initiative=initiative_name(voice, status.initiative)))]
    body += [paragraph(each) for each in how_far(voice, status)]
    body += [aside(each) for each in coverage(voice, status)]
    if status.own:
        body.append(paragraph(voice.say("open-own", unit=status.own.unit.name), bold=True, apart=True))
        body += [paragraph(each) for each in own_place(voice, status.own, status.today)]
    body += _section(voice, "open-happened", happened(voice, status, sent))
    body += _section(voice, "open-coming", comes(voice, status, coming))
    if asked := where_to_ask(voice, support, manager):
        body += _section(voice, "open-ask", asked)
    actions = [act(voice.say(key), "ask", {"text": voice.say(key)}) for key in EXAMPLES[:2]]
    return card(voice, body, [*actions, act(voice.say("answer-person"), "person")])


def how_far(voice: Voice, status: OpenStatus) -> Iterator[str]:
    """How many have started, when the next do, and how ready they are, where enough have answered to say."""
    if status.units is not None and status.started is not None:
        key = "open-all-started" if status.started == status.units else "open-started"
        yield voice.say(key, started=status.started, units=status.units)
    if coming := status.next_start:
        yield voice.say("open-next", day=voice.day(coming.go_live))
    if status.whole is None:
        yield voice.say("open-few")
        return
    yield voice.say("open-ready", known=status.whole.known, green=status.whole.counts.get(Colour.GREEN, 0))
    yield counts(voice, status.whole)


def coverage(voice: Voice, status: OpenStatus) -> Iterator[str]:
    """The day it is about, how many answered and how old the oldest answer is."""
    day = voice.day(status.today)
    # Without units there is no round, and so no week to name.
    yield (
        voice.say("board-as-of", day=day, week=week_of(status.period))
        if status.period
        else voice.say("board-today-is", day=day)
    )
    if status.asked:
        yield voice.say("status-coverage", answered=status.answered, asked=status.asked)
    if status.days_old is not None:
        yield voice.say("status-oldest", days=status.days_old)


def own_place(voice: Voice, own: OwnPlace, today: date) -> Iterator[str]:
    """The unit's wave and day, and what it is in the middle of."""
    if own.wave is None:
        yield voice.say("open-own-none")
        return
    if own.wave.paused:
        yield voice.say("open-own-paused")
    else:
        key = "open-own-started" if own.wave.go_live <= today else "open-own-starts"
        yield voice.say(key, day=voice.day(own.wave.go_live), wave=own.wave.id)
    for phase in own.phases:
        yield voice.say("board-phase", phase=voice.pick(phase.label))


def happened(voice: Voice, status: OpenStatus, sent: Iterable[Entry]) -> list[str]:
    """The latest of what was, newest first."""
    found = [(each.day, _step(voice, each, past=True)) for each in status.happened]
    found += [(each.day, voice.say("open-step-messaged", title=entry_title(voice, each))) for each in sent]
    latest = sorted(found, key=lambda each: each[0], reverse=True)[:MOST_HAPPENED]
    return [voice.say("open-step", day=voice.day(day), what=what) for day, what in latest]


def comes(voice: Voice, status: OpenStatus, coming: Iterable[Entry]) -> list[str]:
    """The next of what comes."""
    found = [(each.day, _step(voice, each, past=False)) for each in status.coming]
    found += [(each.day, voice.say("open-step-message", title=entry_title(voice, each))) for each in coming]
    next_ = sorted(found, key=lambda each: each[0])[:MOST_COMING]
    return [voice.say("open-step", day=voice.day(day), what=what) for day, what in next_]


def where_to_ask(voice: Voice, support: str, manager: str) -> list[str]:
    """Whom there is beside the bot itself."""
    found = [voice.say("open-ask-support", support=support)] if support else []
    return [*found, *([voice.say("open-ask-manager", name=manager)] if manager else [])]


def _step(voice: Voice, step: Step, *, past: bool) -> str:
    if step.kind is StepKind.START or step.phase is None:
        return voice.say("open-step-started" if past else "open-step-start", wave=step.wave.id)
    return voice.say("open-step-phased" if past else "open-step-phase", phase=voice.pick(step.phase.label))


def _section(voice: Voice, title: str, lines: Sequence[str]) -> Iterator[CardElement]:
    if lines:
        yield paragraph(voice.say(title), bold=True, apart=True)
        for each in lines:
            yield paragraph(each)
