"""What is kept of people, and what must not be."""
