"""Which days the communication plan gives to what is sent, and to what people say themselves."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from content.library import Material
from content.model import MaterialText
from dialogs.initiative.model import Wave
from dialogs.plan.lead import Lead, parse_lead
from dialogs.plan.model import Known, Plan, Progress, Row
from dialogs.plan.span import Span, parse_span

# What a row is about when it names no wave.
EVERY_WAVE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What people say themselves, on which days; without a `wave` it is about all."""

    row: Row
    wave: str
    days: Span


class Timetable:
    """The days of an initiative's communication: what its plan says, else what the material itself says."""

    def __init__(self, plan: Plan | None) -> None:
        self._rows: dict[str, dict[str, Row]] = {}
        self._own: list[Row] = []
        for row in plan.rows if plan else ():
            if material := row.text(Known.MATERIAL):
                self._rows.setdefault(material, {}).setdefault(row.text(Known.WAVE), row)
            else:
                self._own.append(row)

    def day(self, material: Material, wave: Wave) -> date | None:
        """The day it goes out for the wave; None when only by hand, or not at all."""
        lead = row_lead(row) if (row := self.row(material.id, wave.id)) else None
        return lead.on(wave.go_live) if lead else own_day(material.facts, wave)

    def row(self, material: str, wave: str) -> Row | None:
        """What the plan says of a piece of material for a wave: of this very wave first, else of all."""
        rows = self._rows.get(material)
        if not rows:
            return None
        return next((rows[each] for each in wave_line(wave) if each in rows), rows.get(EVERY_WAVE))

    def sayings(self, waves: Sequence[Wave]) -> Iterator[Saying]:
        """The rows with a day that name no material: each wave's own where the day follows from go-live."""
        for row in self._own:
            named, lead = row.text(Known.WAVE), parse_lead(row.text(Known.LEAD))
            if lead is None or lead.day:
                days = Span(first=lead.day, last=lead.day) if lead and lead.day else parse_span(row.text(Known.DATE))
                if days and days.first <= days.last:
                    yield Saying(row=row, wave=named, days=days)
                continue
            for wave in waves:
                ours = named in (EVERY_WAVE, *wave_line(wave.id))
                day = lead.on(wave.go_live) if ours and not wave.paused else None
                if day:
                    yield Saying(row=row, wave=wave.id, days=Span(first=day, last=day))


def row_lead(row: Row) -> Lead | None:
    """When the row's material goes out; None when the row does not say."""
    if row.text(Known.STATUS) == Progress.DROPPED:
        return Lead()
    if lead := parse_lead(row.text(Known.LEAD)):
        return lead
    span = parse_span(row.text(Known.DATE))
    return Lead(day=span.first) if span else None


def own_day(facts: MaterialText, wave: Wave) -> date | None:
    """The day dated material goes out by itself; None for material that is only sent by hand."""
    if facts.before_go_live is not None:
        return facts.before_go_live.before(wave.go_live)
    return facts.after_go_live.after(wave.go_live) if facts.after_go_live is not None else None


def doubled(rows: Iterable[Row]) -> Iterator[int]:
    """The numbers, from 1, of rows about material that an earlier row is about for the same wave."""
    seen: set[tuple[str, str]] = set()
    for number, row in enumerate(rows, 1):
        key = (row.text(Known.MATERIAL), row.text(Known.WAVE))
        if key[0] and key in seen:
            yield number
        seen.add(key)


def wave_line(wave: str) -> Iterator[str]:
    """The wave, then those it was parted from: whom a gate holds back of wave 1 are wave 1.2, and keep its rows."""
    yield wave
    while wave.rpartition(".")[2].isdigit() and "." in wave:
        wave = wave.rpartition(".")[0]
        yield wave
