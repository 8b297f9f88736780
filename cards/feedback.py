"""Why an answer did not help: asked in one tap, thanked for, and shown to whoever writes a better one."""

from collections import Counter
from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement, Container, TextInput

from cards.frame import act, aside, card, heading, link, paragraph, quoted
from content.voice import Voice
from dialogs.ask.model import LONGEST_REASON, Feedback, Reason

TEXT = "reason_text"
MOST_QUOTED = 5


def reason_card(voice: Voice, article: str, question: str) -> AdaptiveCard:
    """What was missing: a reason to tap, or words of one's own, or a person; the ids are those of the answer."""
    about = {"article": article, "question": question}
    body: list[CardElement] = [heading(voice.say("reason-title")), paragraph(voice.say("reason-text"))]
    for reason in Reason:
        if reason is not Reason.OTHER:
            title = voice.say(f"reason-{reason}")
            tap = act(title, "feedback-reason", {**about, "reason": reason.value})
            body.append(Container(select_action=tap, items=[link(title)], spacing="Small"))
    label = f"{voice.say('reason-other')}: {voice.say('reason-label')}"
    body.append(TextInput(id=TEXT, label=label, is_multiline=True, max_length=LONGEST_REASON))
    send = act(voice.say("reason-send"), "feedback-reason", {**about, "reason": Reason.OTHER.value})
    return card(voice, body, [send, act(voice.say("answer-person"), "person", about)])


def thanks_card(voice: Voice, article: str, question: str) -> AdaptiveCard:
    """The reason is kept; whoever needs help now still gets to a person."""
    about = {"article": article, "question": question}
    person = act(voice.say("answer-person"), "person", about)
    return card(voice, [paragraph(voice.say("reason-thanks"))], [person])


def reasons_told(voice: Voice, feedback: Sequence[Feedback]) -> list[CardElement]:
    """How often each reason was given, and the newest words; nothing where nobody gave any."""
    counts = Counter(each.reason for each in feedback if each.reason)
    if not counts:
        return []
    said = [f"{voice.say(f'reason-{reason}')}: {count}" for reason, count in counts.most_common()]
    words = [each.text for each in feedback if each.reason and each.text]
    return [
        paragraph(voice.say("reasons-title"), bold=True, apart=True),
        aside(" · ".join(said)),
        *(quoted(f"• {text}") for text in words[:MOST_QUOTED]),
    ]
