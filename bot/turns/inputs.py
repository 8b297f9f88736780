"""What the inputs of cards send back, read as what they may hold; None for anything else."""

from datetime import date

_LARGEST_FIGURE = 1_000_000


def ids_of(value: object) -> list[str]:
    """Ids as a card carries them: a list, or one text with commas."""
    parts = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else []
    return list(dict.fromkeys(part for part in parts if isinstance(part, str) and part))


def number_of(value: object) -> int | None:
    """A whole number that is not negative, however the client sends it; None for anything else."""
    # Clients send a number as a number or as a text, and an empty field as an empty text.
    try:
        number = int(float(value)) if isinstance(value, str | int | float) and not isinstance(value, bool) else None
    except (ValueError, OverflowError):
        return None
    return number if number is not None and 0 <= number <= _LARGEST_FIGURE else None


def date_of(value: object) -> date | None:
    """A day, as a date input sends it."""
    try:
        return date.fromisoformat(value.strip()[:10]) if isinstance(value, str) else None
    except ValueError:
        return None
