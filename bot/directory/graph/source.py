"""The roster from Graph: reads the mapping, looks at the tenant, and says what the roster would be."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp

from bot.directory.graph.mapping import Mapping, read_mapping
from bot.directory.graph.tenant import Tenant, read, written
from bot.directory.roster_file import read_roster
from bot.directory.roster_merge import RosterFile
from bot.errors import OperationFailed
from bot.settings import Settings
from dialogs.people.directory import DirectoryMemory
from dialogs.people.roster import RosterRecords


@dataclass(frozen=True, slots=True)
class Seen:
    """A tenant as it was at a moment, by the rules and files of that moment."""

    rules: Mapping
    beside: RosterFile
    tenant: Tenant
    remarks: tuple[str, ...]
    memory: DirectoryMemory


class GraphDirectory:
    """Looks when asked; the mapping and the files beside it are read anew each time."""

    def __init__(self, settings: Settings, session: aiohttp.ClientSession) -> None:
        assert settings.graph is not None
        self._settings = settings
        self._session = session
        self._path: Path = settings.graph

    @property
    def most_removed(self) -> float:
        """The share of people or units that may be gone without anybody having looked; raises OperationFailed."""
        daily = read_mapping(self._path).daily
        return daily.most_removed if daily else 0.0

    def due(self, last: datetime | None, now: datetime) -> bool:
        """Whether it is time to look by itself: once a day, from the hour of the mapping on."""
        daily = read_mapping(self._path).daily
        if daily is None:
            return False
        local = now.astimezone(ZoneInfo(daily.time_zone))
        latest = local.replace(hour=daily.hour, minute=0, second=0, microsecond=0)
        latest -= timedelta(days=1) if latest > local else timedelta()
        return last is None or last < latest

    async def look(self, memory: DirectoryMemory | None, now: datetime, *, anew: bool = False) -> Seen:
        """What there is now, by what has changed since `memory`; nothing is kept. Raises OperationFailed."""
        # The SDK is loaded here: whoever never looks never pays for it.
        from bot.directory.graph.delta import Reading, read_tenant
        from bot.directory.graph.service import open_graph

        rules = read_mapping(self._path)
        beside = self._beside(rules, now)
        source = rules.source(self._settings.graph_url)
        before = Reading()
        if memory is not None and memory.source == source and not anew:
            before = Reading(tenant=await asyncio.to_thread(_read, memory.facts), links=dict(memory.links))
        async with open_graph(self._settings, self._session) as graph:
            reading = await read_tenant(graph, rules, before)
        facts = await asyncio.to_thread(written, reading.tenant)
        kept = DirectoryMemory(source=source, at=now, links=reading.links, facts=facts)
        return Seen(rules, beside, reading.tenant, tuple(reading.remarks), kept)

    def roster(self, seen: Seen, stored: RosterRecords, now: datetime) -> tuple[RosterRecords, list[str]]:
        """The roster as it would be, and remarks; pure, and half a second's work for a region."""
        from bot.directory.graph.roster import roster_of

        records, remarks = roster_of(seen.tenant, seen.rules, seen.beside, stored, now.date())
        return records, [*seen.remarks, *remarks]

    def _beside(self, rules: Mapping, now: datetime) -> RosterFile:
        found = read_roster([self._path.parent / each for each in rules.complement], now.date())
        if found.problems:
            raise OperationFailed("the files beside the mapping: " + "; ".join(found.problems[:20]))
        return found


def _read(facts: str) -> Tenant:
    try:
        return read(facts)
    except ValueError as error:
        raise OperationFailed("what was remembered of Graph cannot be read; look anew: --anew") from error
