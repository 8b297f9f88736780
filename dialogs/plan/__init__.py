"""The two plans of an initiative: what is done, and what is said about it."""
