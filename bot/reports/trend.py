"""Colours over time: as a chart, and as the table that says the same to whoever cannot see it."""

from collections.abc import Mapping, Sequence

from bot.reports.document import Cell, Chart, Series, Table
from content.voice import Voice
from dialogs.rollup.model import COLOURS_WORST_FIRST, Colour

# As many stand beside each other on a page; more stand below each other.
MOST_ACROSS = 12


def charted(
    voice: Voice,
    title: str,
    column: str,
    places: Sequence[tuple[str, Mapping[Colour, int]]],
    beside: tuple[str, Sequence[str]] | None = None,
) -> tuple[Chart, Table]:
    """Both, of places in their order, which are what the phrase `document-column-{column}` says.

    `beside` is something else that is told of each place: its phrase, and the values.
    """
    drawn = [colour for colour in COLOURS_WORST_FIRST if any(counts.get(colour) for _, counts in places)]
    labels = [voice.say(f"colour-{colour}") for colour in drawn]
    told = [[str(counts.get(colour, 0)) for _, counts in places] for colour in drawn]
    if beside:
        labels.append(voice.say(f"document-column-{beside[0]}"))
        told.append(list(beside[1]))
    first, names = voice.say(f"document-column-{column}"), [label for label, _ in places]
    if len(places) <= MOST_ACROSS:
        header, rows = [first, *names], [[label, *values] for label, values in zip(labels, told, strict=True)]
    else:
        header, rows = [first, *labels], [list(row) for row in zip(names, *told, strict=True)]
    series = tuple(
        Series(label=label, colour=colour, values=tuple(counts.get(colour, 0) for _, counts in places))
        for label, colour in zip(labels, drawn, strict=False)
    )
    shown = Table(
        caption=voice.say("document-table", title=title, rows=len(rows)),
        header=tuple(header),
        rows=tuple(tuple(Cell(text=each) for each in row) for row in rows),
        widths=(3, *(2 for _ in header[1:])),
    )
    return Chart(caption=title, places=tuple(names), series=series), shown
