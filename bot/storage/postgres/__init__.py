"""The store for a region: PostgreSQL, shared by several replicas."""

from bot.storage.postgres.store import PostgresStore, open_postgres

__all__ = ["PostgresStore", "open_postgres"]
