"""The content in service: loaded, reloaded when it changes, refused when it has faults."""

from bot.editions.watched import WatchedEditions

__all__ = ["WatchedEditions"]
