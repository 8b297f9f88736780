"""A piece of communication as its readers see it."""

from collections.abc import Sequence
from datetime import date

from microsoft_teams.cards import Action, AdaptiveCard, OpenUrlAction

from cards.frame import act, aside, card, heading, prose
from cards.reply import reply_action
from content.library import Material
from content.voice import Voice
from dialogs.people.model import Unit


def material_card(
    voice: Voice, material: Material, units: Sequence[Unit], go_live: date | None, *, broadcast: str = ""
) -> AdaptiveCard:
    """Title, text and the one thing it asks for; the unit's name and date are filled in.

    With the key of its `broadcast` it can be replied to.
    """
    text = material.text(voice.language)
    local = {
        "unit.name": ", ".join(unit.name for unit in units),
        "go_live": voice.day(go_live) if go_live else voice.say("date-not-set"),
    }
    body = [
        heading(voice.fill(text.title, local)),
        *prose(voice.fill(text.body, local)),
        aside(voice.say("material-from", owner=voice.role(text.owner))),
    ]
    replies = [reply_action(voice, broadcast)] if broadcast else []
    return card(voice, body, [*_actions(voice, material), *replies])


def material_summary(voice: Voice, material: Material, units: Sequence[Unit]) -> str:
    """What the notification shows."""
    return voice.fill(material.text(voice.language).summary, {"unit.name": ", ".join(unit.name for unit in units)})


def _actions(voice: Voice, material: Material) -> list[Action]:
    action = material.text(voice.language).action
    if action is None:
        return []
    if action.url:
        return [OpenUrlAction(title=action.label, url=voice.fill(action.url))]
    if action.check_in:
        return [act(action.label, "checkin")]
    return [act(action.label, "ask", {"text": action.ask})]
