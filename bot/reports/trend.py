"""Colours over time: as a chart, and as the table that says the same to whoever cannot see it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.reports.document import Cell, Chart, Series, Table, table
from content.voice import Voice
from dialogs.rollup.model import COLOURS_WORST_FIRST, Colour


def charted(
    voice: Voice,
    title: str,
    column: str,
    places: Sequence[tuple[str, Mapping[Colour, int]]],
    beside: tuple[str, Sequence[str]] | None = None,
) -> tuple[Chart, Table]:
    """Both, of places in their order; the table has the latest first, below the phrase `document-column-{column}`.

    `beside` is one more column of the table: what its phrase is, and a value for each place.
    """
    drawn = [colour for colour in COLOURS_WORST_FIRST if any(counts.get(colour) for _, counts in places)]
    labels = tuple(voice.say(f"colour-{colour}") for colour in drawn)
    extra = beside[1] if beside else [""] * len(places)
    rows: list[list[str | Cell]] = [
        [label, *(str(counts.get(colour, 0)) for colour in drawn), *([said] if beside else [])]
        for (label, counts), said in reversed(list(zip(places, extra, strict=True)))
    ]
    found = table(voice, title, [(column, 3), *([(beside[0], 2)] if beside else [])], rows)
    first, *last = found.header
    shown = replace(found, header=(first, *labels, *last), widths=(3, *(2 for _ in drawn), *(2 for _ in last)))
    series = tuple(
        Series(label=label, colour=colour, values=tuple(counts.get(colour, 0) for _, counts in places))
        for label, colour in zip(labels, drawn, strict=True)
    )
    return Chart(caption=title, places=tuple(label for label, _ in places), series=series), shown
