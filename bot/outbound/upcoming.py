"""The calendar of an initiative, laid out once for everybody who is told of it in the same minute."""

from datetime import date, datetime

from bot.outbound.calendar_view import CalendarDesk
from dialogs.broadcast.calendar import Entry
from dialogs.initiative.model import Initiative


class Upcoming:
    """Three thousand managers are told of one calendar, which takes some milliseconds to lay out."""

    def __init__(self) -> None:
        self._minute: datetime | None = None
        self._laid_out: dict[tuple[str, str, date], list[Entry]] = {}

    async def of(self, desk: CalendarDesk, initiative: Initiative, now: datetime) -> list[Entry]:
        """As `desk` would lay it out, or has within this minute."""
        minute = now.replace(second=0, microsecond=0)
        if minute != self._minute:
            self._minute, self._laid_out = minute, {}
        key = (initiative.id, desk.language, desk.today)
        if key not in self._laid_out:
            self._laid_out[key] = await desk.whole(initiative)
        return self._laid_out[key]
