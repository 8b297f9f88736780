"""The rules of plans."""
