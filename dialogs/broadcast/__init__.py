"""Messages that go out on their own: what is due, for whom, once."""
