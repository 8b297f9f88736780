"""A report as it was sent: what somebody wrote, beside the figures of that day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Protocol

from dialogs.broadcast.model import Delivery
from dialogs.rollup.model import Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class NextGate:
    """The decision that is to be taken next."""

    playbook: str
    point: str
    wave: str
    due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How what the report is about stood on a day; all of them are counted anew whenever one looks.

    `counts` are units by colour, `oldest` the oldest answer among them. `answered` of the `asked` units had answered in
    the round that began in week `period`. `measured` is the day of the latest measurement of a benefit.
    """

    day: date
    period: str
    colour: Colour
    counts: Mapping[Colour, int] = field(default_factory=dict)
    oldest: date | None = None
    answered: int = 0
    asked: int = 0
    actions: int = 0
    late: int = 0
    gate: NextGate | None = None
    benefits: int = 0
    reached: int = 0
    measured: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusReport:
    """A report that was sent, once for each round it is about; a corrected one takes its place.

    `duty` says which report of which initiative (dialogs/report/duty.py), `period` the round it is about. `sections`
    are the texts by the section's id. `told` are the people who got it. `revision` counts saves from 1.
    """

    duty: str
    initiative: str
    period: str
    sections: Mapping[str, str]
    figures: Figures
    by: str
    at: datetime
    told: tuple[str, ...] = ()
    corrected_by: str = ""
    corrected_at: datetime | None = None
    revision: int = 1

    @property
    def id(self) -> str:
        """What it is known by."""
        return report_id(self.duty, self.period)

    def corrected(self, sections: Mapping[str, str], by: str, at: datetime, told: Sequence[str]) -> "StatusReport":
        """The same with other words, to be saved; the figures stay those of the day it was sent."""
        return replace(
            self,
            sections=dict(sections),
            corrected_by=by,
            corrected_at=at,
            told=tuple(dict.fromkeys([*self.told, *told])),
            revision=self.revision + 1,
        )


def report_id(duty: str, period: str) -> str:
    """What the report of a round is known by."""
    return f"{duty}/{period}"


class ReportStore(Protocol):
    """Keeps reports that were sent."""

    async def report(self, id_: str) -> StatusReport | None:
        """One of them."""

    async def reports(self, initiative: str) -> list[StatusReport]:
        """Those of an initiative, in the order they were first sent."""

    async def save_report(self, report: StatusReport, notices: Sequence[Delivery] = ()) -> None:
        """Keep it and plan its notices, or nothing; raises LostRace when it does not follow the stored revision."""
