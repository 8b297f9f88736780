"""Training and support: who is trained, what is understood, where super-users are lacking, and the units in need."""

from collections.abc import Iterator, Mapping

from microsoft_teams.cards import AdaptiveCard, CardElement

from cards.frame import act, aside, card, heading, paragraph
from cards.gate.gate import few
from cards.initiative import initiative_name
from content.playbook import AnswerType
from content.voice import Voice
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit
from dialogs.rollup.model import Colour
from dialogs.rollup.support import Support
from dialogs.rollup.training import Added, Figure, Sum, Trained, Training

MOST_UNITS, MOST_GROUPS, MOST_NAMES = 15, 8, 6


def training_card(voice: Voice, initiative: Initiative, training: Training, units: Mapping[str, Unit]) -> AdaptiveCard:
    """Sums first, then the units that the reader may see, the worst first."""
    body: list[CardElement] = [
        heading(voice.say("training-title")),
        paragraph(initiative_name(voice, initiative), bold=True),
    ]
    body += _sum(voice, "training-share", training.share)
    body += _sum(voice, "training-understanding", training.understanding)
    if training.groups:
        body.append(paragraph(voice.say("training-groups"), bold=True, apart=True))
    for each in training.groups[:MOST_GROUPS]:
        body += [paragraph(voice.pick(each.criterion.label)), aside(_figure(voice, each))]
    if training.not_asked is None:
        body.append(aside(voice.say("training-not-measured")))
    elif training.not_asked:
        body.append(aside(voice.say("training-not-asked", count=training.not_asked)))
    if training.support:
        body += _support(voice, training.support, units)
    body += _units(voice, training, units)
    return card(voice, body, [act(voice.say("status-back"), "status", {"initiative": initiative.id})])


def _sum(voice: Voice, key: str, sum_: Sum) -> Iterator[CardElement]:
    if not sum_.units:
        return
    yield paragraph(voice.say(key), bold=True, apart=True)
    *lines, coverage = sum_lines(voice, key, sum_)
    yield from map(paragraph, lines)
    yield aside(coverage)


def sum_lines(voice: Voice, key: str, sum_: Sum) -> list[str]:
    """What units add up to, and last how much it rests on."""
    said = voice.say("training-coverage", counted=sum_.counted, units=sum_.units)
    if sum_.oldest:
        said += " " + voice.say("training-oldest", day=voice.day(sum_.oldest))
    few = [voice.say("training-few")] if sum_.few else []
    return [*few, *(_added(voice, key, each) for each in sum_.added), said]


def _added(voice: Voice, key: str, each: Added) -> str:
    mean = round(each.mean) if each.answer is AnswerType.SHARE else round(each.mean, 1)
    return voice.say(f"{key}-added", label=voice.pick(each.label), mean=mean, lowest=each.lowest)


def _support(voice: Voice, support: Support, units: Mapping[str, Unit]) -> Iterator[CardElement]:
    yield paragraph(voice.say("training-support"), bold=True, apart=True)
    yield from map(paragraph, support_lines(voice, support))
    for kind, ids in support.lacking:
        names = few(voice, [units[id_].name for id_ in ids if id_ in units], MOST_NAMES)
        yield aside(voice.say(f"training-lacking-{kind}", names=names))


def support_lines(voice: Voice, support: Support) -> list[str]:
    """How many units have somebody who helps, by what they know."""
    found = [
        voice.say("training-support-technical", count=support.technical, units=support.units),
        voice.say("training-support-professional", count=support.professional, units=support.units),
    ]
    return [*found, voice.say("training-support-unsaid", count=support.unsaid)] if support.unsaid else found


def _units(voice: Voice, training: Training, units: Mapping[str, Unit]) -> Iterator[CardElement]:
    if training.units:
        yield paragraph(voice.say("training-units"), bold=True, apart=True)
    for each in training.units[:MOST_UNITS]:
        colour = voice.say(f"colour-{each.colour}") if each.colour else voice.say("training-not-yet")
        name = units[each.unit].name
        yield paragraph(name if training.not_asked is None else f"{name}: {colour}")
        yield aside("  ·  ".join(_details(voice, each)))
    if len(training.units) > MOST_UNITS:
        yield aside(voice.say("status-more", count=len(training.units) - MOST_UNITS))


def _details(voice: Voice, each: Trained) -> Iterator[str]:
    if each.share:
        yield voice.say("training-unit-share", said=_figure(voice, each.share))
    if each.understanding:
        yield voice.say("training-unit-understanding", said=_figure(voice, each.understanding))
    for kind in each.helped.lacking:
        yield voice.say(f"training-unit-lacks-{kind}")
    if each.helped.unsaid:
        yield voice.say("training-unit-unsaid")
    elif not each.helped.lacking:
        yield voice.say("training-unit-both")


def _figure(voice: Voice, figure: Figure) -> str:
    """What was said and when; of a stale one that it is stale too."""
    if figure.said_on is None:
        return voice.say(f"colour-{Colour.SILENT}")
    said = ", ".join(_values(voice, figure)) or voice.say(f"colour-{figure.colour}")
    stale = f"{voice.say(f'colour-{Colour.STALE}')} " if figure.colour is Colour.STALE and figure.values else ""
    return voice.say("training-figure", said=f"{stale}{said}", day=voice.day(figure.said_on))


def _values(voice: Voice, figure: Figure) -> Iterator[str]:
    parts = figure.criterion.parts
    for place, value in enumerate(figure.values):
        if figure.criterion.answer is AnswerType.SHARE:
            said = voice.say("training-percent", value=value)
        else:
            said = voice.say("training-of-five", value=value)
        yield f"{voice.pick(parts[place].label)} {said}" if place < len(parts) else said
