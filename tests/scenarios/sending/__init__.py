"""Messages to many people, over HTTP and within Teams' limits."""
