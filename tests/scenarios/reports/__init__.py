"""A report as those live it who write it, and those who get it."""
