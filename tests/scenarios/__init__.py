"""Whole stories, through HTTP on both sides."""
