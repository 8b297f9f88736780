"""A reply to something that was sent to many: where to write it, and what is said when nobody is there to take it."""

from microsoft_teams.cards import AdaptiveCard, CardElement, Choice, ChoiceSetInput, ShowCardAction, TextInput

from cards.answer import contact_parts
from cards.frame import act, card, heading, paragraph, quoted
from content.voice import Voice
from dialogs.broadcast.replies import Sort
from dialogs.ticket.model import LONGEST_TEXT

# The names of inputs, and of what the button carries.
TEXT, SORT = "reply_text", "reply_sort"
BROADCAST = "broadcast"


def reply_action(voice: Voice, broadcast_key: str) -> ShowCardAction:
    """A button that opens a place to write; `broadcast_key` is `Delivery.broadcast`."""
    body: list[CardElement] = [
        TextInput(
            id=TEXT,
            label=voice.say("reply-label"),
            is_multiline=True,
            is_required=True,
            error_message=voice.say("ticket-no-text"),
            max_length=LONGEST_TEXT,
        ),
        ChoiceSetInput(
            id=SORT,
            label=voice.say("reply-sort"),
            style="expanded",
            value=Sort.QUESTION.value,
            choices=[Choice(title=voice.say(f"reply-sort-{each}"), value=each.value) for each in Sort],
            wrap=True,
        ),
    ]
    send = act(voice.say("ticket-send"), "reply", {BROADCAST: broadcast_key}, style="positive")
    return ShowCardAction(title=voice.say("reply-button"), card=card(voice, body, [send]))


def nobody_card(voice: Voice, text: str, contact: str | None) -> AdaptiveCard:
    """No desk takes replies: whom to turn to, and the words, to be copied."""
    body = [
        heading(voice.say("reply-nobody-title")),
        paragraph(voice.say("reply-nobody-text")),
        *contact_parts(voice, contact),
        quoted(text, lead=voice.say("reply-you-wrote") + " "),
    ]
    return card(voice, body)
