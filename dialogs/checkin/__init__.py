"""The weekly readiness check-in: one form, one minute, nothing lost."""
