"""How a broadcast goes out, for its author: one card that is put up to date in its place."""

from collections.abc import Mapping

from microsoft_teams.cards import Action, AdaptiveCard, CardElement

from cards.broadcast.figures import duration, tally_lines
from cards.broadcast.review import title_of
from cards.frame import act, aside, card, heading, paragraph
from content.voice import Voice
from dialogs.broadcast.broadcast import Broadcast, Stage
from dialogs.broadcast.model import DeliveryState
from dialogs.broadcast.trial import REQUESTS_PER_SECOND


def progress_title(voice: Voice, broadcast: Broadcast, tally: Mapping[DeliveryState, int]) -> str:
    """How far it has come, in one line."""
    done = sum(tally.values()) - _ahead(tally)
    key = f"broadcast-progress-{broadcast.stage}"
    return voice.say(key, title=title_of(voice, broadcast), done=done, all=sum(tally.values()))


def progress_card(voice: Voice, broadcast: Broadcast, tally: Mapping[DeliveryState, int]) -> AdaptiveCard:
    """The figures so far, how long it may still take, and the button that stops it."""
    body: list[CardElement] = [
        heading(progress_title(voice, broadcast, tally)),
        *tally_lines(voice, tally),
    ]
    data = {"broadcast": broadcast.id, "revision": broadcast.revision}
    actions: list[Action] = [act(voice.say("broadcast-open"), "broadcast", data)]
    if broadcast.stage is Stage.SENDING:
        left = duration(voice, -(-_ahead(tally) // REQUESTS_PER_SECOND))
        # An outage is told at any hour.
        left_key = "broadcast-time-left" if broadcast.urgent else "broadcast-time-left-in-hours"
        body.append(aside(voice.say(left_key, duration=left)))
        actions.append(act(voice.say("broadcast-stop"), "broadcast-cancel", data, style="destructive"))
    else:
        body.append(paragraph(voice.say("broadcast-honest")))
        actions.append(act(voice.say("broadcast-ledger"), "broadcast-ledger", data))
    return card(voice, body, actions)


def _ahead(tally: Mapping[DeliveryState, int]) -> int:
    return tally.get(DeliveryState.PLANNED, 0) + tally.get(DeliveryState.CLAIMED, 0)
