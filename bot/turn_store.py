"""Which activities were handled, and by which replica: the port that has each of them handled once."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class TurnStanding(StrEnum):
    """What a replica is told of an activity that has come to it."""

    NEW = "new"
    # Another replica is at it, or at something else in the same conversation: ask again in a moment.
    ELSEWHERE = "elsewhere"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Taken:
    """How an activity stands; `body` is what answered it, in JSON, where it is done and was an invoke."""

    standing: TurnStanding
    body: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndedTurn:
    """An activity that was handled, under the names it began with."""

    activity: str
    conversation: str
    body: str | None = None


class TurnStore(Protocol):
    """Keeps for some minutes which activities were handled, so that each is handled once by all replicas together."""

    async def begin_turn(self, activity: str, conversation: str) -> Taken:
        """Take it up, unless it was handled or another replica has this conversation.

        Whoever took it up and has not ended it for ten seconds is taken for dead.
        """

    async def end_turns(self, ended: Sequence[EndedTurn]) -> None:
        """They were handled; their conversations are free for others."""

    async def forget_turns(self) -> None:
        """Forget what was handled more than ten minutes ago: Teams does not repeat it any more."""
