"""Everything that is kept: embedded for a pilot, PostgreSQL for a region."""

from datetime import datetime

from bot.ports import Store
from bot.settings import Settings


async def open_store(settings: Settings, now: datetime) -> Store:
    """The store that the settings name; raises StoreLocked, StoreDamaged, StoreOutdated or StoreUnavailable."""
    if settings.store:
        # A pilot has no database, and need not load what speaks to one.
        from bot.storage.postgres import open_postgres

        return await open_postgres(settings.store.get_secret_value(), settings.store_connections)
    from bot.storage.tiny import TinyStore

    return TinyStore(settings.data, now)
