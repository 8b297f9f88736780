"""Colours add up as the rule says."""
