"""Files for people to read and to fill in."""
