"""What people ask to be spared, and of which initiatives they hear anything at all."""

from collections.abc import Collection
from datetime import date

from dialogs.broadcast.contacts import Wish
from dialogs.initiative.model import Initiative
from dialogs.people.model import Person
from dialogs.people.roster import Roster


def heard_of(roster: Roster, person: Person, wish: Wish, day: date) -> list[Initiative]:
    """The initiatives that write to somebody: of their units, those they lead or have a role for; and those muted."""
    own = {*person.units, *(unit.id for unit in roster.led_by(person.id, day))}

    def by_role(initiative: Initiative) -> bool:
        granted = [each.unit for each in person.grants if each.covers(None, initiative.id)]
        below = (unit.id for root in granted if root for unit in roster.subtree(root))
        return None in granted or any(id_ in initiative.units for id_ in below)

    return [
        each
        for each in roster.initiatives.values()
        if each.id in wish.muted or not own.isdisjoint(each.units) or by_role(each)
    ]


def chosen(wish: Wish, shown: Collection[str], heard: Collection[str], *, digest: bool) -> Wish:
    """What somebody asks for now: of the initiatives that were `shown`, to hear of these; others stay as they were."""
    muted = (wish.muted - frozenset(shown)) | (frozenset(shown) - frozenset(heard))
    return Wish(person=wish.person, muted=muted, digest=digest)
