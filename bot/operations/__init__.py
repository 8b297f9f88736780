"""What the command line does to a store, in the bot's own process or through it."""

from bot.operations.local import LocalOperations
from bot.operations.model import Event, Operations

__all__ = ["Event", "LocalOperations", "Operations"]
