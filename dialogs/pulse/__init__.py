"""A few short questions to everybody, counted without names."""
