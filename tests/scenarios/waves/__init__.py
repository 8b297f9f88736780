"""Waves and their phases as those live it who lead the change, and those who lead a unit."""
