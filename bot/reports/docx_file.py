"""Writes a document for a word processor, so that a screen reader finds its way: headings, header rows, language."""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from itertools import pairwise
from pathlib import Path
from typing import Any

from bot.reports.document import Block, Cell, Chart, Document, KeyFigures, Section, Table, Text, Words
from bot.reports.docx_chart import add_chart
from bot.reports.plain import one_line, plain
from bot.reports.pptx_file import LOCALES
from bot.reports.slide_parts import TINTS

# A4 in millimetres, with margins that leave room for a table of five columns.
_PAGE, _MARGIN = (210, 297), 20
# In a millimetre.
_POINTS = 72 / 25.4
# Points; a table holds more than a line of text does, and its long words must not break.
_TEXT, _CELL = 10.5, 9
_HEADER = "E8EEF2"


def write_text(document: Document, path: Path) -> None:
    """The document as docx, in our own plain styles."""
    # A fifth of a second that hardly any command needs.
    import docx

    file = docx.Document()
    _page(file)
    _language(file, LOCALES[document.language])
    file.add_paragraph(one_line(document.title), style="Title")
    file.add_paragraph(one_line(document.subtitle), style="Subtitle")
    for line in document.about:
        file.add_paragraph(plain(line))
    for section in document.sections:
        _section(file, section, LOCALES[document.language])
    properties = file.core_properties
    properties.title, properties.language = one_line(document.title), LOCALES[document.language]
    properties.author = properties.last_modified_by = "Startklar"
    properties.subject = properties.keywords = properties.comments = ""
    properties.created = properties.modified = datetime.combine(document.day, time(), UTC)
    file.save(str(path))


def _section(file: Any, section: Section, locale: str) -> None:
    file.add_heading(one_line(section.title), level=1)
    blocks: list[Block | None] = [*section.blocks, None]
    for block, following in pairwise(blocks):
        assert block
        _block(file, block, locale)
        if isinstance(block, Text) and isinstance(following, Table | Chart):
            # What leads to a table stands on its page.
            file.paragraphs[-1].paragraph_format.keep_with_next = True


def _block(file: Any, block: Block, locale: str) -> None:
    if isinstance(block, Table):
        _table(file, block)
    elif isinstance(block, Chart):
        add_chart(file, block, (_PAGE[0] - 2 * _MARGIN) * _POINTS, locale)
    elif isinstance(block, KeyFigures):
        for each in block.figures:
            paragraph = file.add_paragraph(f"{plain(each.label)}: ")
            paragraph.add_run(plain(each.value)).bold = True
            if each.note:
                paragraph.add_run(f"  ({plain(each.note)})")
    elif isinstance(block, Text):
        file.add_paragraph().add_run(plain(block.text)).bold = block.strong or None
    else:
        _words(file, block)


def _words(file: Any, block: Words) -> None:
    label = file.add_heading(one_line(block.label), level=2)
    label.paragraph_format.keep_with_next = True
    for line in plain(block.words).split("\n"):
        if line.strip():
            file.add_paragraph(line)


def _table(file: Any, block: Table) -> None:
    from docx.shared import Mm

    total = sum(block.widths)
    widths = [Mm((_PAGE[0] - 2 * _MARGIN) * each / total) for each in block.widths]
    grid = file.add_table(rows=0, cols=len(widths), style="Table Grid")
    grid.autofit = False
    _describe(grid, one_line(block.caption))
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = width
    header = [Cell(text=each) for each in block.header]
    top = _row(grid, header, widths, bold=True)
    _flag(top, "w:tblHeader")
    for cell in top.cells:
        _shade(cell, _HEADER)
    for cells in block.rows:
        _row(grid, cells, widths)
    # Something stands between two tables, else they become one.
    file.add_paragraph().paragraph_format.space_after = 0


def _row(grid: Any, cells: Sequence[Cell], widths: Sequence[int], *, bold: bool = False) -> Any:
    from docx.shared import Pt

    row = grid.add_row()
    _flag(row, "w:cantSplit")
    for place, (cell, said) in enumerate(zip(row.cells, cells, strict=True)):
        cell.width = widths[place]
        lines = plain(said.text).split("\n")
        for number, line in enumerate(lines):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
            run = paragraph.add_run(line)
            run.bold, run.font.size = bold or None, Pt(_CELL)
        if said.colour:
            _shade(cell, TINTS[said.colour])
    return row


def _page(file: Any) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt, RGBColor

    page = file.sections[0]
    page.page_width, page.page_height = Mm(_PAGE[0]), Mm(_PAGE[1])
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(_MARGIN)
    normal = file.styles["Normal"]
    normal.font.name, normal.font.size, normal.paragraph_format.space_after = "Calibri", Pt(_TEXT), Pt(6)
    for name in ("Title", "Subtitle", "Heading 1", "Heading 2"):
        file.styles[name].font.color.rgb = RGBColor.from_string("1F3A4D")
    foot = page.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    # What Word puts the number of each page into.
    field = _element("w:fldSimple", {"w:instr": "PAGE"})
    field.append(foot.add_run("1")._r)  # noqa: SLF001 - the library has no page numbers
    foot._p.append(field)  # noqa: SLF001


def _language(file: Any, locale: str) -> None:
    """In the defaults of all styles, so that every run is read out in it."""
    from docx.oxml.ns import qn

    for each in file.styles.element.iter(qn("w:lang")):
        each.set(qn("w:val"), locale)


def _describe(grid: Any, text: str) -> None:
    properties = grid._tbl.tblPr  # noqa: SLF001 - the library has no texts for it
    properties.append(_element("w:tblCaption", {"w:val": text}))
    properties.append(_element("w:tblDescription", {"w:val": text}))


def _flag(row: Any, name: str) -> None:
    row._tr.get_or_add_trPr().append(_element(name, {}))  # noqa: SLF001 - the library does not know it


def _shade(cell: Any, tint: str) -> None:
    shade = _element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": tint})
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001 - the library has no shades


def _element(name: str, attributes: dict[str, str]) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    found = OxmlElement(name)
    for key, value in attributes.items():
        found.set(qn(key), value)
    return found
