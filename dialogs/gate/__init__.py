"""A named decision: what it rests on, what those with the mandate think, what was decided, and what that does."""
