"""What is told of a broadcast in figures: whom it would reach, whom it has reached, and when."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from microsoft_teams.cards import CardElement

from cards.frame import aside, paragraph
from cards.gate.gate import few
from content.voice import Voice
from dialogs.broadcast.model import Cause, DeliveryState
from dialogs.broadcast.trial import DryRun

_MOST_NAMES = 5
# In this order; a mark besides the words, so that nothing hangs on colour.
_STATES = {
    "sent": ("✓", (DeliveryState.SENT,)),
    "under-way": ("…", (DeliveryState.PLANNED, DeliveryState.CLAIMED)),
    "held": ("◷", (DeliveryState.HELD,)),
    "not-reached": ("✗", (DeliveryState.UNREACHABLE, DeliveryState.FAILED, DeliveryState.EXPIRED)),
    "unsure": ("?", (DeliveryState.UNKNOWN,)),
    "cancelled": ("■", (DeliveryState.CANCELLED,)),
}


def run_lines(voice: Voice, run: DryRun, names: Mapping[str, str], time_zone: str) -> Iterator[CardElement]:
    """How many, in which languages, who is not reached and why, how long it takes and how tired they are of us."""
    yield paragraph(voice.say("broadcast-run-count", people=run.people, channels=run.channels), bold=True, apart=True)
    if run.languages:
        spoken = (f"{voice.say(f'language-name-{each}')} {count}" for each, count in run.languages.items())
        yield paragraph(voice.say("broadcast-run-languages", languages=", ".join(spoken)))
    for language, count in run.unwritten.items():
        name = voice.say(f"language-name-{language}")
        yield paragraph(f"⚠ {voice.say('broadcast-run-unwritten', count=count, language=name)}")
    yield from unreached_lines(voice, run.unreached, {k: list(v) for k, v in run.unreached_people.items()}, names)
    if run.spared:
        yield paragraph(f"◷ {voice.say('broadcast-run-spared', count=run.spared)}")
    if run.tired:
        most = voice.library.settings.broadcasts.most_per_week
        yield paragraph(f"⚠ {voice.say('broadcast-run-tired', count=run.tired, most=most)}")
    if run.seconds:
        yield paragraph(voice.say("broadcast-run-duration", duration=duration(voice, run.seconds)))
    if run.first and run.last:
        first, last = moment(voice, run.first, time_zone), moment(voice, run.last, time_zone)
        key = "broadcast-run-at" if first == last else "broadcast-run-between"
        yield aside(voice.say(key, first=first, last=last))


def unreached_lines(
    voice: Voice, unreached: Mapping[Cause, int], people: Mapping[Cause, list[str]], names: Mapping[str, str]
) -> Iterator[CardElement]:
    """Who does not get it, by the reason, with the first names."""
    for cause, count in sorted(unreached.items(), key=lambda each: -each[1]):
        yield paragraph(f"✗ {voice.say(f'broadcast-cause-{cause}', count=count)}")
        if known := [names[id_] for id_ in people.get(cause, ()) if id_ in names]:
            shown = few(voice, known, _MOST_NAMES)
            rest = count - len(known)
            yield aside(f"{shown} + {rest}" if rest > 0 and len(known) <= _MOST_NAMES else shown)


def tally_lines(voice: Voice, tally: Mapping[DeliveryState, int]) -> Iterator[CardElement]:
    """How many rows stand where; those with none are left out."""
    return map(paragraph, tally_said(voice, tally))


def tally_said(voice: Voice, tally: Mapping[DeliveryState, int]) -> Iterator[str]:
    """The same in words, each with its mark."""
    for key, (mark, states) in _STATES.items():
        if count := sum(tally.get(each, 0) for each in states):
            yield f"{mark} {voice.say(f'broadcast-state-{key}', count=count)}"


def duration(voice: Voice, seconds: int) -> str:
    """As one says it: a minute at least, minutes, hours and minutes."""
    minutes = max(1, round(seconds / 60))
    hours, rest = divmod(minutes, 60)
    if not hours:
        return voice.say("broadcast-minutes", count=minutes)
    return voice.say("broadcast-hours", hours=hours, minutes=rest)


def moment(voice: Voice, at: datetime, time_zone: str) -> str:
    """A day and a time, local to whoever reads."""
    local = at.astimezone(ZoneInfo(time_zone))
    return voice.say("broadcast-moment", day=voice.day(local.date()), time=voice.time(local))
