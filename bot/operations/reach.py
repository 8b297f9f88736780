"""What became of a broadcast, and all that was decided about it, for a command."""

from collections.abc import AsyncIterator, Mapping
from typing import Any

from bot.errors import OperationFailed
from bot.operations.model import Event
from bot.outbound.ledger_view import Reach
from bot.ports import Clock, Editions, Store
from bot.reports.reach_sheet import ReachTable, Row
from bot.roster_view import RosterView
from content.language import Language
from content.voice import Voice
from dialogs.broadcast.broadcast import AHEAD, Broadcast, Content, Entry
from dialogs.people.model import USUAL_ZONE

# So many rows travel in one event.
_ROWS = 500


class ReachOperations:
    """Reads ledgers and logs from an open store; whoever may run commands may see all of both."""

    def __init__(self, store: Store, editions: Editions, roster: RosterView, clock: Clock) -> None:
        self._store = store
        self._editions = editions
        self._roster = roster
        self._clock = clock

    async def ledger(self, arguments: Mapping[str, Any]) -> AsyncIterator[Event]:
        """The header, then the rows, some hundred at a time; at the end how many."""
        roster, broadcast = await self._roster.current(), await self._broadcast(arguments)
        if broadcast.stage in AHEAD:
            raise OperationFailed(f"broadcast {broadcast.id} has not gone out yet: it is {broadcast.stage}")
        initiative = roster.initiatives.get(broadcast.initiative)
        if initiative is None:
            raise OperationFailed(f"the initiative {broadcast.initiative} is no longer in the roster")
        voice = Voice(self._editions.current.library, Language(arguments.get("language") or Language.EN))
        reach = Reach(store=self._store, roster=roster, broadcast=broadcast, initiative=initiative)
        table = ReachTable(voice, roster, str(arguments.get("time_zone") or USUAL_ZONE))
        yield Event(rows=[table.header()])
        total, done, rows = sum((await self._store.tally(broadcast.id)).values()), 0, list[Row]()
        async for line in reach.lines():
            rows.append(table.row(line))
            done += 1
            if len(rows) == _ROWS:
                yield Event(done=done, total=total, rows=rows)
                rows = []
        yield Event(done=done, total=total, rows=rows)
        yield Event(result={"rows": done})

    async def log(self, arguments: Mapping[str, Any]) -> AsyncIterator[Event]:
        """Every entry: who, what, when, to how many, why, and the exact text at that moment."""
        roster, broadcast = await self._roster.current(), await self._broadcast(arguments)
        entries = [_told(entry, roster.names) for entry in broadcast.log]
        yield Event(result={"broadcast": broadcast.id, "stage": broadcast.stage, "entries": entries})

    async def _broadcast(self, arguments: Mapping[str, Any]) -> Broadcast:
        id_ = str(arguments.get("broadcast", ""))
        found = await self._store.broadcast(id_)
        if found is None:
            raise OperationFailed(f"there is no broadcast {id_!r} that was written in Teams")
        return found


def _told(entry: Entry, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "at": entry.at.isoformat(),
        "by": entry.by or None,
        "name": names.get(entry.by),
        "deed": entry.deed.value,
        "count": entry.count,
        "reason": entry.reason,
        "content": _said(entry.content) if entry.content else None,
    }


def _said(content: Content) -> dict[str, Any]:
    words = {
        language.value: {"title": each.title, "text": each.text, "summary": each.summary, "button": each.label}
        for language, each in content.words.items()
    }
    return {"words": words, "picture": content.picture, "url": content.url, "check_in": content.check_in}
