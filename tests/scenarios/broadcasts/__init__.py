"""Broadcasts, from the first word to the last person, over HTTP."""
