"""What happens when two people change the same thing at once."""


class LostRace(Exception):
    """Somebody else saved the same record first; read again and decide again."""
