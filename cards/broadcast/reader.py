"""A broadcast as its readers see it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from microsoft_teams.cards import Action, AdaptiveCard, CardElement, Image, OpenUrlAction

from cards.frame import act, aside, card, heading, paragraph, prose
from cards.reply import reply_action
from content.inert import drawn
from content.voice import Voice
from dialogs.broadcast.broadcast import Broadcast, Content, Words
from dialogs.people.model import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Who reads it: of which units, when those start, and what they have done about it.

    `staff_get_it` is the day everybody else gets it, for a leader who has it before them. `read_on` is when they said
    that they had read it. `preview`: nobody gets this one, its buttons do nothing.
    """

    units: Sequence[Unit] = ()
    go_live: date | None = None
    staff_get_it: date | None = None
    corrected_on: date | None = None
    read_on: date | None = None
    in_channel: bool = False
    preview: bool = False


def broadcast_card(voice: Voice, broadcast: Broadcast, reader: Reader) -> AdaptiveCard:
    """Title, picture, text, and what it asks for; `voice` speaks the language it is read in."""
    content, words = broadcast.content, broadcast.content.words[voice.language]
    local = local_words(voice, reader)
    body: list[CardElement] = []
    if reader.staff_get_it:
        body.append(paragraph(voice.say("broadcast-leaders-first", day=voice.day(reader.staff_get_it)), bold=True))
    if reader.corrected_on:
        body.append(paragraph(voice.say("broadcast-corrected-on", day=voice.day(reader.corrected_on)), bold=True))
    body.append(heading(drawn(voice.fill(words.title, local))))
    if content.picture:
        body.append(Image(url=content.picture, alt_text=words.alt, size="Stretch"))
    body += prose(drawn(voice.fill(words.text, local)))
    if broadcast.urgent:
        body.append(aside(voice.say("broadcast-urgent")))
    elif not reader.in_channel:
        body.append(aside(voice.say("spare-hint")))
    if reader.read_on:
        body.append(paragraph(f"✓ {voice.say('broadcast-read-on', day=voice.day(reader.read_on))}"))
    return card(voice, body, _actions(voice, broadcast, content, words, reader))


def broadcast_summary(voice: Voice, content: Content, units: Sequence[Unit]) -> str:
    """What the notification shows."""
    words = content.words[voice.language]
    return drawn(voice.fill(words.summary or words.title, {"unit.name": ", ".join(unit.name for unit in units)}))


def withdrawn_card(voice: Voice) -> AdaptiveCard:
    """In the place of one that was withdrawn where Teams would not take it away."""
    return card(voice, [paragraph(voice.say("broadcast-withdrawn-text"))])


def local_words(voice: Voice, reader: Reader) -> dict[str, str]:
    """What the placeholders stand for, for this reader."""
    return {
        "unit.name": ", ".join(unit.name for unit in reader.units),
        "go_live": voice.day(reader.go_live) if reader.go_live else voice.say("date-not-set"),
    }


def _actions(voice: Voice, broadcast: Broadcast, content: Content, words: Words, reader: Reader) -> list[Action]:
    found: list[Action] = []
    data = {} if reader.preview else {"broadcast": broadcast.id}
    if words.label and content.url:
        found.append(OpenUrlAction(title=words.label, url=voice.fill(content.url)))
    elif words.label and content.check_in:
        found.append(act(words.label, "checkin", data))
    elif words.label and words.ask:
        found.append(act(words.label, "ask", {"text": words.ask, **data}))
    if broadcast.acknowledge and not reader.read_on:
        verb = "broadcast-preview-only" if reader.preview else "broadcast-read"
        found.append(act(voice.say("broadcast-i-have-read"), verb, data, style="positive"))
    if not reader.preview:
        found.append(reply_action(voice, broadcast.id))
    return found
