"""Stories of the check-in, by who lives them."""
