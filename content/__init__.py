"""What the organisation has written, and how it is found."""
