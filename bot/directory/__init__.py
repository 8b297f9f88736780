"""Where people, units and tokens come from."""
