"""The outbox: claims, paces, sends and records; knows Teams' limits, nothing of what a message says."""

from bot.delivery.dispatcher import Dispatcher, NotYet, Prepared, Unreachable
from bot.delivery.pace import Pace

__all__ = ["Dispatcher", "NotYet", "Pace", "Prepared", "Unreachable"]
