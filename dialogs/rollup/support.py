"""Who helps in the units: super-users by kind, which units have them and which lack them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dialogs.people.model import Unit
from dialogs.people.roster import Roster
from dialogs.privacy import FEWEST


class Kind(StrEnum):
    """What a super-user knows."""

    TECHNICAL = "technical"
    PROFESSIONAL = "professional"


@dataclass(frozen=True, slots=True, kw_only=True)
class Helped:
    """Which kinds of super-users a unit has; `unsaid` when it lists some and of nobody which kind."""

    kinds: frozenset[Kind]
    unsaid: bool = False

    @property
    def lacking(self) -> tuple[Kind, ...]:
        """The kinds it has nobody of; unknown, and so none, where the kind was never said."""
        return () if self.unsaid else tuple(kind for kind in Kind if kind not in self.kinds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """Units with a super-user of each kind, of all `units`; those of `unsaid` list some, and of nobody which kind.

    `lacking` names units whose answers the reader may see, by what they lack.
    """

    units: int
    technical: int
    professional: int
    unsaid: int
    lacking: tuple[tuple[Kind, tuple[str, ...]], ...]


def helped(unit: Unit, roster: Roster) -> Helped:
    """How it is in one unit; somebody the roster no longer knows helps nobody."""
    listed = {Kind.TECHNICAL: unit.technical_super_users, Kind.PROFESSIONAL: unit.professional_super_users}
    kinds = frozenset(kind for kind, ids in listed.items() if any(id_ in roster.people for id_ in ids))
    return Helped(kinds=kinds, unsaid=not kinds and any(id_ in roster.people for id_ in unit.super_users))


def support(units: Sequence[Unit], roster: Roster, visible: Collection[str]) -> Support | None:
    """Added up over units; None where so few are in it that it would tell of units the reader may not see."""
    if len(units) < FEWEST and not all(unit.id in visible for unit in units):
        return None
    found = {unit.id: helped(unit, roster) for unit in units}
    lacking = {
        kind: tuple(id_ for id_, each in found.items() if id_ in visible and kind in each.lacking) for kind in Kind
    }
    return Support(
        units=len(found),
        technical=sum(Kind.TECHNICAL in each.kinds for each in found.values()),
        professional=sum(Kind.PROFESSIONAL in each.kinds for each in found.values()),
        unsaid=sum(each.unsaid for each in found.values()),
        lacking=tuple((kind, ids) for kind, ids in lacking.items() if ids),
    )
