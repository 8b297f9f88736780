"""The first hello, and help."""

from microsoft_teams.cards import AdaptiveCard

from cards.frame import act, card, heading, once_an_edition, paragraph
from content.voice import Voice

# What the help card offers to ask: phrases, so that each language asks as its people do.
EXAMPLES = ("help-example-why", "help-example-me", "help-example-support")


@once_an_edition
def help_card(voice: Voice, *, leads: bool, greeting: bool = False) -> AdaptiveCard:
    """What one can do here, with examples to tap; a leader also gets the check-in."""
    body = [
        heading(voice.say("welcome-title" if greeting else "help-title")),
        paragraph(voice.say("help-ask", initiative=voice.fact("initiative.name") or voice.say("the-change"))),
        *([paragraph(voice.say("help-checkin"))] if leads else []),
        paragraph(voice.say("help-language")),
        paragraph(voice.say("help-privacy")),
    ]
    actions = [act(voice.say(key), "ask", {"text": voice.say(key)}) for key in EXAMPLES]
    if leads:
        actions.append(act(voice.say("help-checkin-button"), "checkin", style="positive"))
    return card(voice, body, [*actions, act(voice.say("answer-person"), "person")])
