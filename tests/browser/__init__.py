"""The bot as people see it: in Microsoft's own test client, and its cards in Microsoft's own renderer."""
