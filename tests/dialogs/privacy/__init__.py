"""What must not be kept, and what may."""
