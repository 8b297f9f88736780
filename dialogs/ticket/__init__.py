"""A question handed to a person, and the way back to the asker."""
