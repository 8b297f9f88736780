"""The embedded store: TinyDB tables in memory, made durable by a journal; one process at a time."""

from bot.storage.tiny.store import TinyStore

__all__ = ["TinyStore"]
