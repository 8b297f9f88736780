"""The overview: how it stands as a whole, what changed, what is in the way, and which units need something."""

from collections.abc import Iterator, Mapping

from microsoft_teams.cards import AdaptiveCard, CardElement

from cards.frame import act, aside, card, heading, paragraph
from cards.initiative import initiative_name
from cards.status.said import counts, coverage, dimension_name, falling, open_counts
from content.playbook import Playbook
from content.voice import Voice
from dialogs.action.figures import OpenFigures
from dialogs.initiative.rounds import week_of
from dialogs.people.model import Unit
from dialogs.rollup.seen import Seen, needing

# A card of 3,000 rows helps nobody and is larger than Teams takes.
MOST_UNITS, MOST_CHANGES, MOST_BLOCKERS, MOST_ADMINISTRATIONS = 15, 8, 5, 10


def overview_card(
    voice: Voice,
    seen: Seen,
    units: Mapping[str, Unit],
    managers: Mapping[str, str],
    playbooks: Mapping[str, Playbook],
) -> AdaptiveCard:
    """`managers` are names by unit."""
    name = initiative_name(voice, seen.initiative)
    title = voice.say("status-of", initiative=name, week=week_of(seen.period))
    body: list[CardElement] = [heading(title), *whole(voice, seen), *_waves(voice, seen)]
    body += [*_administrations(voice, seen), *_changes(voice, seen), *_blockers(voice, seen, playbooks)]
    body += _open(voice, seen.open, "status-open" if seen.open_to_all else "status-open-own")
    body += _units(voice, seen, units, managers)
    data = {"initiative": seen.initiative.id}
    actions = [act(voice.say("status-heatmap"), "status-heatmap", data)] if seen.units else []
    actions += [
        act(voice.say("status-trend"), "status-trend", data),
        act(voice.say("status-training"), "status-training", data),
    ]
    return card(voice, body, [*actions, *([act(voice.say("status-actions"), "actions")] if seen.own_open.any else [])])


def whole(voice: Voice, seen: Seen) -> Iterator[CardElement]:
    """How it stands as a whole, with its coverage and its age."""
    if seen.whole:
        yield paragraph(voice.say("status-whole", colour=voice.say(f"colour-{seen.whole.colour}")), bold=True)
        yield paragraph(counts(voice, seen.whole))
    else:
        yield paragraph(voice.say("status-few"))
    if said := coverage(voice, seen):
        yield aside(said)
    if fewer := falling(voice, seen.rates):
        yield paragraph(fewer)


def _waves(voice: Voice, seen: Seen) -> Iterator[CardElement]:
    if len(seen.waves) > 1:
        yield paragraph(voice.say("status-waves"), bold=True, apart=True)
    for wave, cell in seen.waves:
        said = voice.say("status-wave", wave=wave.id, day=voice.day(wave.go_live))
        if wave.paused:
            said += f" ({voice.say('status-paused')})"
        yield paragraph(f"{said}: {voice.say(f'colour-{cell.colour}')}")
        yield aside(counts(voice, cell))


def _administrations(voice: Voice, seen: Seen) -> Iterator[CardElement]:
    if len(seen.administrations) < 2:
        return
    yield paragraph(voice.say("status-administrations"), bold=True, apart=True)
    for unit, cell in seen.administrations[:MOST_ADMINISTRATIONS]:
        yield paragraph(f"{unit.name}: {voice.say(f'colour-{cell.colour}')}")
        yield aside(counts(voice, cell))


def _changes(voice: Voice, seen: Seen) -> Iterator[CardElement]:
    if seen.changed:
        yield paragraph(voice.say("status-changed"), bold=True, apart=True)
    for unit, each in seen.changed[:MOST_CHANGES]:
        before, now = voice.say(f"colour-{each.before}"), voice.say(f"colour-{each.now}")
        yield paragraph(voice.say("status-change", unit=unit.name, before=before, now=now))


def _blockers(voice: Voice, seen: Seen, playbooks: Mapping[str, Playbook]) -> Iterator[CardElement]:
    if seen.blockers:
        yield paragraph(voice.say("status-blockers"), bold=True, apart=True)
    for key, count in seen.blockers[:MOST_BLOCKERS]:
        yield paragraph(f"{dimension_name(voice, key, playbooks)}: {count}")


def _open(voice: Voice, figures: OpenFigures, title: str) -> Iterator[CardElement]:
    if not figures.any:
        return
    yield paragraph(voice.say(title), bold=True, apart=True)
    for each in open_counts(voice, figures):
        yield paragraph(each)


def _units(voice: Voice, seen: Seen, units: Mapping[str, Unit], managers: Mapping[str, str]) -> Iterator[CardElement]:
    if not seen.units:
        return
    found = needing(seen, units)
    yield paragraph(voice.say("status-units"), bold=True, apart=True)
    if not found:
        yield paragraph(voice.say("status-nobody-needs"))
    for unit, cell in found[:MOST_UNITS]:
        yield paragraph(f"{unit.name}: {voice.say(f'colour-{cell.colour}')}")
        yield aside("  ·  ".join(filter(None, (managers.get(unit.id, ""), counts(voice, cell)))))
    if len(found) > MOST_UNITS:
        yield aside(voice.say("status-more", count=len(found) - MOST_UNITS))
