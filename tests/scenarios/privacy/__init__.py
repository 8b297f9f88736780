"""What is kept of people: told to them, handed out, erased, and gone in time."""
