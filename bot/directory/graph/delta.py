"""Reads a tenant: everything the first time, afterwards only what has changed since."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import structlog

from bot.directory.graph import mailboxes
from bot.directory.graph.mapping import Mapping as Rules
from bot.directory.graph.service import Graph, GraphFailed
from bot.directory.graph.tenant import Circle, CircleRow, LinkRow, Tenant, UserRow, apply_circle, apply_user

if TYPE_CHECKING:
    from kiota_abstractions.request_information import RequestInformation

log = structlog.get_logger()

GROUPS, ADMINISTRATIVE_UNITS, USERS = "groups", "administrative-units", "users"
_GONE = 410
# How an old link is refused, besides with 410: the documentation knows both.
_STALE = frozenset({"resyncRequired", "syncStateNotFound", "syncStateInvalid"})


@dataclass(slots=True, kw_only=True)
class Reading:
    """A tenant, where to go on the next time, and what could not be read."""

    tenant: Tenant = field(default_factory=Tenant)
    links: dict[str, str] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)


async def read_tenant(graph: Graph, rules: Rules, before: Reading) -> Reading:
    """What there is now; `before` is changed on the way and of no use afterwards. Raises GraphFailed."""
    reader = _Reader(graph, rules, before)
    await reader.circles()
    await reader.users()
    if rules.units.time_zone:
        before.remarks += await mailboxes.read_zones(graph, before.tenant, _leaders(before.tenant, rules))
    return before


def _leaders(tenant: Tenant, rules: Rules) -> Iterable[str]:
    """Whoever may be the manager of a unit."""
    table = set(rules.units.manager.table.values()) if rules.units.manager else set()
    circles = tenant.groups if rules.units.of == GROUPS else tenant.administrative_units
    found = {owner for circle in circles.values() for owner in circle.owners}
    found |= {account.manager for account in tenant.users.values() if account.manager}
    found |= {id_ for id_, account in tenant.users.items() if id_ in table or account.key in table}
    return (each for each in found if each in tenant.users)


class _Reader:
    def __init__(self, graph: Graph, rules: Rules, reading: Reading) -> None:
        self._graph = graph
        self._rules = rules
        self._reading = reading

    async def circles(self) -> None:
        """Groups and administrative units with their members, each where the mapping asks for them."""
        rules, tenant, client = self._rules, self._reading.tenant, self._graph.client
        by_groups = rules.units.of == GROUPS
        if by_groups or rules.roles:
            wanted = [*rules.circle_properties, "members", "owners"]
            first = _asking(client.groups.delta.to_get_request_information, wanted)
            await self._circles(GROUPS, tenant.groups, first, rules.concerns_group)
        if not by_groups:
            builder = client.directory.administrative_units.delta
            first = _asking(builder.to_get_request_information, [*rules.circle_properties, "members"])
            await self._circles(ADMINISTRATIVE_UNITS, tenant.administrative_units, first, rules.is_unit)

    async def users(self) -> None:
        """Everybody; a delta cannot be asked for some."""
        users, key = self._reading.tenant.users, self._rules.people.key
        builder = self._graph.client.users.delta
        first = _asking(builder.to_get_request_information, self._rules.user_properties)

        def take(value: list[dict[str, Any]]) -> None:
            for each in value:
                apply_user(users, UserRow.model_validate(each), key)

        await self._part(USERS, first, users.clear, take)

    async def _circles(
        self,
        part: str,
        circles: dict[str, Circle],
        first: Callable[[], "RequestInformation"],
        wanted: Callable[[str, str], bool],
    ) -> None:
        units = self._rules.units
        parent = units.parent.attribute if units.parent else None
        new: set[str] = set()

        def take(value: list[dict[str, Any]]) -> None:
            for each in value:
                row = CircleRow.model_validate(each)
                if apply_circle(circles, row, units.key, parent, wanted):
                    new.add(row.id)

        anew = await self._part(part, first, circles.clear, take)
        for id_ in (each for each in new if each in circles) if not anew else ():
            # One that was there and did not matter: a delta tells its new name, and not who has been in it all along.
            await self._complete(part, id_, circles[id_])

    async def _complete(self, part: str, id_: str, circle: Circle) -> None:
        client = self._graph.client
        if part == GROUPS:
            group = client.groups.by_group_id(id_)
            asked: dict[str, Any] = {"members": group.members, "owners": group.owners}
        else:
            unit = client.directory.administrative_units.by_administrative_unit_id(id_)
            asked = {"members": unit.members}
        for relation, builder in asked.items():
            linked: dict[str, None] = getattr(circle, relation)
            async for page in self._graph.pages(f"{part} {relation}", builder.to_get_request_information()):
                rows = (LinkRow.model_validate(each) for each in page.value)
                linked.update(dict.fromkeys(row.id for row in rows if row.type.endswith(".user")))

    async def _part(
        self,
        part: str,
        first: Callable[[], "RequestInformation"],
        forget: Callable[[], None],
        take: Callable[[list[dict[str, Any]]], None],
    ) -> bool:
        """Read on from where the last time ended, or everything; whether it was everything."""
        link = self._reading.links.pop(part, None)
        if link:
            try:
                self._reading.links[part] = await self._pages(part, self._graph.at(link), take)
                return False
            except GraphFailed as error:
                if error.status != _GONE and error.code not in _STALE:
                    raise
                log.info("graph_read_anew", part=part)
        forget()
        self._reading.links[part] = await self._pages(part, first(), take)
        return True

    async def _pages(self, part: str, first: "RequestInformation", take: Callable[[list[dict[str, Any]]], None]) -> str:
        delta = None
        async for page in self._graph.pages(part, first):
            take(page.value)
            delta = page.delta
            # A page is some milliseconds' work, and somebody may be waiting for an answer.
            await asyncio.sleep(0)
        if delta is None:
            raise GraphFailed(part, 200, "the last page has no link for the next time")
        return delta


def _asking(make: Callable[[Any], "RequestInformation"], select: list[str]) -> Callable[[], "RequestInformation"]:
    def first() -> "RequestInformation":
        from kiota_abstractions.base_request_configuration import RequestConfiguration

        info = make(RequestConfiguration())
        info.query_parameters["%24select"] = ",".join(select)
        return info

    return first
