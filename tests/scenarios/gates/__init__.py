"""A gate as those live it who decide, and those who are told."""
