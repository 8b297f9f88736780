"""Asking and being answered."""
