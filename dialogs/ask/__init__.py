"""A question, and the three honest outcomes: an answer, a few suggestions, or a way to a person."""
