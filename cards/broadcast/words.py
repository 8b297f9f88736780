"""The form in which a broadcast is written: every language beside the others."""

from collections.abc import Mapping

from microsoft_teams.cards import AdaptiveCard, CardElement, Container, TextInput

from cards.frame import act, aside, card, heading, paragraph
from content.language import Language
from content.model import LONGEST_BODY, LONGEST_TITLE
from content.voice import Voice
from dialogs.broadcast.broadcast import Broadcast, Words

# Before a language's code.
TITLE, TEXT = "title_", "text_"


def words_card(
    voice: Voice,
    broadcast: Broadcast,
    languages: Mapping[Language, int],
    *,
    words: Mapping[Language, Words] | None = None,
    blanks: bool = False,
    note: str = "",
) -> AdaptiveCard:
    """A title and a text for each language; `languages` are those the organisation writes, and how many read each.

    `words` is what was typed when something came in between. A sent broadcast is corrected by the same form.
    """
    written = words if words is not None else (broadcast.correction or broadcast.content).words
    out = broadcast.sent_before
    title = voice.say("broadcast-correct-title" if out else "broadcast-words-title")
    body: list[CardElement] = [heading(title)]
    if note:
        body.append(paragraph(note, bold=True))
    body.append(paragraph(voice.say("broadcast-correct-text" if out else "broadcast-words-text")))
    if blanks:
        body.append(paragraph(voice.say("broadcast-fill-blanks"), bold=True))
    for language, readers in languages.items():
        known = written.get(language, Words())
        missing = [] if known.complete else [aside(f"⚠ {voice.say('broadcast-language-missing', count=readers)}")]
        body.append(
            Container(
                separator=True,
                spacing="Medium",
                items=[
                    *(missing if readers else []),
                    TextInput(
                        id=TITLE + language,
                        label=voice.say("broadcast-title-label", language=voice.say(f"language-name-{language}")),
                        value=known.title or None,
                        max_length=LONGEST_TITLE,
                    ),
                    TextInput(
                        id=TEXT + language,
                        label=voice.say("broadcast-text-label", language=voice.say(f"language-name-{language}")),
                        value=known.text or None,
                        is_multiline=True,
                        max_length=LONGEST_BODY,
                    ),
                ],
            )
        )
    data = {"broadcast": broadcast.id, "revision": broadcast.revision}
    verb = "broadcast-correct" if out else "broadcast-words-save"
    actions = [
        act(voice.say("broadcast-correct-send" if out else "broadcast-next"), verb, data, style="positive"),
        act(voice.say("broadcast-back"), "broadcast", data),
    ]
    return card(voice, body, actions)
