"""What somebody hears of, and how often: chosen by themselves."""

from collections.abc import Sequence
from dataclasses import dataclass

from microsoft_teams.cards import AdaptiveCard, CardElement, Choice, ChoiceSetInput

from cards.frame import act, aside, card, heading, paragraph
from cards.initiative import initiative_name
from content.settings import Digest
from content.voice import Voice
from dialogs.broadcast.contacts import Wish
from dialogs.initiative.model import Initiative

# The names of the inputs, of what the button carries, and of the ways to choose from.
HOW, HEAR, SHOWN = "spare_how", "spare_hear", "shown"
EACH, WEEKLY = "each", "weekly"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpareView:
    """What somebody has chosen, and what there is to choose from."""

    wish: Wish
    initiatives: Sequence[Initiative]
    digest: Digest
    most_per_week: int


def spare_card(voice: Voice, view: SpareView, *, note: str = "") -> AdaptiveCard:
    """Everything as it comes or one message a week, and which initiatives; that an outage always comes."""
    weekly = voice.say("spare-weekly", day=view.digest.day.value, time=f"{view.digest.at:%H:%M}")
    body: list[CardElement] = [heading(voice.say("spare-title"))]
    if note:
        body.append(paragraph(f"✓ {note}", bold=True))
    body.append(
        ChoiceSetInput(
            id=HOW,
            label=voice.say("spare-how"),
            style="expanded",
            value=WEEKLY if view.wish.digest else EACH,
            choices=[Choice(title=voice.say("spare-each"), value=EACH), Choice(title=weekly, value=WEEKLY)],
            wrap=True,
        )
    )
    if view.initiatives:
        heard = [each.id for each in view.initiatives if each.id not in view.wish.muted]
        body.append(
            ChoiceSetInput(
                id=HEAR,
                label=voice.say("spare-hear"),
                style="expanded",
                is_multi_select=True,
                value=",".join(heard),
                choices=[Choice(title=initiative_name(voice, each), value=each.id) for each in view.initiatives],
                wrap=True,
            )
        )
    body.append(paragraph(voice.say("spare-outage")))
    body.append(aside(voice.say("spare-cap", count=view.most_per_week)))
    shown = ",".join(each.id for each in view.initiatives)
    return card(voice, body, [act(voice.say("spare-save"), "spare-save", {SHOWN: shown}, style="positive")])
