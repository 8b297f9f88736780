"""The gap loop's rules."""
