"""Puts a chart into a text document: the library for text draws none, so the one for slides does."""

from typing import Any

from bot.reports.document import Chart
from bot.reports.plain import one_line
from bot.reports.slide_parts import EMU, draw_chart

_CONTENT = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart"
_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_INLINE = """<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
  <wp:inline distT="0" distB="0" distL="0" distR="0">
    <wp:extent/><wp:docPr/><wp:cNvGraphicFramePr/>
    <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">
      <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>
    </a:graphicData></a:graphic>
  </wp:inline>
</w:drawing>"""
# A third as tall as it is wide; in points.
_SHAPE, _FONT = 0.36, 9


def add_chart(file: Any, chart: Chart, width: float, locale: str) -> None:
    """The chart as a paragraph of its own, `width` points wide; the table after it says the same."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from docx.oxml import parse_xml
    from docx.oxml.ns import qn

    package = file.part.package
    number = len([each for each in package.iter_parts() if each.content_type == _CONTENT]) + 1
    name = PackURI(f"/word/charts/chart{number}.xml")
    part = Part(name, _CONTENT, _drawn(chart, width, locale), package)
    drawing = parse_xml(_INLINE)
    extent, properties = drawing.find(f".//{qn('wp:extent')}"), drawing.find(f".//{qn('wp:docPr')}")
    extent.set("cx", str(round(width * EMU)))
    extent.set("cy", str(round(width * _SHAPE * EMU)))
    properties.set("id", str(1000 + number))
    properties.set("name", f"Chart {number}")
    # What a screen reader says of it.
    properties.set("descr", one_line(chart.caption))
    drawing.find(f".//{{{_C}}}chart").set(qn("r:id"), file.part.relate_to(part, _RELATION))
    file.add_paragraph().add_run()._r.append(drawing)  # noqa: SLF001 - the library has no charts


def _drawn(chart: Chart, width: float, locale: str) -> bytes:
    """As it is on a slide, without the workbook beside it."""
    import pptx
    from docx.opc.oxml import serialize_part_xml

    presentation = pptx.Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[6])
    drawn = draw_chart(slide, (0, 0, width, width * _SHAPE), chart, _FONT, locale)
    space = drawn.part._element  # noqa: SLF001 - the library hides it
    for each in space.findall(f"{{{_C}}}externalData"):
        space.remove(each)
    found: bytes = serialize_part_xml(space)
    return found
