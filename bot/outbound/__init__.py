"""What the bot says of its own accord: plans what is due, and makes each message when it goes out."""

from bot.outbound.gaps import GapKeeper
from bot.outbound.prepare import Preparer
from bot.outbound.scheduler import Scheduler

__all__ = ["GapKeeper", "Preparer", "Scheduler"]
