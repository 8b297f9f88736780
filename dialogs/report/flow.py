"""From what somebody typed to a report that is sent or corrected."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from content.playbook import Report
from dialogs.checkin.model import LONGEST_NOTE
from dialogs.report.duty import Duty
from dialogs.report.model import Figures, StatusReport

# A report that names no sections is one text.
FREE_TEXT = "text"
# A message in Teams holds 28 KB, and a report is sent whole: bytes that its texts may take together.
_ROOM = 20_000


class Refusal(StrEnum):
    """Why nothing was sent."""

    NOT_YOURS = "not-yours"
    EMPTY = "empty"
    # Another writer has sent or corrected it since this one opened the form.
    MEANWHILE = "meanwhile"
    # It says already what is stored: a second press.
    SAME = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What somebody wrote, as it may be stored, and what has to be said about it."""

    sections: Mapping[str, str]
    cut: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing was written at all."""
        return not any(self.sections.values())


def sections_of(report: Report) -> list[str]:
    """The sections in order; a report without any has one free text."""
    return [each.id for each in report.sections] or [FREE_TEXT]


def longest(report: Report) -> int:
    """Characters that one section may have, so that all of them fit one card."""
    return min(LONGEST_NOTE, _room(report))


def limited(report: Report, written: Mapping[str, object]) -> Typed:
    """The texts, not longer than a card holds; whatever is no text is none.

    What was written in a section that the report no longer has is kept: its form was sent before that changed.
    """
    found: dict[str, str] = {}
    cut = False
    asked = sections_of(report)
    earlier = [id_ for id_, value in written.items() if id_ not in asked and isinstance(value, str) and value.strip()]
    for id_ in [*asked, *earlier]:
        value = written.get(id_)
        text = value.strip() if isinstance(value, str) else ""
        fits = _fitting(text, longest(report), _room(report))
        cut = cut or fits != text
        found[id_] = fits.rstrip()
    return Typed(sections=found, cut=cut)


def send(
    duty: Duty,
    period: str,
    stored: StatusReport | None,
    seen: int,
    typed: Typed,
    figures: Figures,
    by: str,
    at: datetime,
) -> StatusReport | Refusal:
    """The report to save, or why not; `seen` is the revision the writer had before them, 0 for none.

    A first one says who gets it, a corrected one also reaches those who have come since.
    """
    if by not in duty.writers:
        return Refusal.NOT_YOURS
    if typed.empty:
        return Refusal.EMPTY
    # A section that the report had when it was sent, and has no longer, stays as it was.
    sections = {**stored.sections, **typed.sections} if stored else dict(typed.sections)
    if stored and _same(stored, sections):
        return Refusal.SAME
    if seen != (stored.revision if stored else 0):
        return Refusal.MEANWHILE
    others = _others(duty, stored.by if stored else by)
    if stored:
        return stored.corrected(sections, by, at, others)
    return StatusReport(
        duty=duty.id,
        initiative=duty.initiative.id,
        period=period,
        sections=sections,
        figures=figures,
        by=by,
        at=at,
        told=tuple(others),
    )


def merged(typed: Mapping[str, str], stored: StatusReport) -> dict[str, str]:
    """What was typed, and what is stored where nothing was: sent as a correction it takes nothing away."""
    return {id_: text or stored.sections.get(id_, "") for id_, text in typed.items()}


def _others(duty: Duty, sender: str) -> Sequence[str]:
    """Those who get it; a second writer hears of it too, for they were asked for it."""
    return [id_ for id_ in dict.fromkeys([*duty.recipients, *duty.writers]) if id_ != sender]


def _same(stored: StatusReport, sections: Mapping[str, str]) -> bool:
    return {id_: text for id_, text in stored.sections.items() if text} == {
        id_: text for id_, text in sections.items() if text
    }


def _room(report: Report) -> int:
    return _ROOM // len(sections_of(report))


def _fitting(text: str, most: int, room: int) -> str:
    """The beginning that fits, in characters and in bytes."""
    return text[:most].encode()[:room].decode(errors="ignore")
