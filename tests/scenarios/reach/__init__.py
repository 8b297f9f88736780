"""The app reaches people."""
