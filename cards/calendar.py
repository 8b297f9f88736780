"""What is said when: the days ahead as a list, for those who run an initiative and for everybody else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby

from microsoft_teams.cards import Action, AdaptiveCard, CardElement, OpenUrlAction

from cards.frame import act, aside, card, heading, paragraph, quoted
from cards.gate.gate import few
from cards.initiative import initiative_name
from content.model import Destination
from content.voice import Voice
from dialogs.broadcast.calendar import Entry, EntryKind, EntryState
from dialogs.initiative.model import Initiative

# What somebody can keep in view.
SPAN = timedelta(weeks=8)
# More lines than this do not fit a message in every language.
MOST = 24
_MARKS = {
    EntryState.PLANNED: "○",
    EntryState.WAITING: "…",
    EntryState.WAITING_LATE: "!",
    EntryState.SENT: "✓",
    EntryState.STARTED: "✓",
    EntryState.LATE: "!",
    EntryState.LEFT_OUT: "✕",
    EntryState.NOWHERE: "✕",
    EntryState.OVER: "?",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An entry, for all the waves that have it on that day in the same state."""

    entry: Entry
    waves: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarPage:
    """Some weeks of the calendar: from `first` up to `end`, and where the earlier and the later ones begin.

    `skip` lines of these weeks were on the page before; `initiative` where it is about one, for those who run it.
    """

    lines: tuple[Line, ...]
    first: date
    end: date
    initiative: Initiative | None = None
    earlier: tuple[date, int] | None = None
    later: tuple[date, int] | None = None


def page_of(entries: Sequence[Entry], first: date, skip: int = 0, initiative: Initiative | None = None) -> CalendarPage:
    """The page that begins there; where nothing lies between, the next one begins with what comes next."""
    lines = list(joined(entries))
    end = first + SPAN
    here = [each for each in lines if first <= (each.entry.last or each.entry.day) and each.entry.day < end]
    before = [each.entry.day for each in lines if (each.entry.last or each.entry.day) < first]
    after = [each.entry.day for each in lines if each.entry.day >= end]
    skip = skip if 0 <= skip < len(here) else 0
    later = (first, skip + MOST) if skip + MOST < len(here) else (max(end, min(after)), 0) if after else None
    earlier = (first, max(0, skip - MOST)) if skip else (min(first - SPAN, max(before)), 0) if before else None
    return CalendarPage(
        lines=tuple(here[skip : skip + MOST]),
        first=first,
        end=end,
        initiative=initiative,
        earlier=earlier,
        later=later,
    )


def calendar_card(voice: Voice, page: CalendarPage, link: str | None = None, note: str = "") -> AdaptiveCard:
    """Month by month; `link` is the person's own address to subscribe to."""
    body: list[CardElement] = [heading(voice.say("calendar-title"))]
    if page.initiative:
        body.append(paragraph(initiative_name(voice, page.initiative), bold=True))
    if note:
        body.append(paragraph(note))
    last = page.end - timedelta(days=1)
    body.append(aside(voice.say("calendar-span", first=voice.day(page.first), last=voice.day(last))))
    for month, lines in groupby(page.lines, lambda each: each.entry.day.replace(day=1)):
        body.append(paragraph(voice.month(month), bold=True, apart=True))
        for line in lines:
            body += _line(voice, line, own=page.initiative is None)
    if not page.lines:
        body.append(paragraph(voice.say("calendar-empty")))
    if link:
        body.append(aside(voice.say("calendar-link-yours")))
    return card(voice, body, list(_actions(voice, page, link)))


def entry_title(voice: Voice, entry: Entry) -> str:
    """What it is called."""
    if entry.kind is EntryKind.START:
        return voice.say("calendar-start")
    material = voice.library.material.get(entry.source) if entry.kind is EntryKind.MATERIAL else None
    if material is None:
        return entry.title or voice.say("calendar-untitled")
    return voice.fill(
        material.text(voice.language).title, {"unit.name": voice.say("calendar-your-unit"), "go_live": ""}
    ).strip()


def entry_audience(voice: Voice, entry: Entry, waves: Sequence[str] = ()) -> str:
    """Who gets it: which waves, in the units' channels or which people."""
    named = waves or ((entry.wave,) if entry.wave else ())
    parts = [voice.say("calendar-waves", count=len(named), waves=few(voice, named))] if named else []
    if entry.units:
        parts = [few(voice, entry.units)]
    if entry.to is Destination.CHANNEL:
        parts.append(voice.say("calendar-to-channel"))
    elif entry.to is Destination.PERSON:
        parts.append(", ".join(voice.role(role) for role in entry.roles))
    if entry.kind is EntryKind.SAYING:
        parts.append(voice.say("calendar-by-people"))
    return " · ".join(filter(None, parts))


def state_said(voice: Voice, entry: Entry) -> str:
    """How it stands, in words; what people say themselves is done rather than sent."""
    own = entry.kind is EntryKind.SAYING and entry.state is EntryState.SENT
    return voice.say("calendar-state-done" if own else f"calendar-state-{entry.state}")


def state_marked(voice: Voice, entry: Entry) -> str:
    """The same with its mark, so that it is found by looking."""
    return f"{_MARKS[entry.state]} {state_said(voice, entry)}"


def joined(entries: Sequence[Entry]) -> Iterator[Line]:
    """One line for what several waves have on the same day."""
    for _, same in groupby(entries, lambda each: (each.day, each.kind is not EntryKind.START)):
        found: dict[Entry, list[str]] = {}
        for each in same:
            found.setdefault(replace(each, wave=""), []).append(each.wave)
        for entry, waves in found.items():
            yield Line(entry=entry, waves=tuple(filter(None, waves)))


def _line(voice: Voice, line: Line, *, own: bool) -> Iterator[CardElement]:
    entry = line.entry
    yield quoted(entry_title(voice, entry), lead=f"{entry_days(voice, entry)}: ")
    # Whose calendar it is knows who gets it.
    audience = few(voice, entry.units) if own else entry_audience(voice, entry, line.waves)
    yield aside(" · ".join(filter(None, [state_marked(voice, entry), audience])))


def entry_days(voice: Voice, entry: Entry) -> str:
    """Its day, or from when until when."""
    first = voice.short_day(entry.day)
    return voice.say("calendar-span", first=first, last=voice.short_day(entry.last)) if entry.last else first


def _actions(voice: Voice, page: CalendarPage, link: str | None) -> Iterator[Action]:
    about = {"initiative": page.initiative.id} if page.initiative else {}
    for key, place in (("calendar-earlier", page.earlier), ("calendar-later", page.later)):
        if place:
            first, skip = place
            yield act(voice.say(key), "calendar", {**about, "from": first.isoformat(), "skip": skip})
    if link:
        yield OpenUrlAction(title=voice.say("calendar-link"), url=link)
