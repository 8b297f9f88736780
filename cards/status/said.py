"""What an overview, a heat map and a report say of the same figures, in the same words."""

from collections.abc import Mapping

from content.playbook import Playbook
from content.voice import Voice
from dialogs.rollup.model import COLOURS_WORST_FIRST, Cell


def counts(voice: Voice, cell: Cell) -> str:
    """How many have which colour."""
    found = [(colour, cell.counts.get(colour, 0)) for colour in COLOURS_WORST_FIRST]
    said = (f"{voice.say(f'colour-{colour}')} {count}" for colour, count in found if count)
    # A line may end between two colours, not within one.
    return "  ·  ".join(each.replace(" ", "\N{NO-BREAK SPACE}") for each in said)


def dimension_name(voice: Voice, key: tuple[str, str], playbooks: Mapping[str, Playbook]) -> str:
    """What a dimension is called, by its playbook and its id."""
    book, dimension = key
    return next(voice.pick(each.label) for each in playbooks[book].dimensions if each.id == dimension)
