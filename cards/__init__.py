"""Draws: a domain value and a voice in, a typed Adaptive Card out."""
