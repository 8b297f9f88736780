"""Writes a document as slides: a title on each, tables that go on where a slide ends, everything in reading order."""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

from bot.reports.document import Block, Cell, Chart, Document, KeyFigure, KeyFigures, Section, Table, Text, Words
from bot.reports.measure import cut, height, lines, parts, per_line
from bot.reports.plain import one_line, plain
from bot.reports.slide_parts import EMU, Line, add_number, draw_chart, draw_table, emu, fill, shade, take_out
from bot.reports.slide_template import Template, open_template
from content.language import Language

LOCALES = {Language.SV: "sv-SE", Language.DA: "da-DK", Language.NB: "nb-NO", Language.EN: "en-GB"}
# Points; nothing is smaller than what can be read from the third row.
_TEXT, _TABLE, _NOTE, _FIGURE, _HEADING = 16, 12, 12, 24, 20
# PowerPoint's own margins: 0.1 inch on either side of a text, 0.05 above and below it.
_BESIDE, _ABOVE = 14.4, 7.2
_GAP = 8
# Above a heading, so that it is seen what it belongs to.
_APART = 10
_FIGURES_IN_A_ROW = 4
# Two lines of most templates' titles.
_MOST_IN_TITLE = 110
# A chart takes so much of a slide, and no row more than half of one.
_CHART = 0.55
_TALLEST_ROW = 0.5


def write_slides(document: Document, path: Path, template: bytes | None = None, name: str = "") -> None:
    """The document as a presentation, in the organisation's own `template` called `name` if there is one.

    Raises OperationFailed for a template that cannot be used.
    """
    opened = open_template(template, name)
    deck = _Deck(opened, LOCALES[document.language])
    deck.open(document)
    for section in document.sections:
        deck.add(section)
    deck.close()
    properties = opened.presentation.core_properties
    properties.title, properties.language = one_line(document.title), LOCALES[document.language]
    properties.author = properties.last_modified_by = "Startklar"
    properties.subject = properties.keywords = properties.comments = ""
    properties.created = properties.modified = datetime.combine(document.day, time(), UTC)
    opened.presentation.save(str(path))


class _Deck:
    """Slides, one after the other, each filled from its top; lengths are in points."""

    def __init__(self, template: Template, locale: str) -> None:
        self._template = template
        self._locale = locale
        self._continued = ""
        # Of the slide that is being filled; `_body` is its own place for text, until it is used.
        self._slide: Any = None
        self._body: Any = None
        self._left = self._width = self._begin = self._top = self._bottom = 0.0

    def open(self, document: Document) -> None:
        """The first slide."""
        from pptx.enum.shapes import PP_PLACEHOLDER as KIND

        slide = self._template.presentation.slides.add_slide(self._template.opening)
        fill(slide.shapes.title.text_frame, [(_title(document.title), None, None)], self._locale)
        for shape in list(slide.placeholders):
            kind = shape.placeholder_format.type
            if kind == KIND.SUBTITLE:
                said: list[Line] = [(document.subtitle, None, None)]
                said += [(each, _TEXT, None) for each in document.about]
                fill(shape.text_frame, said, self._locale)
            elif kind not in (KIND.TITLE, KIND.CENTER_TITLE):
                take_out(shape)

    def add(self, section: Section) -> None:
        """A section, from a new slide on; a short one below what is there, where all of it has room."""
        self._continued = section.continued
        if self._slide is not None and self._top + self._tall(section) <= self._bottom:
            self._heading(section.title)
        else:
            self._page(section.title)
        for block in section.blocks:
            if isinstance(block, Table):
                self._table(block)
            elif isinstance(block, Chart):
                self._chart(block)
            elif isinstance(block, KeyFigures):
                for row in _in_rows(block):
                    self._figures(row)
            else:
                self._text(block)

    def close(self) -> None:
        """The last slide is done."""
        self._finish()

    def _tall(self, section: Section) -> float:
        """How much room it takes with its heading, on one slide."""
        return self._tall_heading(section.title) + sum(self._tall_block(each) + _GAP for each in section.blocks)

    def _tall_heading(self, title: str) -> float:
        return _APART + height(lines(_title(title), _HEADING, self._width - _BESIDE), _HEADING) + _ABOVE

    def _tall_block(self, block: Block) -> float:
        if isinstance(block, Chart):
            return (self._bottom - self._begin) * _CHART
        if isinstance(block, Table):
            widths = self._widths(block)
            return sum(_height_of(self._fitted(each, widths), widths) for each in (_header(block), *block.rows))
        if isinstance(block, KeyFigures):
            rows = _in_rows(block)
            return sum(self._tall_figures([_said(each) for each in row]) for row in rows) + _GAP * (len(rows) - 1)
        width = self._width - _BESIDE
        return _ABOVE + sum(height(lines(text, _TEXT, width), _TEXT) for text, _, _ in self._paragraphs(block))

    def _tall_figures(self, said: Sequence[Sequence[Line]]) -> float:
        width = self._width / _FIGURES_IN_A_ROW - _GAP - _BESIDE
        tallest = max(
            sum(height(lines(text, size or _NOTE, width), size or _NOTE) for text, size, _ in each) for each in said
        )
        return tallest + 2 * _ABOVE

    def _widths(self, block: Table) -> list[float]:
        return [self._width * each / sum(block.widths) for each in block.widths]

    def _heading(self, title: str) -> None:
        """Of a section that shares a slide with the one before."""
        self._drop_body()
        self._top += _APART
        tall = self._tall_heading(title) - _APART
        box = emu((self._left, self._top, self._width, tall))
        fill(self._slide.shapes.add_textbox(*box).text_frame, [(_title(title), _HEADING, True)], self._locale)
        self._top += tall

    def _page(self, title: str) -> None:
        from pptx.enum.shapes import PP_PLACEHOLDER as KIND

        self._finish()
        self._slide = self._template.presentation.slides.add_slide(self._template.content)
        fill(self._slide.shapes.title.text_frame, [(_title(title), None, None)], self._locale)
        for shape in list(self._slide.placeholders):
            kind = shape.placeholder_format.type
            if kind in (KIND.BODY, KIND.OBJECT):
                self._body = shape
            elif kind != KIND.TITLE:
                take_out(shape)
        box = self._body
        self._left, self._width = box.left / EMU, box.width / EMU
        self._begin = self._top = box.top / EMU
        self._bottom = (box.top + box.height) / EMU

    def _text(self, block: Text | Words) -> None:
        waiting = self._paragraphs(block)
        width = self._width - _BESIDE
        while waiting:
            taken: list[Line] = []
            needed = _ABOVE
            while waiting:
                text, _, strong = waiting[0]
                more = height(lines(text, _TEXT, width), _TEXT)
                # A label does not stand at the foot of a slide when what it is about comes on the next.
                label = height(1, _TEXT) if strong and len(waiting) > 1 else 0
                first = not taken and self._top == self._begin
                if self._top + needed + more + label > self._bottom and not first:
                    break
                taken.append(waiting.pop(0))
                needed += more
            if taken:
                fill(self._frame(needed), taken, self._locale)
            if waiting:
                self._page(self._continued)

    def _paragraphs(self, block: Text | Words) -> list[Line]:
        """Its paragraphs; one that no slide holds is several."""
        if isinstance(block, Text):
            said = [(each, block.strong) for each in plain(block.text).split("\n")]
        else:
            said = [(one_line(block.label), True), *((each, False) for each in plain(block.words).split("\n"))]
        room = max(1, int((self._bottom - self._begin - _ABOVE) / height(1, _TEXT)) - 2)
        most = room * per_line(_TEXT, self._width - _BESIDE)
        return [(part, _TEXT, strong) for text, strong in said if text.strip() for part in parts(text, most)]

    def _figures(self, row: Sequence[KeyFigure]) -> None:
        width = self._width / _FIGURES_IN_A_ROW - _GAP
        said = [_said(each) for each in row]
        tall = self._tall_figures(said)
        self._room_for(tall)
        for place, (figure, each) in enumerate(zip(row, said, strict=True)):
            left = self._left + place * (width + _GAP)
            shape = self._slide.shapes.add_textbox(*emu((left, self._top, width, tall)))
            fill(shape.text_frame, each, self._locale)
            if figure.colour:
                shade(shape, figure.colour)
        self._top += tall + _GAP

    def _table(self, block: Table) -> None:
        widths = self._widths(block)
        header, *rows = (self._fitted(each, widths) for each in (_header(block), *block.rows))
        tall = [_height_of(each, widths) for each in rows]
        head = _height_of(header, widths)
        first = 0
        while first < len(rows):
            self._room_for(head + tall[first])
            last, needed = first + 1, head + tall[first]
            while last < len(rows) and self._top + needed + tall[last] <= self._bottom:
                needed += tall[last]
                last += 1
            box = (self._left, self._top, self._width, needed)
            shown, heights = [header, *rows[first:last]], [head, *tall[first:last]]
            draw_table(self._slide, box, shown, widths, heights, one_line(block.caption), _TABLE, self._locale)
            self._top += needed + _GAP
            first = last

    def _chart(self, block: Chart) -> None:
        tall = self._tall_block(block)
        self._room_for(tall)
        draw_chart(self._slide, (self._left, self._top, self._width, tall), block, _TABLE, self._locale)
        self._top += tall + _GAP

    def _fitted(self, cells: Sequence[Cell], widths: Sequence[float]) -> list[Cell]:
        """What of a row stands in half a slide."""
        most = max(1, int((self._bottom - self._begin) * _TALLEST_ROW / height(1, _TABLE)))
        return [
            Cell(text=cut(plain(each.text), _TABLE, width - _BESIDE, most), colour=each.colour)
            for each, width in zip(cells, widths, strict=True)
        ]

    def _room_for(self, tall: float) -> None:
        """A new slide where this one has no room left for it; the slide's own place for text is not used."""
        if self._top + tall > self._bottom and self._top > self._begin:
            self._page(self._continued)
        self._drop_body()

    def _frame(self, tall: float) -> Any:
        """Where the next text stands: in the slide's own place for it, or in a box below what there is."""
        box = emu((self._left, self._top, self._width, tall))
        self._top += tall + _GAP
        if self._body is None:
            return self._slide.shapes.add_textbox(*box).text_frame
        shape, self._body = self._body, None
        shape.left, shape.top, shape.width, shape.height = box
        return shape.text_frame

    def _finish(self) -> None:
        """The number comes last, as it does when somebody reads the slide."""
        if self._slide is not None:
            self._drop_body()
            add_number(self._slide, self._template.content, self._locale)
            self._slide = None

    def _drop_body(self) -> None:
        if self._body is not None:
            take_out(self._body)
            self._body = None


def _title(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _MOST_IN_TITLE else line[: _MOST_IN_TITLE - 1].rstrip() + "…"


def _in_rows(block: KeyFigures) -> list[tuple[KeyFigure, ...]]:
    every = range(0, len(block.figures), _FIGURES_IN_A_ROW)
    return [block.figures[first : first + _FIGURES_IN_A_ROW] for first in every]


def _header(block: Table) -> list[Cell]:
    return [Cell(text=each) for each in block.header]


def _height_of(cells: Sequence[Cell], widths: Sequence[float]) -> float:
    """How tall a row is: as its tallest cell."""
    most = max(
        sum(lines(each, _TABLE, width - _BESIDE) for each in cell.text.split("\n"))
        for cell, width in zip(cells, widths, strict=True)
    )
    return height(most, _TABLE) + _ABOVE


def _said(figure: KeyFigure) -> list[Line]:
    said: list[Line] = [(figure.label, _NOTE, None), (figure.value, _FIGURE, True)]
    return [*said, (figure.note, _NOTE, None)] if figure.note else said
