"""The form for a broadcast's picture and button."""

from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement, TextInput

from cards.frame import act, aside, card, heading, paragraph
from content.language import Language
from content.voice import Voice
from dialogs.broadcast.broadcast import Broadcast, Content, Words

PICTURE, URL = "picture", "url"
# Before a language's code.
ALT, LABEL = "alt_", "label_"
LONGEST_ALT, LONGEST_LABEL, LONGEST_ADDRESS = 200, 40, 500


def extras_card(
    voice: Voice,
    broadcast: Broadcast,
    languages: Sequence[Language],
    *,
    content: Content | None = None,
    note: str = "",
) -> AdaptiveCard:
    """Where the picture lies and what it shows, where the button leads and what it says, in each language."""
    content = content or broadcast.content
    body: list[CardElement] = [heading(voice.say("broadcast-extras-title"))]
    if note:
        body.append(paragraph(note, bold=True))
    body += [
        TextInput(
            id=PICTURE,
            label=voice.say("broadcast-picture"),
            style="Url",
            value=content.picture or None,
            max_length=LONGEST_ADDRESS,
        ),
        aside(voice.say("broadcast-picture-hint")),
    ]
    body += [_line(voice, ALT, "broadcast-alt", each, _of(content, each).alt, LONGEST_ALT) for each in languages]
    asks = next((words.ask for words in content.words.values() if words.ask), "")
    if content.check_in or asks:
        key = "broadcast-button-checkin" if content.check_in else "broadcast-button-asks"
        body.append(paragraph(voice.say(key, question=asks), apart=True))
    body.append(
        TextInput(
            id=URL,
            label=voice.say("broadcast-url"),
            style="Url",
            value=content.url or None,
            max_length=LONGEST_ADDRESS,
            separator=True,
        )
    )
    body += [
        _line(voice, LABEL, "broadcast-label", each, _of(content, each).label, LONGEST_LABEL) for each in languages
    ]
    data = {"broadcast": broadcast.id, "revision": broadcast.revision}
    actions = [
        act(voice.say("broadcast-next"), "broadcast-extras-save", data, style="positive"),
        act(voice.say("broadcast-back"), "broadcast", data),
    ]
    return card(voice, body, actions)


def _line(voice: Voice, prefix: str, key: str, language: Language, value: str, longest: int) -> TextInput:
    label = voice.say(key, language=voice.say(f"language-name-{language}"))
    return TextInput(id=prefix + language, label=label, value=value or None, max_length=longest)


def _of(content: Content, language: Language) -> Words:
    return content.words.get(language, Words())
