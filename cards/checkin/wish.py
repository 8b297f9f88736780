"""A unit's wish to pause or to start later, as those who run the initiative see it."""

from microsoft_teams.cards import AdaptiveCard

from cards.frame import aside, card, heading, paragraph, quoted
from content.voice import Voice
from dialogs.checkin.model import Request


def wish_card(voice: Voice, unit: str, request: Request, author: str) -> AdaptiveCard:
    """Who asks for what, in their own words, and what to do with it."""
    body = [heading(voice.say(f"wish-title-{request.wish}", unit=unit)), quoted(request.reason)]
    if author:
        body.append(aside(voice.say("wish-from", name=author)))
    return card(voice, [*body, paragraph(voice.say("wish-next"))])
