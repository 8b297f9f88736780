"""Where a broadcast begins: with a piece of material, or with words of one's own."""

from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement, Choice, ChoiceSetInput

from cards.frame import act, aside, card, heading, paragraph
from cards.initiative import initiative_name
from content.library import Material
from content.model import MaterialKind
from content.voice import Voice
from dialogs.initiative.model import Initiative

MATERIAL, INITIATIVE, KIND = "material", "initiative", "kind"
# Chosen in the place of a piece of material.
OWN_WORDS = "*"


def start_card(
    voice: Voice,
    initiatives: Sequence[Initiative],
    materials: Sequence[Material],
    *,
    chosen: str = "",
    initiative: str = "",
    kind: str = "",
    wave: str = "",
) -> AdaptiveCard:
    """The pieces that may be sent today, by what they are for; where there are several initiatives, which one.

    `wave` goes along to the draft.
    """
    body: list[CardElement] = [
        heading(voice.say("broadcast-new-title")),
        paragraph(voice.say("broadcast-new-text")),
    ]
    if len(initiatives) > 1:
        body.append(
            ChoiceSetInput(
                id=INITIATIVE,
                label=voice.say("broadcast-initiative"),
                style="compact",
                value=initiative or initiatives[0].id,
                choices=[Choice(title=initiative_name(voice, each), value=each.id) for each in initiatives],
            )
        )
    choices = [Choice(title=voice.say("broadcast-own-words"), value=OWN_WORDS)]
    choices += [Choice(title=_title(voice, each), value=each.id) for each in materials]
    body += [
        ChoiceSetInput(
            id=MATERIAL,
            label=voice.say("broadcast-material"),
            style="compact",
            value=chosen or OWN_WORDS,
            choices=choices,
        ),
        ChoiceSetInput(
            id=KIND,
            label=voice.say("broadcast-kind"),
            style="compact",
            value=kind or MaterialKind.STATUS,
            choices=[Choice(title=voice.say(f"material-kind-{each}"), value=each.value) for each in MaterialKind],
        ),
        aside(voice.say("broadcast-kind-hint")),
    ]
    data = {**({} if len(initiatives) > 1 else {INITIATIVE: initiatives[0].id}), **({"wave": wave} if wave else {})}
    actions = [
        act(voice.say("broadcast-next"), "broadcast-create", data, style="positive"),
        act(voice.say("broadcast-all"), "broadcasts"),
    ]
    return card(voice, body, actions)


def _title(voice: Voice, material: Material) -> str:
    return f"{voice.say(f'material-kind-{material.facts.kind}')}: {material.text(voice.language).title}"
