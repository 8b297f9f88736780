"""Gathers what is shown of a report: for whoever writes it, and for whoever gets it."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from bot.ports import Store
from cards.report import ReportView
from content.playbook import Playbook
from dialogs.initiative.model import Initiative
from dialogs.people.model import Person
from dialogs.people.rights import may_read_report, may_see_answers
from dialogs.people.roster import Roster
from dialogs.report.duty import Duty, duties
from dialogs.report.figures import counted_round, figures
from dialogs.report.model import Figures, StatusReport
from dialogs.report.telling import runs
from dialogs.rollup.flow import Reader


class ReportDesk:
    """Reads reports and what they rest on, as they are at one moment."""

    def __init__(
        self, store: Store, roster: Roster, playbooks: Mapping[str, Playbook], now: datetime, today: date
    ) -> None:
        self._store = store
        self._roster = roster
        self._playbooks = playbooks
        self._now = now
        self._today = today

    def duties(self, initiative: Initiative) -> Iterator[Duty]:
        """Every report that the initiative has agreed on."""
        return duties(initiative, self._playbooks, self._roster, self._today)

    def duty(self, id_: str) -> Duty | None:
        """One of them."""
        initiative = self._roster.initiatives.get(id_.split("/", maxsplit=1)[0])
        return next((each for each in self.duties(initiative) if each.id == id_), None) if initiative else None

    def may_read(self, duty: Duty, person: Person) -> bool:
        """Whether the person may read what is sent."""
        if person.id in (*duty.writers, *duty.recipients):
            return True
        units = None if duty.whole else duty.units
        return may_read_report(self._roster, person, duty.initiative, units, self._today)

    def may_have_file(self, duty: Duty, person: Person) -> bool:
        """Whether the person may have it as a file, which says more than the card: decisions, activities, how it went.

        Some reports go to all staff: they get the words. Those about one manager's units are all on their card.
        """
        if not duty.whole or not self.may_read(duty, person):
            return False
        if person.id in duty.writers or runs(duty, self._roster, person.id):
            return True
        return may_read_report(self._roster, person, duty.initiative, None, self._today)

    async def view(self, duty: Duty, period: str, reader: str, report: StatusReport | None = None) -> ReportView:
        """Everything a card shows of a report to `reader`: figures as sent, or as they are now."""
        person = self._roster.people.get(reader)
        return ReportView(
            duty=duty,
            period=period,
            report=report,
            figures=report.figures if report else await self.figures(duty),
            names=self._roster.names,
            sees_units=person is not None and self._sees_units(duty, person),
            as_file=person is not None and self.may_have_file(duty, person),
        )

    def _sees_units(self, duty: Duty, person: Person) -> bool:
        return all(may_see_answers(self._roster, person, duty.initiative, each, self._today) for each in duty.units)

    async def figures(self, duty: Duty) -> Figures:
        """How what the report is about stands now."""
        initiative, counted = duty.initiative, counted_round(duty, self._now)
        latest = await self._store.latest_checkins(initiative.id, [unit.id for unit in duty.units])
        reader = Reader(initiative, self._playbooks)
        overview = reader.overview(self._roster, duty.units, latest, lambda unit: unit.day(self._now))
        colours = await self._store.colours(initiative.id, [counted.period])
        asked = [unit.id for unit in duty.units if reader.asking.criteria(unit, unit.day(counted.asks), counted)]
        return figures(
            duty,
            overview,
            counted.period,
            colours[counted.period],
            asked,
            await self._store.actions(initiative.id),
            await self._store.gates(initiative.id),
            self._playbooks,
            self._today,
        )
