"""How the outbox is emptied."""
