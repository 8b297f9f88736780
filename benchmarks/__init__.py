"""Measurements beside peers, in one run; they print, they assert nothing.

Each is a module that can be run alone (`python -m benchmarks.turns`); `python -m benchmarks` runs them all and writes
RESULTS.md. With BENCH=small each takes some seconds and its figures mean nothing.
"""
