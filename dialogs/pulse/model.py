"""What a group is asked, and how many said what: never who."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


class Opinion(StrEnum):
    """What may be answered."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """A pulse of a playbook in a round: to the staff of a unit, or to a group of the whole initiative (`WHOLE`)."""

    initiative: str
    playbook: str
    pulse: str
    period: str
    about: str

    @property
    def key(self) -> str:
        """What it is known by."""
        return f"{self.initiative}/{self.playbook}/{self.pulse}/{self.period}/{self.about}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many have answered a poll, and how often each question got which answer."""

    poll: Poll
    answers: int = 0
    counts: Mapping[str, Mapping[Opinion, int]] = field(default_factory=dict)

    def with_answer(self, opinions: Mapping[str, Opinion]) -> "Tally":
        """The same with one more."""
        counts = {question: dict(each) for question, each in self.counts.items()}
        for question, opinion in opinions.items():
            of_question = counts.setdefault(question, {})
            of_question[opinion] = of_question.get(opinion, 0) + 1
        return Tally(poll=self.poll, answers=self.answers + 1, counts=counts)


class PulseStore(Protocol):
    """Keeps counts, and which slips are spent."""

    async def count_opinion(self, poll: Poll, slip: str, opinions: Mapping[str, Opinion]) -> bool:
        """Count an answer and spend its slip, durably and in one; False when the slip was spent already.

        A slip is a random name that came with the card: nothing that is kept says whose it is.
        """

    async def tallies(self, polls: Sequence[Poll]) -> list[Tally]:
        """The counts of these polls, in their order; those that nobody answered are left out."""
