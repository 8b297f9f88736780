"""The organisation's directory."""
