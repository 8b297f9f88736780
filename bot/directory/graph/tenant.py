"""A tenant as far as it was read: people, groups and administrative units, and how a delta's rows change them."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

USER = "#microsoft.graph.user"


class Removed(BaseModel):
    """Why something is no longer there: `changed` may come back, `deleted` does not."""

    reason: str = ""


class LinkRow(BaseModel):
    """Somebody became, or ceased to be, a member, an owner or a manager."""

    id: str
    type: str = Field(USER, alias="@odata.type")
    removed: Removed | None = Field(None, alias="@removed")


class Row(BaseModel):
    """A row of a delta: only what it says is known; what else was asked for is in `model_extra`."""

    model_config = ConfigDict(extra="allow")

    id: str
    removed: Removed | None = Field(None, alias="@removed")
    name: str | None = Field(None, alias="displayName")

    def told(self, property_: str) -> bool:
        """Whether the row says something of a property, be it that it is empty."""
        return property_ == "id" or property_ in (self.model_extra or {})

    def text(self, property_: str) -> str | None:
        """A property's value."""
        found = self.id if property_ == "id" else (self.model_extra or {}).get(property_)
        return str(found).strip() or None if found is not None else None


class UserRow(Row):
    """Somebody with an account."""

    enabled: bool | None = Field(None, alias="accountEnabled")
    type: str | None = Field(None, alias="userType")
    manager: list[LinkRow] = Field(default_factory=list, alias="manager@delta")


class CircleRow(Row):
    """A group or an administrative unit."""

    members: list[LinkRow] = Field(default_factory=list, alias="members@delta")
    owners: list[LinkRow] = Field(default_factory=list, alias="owners@delta")


@dataclass(slots=True)
class Account:
    """Somebody, as far as the mapping asks."""

    name: str = ""
    key: str | None = None
    enabled: bool = True
    guest: bool = False
    language: str | None = None
    department: str | None = None
    manager: str | None = None


@dataclass(slots=True)
class Circle:
    """A group or an administrative unit that matters: people's object ids only, in the order they came."""

    name: str = ""
    key: str | None = None
    parent: str | None = None
    members: dict[str, None] = field(default_factory=dict)
    owners: dict[str, None] = field(default_factory=dict)


@dataclass(slots=True)
class Tenant:
    """By object id; `zones` are the time zones of mailboxes, empty for whoever has none."""

    users: dict[str, Account] = field(default_factory=dict)
    groups: dict[str, Circle] = field(default_factory=dict)
    administrative_units: dict[str, Circle] = field(default_factory=dict)
    zones: dict[str, str] = field(default_factory=dict)


_TENANT = TypeAdapter(Tenant)


def written(tenant: Tenant) -> str:
    """As it is remembered."""
    return _TENANT.dump_json(tenant, exclude_defaults=True).decode()


def read(facts: str) -> Tenant:
    """What was remembered; raises ValueError when it is no tenant."""
    return _TENANT.validate_json(facts)


def account_of(facts: str, id_: str) -> dict[str, Any] | None:
    """What is remembered of one account, found without reading everybody's: somebody waits for it."""
    for key in dict.fromkeys((id_, id_.lower())):
        begins = f"{json.dumps(key)}:"
        at = facts.find(f"{begins}{{")
        if at >= 0:
            found: dict[str, Any] = json.JSONDecoder().raw_decode(facts, at + len(begins))[0]
            return found
    return None


def apply_user(users: dict[str, Account], row: UserRow, key: str) -> None:
    """What a row says of somebody."""
    if row.removed:
        users.pop(row.id, None)
        return
    account = users.setdefault(row.id, Account())
    if row.name is not None:
        account.name = row.name
    if row.enabled is not None:
        account.enabled = row.enabled
    if row.type is not None:
        account.guest = row.type == "Guest"
    if row.told(key):
        account.key = row.text(key)
    if row.told("preferredLanguage"):
        account.language = row.text("preferredLanguage")
    if row.told("department"):
        account.department = row.text("department")
    for link in row.manager:
        if link.removed is None:
            account.manager = link.id
    # Whoever was replaced is told of as well, in whatever order.
    if any(link.removed and link.id == account.manager for link in row.manager):
        account.manager = None


def apply_circle(
    circles: dict[str, Circle], row: CircleRow, key: str, parent: str | None, wanted: Callable[[str, str], bool]
) -> bool:
    """What a row says of a circle, if it is wanted; whether it is one that was not known before."""
    if row.removed:
        circles.pop(row.id, None)
        return False
    known = circles.get(row.id)
    name = row.name if row.name is not None else (known.name if known else "")
    if not wanted(row.id, name):
        circles.pop(row.id, None)
        return False
    circle = circles.setdefault(row.id, Circle())
    circle.name = name
    if row.told(key):
        circle.key = row.text(key)
    if parent and row.told(parent):
        circle.parent = row.text(parent)
    _link(circle.members, row.members)
    _link(circle.owners, row.owners)
    return known is None


def _link(linked: dict[str, None], rows: Iterable[LinkRow]) -> None:
    for row in rows:
        if row.removed:
            linked.pop(row.id, None)
        elif row.type == USER:
            linked[row.id] = None
