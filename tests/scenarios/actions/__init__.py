"""Actions as those live them who own them, and those they climb to."""
