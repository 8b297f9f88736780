"""What stands in the way, who does what about it by when, and what happens when nobody does."""
