"""Search, from a letter that was mistyped to a model that reads."""
