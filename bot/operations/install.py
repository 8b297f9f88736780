"""The app installed for people, for a command: how many have it, and who cannot."""

from collections.abc import AsyncIterator, Mapping
from typing import Any

from bot.errors import OperationFailed
from bot.operations.model import Event
from bot.outbound import InstallKeeper
from bot.outbound.install_keeper import Reached
from bot.roster_view import RosterView


class InstallOperations:
    """Performs what `startklar reach install` asks for."""

    def __init__(self, roster: RosterView, installer: InstallKeeper) -> None:
        self._roster = roster
        self._installer = installer

    async def install(self, arguments: Mapping[str, Any]) -> AsyncIterator[Event]:
        """For everybody, or those of `units`; with `dry_run` only the counts."""
        units = [str(each) for each in arguments.get("units") or ()]
        roster = await self._roster.current()
        if unknown := [each for each in units if each not in roster.units]:
            raise OperationFailed(f"there is no unit {', '.join(unknown)} in the roster")
        if arguments.get("dry_run"):
            yield Event(result=_told(await self._installer.waiting(units)))
            return
        found = Reached()
        async for found in self._installer.install(units):
            done = found.installed + sum(found.refused.values())
            yield Event(done=done, total=done + found.waiting)
        yield Event(result=_told(found))


def _told(found: Reached) -> dict[str, Any]:
    return {
        "known": found.known,
        "no_account": found.no_account,
        "declined": found.declined,
        "waiting": found.waiting,
        "installed": found.installed,
        "refused": {cause.value: count for cause, count in found.refused.items()},
        "teams_waiting": found.teams_waiting,
        "teams_installed": found.teams_installed,
        "teams_refused": {cause.value: count for cause, count in found.teams_refused.items()},
    }
