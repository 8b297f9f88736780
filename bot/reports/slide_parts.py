"""What stands on a slide, put there with what the library leaves out: language, alternative texts, shades, numbers."""

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from bot.reports.document import Cell, Chart
from bot.reports.plain import plain
from dialogs.rollup.model import Colour

# EMU in a point.
EMU = 12_700
# Behind words in a dark colour: with each of them the contrast is above 13 to 1.
TINTS = {
    Colour.RED: "FBDDE0",
    Colour.YELLOW: "FFF1C4",
    Colour.GREEN: "DDF3DD",
    Colour.STALE: "E6E6E6",
    Colour.SILENT: "F3F3F3",
}
# In a chart, where the numbers stand beside them.
_FULL = {
    Colour.RED: "C4314B",
    Colour.YELLOW: "F2C230",
    Colour.GREEN: "3B8A3B",
    Colour.STALE: "8A8A8A",
    Colour.SILENT: "C8C8C8",
}
_INK = "1B1B1B"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
# A header in bold above a line, rows without lines or fills of their own: Light Style 1, Accent 1.
_TABLE_STYLE = "{3C2FFA5D-87B4-456A-9821-1D502468CF0F}"

# A line of text, its size in points and whether it is bold; None leaves either to the template.
Line = tuple[str, float | None, bool | None]
Box = tuple[float, float, float, float]


def emu(box: Box) -> list[int]:
    """A place given in points (left, top, width, height) as the library takes it."""
    return [round(each * EMU) for each in box]


def fill(frame: Any, said: Sequence[Line], locale: str) -> None:
    """Put lines into a frame, each a paragraph in the language it is written in."""
    from pptx.util import Pt

    frame.word_wrap = True
    for place, (text, size, bold) in enumerate(said):
        paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text = plain(text)
        run.font.bold = bold
        if size is not None:
            run.font.size = Pt(size)
            # An empty line is as tall as what ends it, which else is the template's largest text.
            paragraph._p.get_or_add_endParaRPr().set("sz", str(round(size * 100)))  # noqa: SLF001
            _no_bullet(paragraph)
        # The library knows Microsoft's numbers of languages, the file their names.
        run._r.get_or_add_rPr().set("lang", locale)  # noqa: SLF001


def draw_table(
    slide: Any,
    box: Box,
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    heights: Sequence[float],
    caption: str,
    size: float,
    locale: str,
) -> None:
    """A table whose first row is its header; all lengths in points."""
    frame = slide.shapes.add_table(len(rows), len(widths), *emu(box))
    # What a screen reader says of it.
    frame._element.nvGraphicFramePr.cNvPr.set("descr", caption)  # noqa: SLF001 - the library has no texts for it
    grid = frame.table
    grid.first_row, grid.horz_banding = True, False
    grid._tbl.tblPr.find(f"{{{_A}}}tableStyleId").text = _TABLE_STYLE  # noqa: SLF001 - the library has no styles
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = round(width * EMU)
    for place, (row, cells, height) in enumerate(zip(grid.rows, rows, heights, strict=True)):
        row.height = round(height * EMU)
        for cell, said in zip(row.cells, cells, strict=True):
            bold = True if place == 0 else None
            fill(cell.text_frame, [(line, size, bold) for line in said.text.split("\n")], locale)
            if said.colour:
                shade(cell, said.colour)


def draw_chart(slide: Any, box: Box, chart: Chart, size: float, locale: str) -> Any:
    """Columns that somebody can change in PowerPoint, for their figures come with them; gives the library's chart."""
    from pptx.chart.data import CategoryChartData
    from pptx.dml.color import RGBColor
    from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION
    from pptx.util import Pt

    data = CategoryChartData()
    data.categories = chart.places
    for each in chart.series:
        data.add_series(each.label, each.values)
    frame = slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_STACKED, *emu(box), data)
    frame._element.nvGraphicFramePr.cNvPr.set("descr", chart.caption)  # noqa: SLF001 - the library has no texts for it
    drawn = frame.chart
    drawn.has_title, drawn.has_legend = False, True
    drawn.legend.position, drawn.legend.include_in_layout = XL_LEGEND_POSITION.RIGHT, False
    drawn.font.size = Pt(size)
    drawn.font._element.set("lang", locale)  # noqa: SLF001
    drawn.plots[0].gap_width = 60
    for series, each in zip(drawn.plots[0].series, chart.series, strict=True):
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = RGBColor.from_string(_FULL[each.colour])
    return drawn


def shade(where: Any, colour: Colour) -> None:
    """A tint behind a cell or a box; its words are dark then, whatever a template's own are."""
    from pptx.dml.color import RGBColor

    where.fill.solid()
    where.fill.fore_color.rgb = RGBColor.from_string(TINTS[colour])
    for paragraph in where.text_frame.paragraphs:
        for run in paragraph.runs:
            run.font.color.rgb = RGBColor.from_string(_INK)


def take_out(shape: Any) -> None:
    """Remove a shape: a place that stays empty says so in edit mode and to screen readers."""
    shape._element.getparent().remove(shape._element)  # noqa: SLF001 - the library cannot


def add_number(slide: Any, layout: Any, locale: str) -> None:
    """The slide's number, where its layout has a place for it: the library copies only what is filled in."""
    from pptx.enum.shapes import PP_PLACEHOLDER as KIND

    for shape in layout.placeholders:
        if shape.placeholder_format.type == KIND.SLIDE_NUMBER:
            copy = deepcopy(shape._element)  # noqa: SLF001
            copy.nvSpPr.cNvPr.set("id", str(max(each.shape_id for each in slide.shapes) + 1))
            for run in copy.iter(f"{{{_A}}}rPr"):
                run.set("lang", locale)
            slide.shapes._spTree.append(copy)  # noqa: SLF001


def _no_bullet(paragraph: Any) -> None:
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - the library has no bullets
    properties.set("marL", "0")
    properties.set("indent", "0")
    properties.append(properties.makeelement(f"{{{_A}}}buNone"))
