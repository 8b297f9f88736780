"""The cards of the story's turning points, by the name of their picture, with the width of the screen."""

from collections.abc import Mapping

from tests.scenarios.stories.hands import Card, Press
from tests.scenarios.stories.lived import Story
from tests.scenarios.stories.markdown import with_values

PHONE, DESK = 390, 640


def pictured(story: Story) -> Mapping[str, tuple[Card, int]]:
    """Every picture of the story."""
    return {
        "prompt": (story.presses["first-answer"].card, PHONE),
        "blocker": (_filled(story.presses["blocker"]), PHONE),
        "status-week-4": (story.cards["status-week-4"], PHONE),
        "heatmap-week-4": (story.cards["heatmap-week-4"], DESK),
        "late-initiative-owner": (story.cards["late-initiative-owner"], PHONE),
        "gate": (story.cards["gate-opened"], PHONE),
        "dissent": (_after(story.presses["dissent"]), PHONE),
        "day": (_filled(story.presses["day-johan-7-0-1"]), PHONE),
        "postponed-told": (story.cards["postponed-told"], PHONE),
        "some-told": (story.cards["some-told"], PHONE),
        "good-news": (story.cards["good-news"], PHONE),
        "status-week-12": (story.cards["status-week-12"], PHONE),
    }


def _filled(press: Press) -> Card:
    return with_values(press.card, press.given)


def _after(press: Press) -> Card:
    assert press.after is not None
    return press.after
