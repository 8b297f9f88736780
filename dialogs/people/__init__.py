"""Who is who: people, units, roles and what each may do."""
