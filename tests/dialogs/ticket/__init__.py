"""Questions to a person, decided without I/O."""
