"""Tests of the short questions without names."""
