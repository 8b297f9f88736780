"""What stands in the way climbs until somebody acts."""
