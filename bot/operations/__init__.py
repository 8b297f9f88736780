"""What the command line does to a store, in the bot's own process or through it."""
