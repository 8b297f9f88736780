"""What can be wrong with `steering.yaml` beyond its shape."""

from collections.abc import Iterator, Mapping

from content.faults import Fault, FaultKind
from content.library import Material
from content.playbook import Playbook
from content.source import Source
from content.steering import Steering


def steering_faults(
    steering: Steering, source: Source, material: Mapping[str, Material], playbooks: Mapping[str, Playbook]
) -> Iterator[Fault]:
    """What the rules name and there is not, and material that somebody has to finish first."""
    dimensions = {f"{book.id}/{each.id}" for book in playbooks.values() for each in book.dimensions}
    criteria = {each.id for book in playbooks.values() for each in book.criteria}
    for place, rule in enumerate(steering.rules):
        path = ("rules", place)
        if rule.id in {earlier.id for earlier in steering.rules[:place]}:
            yield source.fault(FaultKind.DUPLICATE_ID, f"there are two rules {rule.id}", *path, "id")
        for number, dimension in enumerate(rule.when.dimensions):
            if dimension not in dimensions:
                message = f"no playbook has a dimension {dimension}; it is written playbook/dimension"
                yield source.fault(FaultKind.DEAD_REFERENCE, message, *path, "when", "dimensions", number)
        for number, criterion in enumerate(rule.when.criteria):
            if criterion not in criteria:
                message = f"no playbook has a criterion {criterion}"
                yield source.fault(FaultKind.DEAD_REFERENCE, message, *path, "when", "criteria", number)
        found = material.get(rule.send)
        if found is None:
            yield source.fault(FaultKind.DEAD_REFERENCE, f"there is no material {rule.send}", *path, "send")
        elif blanks := next(filter(None, (text.blanks for text in found.texts.values())), None):
            message = f"{rule.send} cannot be sent as it is: nobody has written [{blanks[0]}]"
            yield source.fault(FaultKind.INVALID, message, *path, "send")
