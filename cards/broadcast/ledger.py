"""Who was reached by a broadcast: in figures, unit by unit, and by name for those who may know."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from microsoft_teams.cards import (
    Action,
    AdaptiveCard,
    CardElement,
    Choice,
    ChoiceSetInput,
    Container,
    ExecuteAction,
    OpenUrlAction,
    TextInput,
)

from cards.broadcast.review import title_of
from cards.frame import act, aside, card, heading, name_of_person, paragraph, quoted
from content.language import nearest
from content.model import Destination
from content.voice import Voice
from dialogs.broadcast.broadcast import Broadcast, Stage
from dialogs.broadcast.ledger import UNREACHED, Copy, Fate, Line, Sums
from dialogs.broadcast.model import Cause
from dialogs.privacy.documents import GONE

UNIT = "unit"
# More than this are named in a field instead of chosen from a list.
MOST_CHOICES = 60
MOST_BEHIND = 5
# A name takes two lines on a phone; the rest stands in the export.
MOST_PEOPLE = 30
# A mark besides the words, so that nothing hangs on colour.
_MARKS = {
    Fate.PLANNED: "…",
    Fate.ON_THE_WAY: "…",
    Fate.SENT: "✓",
    Fate.DIGEST: "◷",
    Fate.UNSURE: "?",
    Fate.STOPPED: "■",
    Fate.MUTED: "○",
    Fate.GONE: "○",
}
_NOT_REACHED = "✗"
# In this order, each with its phrase.
_COUNTS = {
    Fate.SENT: "broadcast-state-sent",
    Fate.ON_THE_WAY: "broadcast-state-under-way",
    Fate.PLANNED: "ledger-count-planned",
    Fate.DIGEST: "broadcast-state-held",
    Fate.UNSURE: "broadcast-state-unsure",
    Fate.STOPPED: "broadcast-state-cancelled",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerView:
    """What whoever looks may know and do: `units` are names by id, `behind` the ids of those to look at first.

    `own` says that they see their own units only. `csv`, `workbook` and `offline` are addresses of their own.
    """

    broadcast: Broadcast
    whole: Sums
    units: Mapping[str, str]
    behind: Sequence[tuple[str, Sums]] = ()
    own: bool = False
    may_remind: bool = False
    reminded: int | None = None
    csv: str | None = None
    workbook: str | None = None
    offline: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitView:
    """One unit's people, in the order in which somebody should look at them.

    `more` are left out of `lines`; `readers` have pressed something below the post in the unit's channel.
    """

    broadcast: Broadcast
    name: str
    sums: Sums
    names: Mapping[str, str]
    lines: Sequence[Line]
    more: int = 0
    readers: Mapping[str, bool] = field(default_factory=dict)
    staff: int = 0
    offline: str | None = None


def ledger_card(voice: Voice, view: LedgerView, *, notes: Sequence[str] = ()) -> AdaptiveCard:
    """The figures, what they mean, why some were not reached and what to do about it, and the units to look at."""
    broadcast, whole = view.broadcast, view.whole
    body: list[CardElement] = [heading(voice.say("ledger-title", title=title_of(voice, broadcast)))]
    body += [paragraph(each, bold=True) for each in notes]
    if view.own:
        body.append(aside(voice.say("ledger-own-units")))
    meant, *figures = figures_said(voice, broadcast, whole)
    body += [paragraph(meant, bold=True), *map(paragraph, figures)]
    body.append(aside(voice.say("broadcast-honest")))
    if reasons := list(reasons_said(voice, whole, resent=broadcast.resend)):
        body.append(paragraph(voice.say("ledger-why"), bold=True, apart=True))
    for why, what_helps in reasons:
        body += [paragraph(why), aside(what_helps)]
    if view.behind:
        body.append(paragraph(voice.say("ledger-behind"), bold=True, apart=True))
        body += [_unit_line(voice, broadcast, id_, view.units.get(id_, id_), sums) for id_, sums in view.behind]
    if view.units:
        body.append(_chooser(voice, view))
    return card(voice, body, list(_actions(voice, view)))


def unit_card(voice: Voice, view: UnitView) -> AdaptiveCard:
    """Each of them with what is known, those who need somebody first."""
    body: list[CardElement] = [
        heading(voice.say("ledger-unit-title", unit=view.name)),
        paragraph(title_of(voice, view.broadcast), bold=True),
    ]
    for line in view.lines:
        name = _name(voice, view.names, line.row.recipient.id)
        lead = name if line.is_person else voice.say("ledger-the-channel")
        body.append(quoted(line_state(voice, line), lead=f"{_mark(line.fate)} {lead}: "))
    if view.more:
        body.append(aside(voice.say("ledger-more-people", count=view.more)))
    if view.broadcast.to is Destination.CHANNEL:
        body += _channel_readers(voice, view)
    body.append(aside(voice.say("broadcast-honest")))
    data = {"broadcast": view.broadcast.id}
    actions: list[Action] = [act(voice.say("ledger-back"), "broadcast-ledger", data)]
    if view.offline and any(line.unreached for line in view.lines):
        actions.append(OpenUrlAction(title=voice.say("ledger-print"), url=view.offline))
    return card(voice, body, actions)


def offline_card(
    voice: Voice, broadcast: Broadcast, people: Mapping[str, Sequence[str]], link: str | None
) -> AdaptiveCard:
    """To a leader: who of their units did not get it, by the unit's name, and the list to print."""
    body: list[CardElement] = [
        heading(offline_summary(voice, len({each for names in people.values() for each in names}))),
        paragraph(voice.say("offline-about", title=title_of(voice, broadcast))),
    ]
    for unit, names in people.items():
        body.append(paragraph(unit, bold=True, apart=True))
        body += [paragraph(f"☐ {name}") for name in names[:MOST_PEOPLE]]
        if len(names) > MOST_PEOPLE:
            body.append(aside(f"+ {len(names) - MOST_PEOPLE}"))
    body.append(aside(voice.say("offline-what-to-do")))
    actions: list[Action] = [OpenUrlAction(title=voice.say("ledger-print"), url=link)] if link else []
    return card(voice, body, [*actions, act(voice.say("offline-why"), "broadcast-ledger", {"broadcast": broadcast.id})])


def offline_summary(voice: Voice, count: int) -> str:
    """What the notification shows."""
    return voice.say("offline-title", count=count)


def nudge_card(voice: Voice, broadcast: Broadcast) -> AdaptiveCard:
    """What is still to be read; it can be opened, and said to be read, from here."""
    data = {"broadcast": broadcast.id}
    return card(
        voice,
        [heading(nudge_title(voice, broadcast)), paragraph(voice.say("nudge-text"))],
        [
            act(voice.say("nudge-open"), "broadcast-show", data, style="positive"),
            act(voice.say("broadcast-i-have-read"), "broadcast-read", data),
        ],
    )


def nudge_title(voice: Voice, broadcast: Broadcast) -> str:
    """What the notification shows."""
    return voice.say(
        "nudge-title", title=broadcast.content.words[nearest(voice.language, broadcast.content.languages)].title
    )


def line_state(voice: Voice, line: Line) -> str:
    """What is known of one recipient, in words."""
    parts = [voice.say(f"ledger-fate-{line.fate}")]
    if line.copy in (Copy.OLDER, Copy.REMOVED):
        parts.append(voice.say(f"ledger-copy-{line.copy}"))
    if line.read:
        parts.append(voice.say("ledger-read-on", day=voice.day(line.read.date())))
    if line.pressed:
        parts.append(voice.say("ledger-pressed-on", day=voice.day(line.pressed.date())))
    return ", ".join(parts)


def figures_said(voice: Voice, broadcast: Broadcast, whole: Sums) -> Iterator[str]:
    """How many it is meant for, then how far it has come with them, each with its mark, and what came back."""
    key = "ledger-meant-channels" if broadcast.to is Destination.CHANNEL else "ledger-meant"
    yield voice.say(key, count=whole.count)
    not_reached = sum(whole.fates.get(each, 0) for each in UNREACHED - {Fate.UNSURE})
    for fate, said in _COUNTS.items():
        if count := whole.fates.get(fate, 0):
            yield f"{_mark(fate)} {voice.say(said, count=count)}"
    if not_reached:
        yield f"{_NOT_REACHED} {voice.say('broadcast-state-not-reached', count=not_reached)}"
    for fate in (Fate.MUTED, Fate.GONE):
        if count := whole.fates.get(fate, 0):
            yield f"{_mark(fate)} {voice.say(f'broadcast-cause-{fate}', count=count)}"
    if broadcast.stage is Stage.WITHDRAWN:
        left = whole.sent - whole.removed
        yield voice.say("ledger-taken-away", count=whole.removed, left=left)
    elif broadcast.edition > 1 and whole.sent:
        yield voice.say("ledger-newest", count=whole.sent - whole.older, older=whole.older)
    if broadcast.acknowledge:
        yield f"✓ {voice.say('broadcast-have-read', count=whole.read)}"
    if whole.pressed or any(each.label for each in broadcast.content.words.values()):
        yield voice.say("ledger-count-pressed", count=whole.pressed)
    if broadcast.to is Destination.CHANNEL:
        yield voice.say("ledger-channel-seen")


def reasons_said(voice: Voice, whole: Sums, *, resent: bool) -> Iterator[tuple[str, str]]:
    """Why some were not reached, the commonest reason first, each with what helps."""
    causes = {each: count for each, count in whole.causes.items() if each not in (Cause.MUTED, Cause.GONE)}
    for cause, count in sorted(causes.items(), key=lambda each: -each[1]):
        yield f"{_NOT_REACHED} {voice.say(f'broadcast-cause-{cause}', count=count)}", voice.say(f"ledger-do-{cause}")
    if unsure := whole.fates.get(Fate.UNSURE, 0):
        said = f"{_mark(Fate.UNSURE)} {voice.say('broadcast-state-unsure', count=unsure)}"
        yield said, voice.say("ledger-do-unsure-again" if resent else "ledger-do-unsure")


def shares_said(voice: Voice, broadcast: Broadcast, sums: Sums) -> str:
    """How far it has come in a unit, as shares; where nobody has it, nobody could read it."""
    read = broadcast.acknowledge and broadcast.to is Destination.PERSON and sums.sent > 0
    figures = {"sent": round(100 * sums.share_sent), "read": round(100 * sums.share_read)}
    return voice.say("ledger-shares-read" if read else "ledger-shares", **figures)


def _unit_line(voice: Voice, broadcast: Broadcast, id_: str, name: str, sums: Sums) -> Container:
    return Container(
        items=[paragraph(f"→ {name}"), aside(shares_said(voice, broadcast, sums))],
        select_action=ExecuteAction(
            title=name,
            verb="broadcast-ledger-unit",
            data={"verb": "broadcast-ledger-unit", "broadcast": broadcast.id, UNIT: id_},
        ),
    )


def _chooser(voice: Voice, view: LedgerView) -> CardElement:
    label = voice.say("ledger-choose-unit")
    if len(view.units) > MOST_CHOICES:
        return TextInput(
            id=UNIT, label=label, placeholder=voice.say("ledger-unit-hint"), max_length=200, separator=True
        )
    first = next(iter(view.units))
    return ChoiceSetInput(
        id=UNIT,
        label=label,
        style="compact",
        value=view.behind[0][0] if view.behind else first,
        choices=[Choice(title=name, value=id_) for id_, name in view.units.items()],
        separator=True,
    )


def _actions(voice: Voice, view: LedgerView) -> Iterator[Action]:
    data = {"broadcast": view.broadcast.id, "revision": view.broadcast.revision}
    if view.units:
        yield act(voice.say("ledger-show-unit"), "broadcast-ledger-unit", data)
    if view.may_remind:
        yield act(voice.say("ledger-remind"), "broadcast-remind", data)
    for key, url in (("ledger-workbook", view.workbook), ("ledger-csv", view.csv), ("ledger-print", view.offline)):
        if url:
            yield OpenUrlAction(title=voice.say(key), url=url)
    if not view.own:
        yield act(voice.say("ledger-to-broadcast"), "broadcast", data)


def _channel_readers(voice: Voice, view: UnitView) -> Iterator[CardElement]:
    yield paragraph(
        voice.say("ledger-channel-pressed", count=len(view.readers), staff=view.staff), bold=True, apart=True
    )
    for id_, read in list(view.readers.items())[:MOST_PEOPLE]:
        said = voice.say("ledger-has-read" if read else "ledger-has-pressed")
        yield quoted(said, lead=f"✓ {_name(voice, view.names, id_)}: ")
    if len(view.readers) > MOST_PEOPLE:
        yield aside(voice.say("ledger-more-people", count=len(view.readers) - MOST_PEOPLE))
    yield paragraph(voice.say("ledger-channel-seen"))


def _name(voice: Voice, names: Mapping[str, str], id_: str) -> str:
    """By their id where no name is known, for whoever follows it up."""
    return name_of_person(voice, names, id_) if id_.startswith(GONE) else names.get(id_) or id_


def _mark(fate: Fate) -> str:
    return _MARKS.get(fate, _NOT_REACHED)
