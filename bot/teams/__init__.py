"""The only room that knows the Bot Framework: its tokens, its wire format, its connector."""
