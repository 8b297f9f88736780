"""A report at an agreed interval: who writes it, what it says beside the figures, and who gets it."""
