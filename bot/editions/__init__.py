"""The content in service: loaded, reloaded when it changes, refused when it has faults."""

from bot.editions.mind import Mind, open_mind
from bot.editions.publishing import ContentPublisher
from bot.editions.watched import WatchedEditions

__all__ = ["ContentPublisher", "Mind", "WatchedEditions", "open_mind"]
