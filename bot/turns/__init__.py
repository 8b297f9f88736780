"""Inbound: one activity, one row of the routing table, one decision, one save, one reply."""

from bot.turns.router import Turns

__all__ = ["Turns"]
