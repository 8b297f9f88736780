"""Summaries that come by themselves: of a round, and of a steering group's meeting."""
