"""A tenant: people and circles of people (groups, administrative units), and everything that ever changed in it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import NAMESPACE_DNS, uuid5

USER, GROUP = "#microsoft.graph.user", "#microsoft.graph.group"
# How an object went: `changed` can still be restored, `deleted` cannot.
SOFT, HARD = "changed", "deleted"


@dataclass(slots=True)
class Link:
    """Somebody became, or ceased to be, something to an object."""

    serial: int
    relation: str
    id: str
    kind: str = USER
    gone: bool = False


@dataclass(slots=True)
class Thing:
    """What has an id and changes; `serial` is that of its latest change, `removed` how it went."""

    id: str
    fields: dict[str, Any]
    serial: int
    made: int
    removed: str = ""
    log: list[Link] = field(default_factory=list)

    def related(self, relation: str) -> dict[str, str]:
        """The ids it is related to, with their kind."""
        return {}


@dataclass(slots=True)
class User(Thing):
    """Somebody with an account."""

    manager: str | None = None
    time_zone: str | None = None

    def related(self, relation: str) -> dict[str, str]:
        """The ids it is related to."""
        return {self.manager: USER} if relation == "manager" and self.manager else {}


@dataclass(slots=True)
class Circle(Thing):
    """A group or an administrative unit."""

    members: dict[str, str] = field(default_factory=dict)
    owners: dict[str, str] = field(default_factory=dict)

    def related(self, relation: str) -> dict[str, str]:
        """The ids it is related to, with their kind."""
        return {"members": self.members, "owners": self.owners}.get(relation, {})


class Tenant:
    """What a test fills and changes."""

    def __init__(self) -> None:
        self.serial = 0
        self.users: dict[str, User] = {}
        self.groups: dict[str, Circle] = {}
        self.administrative_units: dict[str, Circle] = {}
        # In which circles somebody is: thousands of them, and one leaves.
        self._member_of: dict[str, set[str]] = {}

    def add_user(
        self, name: str, *, id_: str = "", manager: str | None = None, time_zone: str | None = None, **fields: Any
    ) -> User:
        """Somebody new; the id follows from the name unless it is given."""
        made = id_ or object_id(name)
        local = name.casefold().replace(" ", ".")
        given = {
            "displayName": name,
            "userPrincipalName": f"{local}@example.org",
            "mailNickname": local,
            "accountEnabled": True,
            "userType": "Member",
            **fields,
        }
        serial = self._next()
        user = User(made, given, serial, serial, manager=manager, time_zone=time_zone)
        if manager:
            user.log.append(Link(serial, "manager", manager))
        self.users[made] = user
        return user

    def change_user(self, id_: str, **fields: Any) -> None:
        """Some of what is known of somebody is otherwise now."""
        user = self.users[id_]
        user.fields.update(fields)
        user.serial = self._next()

    def set_manager(self, id_: str, manager: str | None) -> None:
        """Somebody has another manager, or none."""
        user, serial = self.users[id_], self._next()
        if user.manager:
            user.log.append(Link(serial, "manager", user.manager, gone=True))
        if manager:
            user.log.append(Link(serial, "manager", manager))
        user.manager, user.serial = manager, serial

    def remove_user(self, id_: str, *, for_good: bool = False) -> None:
        """Somebody leaves, and with them goes their place in every circle."""
        for circle in self._member_of.pop(id_, set()):
            self._unlink(self._circle(circle), "members", id_)
        for each in (*self.groups.values(), *self.administrative_units.values()):
            if id_ in each.owners:
                self._unlink(each, "owners", id_)
        user = self.users[id_]
        user.removed, user.serial = HARD if for_good else SOFT, self._next()

    def add_group(
        self, name: str, members: Iterable[str] = (), owners: Iterable[str] = (), *, id_: str = "", **fields: Any
    ) -> Circle:
        """A new group."""
        nickname = name.casefold().replace(" ", "-")
        given = {"displayName": name, "mailNickname": nickname, "securityEnabled": True, **fields}
        return self._add(self.groups, id_ or object_id(f"group {name}"), given, members, owners)

    def add_administrative_unit(
        self, name: str, members: Iterable[str] = (), *, id_: str = "", **fields: Any
    ) -> Circle:
        """A new administrative unit."""
        return self._add(
            self.administrative_units, id_ or object_id(f"unit {name}"), {"displayName": name, **fields}, members, ()
        )

    def change(self, id_: str, **fields: Any) -> None:
        """Some of what is known of a circle is otherwise now."""
        circle = self._circle(id_)
        circle.fields.update(fields)
        circle.serial = self._next()

    def rename(self, id_: str, name: str) -> None:
        """A circle is called otherwise."""
        self.change(id_, displayName=name)

    def join(self, circle: str, member: str, kind: str = USER) -> None:
        """Somebody becomes a member."""
        found, serial = self._circle(circle), self._next()
        found.members[member] = kind
        self._member_of.setdefault(member, set()).add(circle)
        found.log.append(Link(serial, "members", member, kind))
        found.serial = serial

    def leave(self, circle: str, member: str) -> None:
        """Somebody is a member no more."""
        self._member_of.get(member, set()).discard(circle)
        self._unlink(self._circle(circle), "members", member)

    def move(self, member: str, before: str, after: str) -> None:
        """Somebody is in another circle."""
        self.leave(before, member)
        self.join(after, member)

    def merge(self, gone: str, into: str) -> None:
        """All of one circle are in another, and it is no more."""
        for member in list(self._circle(gone).members):
            self.move(member, gone, into)
        self.remove(gone)

    def own(self, circle: str, owner: str, *, ends: bool = False) -> None:
        """Somebody owns a group, or does no longer."""
        found = self._circle(circle)
        if ends:
            self._unlink(found, "owners", owner)
            return
        serial = self._next()
        found.owners[owner] = USER
        found.log.append(Link(serial, "owners", owner))
        found.serial = serial

    def remove(self, circle: str, *, for_good: bool = True) -> None:
        """A circle is no more: security groups go for good."""
        found = self._circle(circle)
        found.removed, found.serial = HARD if for_good else SOFT, self._next()

    def _add(
        self, where: dict[str, Circle], id_: str, fields: dict[str, Any], members: Iterable[str], owners: Iterable[str]
    ) -> Circle:
        serial = self._next()
        circle = Circle(id_, fields, serial, serial)
        where[id_] = circle
        for member in members:
            circle.members[member] = GROUP if member in self.groups else USER
            self._member_of.setdefault(member, set()).add(id_)
        circle.owners = dict.fromkeys(owners, USER)
        return circle

    def _unlink(self, circle: Circle, relation: str, id_: str) -> None:
        serial = self._next()
        kind = circle.related(relation).pop(id_)
        circle.log.append(Link(serial, relation, id_, kind, gone=True))
        circle.serial = serial

    def _circle(self, id_: str) -> Circle:
        return self.groups.get(id_) or self.administrative_units[id_]

    def _next(self) -> int:
        self.serial += 1
        return self.serial


def object_id(name: str) -> str:
    """An object id, the same for the same name in every run."""
    return str(uuid5(NAMESPACE_DNS, name))
