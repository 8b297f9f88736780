"""One change being implemented: its waves, dates and rhythm."""
