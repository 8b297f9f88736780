"""What was kept for somebody, in one message: a line for each, and pressing it shows the whole."""

from collections.abc import Sequence
from dataclasses import dataclass

from microsoft_teams.cards import AdaptiveCard, CardElement, Container, ExecuteAction

from cards.frame import act, aside, card, heading, link, paragraph
from content.voice import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One message: its title, a line of it, and the id of the row it was kept as."""

    title: str
    line: str
    delivery: str


def digest_card(voice: Voice, kept: Sequence[Kept]) -> AdaptiveCard:
    """All of them; or that none is left, where they were withdrawn since."""
    body: list[CardElement] = [heading(voice.say("digest-title"))]
    body.append(paragraph(voice.say("digest-text" if kept else "digest-nothing-left")))
    body += [_row(each) for each in kept]
    return card(voice, body, [act(voice.say("spare-title"), "spare")])


def _row(kept: Kept) -> Container:
    items: list[CardElement] = [link(kept.title)]
    if kept.line and kept.line != kept.title:
        items.append(aside(kept.line))
    data = {"verb": "digest-open", "delivery": kept.delivery}
    return Container(
        separator=True, items=items, select_action=ExecuteAction(title=kept.title, verb="digest-open", data=data)
    )
