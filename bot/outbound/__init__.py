"""What the bot says of its own accord: plans what is due, and makes each message when it goes out."""

from bot.outbound.broadcasts import BroadcastKeeper
from bot.outbound.gaps import GapKeeper
from bot.outbound.install_keeper import InstallKeeper
from bot.outbound.prepare import Preparer
from bot.outbound.retention import RetentionKeeper
from bot.outbound.roster_keeper import RosterKeeper
from bot.outbound.scheduler import Scheduler

__all__ = [
    "BroadcastKeeper",
    "GapKeeper",
    "InstallKeeper",
    "Preparer",
    "RetentionKeeper",
    "RosterKeeper",
    "Scheduler",
]
