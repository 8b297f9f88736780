"""What an overview, a heat map and a report say of the same figures, in the same words."""

from collections.abc import Mapping

from content.playbook import Playbook
from content.voice import Voice
from dialogs.action.figures import OpenFigures
from dialogs.rollup.model import COLOURS_WORST_FIRST, Cell
from dialogs.rollup.seen import Seen
from dialogs.rollup.view import Rates


def counts(voice: Voice, cell: Cell) -> str:
    """How many have which colour."""
    found = [(colour, cell.counts.get(colour, 0)) for colour in COLOURS_WORST_FIRST]
    said = (f"{voice.say(f'colour-{colour}')} {count}" for colour, count in found if count)
    # A line may end between two colours, not within one.
    return "  ·  ".join(each.replace(" ", "\N{NO-BREAK SPACE}") for each in said)


def coverage(voice: Voice, seen: Seen) -> str:
    """How many have answered, and how old the oldest answer is; empty where nobody was asked or has answered."""
    said = []
    if seen.asked:
        said.append(voice.say("status-coverage", answered=seen.answered, asked=seen.asked))
    if seen.days_old is not None:
        said.append(voice.say("status-oldest", days=seen.days_old))
    return " ".join(said)


def falling(voice: Voice, rates: Rates) -> str:
    """That clearly fewer answer than in the round before; empty when they do not."""
    if not rates.falling or rates.now is None or rates.before is None:
        return ""
    return voice.say("status-falling", now=round(100 * rates.now), before=round(100 * rates.before))


def open_counts(voice: Voice, figures: OpenFigures) -> list[str]:
    """What is open, by how late it is, and the risks: only what there is."""
    found = {
        "status-open-ahead": figures.ahead,
        "status-open-late": figures.late,
        "status-open-long-late": figures.long_late,
        "status-open-risks": figures.risks,
    }
    return [voice.say(key, count=count) for key, count in found.items() if count]


def dimension_name(voice: Voice, key: tuple[str, str], playbooks: Mapping[str, Playbook]) -> str:
    """What a dimension is called, by its playbook and its id."""
    book, dimension = key
    return next(voice.pick(each.label) for each in playbooks[book].dimensions if each.id == dimension)
