"""The embedded store's part that keeps reports that were sent."""

from collections.abc import Sequence

from pydantic import TypeAdapter

from bot.storage.tiny.documents import Documents
from dialogs.broadcast.model import Delivery
from dialogs.report.model import StatusReport

_REPORT = TypeAdapter(StatusReport)


class TinyReports(Documents):
    """The report port; what it shares with the rest of the store is the tables and the outbox."""

    async def report(self, id_: str) -> StatusReport | None:
        """One of them."""
        return self._find("reports", id_, _REPORT)

    async def reports(self, initiative: str) -> list[StatusReport]:
        """Those of an initiative, in the order they were first sent."""
        every = (each for _, each in self._tables.items("reports") if each["initiative"] == initiative)
        return sorted(map(_REPORT.validate_python, every), key=lambda each: each.at)

    async def save_report(self, report: StatusReport, notices: Sequence[Delivery] = ()) -> None:
        """Keep it and plan its notices; raises LostRace."""
        row = self._following("reports", report.id, report.revision, _REPORT, report)
        await self._commit_and_plan([row], notices)
