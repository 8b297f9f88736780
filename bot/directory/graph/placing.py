"""Which group is which unit, who is who, and who works where: a tenant in the words of the roster."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.directory.graph.mapping import Mapping as Rules
from bot.directory.graph.tenant import Circle, Tenant
from dialogs.people.model import Person

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
# More of one kind say no more.
_NAMED = 10


@dataclass(slots=True)
class Placed:
    """`unit_ids` and `person_ids` are ours by object id; `staff` object ids by unit, `homes` units by object id."""

    tenant: Tenant
    rules: Rules
    unit_ids: dict[str, str] = field(default_factory=dict)
    person_ids: dict[str, str] = field(default_factory=dict)
    by_key: dict[str, str] = field(default_factory=dict)
    staff: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    homes: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    remarks: list[str] = field(default_factory=list)

    @property
    def circles(self) -> Mapping[str, Circle]:
        """Those that may be units."""
        return self.tenant.groups if self.rules.units.of == "groups" else self.tenant.administrative_units

    def counts(self, id_: str) -> bool:
        """Whether somebody is there at all: with an account that is in use, and no guest unless guests are wanted."""
        account = self.tenant.users.get(id_)
        return account is not None and account.enabled and (self.rules.people.guests or not account.guest)

    def name_units(self) -> None:
        """Which circle is which unit."""
        taken: dict[str, str] = {}
        unnamed, twice = list[str](), list[str]()
        for id_, circle in self.circles.items():
            if not self.rules.is_unit(id_, circle.name):
                continue
            ours = self.rules.units.ids.get(id_) or (id_ if self.rules.units.key == "id" else circle.key)
            if not ours or not _ID.fullmatch(ours):
                unnamed.append(circle.name)
            elif ours in taken:
                twice.append(f"{circle.name} ({ours})")
            else:
                taken[ours] = id_
                self.unit_ids[id_] = ours
        self.remark(f"without a usable {self.rules.units.key}, so not taken as units", unnamed)
        self.remark("left out: another group has their id", twice)

    def name_people(self, known: Mapping[str, str], taken: set[str]) -> None:
        """Who is who: whoever the roster knew by their object id keeps their id there."""
        for id_, account in self.tenant.users.items():
            ours = known.get(id_.casefold())
            if ours is None:
                wanted = id_ if self.rules.people.key == "id" else account.key
                ours = wanted if wanted and wanted not in taken else id_
                taken.add(ours)
            self.person_ids[id_] = ours
            if account.key:
                self.by_key[account.key.casefold()] = id_

    def place(self) -> None:
        """Who works where: by membership, then by department."""
        # In the order of their ids: whoever works in several is at home in the same one each time.
        for id_, ours in sorted(self.unit_ids.items(), key=lambda each: each[1]):
            for member in self.circles[id_].members:
                self._put(member, ours)
        units = set(self.unit_ids.values())
        for id_, account in self.tenant.users.items():
            named = self.rules.people.departments.get(account.department or "")
            if named in units:
                self._put(id_, named)

    def _put(self, id_: str, unit: str) -> None:
        if self.counts(id_) and unit not in self.homes[id_]:
            self.homes[id_].append(unit)
            self.staff[unit].append(id_)

    def remark(self, what: str, names: Sequence[str]) -> None:
        """Say it of these, if there are any."""
        if names:
            more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
            self.remarks.append(f"{what}: {', '.join(names[:_NAMED])}{more}")


def placed(tenant: Tenant, rules: Rules, known: Iterable[Person]) -> Placed:
    """Everything in its place; `known` are people as they are called so far, the later before the earlier."""
    found = Placed(tenant, rules)
    found.name_units()
    people = list(known)
    accounts = {each.aad_id.casefold(): each.id for each in people if each.aad_id}
    found.name_people(accounts, {each.id for each in people})
    found.place()
    return found
