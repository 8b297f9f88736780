"""Measurements beside peers, in one run; they print, they assert nothing."""
