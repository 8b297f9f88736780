"""Several bots on one database, as a region runs them."""
