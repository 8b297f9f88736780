"""The file that says what of Graph becomes a unit, who leads it and who has which role (docs/graph.md)."""

import hashlib
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from bot.errors import OperationFailed
from content.model import Id, Line, Role
from dialogs.people.model import USUAL_ZONE

LARGEST_FILE = 1_000_000
# What a member of a group may become in a unit, besides the roles that are granted.
DEPUTY, SUPER_USER = Role.DEPUTY.value, Role.SUPER_USER.value
TECHNICAL, PROFESSIONAL = "technical-super-user", "professional-super-user"
IN_A_UNIT = frozenset({DEPUTY, SUPER_USER, TECHNICAL, PROFESSIONAL})
_BY_PLACE = frozenset({Role.STAFF, Role.MANAGER, Role.DEPUTY, Role.SUPER_USER})
_GRANTED = frozenset(Role) - _BY_PLACE

# A property of Graph: `mailNickname`, `extension_0123…_unitCode`.
Property = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9_]{0,119}$")]


def _zone(name: str) -> str:
    try:
        return ZoneInfo(name).key
    except (OSError, ValueError, KeyError) as error:
        raise ValueError(f"there is no time zone {name}") from error


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Parent(_Strict):
    """Where a unit belongs: by a property with the parent's id, by its name, or as a table says."""

    attribute: Property | None = None
    separator: str | None = Field(None, min_length=1)
    table: dict[Id, Id] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _one(self) -> "Parent":
        if sum((self.attribute is not None, self.separator is not None, bool(self.table))) != 1:
            raise ValueError("parent is one of attribute, separator and table")
        return self


class Manager(_Strict):
    """Who leads a unit: the group's owner, or whom most members have as their `manager`; the table comes first."""

    by: Literal["owner", "line"] | None = None
    # A unit's id, and the manager's object id or what `people.key` says.
    table: dict[Id, Line] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _something(self) -> "Manager":
        if self.by is None and not self.table:
            raise ValueError("manager is by: owner, by: line, or a table")
        return self


class Units(_Strict):
    """Which groups or administrative units are units."""

    of: Literal["groups", "administrative-units"] = "groups"
    # Their names begin so; the rest is the unit's name.
    name_prefix: str | None = Field(None, min_length=1)
    # Object ids, each with the id of the unit it is.
    ids: dict[str, Id] = Field(default_factory=dict)
    # The property that is the unit's id, where `ids` says nothing.
    key: Property = "id"
    parent: Parent | None = None
    manager: Manager | None = None
    # From the manager's mailbox.
    time_zone: bool = False

    @model_validator(mode="after")
    def _some(self) -> "Units":
        if self.name_prefix is None and not self.ids:
            raise ValueError("units need name_prefix or ids")
        if self.of != "groups" and self.manager and self.manager.by == "owner":
            raise ValueError("administrative units have no owner: manager is by: line, or a table")
        return self


class People(_Strict):
    """What is taken of people."""

    key: Property = "id"
    # From preferredLanguage.
    language: bool = True
    # What stands in `department`, each with the unit whose people they are.
    departments: dict[Line, Id] = Field(default_factory=dict)
    guests: bool = False


class GroupRole(_Strict):
    """What the members of a group are: a role, `role@unit#initiative`, or something in the units they work in."""

    group: Line
    grant: str

    @property
    def role(self) -> str:
        """Without the unit and the initiative."""
        return self.grant.partition("#")[0].partition("@")[0]

    @property
    def unit(self) -> str | None:
        """The unit, where one is named."""
        return self.grant.partition("#")[0].partition("@")[2] or None

    @model_validator(mode="after")
    def _known(self) -> "GroupRole":
        known = IN_A_UNIT | _GRANTED
        if self.role not in known:
            raise ValueError(f"there is no role {self.role} to grant; there are: {', '.join(sorted(known))}")
        return self


class Daily(_Strict):
    """When the bot looks by itself, and how much may be gone before somebody has to look."""

    hour: int = Field(4, ge=0, le=23)
    time_zone: Annotated[str, AfterValidator(_zone)] = USUAL_ZONE
    most_removed: float = Field(0.1, ge=0, le=1)


class Mapping(_Strict):
    """The whole file."""

    units: Units
    people: People = People()
    roles: list[GroupRole] = Field(default_factory=list)
    daily: Daily | None = Daily()
    # Files beside this one, with what Graph does not know: shifts, support, channels, waves, external units.
    complement: list[str] = Field(default_factory=list)

    @property
    def user_properties(self) -> list[str]:
        """What is read of people."""
        wanted = ["displayName", "accountEnabled", "userType", self.people.key, "manager"]
        wanted += ["preferredLanguage"] if self.people.language else []
        wanted += ["department"] if self.people.departments else []
        return [each for each in dict.fromkeys(wanted) if each != "id"]

    @property
    def circle_properties(self) -> list[str]:
        """What is read of groups and administrative units, without their members and owners."""
        wanted = ["displayName", self.units.key]
        wanted += [self.units.parent.attribute] if self.units.parent and self.units.parent.attribute else []
        return [each for each in dict.fromkeys(wanted) if each != "id"]

    def is_unit(self, id_: str, name: str) -> bool:
        """Whether a group (or an administrative unit) of this id and name is a unit."""
        prefix = self.units.name_prefix
        return id_ in self.units.ids or (prefix is not None and name.startswith(prefix))

    def gives_role(self, id_: str, name: str) -> bool:
        """Whether the members of a group have a role by it."""
        return any(each.group in (id_, name) for each in self.roles)

    def concerns_group(self, id_: str, name: str) -> bool:
        """Whether anything of a group is of use."""
        return self.gives_role(id_, name) or (self.units.of == "groups" and self.is_unit(id_, name))

    def source(self, url: str) -> str:
        """By which rules something was read, and where: what was read by others is of no use."""
        read = self.model_dump_json(exclude={"daily", "complement"})
        return hashlib.sha256(f"{url} {read}".encode()).hexdigest()


def read_mapping(path: Path) -> Mapping:
    """The file; raises OperationFailed with everything that is wrong with it."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise OperationFailed(f"{path} is larger than {LARGEST_FILE} bytes")
        data = yaml.safe_load(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise OperationFailed(f"{path} cannot be read: {error}") from error
    try:
        return Mapping.model_validate(data)
    except ValidationError as error:
        found = [f"{'.'.join(map(str, each['loc'])) or 'the file'}: {each['msg']}" for each in error.errors()]
        raise OperationFailed(f"{path.name}: {'; '.join(found)}") from error
