"""Where the story is played: the region, everybody's hands, and what the teller keeps of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from tests.scenarios.house import texts
from tests.scenarios.stories.behaviour import MON, State, state_of
from tests.scenarios.stories.hands import Card, Hands, Press
from tests.scenarios.stories.house import FIRST_MONDAY, Region
from tests.teams_simulator import Message

INITIATIVES = ("journal", "begrepp")


@dataclass(slots=True)
class Stage:
    """The region, everybody's hands, and what the teller keeps to tell it by."""

    region: Region
    hands: Hands
    cards: dict[str, Card] = field(default_factory=dict)
    presses: dict[str, Press] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    # What was pressed by person, week and initiative to answer a check-in.
    answers: dict[tuple[str, int, str], list[Press]] = field(default_factory=dict)
    reported: dict[str, State] = field(default_factory=dict)
    waves: Mapping[str, str] = field(default_factory=dict)

    async def tell(self, person: str, name: str, words: str) -> Message:
        """Keep the newest message to somebody that has these words, under a name."""
        for message in reversed(self.region.chat(person)):
            card = self.hands.sees(person, message) if message.cards else {}
            if words in f"{message.body.get('summary', '')} {message.text} {texts(card)}":
                self.words[name] = str(message.body.get("summary") or message.text)
                if card:
                    self.cards[name] = card
                return message
        raise AssertionError(f"{person} was not told {words!r}")

    def keep(self, name: str, press: Press) -> Press:
        """Keep a press under a name."""
        self.presses[name] = press
        return press

    def state(self, unit: str, week: int) -> State:
        """How the unit stands, as its manager sees it."""
        return state_of(unit, self.waves.get(unit, ""), week)


def day_of(week: int, day: int) -> date:
    """The date of a day of the story."""
    return FIRST_MONDAY + timedelta(weeks=week - 1, days=day)


def period_of(week: int) -> str:
    """The period of a week of the story."""
    year, number, _ = day_of(week, MON).isocalendar()
    return f"{year}-W{number:02}"
