"""Files that offices open: read back, nothing has run off a slide, lost its language or become markup."""

import io
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pptx
import pytest
from docx.oxml.ns import qn as w
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml.ns import qn as a

from bot.errors import OperationFailed
from bot.reports.document import Cell, Chart, Document, KeyFigure, KeyFigures, Section, Series, Table, Text, Words
from bot.reports.docx_file import write_text
from bot.reports.heatmap import COLUMNS, DATES, WIDTHS
from bot.reports.pptx_file import LOCALES, write_slides
from bot.reports.slide_parts import draw_table
from bot.reports.slide_template import open_template, read_template
from bot.reports.workbook import Workbook
from content.language import Language
from dialogs.rollup.model import Colour

HOSTILE = (
    '=1+1 <b>&amp; "x"\x00\x0b\ud800\ufffe \u202eesrever {{DATE(x)}} ' + "å\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
)
LONG = "Vi har gått igenom hela listan med alla som arbetar natt. " * 400
WORD = "x" * 900


CHART = Chart(
    caption="Utvecklingen",
    places=("Vecka 46", "Vecka 47"),
    series=(Series(label="🔴 Rött", colour=Colour.RED, values=(1, 2)),),
)


def table(count: int, text: str = "Medicinmottagningen") -> Table:
    rows = tuple(
        (Cell(text=f"{text} {number}"), Cell(text="🔴 Rött", colour=Colour.RED), Cell(text="3 mars"))
        for number in range(count)
    )
    return Table(caption=f"Enheter: {count}", header=("Enhet", "Läge", "Dag"), rows=rows, widths=(6, 3, 3))


def document(*blocks: Any, language: Language = Language.SV, title: str = "Statusrapport") -> Document:
    figures = KeyFigures(
        figures=tuple(
            KeyFigure(label="Som helhet", value="🟡 Gult", note="🟡 Gult 3  ·  🟢 Grönt 4", colour=Colour.YELLOW)
            for _ in range(5)
        )
    )
    section = Section(title="Läget", continued="Läget, fortsättning", blocks=blocks or (figures, Text(text="Hej")))
    return Document(
        title=title,
        subtitle="Vecka 47",
        language=language,
        day=date(2026, 11, 16),
        about=("6 av 7 enheter har svarat.",),
        sections=(section,),
    )


def slides(path: Path, found: Document, template: bytes | None = None, name: str = "") -> Any:
    write_slides(found, path / "a.pptx", template, name)
    return pptx.Presentation(str(path / "a.pptx"))


def shown(presentation: Any) -> list[str]:
    """Every text, slide by slide, in the order it is read out."""
    found = []
    for slide in presentation.slides:
        for shape in slide.shapes:
            if shape.has_table:
                found += [cell.text for row in shape.table.rows for cell in row.cells]
            elif shape.has_text_frame:
                found.append(shape.text_frame.text)
    return found


def template(path: Path, change: Any = None) -> bytes:
    """An organisation's own: 4:3, with a slide of its own in it."""
    own = pptx.Presentation()
    slide = own.slides.add_slide(own.slide_layouts[6])
    slide.shapes.add_textbox(0, 0, 100, 100).text_frame.text = "Exempelbild"
    if change:
        change(own)
    own.save(str(path / "own.pptx"))
    return read_template(path / "own.pptx")


@pytest.mark.parametrize("language", Language)
def test_each_slide_has_a_title_and_each_run_its_language(tmp_path: Path, language: Language) -> None:
    found = slides(tmp_path, document(Text(text=LONG), table(60), language=language))
    assert (found.slide_width / found.slide_height) == pytest.approx(16 / 9, abs=0.001)
    assert len(found.slides) > 5
    for slide in found.slides:
        assert slide.shapes.title.text_frame.text in ("Statusrapport", "Läget", "Läget, fortsättning")
        # The title is what a screen reader begins with.
        assert slide.shapes[0].shape_id == slide.shapes.title.shape_id
        runs = list(slide._element.iter(a("a:rPr")))
        assert {each.get("lang") for each in runs} == {LOCALES[language]}
        assert len(runs) == len(list(slide._element.iter(a("a:t"))))
    properties = found.core_properties
    assert (properties.title, properties.language) == ("Statusrapport", LOCALES[language])


def sections(*found: tuple[str, Any]) -> Document:
    return replace(
        document(),
        sections=tuple(Section(title=title, continued=f"{title}, mer", blocks=(block,)) for title, block in found),
    )


def test_short_sections_share_a_slide_and_one_without_room_begins_its_own(tmp_path: Path) -> None:
    found = slides(
        tmp_path, sections(("Ett", table(2)), ("Två", Text(text="Kort")), ("Tre", table(9)), ("Fyra", CHART))
    )
    titles = [slide.shapes.title.text_frame.text for slide in found.slides]
    assert titles == ["Statusrapport", "Ett", "Tre", "Fyra"]
    first = [shape.text_frame.text for shape in found.slides[1].shapes if shape.has_text_frame]
    # A heading of its own above its text, in reading order.
    assert first[:3] == ["Ett", "Två", "Kort"]


def test_a_text_has_the_trend_as_a_chart_with_a_description_in_its_own_language(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    write_text(document(CHART, table(3), CHART), path)
    file = docx.Document(str(path))
    drawn = list(file.element.iter(w("wp:docPr")))
    assert [each.get("descr") for each in drawn] == ["Utvecklingen", "Utvecklingen"]
    assert len({each.get("id") for each in drawn}) == 2
    with zipfile.ZipFile(path) as archive:
        charts = [archive.read(name).decode() for name in archive.namelist() if name.startswith("word/charts/")]
    assert len(charts) == 2
    assert "Vecka 47" in charts[0]
    assert 'lang="sv-SE"' in charts[0]
    # Nothing beside it that a document could fetch.
    assert "externalData" not in charts[0]


@pytest.mark.parametrize(
    "blocks",
    [
        (table(200),),
        (table(30, WORD), Text(text=WORD)),
        (table(3, LONG),),
        (Words(label="Läget", words=LONG), table(5), Text(text="Slut")),
        (Words(label="Läget", words="\n".join(["Rad"] * 200)),),
        (Text(text="Rad"), CHART, table(20), CHART),
        (),
    ],
)
def test_nothing_stands_outside_its_slide_or_on_something_else(tmp_path: Path, blocks: tuple[Any, ...]) -> None:
    found = slides(tmp_path, document(*blocks))
    for slide in found.slides:
        boxes = []
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.top >= 0
            assert shape.left + shape.width <= found.slide_width
            tall = sum(row.height for row in shape.table.rows) if shape.has_table else shape.height
            assert shape.top + tall <= found.slide_height
            boxes.append((shape.left, shape.top, shape.left + shape.width, shape.top + tall))
        for one, box in enumerate(boxes):
            for other in boxes[one + 1 :]:
                apart = box[2] <= other[0] or other[2] <= box[0] or box[3] <= other[1] or other[3] <= box[1]
                assert apart, (slide.shapes.title.text_frame.text, box, other)


def test_a_table_of_three_thousand_rows_goes_on_with_its_header_and_loses_none(tmp_path: Path) -> None:
    found = slides(tmp_path, document(table(3_000)))
    grids = [shape for slide in found.slides for shape in slide.shapes if shape.has_table]
    assert len(grids) > 100
    units = []
    for shape in grids:
        first, *rows = shape.table.rows
        assert [cell.text for cell in first.cells] == ["Enhet", "Läge", "Dag"]
        assert shape.table.first_row
        assert shape._element.nvGraphicFramePr.cNvPr.get("descr") == "Enheter: 3000"
        units += [row.cells[0].text for row in rows]
    assert units == [f"Medicinmottagningen {number}" for number in range(3_000)]


def test_a_chart_says_what_it_is_and_carries_its_figures(tmp_path: Path) -> None:
    series = tuple(
        Series(label=label, colour=colour, values=values)
        for label, colour, values in (("🔴 Rött", Colour.RED, (1, 2)), ("🟢 Grönt", Colour.GREEN, (5, 4)))
    )
    chart = Chart(caption="Utvecklingen", places=("Vecka 46", "Vecka 47"), series=series)
    found = slides(tmp_path, document(chart, table(2)))
    (shape,) = (each for slide in found.slides for each in slide.shapes if each.has_chart)
    assert shape._element.nvGraphicFramePr.cNvPr.get("descr") == "Utvecklingen"
    plot = shape.chart.plots[0]
    assert list(plot.categories) == ["Vecka 46", "Vecka 47"]
    assert {each.name: tuple(each.values) for each in plot.series} == {"🔴 Rött": (1, 2), "🟢 Grönt": (5, 4)}
    # Of a text the table alone is made, which says the same.
    write_text(document(chart, table(2)), tmp_path / "a.docx")
    assert len(docx.Document(str(tmp_path / "a.docx")).tables) == 1


def test_a_long_text_is_whole_across_its_slides_in_reading_order(tmp_path: Path) -> None:
    found = slides(tmp_path, document(Words(label="Läget i stort", words=LONG), table(2), Text(text="Slut")))
    texts = shown(found)
    said = " ".join(" ".join(texts).split())
    titles = {"Läget, fortsättning", "Läget"}
    body = " ".join(part for part in texts[2:] if part not in titles and "#" not in part)
    assert " ".join(body.split()).startswith(("Läget i stort " + " ".join(LONG.split()))[:20_000])
    assert said.index("Medicinmottagningen 0") < said.index("Slut")


def test_what_people_write_stays_text(tmp_path: Path) -> None:
    made = document(
        Words(label=HOSTILE, words=HOSTILE),
        Table(caption=HOSTILE, header=("A",), rows=((Cell(text=HOSTILE),),), widths=(1,)),
        title=HOSTILE,
    )
    text = "\n".join(shown(slides(tmp_path, made)))
    write_text(made, tmp_path / "a.docx")
    file = docx.Document(str(tmp_path / "a.docx"))
    text += "\n".join(each.text for each in file.paragraphs) + file.tables[0].cell(1, 0).text
    assert text.count('=1+1 <b>&amp; "x"') >= 6
    assert not set("\x00\x0b\u202e\ufffe") & set(text)
    for name in ("a.pptx", "a.docx"):
        with zipfile.ZipFile(tmp_path / name) as archive:
            assert not [each for each in archive.namelist() if "vba" in each.lower() or "embed" in each.lower()]


def test_a_template_of_the_organisation_gives_its_layouts_and_keeps_none_of_its_slides(tmp_path: Path) -> None:
    found = slides(tmp_path, document(table(40)), template(tmp_path), "own.pptx")
    assert (found.slide_width, found.slide_height) == (9_144_000, 6_858_000)
    assert "Exempelbild" not in shown(found)
    assert len(found.slide_layouts) == 11
    with zipfile.ZipFile(tmp_path / "a.pptx") as archive:
        assert len([each for each in archive.namelist() if each.startswith("ppt/slides/slide")]) == len(found.slides)
        assert b"Exempelbild" not in b"".join(archive.read(each) for each in archive.namelist())


def test_the_layout_for_text_is_the_one_with_most_room_wherever_it_stands(tmp_path: Path) -> None:
    def last(own: Any) -> None:
        ids = own.slide_master._element.sldLayoutIdLst
        ids.append(ids[1])

    found = open_template(template(tmp_path, last), "own.pptx")
    assert (found.opening.name, found.content.name) == ("Title Slide", "Title and Content")


def test_a_template_whose_place_for_text_is_nowhere_is_refused(tmp_path: Path) -> None:
    def nowhere(own: Any) -> None:
        for where in (own.slide_master, *own.slide_layouts):
            for shape in where.placeholders:
                if shape.placeholder_format.type in (PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT):
                    properties = shape._element.spPr
                    for each in properties.findall(a("a:xfrm")):
                        properties.remove(each)

    with pytest.raises(OperationFailed, match="for all other slides"):
        open_template(template(tmp_path, nowhere), "own.pptx")


def _without(kind: Any) -> Any:
    def change(own: Any) -> None:
        for layout in own.slide_layouts:
            for shape in list(layout.placeholders):
                if shape.placeholder_format.type in kind:
                    shape._element.getparent().remove(shape._element)

    return change


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        ((PP_PLACEHOLDER.SUBTITLE,), "It lacks a layout with a title and a subtitle, for the first slide. Nothing"),
        (
            (PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT),
            "It lacks a layout with a title and a text or content placeholder, for all other slides. Nothing",
        ),
        (
            (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE),
            "for the first slide; and a layout with a title and a text or content placeholder",
        ),
    ],
)
def test_a_template_without_the_placeholders_is_refused_with_what_it_lacks(
    tmp_path: Path, kinds: tuple[Any, ...], said: str
) -> None:
    data = template(tmp_path, _without(kinds))
    with pytest.raises(OperationFailed) as refused:
        open_template(data, "own.pptx")
    assert str(refused.value).startswith("own.pptx cannot be used as a template.")
    assert said in str(refused.value)


_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


def _fetching(own: Any) -> None:
    own.slide_master.part.relate_to("http://e.org/pixel.png", _IMAGE, is_external=True)


def _fetching_theme(own: Any) -> None:
    own.slide_master.part.part_related_by(RT.THEME).relate_to("http://e.org/pixel.png", _IMAGE, is_external=True)


def _fetching_notes(own: Any) -> None:
    own.notes_master.part.relate_to("http://e.org/pixel.png", _IMAGE, is_external=True)


def _fetching_slide(own: Any) -> None:
    own.slides[0].part.relate_to("http://e.org/pixel.png", _IMAGE, is_external=True)


def test_what_a_slide_that_is_taken_out_would_have_fetched_is_no_matter(tmp_path: Path) -> None:
    found = slides(tmp_path, document(), template(tmp_path, _fetching_slide), "own.pptx")
    assert not [each for each in found.part.package.iter_rels() if each.is_external]


def test_a_template_that_nobody_should_open_is_refused(tmp_path: Path) -> None:
    for change in (_fetching, _fetching_theme, _fetching_notes):
        fetching = template(tmp_path, change)
        with pytest.raises(OperationFailed, match="fetches something from elsewhere"):
            open_template(fetching, "own.pptx")
    macros = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(template(tmp_path))) as own, zipfile.ZipFile(macros, "w") as archive:
        for name in own.namelist():
            changed = own.read(name).replace(
                b"vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
                b"vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
            )
            archive.writestr(name, changed)
    with pytest.raises(OperationFailed, match="has macros"):
        open_template(macros.getvalue(), "own.pptx")
    (tmp_path / "bomb.pptx").write_bytes(_bomb())
    (tmp_path / "text.pptx").write_text("no archive", "utf-8")
    for name, said in (("bomb.pptx", "more than a presentation holds"), ("text.pptx", "is no pptx file")):
        with pytest.raises(OperationFailed, match=said):
            read_template(tmp_path / name)
    workbook = openpyxl.Workbook()
    workbook.save(tmp_path / "sheet.pptx")
    with pytest.raises(OperationFailed, match="is no pptx file, or a damaged one"):
        open_template(read_template(tmp_path / "sheet.pptx"), "sheet.pptx")


def test_entities_in_a_template_are_not_expanded(tmp_path: Path) -> None:
    laughs = "".join(f'<!ENTITY a{each} "{f"&a{each - 1};" * 10}">' for each in range(1, 9))
    doctype = f'<!DOCTYPE p [<!ENTITY a0 "ha">{laughs}<!ENTITY f SYSTEM "file:///etc/hostname">]>'
    evil = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(template(tmp_path))) as own, zipfile.ZipFile(evil, "w") as archive:
        for name in own.namelist():
            data = own.read(name)
            if name == "ppt/slideLayouts/slideLayout2.xml":
                head, mark, rest = data.partition(b"?>")
                data = head + mark + doctype.encode() + rest.replace(b"Click to edit Master title style", b"&f;&a8;")
            archive.writestr(name, data)
    try:
        found = slides(tmp_path, document(), evil.getvalue(), "own.pptx")
    except OperationFailed:
        return
    assert sum(len(each) for each in shown(found)) < 10_000


def _bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(4):
            archive.writestr(f"ppt/{number}.xml", b"\0" * 90_000_000)
    return packed.getvalue()


@pytest.mark.parametrize("language", Language)
def test_a_text_has_headings_a_header_that_repeats_and_its_language(tmp_path: Path, language: Language) -> None:
    made = document(Text(text="Hej"), Words(label="Läget", words="Rad ett\n\nRad två"), table(3), language=language)
    write_text(made, tmp_path / "a.docx")
    file = docx.Document(str(tmp_path / "a.docx"))
    styles = [(each.style.name, each.text) for each in file.paragraphs if each.text]
    assert styles == [
        ("Title", "Statusrapport"),
        ("Subtitle", "Vecka 47"),
        ("Normal", "6 av 7 enheter har svarat."),
        ("Heading 1", "Läget"),
        ("Normal", "Hej"),
        ("Heading 2", "Läget"),
        ("Normal", "Rad ett"),
        ("Normal", "Rad två"),
    ]
    (grid,) = file.tables
    heads = [row._tr.find(f"{w('w:trPr')}/{w('w:tblHeader')}") is not None for row in grid.rows]
    assert heads == [True, False, False, False]
    assert grid._tbl.tblPr.find(w("w:tblCaption")).get(w("w:val")) == "Enheter: 3"
    assert [cell.text for cell in grid.rows[1].cells] == ["Medicinmottagningen 0", "🔴 Rött", "3 mars"]
    spoken = {each.get(w("w:val")) for each in file.styles.element.iter(w("w:lang"))}
    assert spoken == {LOCALES[language]}
    properties = file.core_properties
    assert (properties.title, properties.language) == ("Statusrapport", LOCALES[language])


def test_a_workbook_shows_formulas_and_errors_as_text_and_days_as_days(tmp_path: Path) -> None:
    book = Workbook(HOSTILE, list(COLUMNS), WIDTHS, DATES)
    wrote = ["=1+1", "#N/A", HOSTILE, "_x0041_", "@x", "  =2"]
    day = [*wrote, *[""] * (len(COLUMNS) - len(wrote))]
    for place in DATES:
        day[place] = "2026-11-16"
    wrote = day[:4]
    book.add([day])
    book.save(tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    header, row = sheet.iter_rows()
    assert [cell.value for cell in header] == list(COLUMNS)
    assert {cell.data_type for cell in row} <= {"s", "d", "n"}
    assert [cell.value for cell in row][:2] == ["=1+1", "#N/A"]
    assert {str(row[place].value) for place in DATES} == {"2026-11-16 00:00:00"}
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:O2"


def test_an_empty_cell_makes_its_row_no_taller() -> None:
    cells = [[Cell(text="Enhet"), Cell(text="")], [Cell(text="Enhet 1"), Cell(text="")]]
    presentation = open_template(None, "").presentation
    slide = presentation.slides.add_slide(presentation.slide_layouts[1])
    draw_table(slide, (40, 100, 400, 60), cells, [200, 200], [22, 22], "Enheter", 12, "sv-SE")
    (table,) = [shape.table for shape in slide.shapes if shape.has_table]
    sizes = {each.get("sz") for each in table._tbl.iter(a("a:endParaRPr"))}
    assert sizes == {"1200"}
