"""Finds the article that answers a question."""

from content.search.index import Hit, Index
from content.search.words import detect_language

__all__ = ["Hit", "Index", "detect_language"]
