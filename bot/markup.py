"""Phrases as markup for a page."""

from html import escape


def html(text: str) -> str:
    """Text for a page, with the parts between two pairs of asterisks in bold."""
    parts = escape(text).split("**")
    return "".join(f"<b>{part}</b>" if place % 2 else part for place, part in enumerate(parts))
