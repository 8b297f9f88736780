"""What must not be possible, tried."""
