"""Every broadcast somebody may look at, by what it waits for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from microsoft_teams.cards import AdaptiveCard, CardElement, Container, ExecuteAction

from cards.broadcast.figures import moment
from cards.broadcast.review import title_of
from cards.frame import act, aside, card, heading, paragraph
from content.voice import Voice
from dialogs.broadcast.broadcast import Broadcast, Deed, Stage

# More lines than this are not read on a phone.
MOST = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A heading's phrase, and what stands below it."""

    heading: str
    broadcasts: Sequence[Broadcast]


def overview_card(voice: Voice, groups: Sequence[Standing], time_zone: str, *, may_write: bool) -> AdaptiveCard:
    """Each group with its lines; pressing one opens it."""
    body: list[CardElement] = [heading(voice.say("broadcasts-title"))]
    shown = [each for each in groups if each.broadcasts]
    if not shown:
        body.append(paragraph(voice.say("broadcasts-none")))
    for group in shown:
        body.append(paragraph(voice.say(group.heading), bold=True, apart=True))
        body += [_line(voice, each, time_zone) for each in group.broadcasts[:MOST]]
        if len(group.broadcasts) > MOST:
            body.append(aside(f"+ {len(group.broadcasts) - MOST}"))
    actions = [act(voice.say("broadcast-new"), "broadcast-new", style="positive")] if may_write else []
    return card(voice, body, [*actions, act(voice.say("calendar-title"), "calendar")])


def _line(voice: Voice, broadcast: Broadcast, time_zone: str) -> Container:
    at = broadcast.at if broadcast.stage in (Stage.READY, Stage.WAITING) else _latest(broadcast)
    when = moment(voice, at, time_zone) if at else ""
    key = "broadcast-line" if broadcast.count is None else "broadcast-line-count"
    stage = voice.say(f"broadcast-short-{broadcast.stage}")
    return Container(
        items=[
            paragraph(f"→ {title_of(voice, broadcast)}"),
            aside(voice.say(key, stage=stage, when=when, count=broadcast.count or 0)),
        ],
        select_action=ExecuteAction(
            title=title_of(voice, broadcast),
            verb="broadcast",
            data={"verb": "broadcast", "broadcast": broadcast.id},
        ),
    )


def _latest(broadcast: Broadcast) -> datetime:
    """When it came to where it stands; that readers were reminded changes nothing of that."""
    return next(each.at for each in reversed(broadcast.log) if each.deed is not Deed.REMINDED)
