"""What may be shown of counts, so that nobody can be told by a small one."""

from collections.abc import Mapping
from typing import TypeVar

# With fewer answers a sum could be traced to a person or a unit by those who may not see it.
FEWEST = 5

Key = TypeVar("Key")


def shown(counts: Mapping[Key, int]) -> dict[Key, int | None]:
    """The counts of one whole, None where there are some, but fewer than five.

    What is left when the others are taken from the whole must not be that few either: then the next smallest is left
    out with it.
    """
    few = {key for key, count in counts.items() if 0 < count < FEWEST}
    others = sorted((key for key, count in counts.items() if count >= FEWEST), key=lambda key: counts[key])
    while 0 < sum(counts[key] for key in few) < FEWEST and others:
        few.add(others.pop(0))
    return {key: None if key in few else count for key, count in counts.items()}
