"""Good news as a draft, for whoever communicates."""

from microsoft_teams.cards import AdaptiveCard, CardElement, Container

from cards.frame import act, aside, card, heading, paragraph, prose
from content.library import Material
from content.voice import Voice
from dialogs.initiative.model import Benefit
from dialogs.people.model import Unit


def all_green_card(voice: Voice, initiative: str, unit: Unit, material: Material) -> AdaptiveCard:
    """The words as they would stand in the unit's channel, in its language, and the button that posts them."""
    theirs = Voice(voice.library, unit.language)
    text = material.text(unit.language)
    local = {"unit.name": unit.name, "go_live": ""}
    body: list[CardElement] = [
        heading(voice.say("good-news-title", unit=unit.name)),
        paragraph(voice.say("good-news-text")),
        Container(
            style="emphasis",
            items=[paragraph(theirs.fill(text.title, local), bold=True), *prose(theirs.fill(text.body, local))],
        ),
    ]
    if unit.channel is None:
        return card(voice, [*body, aside(voice.say("good-news-no-channel", unit=unit.name))])
    data = {"initiative": initiative, "unit": unit.id}
    return card(voice, body, [act(voice.say("good-news-post"), "good-news-post", data, style="positive")])


def benefit_card(voice: Voice, benefit: Benefit) -> AdaptiveCard:
    """What was reached, and words to tell it with."""
    latest = max(benefit.measurements, key=lambda each: each.day).value
    figures = {
        "benefit": voice.pick(benefit.name),
        "indicator": voice.pick(benefit.indicator),
        "before": f"{benefit.baseline:g}",
        "now": f"{latest:g}",
    }
    body: list[CardElement] = [
        heading(voice.say("benefit-title", benefit=figures["benefit"])),
        paragraph(
            voice.say(
                "benefit-text",
                indicator=figures["indicator"],
                before=figures["before"],
                now=figures["now"],
                target=f"{benefit.target:g}",
            )
        ),
        Container(style="emphasis", items=[paragraph(voice.say("benefit-draft", **figures))]),
    ]
    return card(voice, body)
