"""Check-ins as pure values."""
