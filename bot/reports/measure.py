"""How much room text takes, as far as one can tell without its font; all lengths in points."""

from collections.abc import Iterator
from math import ceil

# In the widest fonts that offices use; in most a character is half as wide as it is high, and rows stay a little tall.
_WIDE, _LINE = 0.6, 1.22


def per_line(size: float, width: float) -> int:
    """How many characters stand on a line."""
    return max(1, int(width / (size * _WIDE)))


def height(lines: int, size: float) -> float:
    """How tall so many lines are."""
    return ceil(lines * size * _LINE)


def lines(text: str, size: float, width: float) -> int:
    """How many lines it takes between words, and within a word that is longer than a line."""
    most = per_line(size, width)
    found, used = 0, most
    for word in text.split():
        if used + 1 + len(word) <= most:
            used += 1 + len(word)
        else:
            found += ceil(len(word) / most)
            used = (len(word) - 1) % most + 1
    return max(1, found)


def cut(text: str, size: float, width: float, most: int) -> str:
    """As much of it as stands on `most` lines; one of its own lines may be several."""
    kept: list[str] = []
    for line in text.split("\n"):
        left = most - sum(lines(each, size, width) for each in kept)
        if left <= 0:
            return "\n".join(kept) + "…"
        if lines(line, size, width) > left:
            # By characters, for a word that is broken fills its lines.
            return "\n".join([*kept, line[: left * per_line(size, width) // 2].rstrip() + "…"])
        kept.append(line)
    return text


def parts(text: str, most: int) -> Iterator[str]:
    """The text in parts of so many characters, cut between words where there are any."""
    while len(text) > most:
        at = text.rfind(" ", most // 2, most)
        at = at if at > 0 else most
        yield text[:at]
        text = text[at:].lstrip()
    yield text
