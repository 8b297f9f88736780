"""The overview: how it stands as a whole, what changed, what is in the way, and which units need something."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

from microsoft_teams.cards import AdaptiveCard, CardElement

from cards.frame import act, aside, card, heading, paragraph
from cards.initiative import initiative_name
from content.playbook import Playbook
from content.voice import Voice
from dialogs.action.figures import NONE_OPEN, OpenFigures
from dialogs.initiative.model import Initiative, in_order_of_start
from dialogs.initiative.rounds import week_of
from dialogs.people.model import Unit
from dialogs.privacy import FEWEST
from dialogs.rollup.model import COLOURS_WORST_FIRST, Cell, Colour
from dialogs.rollup.view import Standing, shown_waves

# A card of 3,000 rows helps nobody and is larger than Teams takes.
MOST_UNITS, MOST_CHANGES, MOST_BLOCKERS, MOST_ADMINISTRATIONS = 15, 8, 5, 10


def overview_card(
    voice: Voice,
    initiative: Initiative,
    period: str,
    standing: Standing,
    units: Mapping[str, Unit],
    visible: Sequence[str],
    managers: Mapping[str, str],
    playbooks: Mapping[str, Playbook],
    today: date,
    all_open: OpenFigures = NONE_OPEN,
    own_open: OpenFigures = NONE_OPEN,
) -> AdaptiveCard:
    """`visible` are the units of which this person may see the answers; `managers` are names by unit.

    `all_open` are the initiative's open actions and risks, `own_open` those that this person finds in their list.
    """
    open_to_all = set(visible) >= set(standing.overview.units)
    title = voice.say("status-of", initiative=initiative_name(voice, initiative), week=week_of(period))
    body: list[CardElement] = [heading(title), *_whole(voice, standing, today, shown=open_to_all)]
    if open_to_all or standing.answered >= FEWEST:
        body += _waves(voice, initiative, standing, shown_waves(initiative, standing.overview.waves, visible))
    if open_to_all:
        body += _administrations(voice, standing, units)
        body += _changes(voice, standing, units)
        body += _blockers(voice, standing, playbooks)
    body += _open(voice, all_open if open_to_all else own_open, "status-open" if open_to_all else "status-open-own")
    body += _units(voice, initiative, standing, units, visible, managers)
    data = {"initiative": initiative.id}
    actions = [act(voice.say("status-heatmap"), "status-heatmap", data)] if visible else []
    actions += [
        act(voice.say("status-trend"), "status-trend", data),
        act(voice.say("status-training"), "status-training", data),
    ]
    return card(voice, body, [*actions, *([act(voice.say("status-actions"), "actions")] if own_open.any else [])])


def _whole(voice: Voice, standing: Standing, today: date, *, shown: bool) -> Iterator[CardElement]:
    whole = standing.overview.whole
    if shown or standing.answered >= FEWEST:
        yield paragraph(voice.say("status-whole", colour=voice.say(f"colour-{whole.colour}")), bold=True)
        yield paragraph(_counts(voice, whole))
    else:
        yield paragraph(voice.say("status-few"))
    said = []
    if standing.asked:
        said.append(voice.say("status-coverage", answered=standing.answered, asked=standing.asked))
    if whole.oldest:
        said.append(voice.say("status-oldest", days=max(0, (today - whole.oldest).days)))
    if said:
        yield aside(" ".join(said))
    rates = standing.rates
    if rates.falling and rates.now is not None and rates.before is not None:
        now, before = round(100 * rates.now), round(100 * rates.before)
        yield paragraph(voice.say("status-falling", now=now, before=before))


def _waves(voice: Voice, initiative: Initiative, standing: Standing, shown: Collection[str]) -> Iterator[CardElement]:
    waves = [each for each in in_order_of_start(initiative.waves) if each.id in shown]
    if len(waves) > 1:
        yield paragraph(voice.say("status-waves"), bold=True, apart=True)
    for wave in waves:
        cell = standing.overview.waves[wave.id]
        said = voice.say("status-wave", wave=wave.id, day=voice.day(wave.go_live))
        if wave.paused:
            said += f" ({voice.say('status-paused')})"
        yield paragraph(f"{said}: {voice.say(f'colour-{cell.colour}')}")
        yield aside(_counts(voice, cell))


def _administrations(voice: Voice, standing: Standing, units: Mapping[str, Unit]) -> Iterator[CardElement]:
    cells = [(id_, cell) for id_, cell in standing.overview.administrations.items() if id_ in units]
    if len(cells) < 2:
        return
    yield paragraph(voice.say("status-administrations"), bold=True, apart=True)
    worst_first = sorted(cells, key=lambda each: COLOURS_WORST_FIRST.index(each[1].colour))
    for id_, cell in worst_first[:MOST_ADMINISTRATIONS]:
        yield paragraph(f"{units[id_].name}: {voice.say(f'colour-{cell.colour}')}")
        yield aside(_counts(voice, cell))


def _changes(voice: Voice, standing: Standing, units: Mapping[str, Unit]) -> Iterator[CardElement]:
    changed = [each for each in standing.changed if each.unit in units][:MOST_CHANGES]
    if changed:
        yield paragraph(voice.say("status-changed"), bold=True, apart=True)
    for each in changed:
        before, now = voice.say(f"colour-{each.before}"), voice.say(f"colour-{each.now}")
        yield paragraph(voice.say("status-change", unit=units[each.unit].name, before=before, now=now))


def _blockers(voice: Voice, standing: Standing, playbooks: Mapping[str, Playbook]) -> Iterator[CardElement]:
    if standing.blockers:
        yield paragraph(voice.say("status-blockers"), bold=True, apart=True)
    for (book, dimension), count in standing.blockers[:MOST_BLOCKERS]:
        label = next(voice.pick(each.label) for each in playbooks[book].dimensions if each.id == dimension)
        yield paragraph(f"{label}: {count}")


def _open(voice: Voice, figures: OpenFigures, title: str) -> Iterator[CardElement]:
    if not figures.any:
        return
    yield paragraph(voice.say(title), bold=True, apart=True)
    counts = {
        "status-open-ahead": figures.ahead,
        "status-open-late": figures.late,
        "status-open-long-late": figures.long_late,
        "status-open-risks": figures.risks,
    }
    for key, count in counts.items():
        if count:
            yield paragraph(voice.say(key, count=count))


def _units(
    voice: Voice,
    initiative: Initiative,
    standing: Standing,
    units: Mapping[str, Unit],
    visible: Sequence[str],
    managers: Mapping[str, str],
) -> Iterator[CardElement]:
    if not visible:
        return
    cells = [(id_, standing.overview.units[id_].whole) for id_ in visible if id_ in standing.overview.units]
    needing = [each for each in cells if each[1].colour is not Colour.GREEN]
    needing.sort(
        key=lambda each: (
            COLOURS_WORST_FIRST.index(each[1].colour),
            # Of two, the one that starts sooner, then the one where more is red.
            initiative.go_live(each[0]) or date.max,
            -each[1].counts.get(Colour.RED, 0),
            units[each[0]].name.casefold(),
        )
    )
    yield paragraph(voice.say("status-units"), bold=True, apart=True)
    if not needing:
        yield paragraph(voice.say("status-nobody-needs"))
    for id_, cell in needing[:MOST_UNITS]:
        yield paragraph(f"{units[id_].name}: {voice.say(f'colour-{cell.colour}')}")
        yield aside("  ·  ".join(filter(None, (managers.get(id_, ""), _counts(voice, cell)))))
    if len(needing) > MOST_UNITS:
        yield aside(voice.say("status-more", count=len(needing) - MOST_UNITS))


def _counts(voice: Voice, cell: Cell) -> str:
    found = [(colour, cell.counts.get(colour, 0)) for colour in COLOURS_WORST_FIRST]
    said = (f"{voice.say(f'colour-{colour}')} {count}" for colour, count in found if count)
    # A line may end between two colours, not within one.
    return "  ·  ".join(each.replace(" ", "\N{NO-BREAK SPACE}") for each in said)
