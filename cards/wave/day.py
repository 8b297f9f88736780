"""A wave that gets another day: the choice, what it moves, and the words for those concerned."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from microsoft_teams.cards import AdaptiveCard, CardElement, Container, DateInput, ExecuteAction

from cards.calendar import entry_title
from cards.frame import act, aside, card, heading, paragraph, prose, quoted
from cards.gate.gate import few, gate_name
from cards.initiative import initiative_name
from cards.wave.overview import WaveRow, wave_line
from content.voice import Voice
from dialogs.broadcast.calendar import EntryState
from dialogs.initiative.model import Initiative
from dialogs.initiative.moving_date import Difference, GateShift, LeadShift, Shift, announcement
from dialogs.people.model import Unit

DAY = "day"
MOST_LINES, MOST_UNITS = 10, 5


def day_card(
    voice: Voice, initiative: Initiative, row: WaveRow, today: date, note: str = "", given: str | None = None
) -> AdaptiveCard:
    """The day it has, and a field for another; what was typed stays when it could not be taken."""
    body: list[CardElement] = [
        heading(voice.say("replan-choose", wave=row.wave.id)),
        *([paragraph(note, bold=True)] if note else []),
        paragraph(wave_line(voice, row.wave)),
        aside(voice.say("replan-what-follows")),
        DateInput(
            id=DAY,
            label=voice.say("replan-day"),
            value=given or None,
            min=today.isoformat(),
            is_required=True,
            error_message=voice.say("replan-no-day"),
        ),
    ]
    data = {"initiative": initiative.id, "wave": row.key}
    actions = [act(voice.say("wave-preview"), "wave-day-preview", data, style="positive"), _back(voice, "wave", data)]
    return card(voice, body, actions)


def day_preview_card(
    voice: Voice,
    initiative: Initiative,
    row: WaveRow,
    found: Difference,
    initiatives: Mapping[str, Initiative],
    units: Mapping[str, Unit],
    today: date,
    note: str = "",
) -> AdaptiveCard:
    """Everything that moves with it, what stays and what comes too late; done only when it is pressed again."""
    days = {"old": voice.day(found.old), "new": voice.day(found.new)}
    body: list[CardElement] = [
        heading(voice.say("replan-confirm", wave=row.wave.id, **days)),
        *([paragraph(note, bold=True)] if note else []),
    ]
    names = few(voice, row.units)
    body.append(paragraph(voice.say("wave-units", count=len(row.units), names=names) if names else _no_units(voice)))
    body += _close(voice, initiative, found, initiatives, units)
    for before, after in found.phases:
        told = voice.say("replan-phase", before=voice.pick(before.label), after=voice.pick(after.label))
        body.append(paragraph(told))
    if row.wave.paused:
        body.append(paragraph(voice.say("replan-paused")))
    missed = found.missed
    body += _section(voice, "replan-missed", [_missed(voice, each) for each in missed])
    moving = [each for each in found.shifts if each not in missed]
    body += _section(
        voice, "replan-moves", [_moved(voice, entry_title(voice, each.entry), each, today) for each in moving]
    )
    gates = [_moved(voice, gate_name(voice, each.gate), each, today) for each in found.gates]
    body += _section(voice, "replan-gates", gates)
    leads = [_moved(voice, voice.pick(each.criterion.label), each, today) for each in found.leads]
    body += _section(voice, "replan-leads", leads)
    body += _section(voice, "replan-stays", [entry_title(voice, each) for each in found.stays])
    if not (found.shifts or gates or leads):
        body.append(paragraph(voice.say("replan-nothing"), apart=True))
    body.append(aside(voice.say("replan-nothing-yet")))
    data = {"initiative": initiative.id, "wave": row.key}
    chosen = {**data, "to": found.new.isoformat(), "revision": initiative.revision}
    actions = [
        act(voice.say("replan-set"), "wave-day-set", chosen, style="positive"),
        _back(voice, "wave-day", data),
    ]
    return card(voice, body, actions)


def moved_card(voice: Voice, initiative: Initiative, wave: str, old: date, new: date, told: int) -> AdaptiveCard:
    """What was done, and words for the people of the wave, ready to be looked over and sent."""
    days = {"old": voice.day(old), "new": voice.day(new)}
    body: list[CardElement] = [
        heading(voice.say("replan-done", wave=wave, **days)),
        paragraph(voice.say("replan-told", count=told)),
        *_words(voice, initiative, wave, old, new),
    ]
    actions = [
        _write(voice, initiative, wave, old, new),
        act(voice.say("waves-title"), "waves", {"initiative": initiative.id}),
    ]
    return card(voice, body, actions)


def announce_card(voice: Voice, initiative: Initiative, wave: str, old: date, new: date) -> AdaptiveCard:
    """The same words, for whoever writes to people when a decision has moved the wave."""
    days = {"old": voice.day(old), "new": voice.day(new)}
    body: list[CardElement] = [
        heading(voice.say("replan-done", wave=wave, **days)),
        aside(initiative_name(voice, initiative)),
        paragraph(voice.say("replan-by-decision")),
        *_words(voice, initiative, wave, old, new),
    ]
    return card(voice, body, [_write(voice, initiative, wave, old, new)])


def new_day_card(voice: Voice, initiative: Initiative, units: Sequence[str], old: date, new: date) -> AdaptiveCard:
    """What those who lead the wave's units are told."""
    days = {"old": voice.day(old), "new": voice.day(new)}
    body: list[CardElement] = [
        heading(voice.say("replan-new-day", units=few(voice, units), **days)),
        aside(initiative_name(voice, initiative)),
        paragraph(voice.say("replan-new-day-text", **days)),
    ]
    return card(voice, body, [act(voice.say("calendar-title"), "calendar")])


def _words(voice: Voice, initiative: Initiative, wave: str, old: date, new: date) -> Iterator[CardElement]:
    title, _, text = announcement(initiative, wave, old, new, voice.library)[voice.language]
    yield paragraph(voice.say("replan-words"), apart=True)
    yield Container(style="emphasis", items=[paragraph(title, bold=True), *prose(text)])


def _write(voice: Voice, initiative: Initiative, wave: str, old: date, new: date) -> ExecuteAction:
    data = {
        "kind": "when",
        "initiative": initiative.id,
        "wave": wave,
        "old": old.isoformat(),
        "new": new.isoformat(),
    }
    return act(voice.say("replan-write"), "broadcast-new", data, style="positive")


def _back(voice: Voice, verb: str, data: Mapping[str, str]) -> ExecuteAction:
    back = act(voice.say("gate-back"), verb, dict(data))
    # Else a field that must be filled in would keep people from going back.
    back.associated_inputs = "none"
    return back


def _no_units(voice: Voice) -> str:
    return voice.say("wave-no-units")


def _close(
    voice: Voice,
    initiative: Initiative,
    found: Difference,
    initiatives: Mapping[str, Initiative],
    units: Mapping[str, Unit],
) -> Iterator[CardElement]:
    for each in found.close[:MOST_LINES]:
        id_, day = (each.second, each.second_day) if each.first == initiative.id else (each.first, each.first_day)
        named = [units[unit].name for unit in each.units if unit in units]
        other = initiative_name(voice, initiatives[id_])
        said = voice.say(
            "replan-close", units=few(voice, named, MOST_UNITS), initiative=other, days=each.days, day=voice.day(day)
        )
        yield paragraph(f"⚠️ {said}", bold=True)


def _section(voice: Voice, key: str, lines: Sequence[str]) -> Iterable[CardElement]:
    if not lines:
        return
    yield paragraph(voice.say(key, count=len(lines)), bold=True, apart=True)
    for line in lines[:MOST_LINES]:
        yield quoted(f"• {line}")
    if len(lines) > MOST_LINES:
        yield aside(f"+ {len(lines) - MOST_LINES}")


def _moved(voice: Voice, what: str, shift: Shift | GateShift | LeadShift, today: date) -> str:
    said = f"{what}: {voice.day(shift.old)} → {voice.day(shift.new)}"
    return f"{said} ({voice.say('replan-passed')})" if shift.new < today else said


def _missed(voice: Voice, shift: Shift) -> str:
    key = "replan-late" if shift.now is EntryState.LATE else "replan-left-out"
    return voice.say(key, title=entry_title(voice, shift.entry), day=voice.day(shift.new))
