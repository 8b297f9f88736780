"""The status card for those who lead the change: every unit's colour, and who has not answered."""

from collections.abc import Mapping, Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement, Column, ColumnSet

from cards.frame import aside, card, heading, paragraph
from content.voice import Voice
from dialogs.checkin.flow import worst
from dialogs.checkin.model import WORST_FIRST, CheckIn, Status
from dialogs.people.model import Unit

# A card of 3,000 rows helps nobody and is larger than Teams takes.
MOST_UNITS = 40


def status_card(
    voice: Voice, period: str, units: Sequence[Unit], latest: Mapping[str, CheckIn], names: Mapping[str, str]
) -> AdaptiveCard:
    """Red first; an answer from an earlier week is called old, never shown as this week's; `names` by person id."""
    answered = [unit for unit in units if unit.id in latest and latest[unit.id].period == period]
    silent = [unit for unit in units if unit.id not in latest or latest[unit.id].period != period]
    week = int(period.rpartition("W")[2])
    body: list[CardElement] = [
        heading(voice.say("status-title", week=week)),
        paragraph(voice.say("status-coverage", answered=len(answered), units=len(units))),
    ]
    for unit in sorted(answered, key=lambda each: WORST_FIRST.index(worst(latest[each.id])))[:MOST_UNITS]:
        checkin = latest[unit.id]
        counts = [
            f"{_symbol(voice, status)} {count}"
            for status in Status
            if (count := sum(answer.status is status for answer in checkin.answers))
        ]
        body.append(_row(unit.name, voice.say(f"status-{worst(checkin)}"), "  ".join(counts)))
    if silent:
        body.append(paragraph(voice.say("status-silent", count=len(silent)), bold=True, apart=True))
        for unit in silent[: max(0, MOST_UNITS - len(answered))]:
            who = names.get(unit.manager or "") or voice.say("status-no-manager")
            last = latest.get(unit.id)
            seen = voice.say("status-last", week=int(last.period.rpartition("W")[2])) if last else ""
            body.append(_row(unit.name, who, seen))
    if len(units) > MOST_UNITS:
        body.append(aside(voice.say("status-more", count=len(units) - MOST_UNITS)))
    return card(voice, body)


def _row(name: str, middle: str, end: str) -> ColumnSet:
    texts: list[CardElement] = [paragraph(name), aside("  ·  ".join(filter(None, (middle, end))))]
    return ColumnSet(columns=[Column(width="stretch", items=texts)], spacing="Small")


def _symbol(voice: Voice, status: Status) -> str:
    return voice.say(f"status-{status}").split(" ", 1)[0]
