"""A document between figures and file formats: what it says, in order, in its reader's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from content.language import Language
from content.voice import Voice
from dialogs.rollup.model import Colour

# Longer words of people stand whole as words of their own; in a table's cell they would push the others away.
MOST_IN_CELL = 240


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A table's cell; `colour` shades what the text says already."""

    text: str
    colour: Colour | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows below a header; `caption` tells who cannot see it what it is, `widths` are shares of the page."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A paragraph."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What somebody wrote, as they wrote it, below what it is about."""

    label: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigure:
    """A figure that is seen first; `note` says what it rests on."""

    label: str
    value: str
    note: str
    colour: Colour | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigures:
    """Some of them side by side."""

    figures: tuple[KeyFigure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A colour's counts, one for each place on the chart's axis."""

    label: str
    colour: Colour
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Counts in columns, one upon the other; the same figures always stand in a table below it."""

    caption: str
    places: tuple[str, ...]
    series: tuple[Series, ...]


Block = Text | Words | KeyFigures | Table | Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """What stands below one heading; `continued` is the heading of its further pages."""

    title: str
    continued: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """All of it; `about` are lines that say of which day the figures are and how much they rest on."""

    title: str
    subtitle: str
    language: Language
    day: date
    about: tuple[str, ...]
    sections: tuple[Section, ...]


def section(voice: Voice, title: str, blocks: Sequence[Block]) -> Section:
    """A section by its title."""
    return Section(title=title, continued=voice.say("document-continued", title=title), blocks=tuple(blocks))


def table(voice: Voice, title: str, columns: Sequence[tuple[str, int]], rows: Sequence[Sequence[str | Cell]]) -> Table:
    """A table whose columns are named by phrases `document-column-…`, each with its share of the width."""
    return Table(
        caption=voice.say("document-table", title=title, rows=len(rows)),
        header=tuple(voice.say(f"document-column-{name}") for name, _ in columns),
        rows=tuple(tuple(_cell(each) for each in row) for row in rows),
        widths=tuple(width for _, width in columns),
    )


def coloured(voice: Voice, colour: Colour) -> Cell:
    """A colour, in words."""
    return Cell(text=voice.say(f"colour-{colour}"), colour=colour)


def _cell(value: str | Cell) -> Cell:
    cell = value if isinstance(value, Cell) else Cell(text=value)
    if len(cell.text) <= MOST_IN_CELL:
        return cell
    return Cell(text=cell.text[:MOST_IN_CELL].rstrip() + "…", colour=cell.colour)
