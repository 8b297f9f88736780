"""People and units as the roster knows them."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from content.language import Language
from content.model import Role

# Where nothing else is said.
USUAL_ZONE = "Europe/Stockholm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A role, everywhere or in one unit and those below it, for every initiative or for one."""

    role: Role
    unit: str | None = None
    initiative: str | None = None

    @classmethod
    def read(cls, text: str) -> "Grant":
        """`project-leader`; for a unit and those below it `communicator@hospital`; for an initiative `owner#records`.

        Raises ValueError for a role that is none.
        """
        where, _, initiative = text.partition("#")
        role, _, unit = where.partition("@")
        return cls(role=Role(role.strip()), unit=unit.strip() or None, initiative=initiative.strip() or None)

    def __str__(self) -> str:
        """As it is read."""
        return f"{self.role}{f'@{self.unit}' if self.unit else ''}{f'#{self.initiative}' if self.initiative else ''}"

    def covers(self, line: Collection[str] | None, initiative: str | None) -> bool:
        """Whether it was granted for a unit of this line (from a unit upwards) and for this initiative.

        None stands for any: what concerns no unit, or no initiative, is covered by a role for one.
        """
        here = self.unit is None or line is None or self.unit in line
        return here and (self.initiative is None or initiative is None or self.initiative == initiative)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who may talk with the bot; `aad_id` is the object id in Entra.

    Whoever has none and can be told things elsewhere works outside: `contact` is a mail address or a telephone number
    of their `organisation`, such as a municipality or a private provider.
    """

    id: str
    name: str
    aad_id: str | None = None
    units: tuple[str, ...] = ()
    grants: tuple[Grant, ...] = ()
    language: Language | None = None
    organisation: str | None = None
    contact: str | None = None

    @property
    def outside(self) -> bool:
        """Whether the bot cannot write to them: they are in another organisation."""
        return self.aad_id is None and self.contact is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deputy:
    """Who stands in for a manager, from the first day to the last, both included."""

    person: str
    first: date | None = None
    last: date | None = None

    def stands_in_on(self, day: date) -> bool:
        """Whether the deputy may act on `day`."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """When people of a unit are at work: days of the week (0 is Monday), from when to when, in the unit's own time."""

    days: tuple[int, ...]
    opens: time
    closes: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A node of the organisation; `channel` is the Teams conversation its messages are posted in, of the team `team`.

    `shifts` are the hours in which its people may be written to; none given, the organisation's own on working days.

    Super-users know the system (technical), the ways of working (professional) or both; of those in `super_users`
    nobody has said which. An `external` one belongs to another organisation: its people are told by other means.
    """

    id: str
    name: str
    parent: str | None = None
    manager: str | None = None
    deputies: tuple[Deputy, ...] = ()
    super_users: tuple[str, ...] = ()
    technical_super_users: tuple[str, ...] = ()
    professional_super_users: tuple[str, ...] = ()
    time_zone: str = USUAL_ZONE
    language: Language = Language.SV
    channel: str | None = None
    team: str | None = None
    support: str | None = None
    shifts: tuple[Shift, ...] = ()
    external: bool = False

    @property
    def every_super_user(self) -> tuple[str, ...]:
        """The unit's super-users of whichever kind, each once."""
        return tuple(dict.fromkeys((*self.technical_super_users, *self.professional_super_users, *self.super_users)))

    def day(self, moment: datetime) -> date:
        """The date it is in this unit."""
        return moment.astimezone(ZoneInfo(self.time_zone)).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """What a person chose, or the bot learned from what they wrote."""

    person: str
    language: Language
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Where a person or a channel can be written to: what a conversation's last activity told."""

    conversation: str
    service_url: str
    person: str | None = None
    tenant: str | None = None
    user_id: str | None = field(default=None)
