"""The presentation that slides are put into: a plain one of ours, or an organisation's own, which nobody trusts."""

import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.errors import OperationFailed
from content.untrusted import Suspicious, check_zip, read_file

LARGEST_TEMPLATE = 50_000_000
# Pictures are packed already; what unpacks to more than this is no template.
LARGEST_UNPACKED = 300_000_000

# 16:9, in EMU as PowerPoint makes it.
_WIDTH, _HEIGHT = 12_192_000, 6_858_000
_MARGIN = 612_000
_TITLE_BOX = (_MARGIN, 380_000, _WIDTH - 2 * _MARGIN, 860_000)
_BODY_BOX = (_MARGIN, 1_380_000, _WIDTH - 2 * _MARGIN, 4_780_000)
_NUMBER_BOX = (_WIDTH - _MARGIN - 1_200_000, 6_330_000, 1_200_000, 320_000)
_OPENING_BOXES = (
    (_MARGIN, 1_900_000, _WIDTH - 2 * _MARGIN, 1_500_000),
    (_MARGIN, 3_500_000, _WIDTH - 2 * _MARGIN, 1_700_000),
)
_INK = "1F3A4D"
# PowerPoint's list of sections names slides that are taken out.
_SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """An empty presentation, its layout for the opening and its layout for all other slides."""

    presentation: Any
    opening: Any
    content: Any


def read_template(path: Path) -> bytes:
    """A template's bytes; raises OperationFailed for what nobody should open, and OSError."""
    try:
        data = read_file(path, LARGEST_TEMPLATE)
        check_zip(data, path.name, LARGEST_UNPACKED, "pptx")
    except Suspicious as error:
        raise OperationFailed(str(error)) from error
    return data


def open_template(data: bytes | None, name: str = "") -> Template:
    """Ours, or that of the organisation without its slides; raises OperationFailed that says what it lacks."""
    presentation = _opened(data, name) if data is not None else _own()
    layouts = [layout for master in presentation.slide_masters for layout in master.slide_layouts]
    opening = next((each for each in layouts if _has_subtitle(each)), None)
    content = max(filter(_room, layouts), key=_room, default=None)
    lacking = []
    if opening is None:
        lacking.append("a layout with a title and a subtitle, for the first slide")
    if content is None:
        lacking.append("a layout with a title and a text or content placeholder, for all other slides")
    if opening is None or content is None:
        raise OperationFailed(
            f"{name} cannot be used as a template. It lacks {'; and '.join(lacking)}. Nothing was made."
        )
    return Template(presentation=presentation, opening=opening, content=content)


def _has_subtitle(layout: Any) -> bool:
    from pptx.enum.shapes import PP_PLACEHOLDER as KIND

    kinds = {each.placeholder_format.type for each in layout.placeholders}
    return bool(kinds & {KIND.TITLE, KIND.CENTER_TITLE}) and KIND.SUBTITLE in kinds


def _room(layout: Any) -> int:
    """How large its place for text is; 0 where it has no title, or not just one such place.

    By size, for the heading of a part, or the words below a picture, look the same but for that.
    """
    from pptx.enum.shapes import PP_PLACEHOLDER as KIND

    shapes = list(layout.placeholders)
    places = [each for each in shapes if each.placeholder_format.type in (KIND.BODY, KIND.OBJECT)]
    if len(places) != 1 or KIND.TITLE not in {each.placeholder_format.type for each in shapes}:
        return 0
    (place,) = places
    upright = place._element.ph_orient != "vert"  # noqa: SLF001 - the library does not tell
    known = None not in (place.left, place.top, place.width, place.height)
    return place.width * place.height if known and upright else 0


def _opened(data: bytes, name: str) -> Any:
    import pptx
    from pptx.opc.constants import CONTENT_TYPE as CT

    try:
        presentation = pptx.Presentation(io.BytesIO(data))
        macros = presentation.part.content_type != CT.PML_PRESENTATION_MAIN
        _without_slides(presentation)
        outside = _fetches(presentation)
    except Exception as error:  # the library raises whatever a broken or hostile file provokes
        raise OperationFailed(
            f"{name} is no pptx file, or a damaged one ({type(error).__name__}); open it in PowerPoint and save it "
            "as a presentation (.pptx), not as a template (.potx)"
        ) from error
    if macros:
        raise OperationFailed(f"{name} has macros; save it without them, as .pptx")
    if outside:
        raise OperationFailed(f"{name} fetches something from elsewhere whenever it is opened; embed it instead")
    return presentation


def _fetches(presentation: Any) -> bool:
    """Whether any of its parts has anything but a link from outside: a picture, say, that tells who opens it.

    Of the whole of it: a theme has pictures too, and so have the pages of notes.
    """
    from pptx.opc.constants import RELATIONSHIP_TYPE as RT

    relations = presentation.part.package.iter_rels()
    return any(each.is_external and each.reltype != RT.HYPERLINK for each in relations)


def _without_slides(presentation: Any) -> None:
    ids = presentation.part._element.sldIdLst  # noqa: SLF001 - the library cannot take slides out
    for each in list(ids if ids is not None else ()):
        presentation.part.drop_rel(each.rId)
        ids.remove(each)
    for each in presentation.part._element.xpath(f"./p:extLst/p:ext[@uri='{_SECTIONS}']"):  # noqa: SLF001
        each.getparent().remove(each)


def _own() -> Any:
    """The library's default in 16:9, with dark titles to the left; only the two layouts that are used."""
    # A quarter of a second that hardly any command needs.
    import pptx
    from pptx.enum.shapes import PP_PLACEHOLDER as KIND
    from pptx.util import Emu

    presentation = pptx.Presentation()
    presentation.slide_width, presentation.slide_height = Emu(_WIDTH), Emu(_HEIGHT)
    master = presentation.slide_masters[0]
    opening, content = master.slide_layouts[0], master.slide_layouts[1]
    for layout in list(master.slide_layouts)[2:]:
        master.slide_layouts.remove(layout)
    places = {KIND.TITLE: _TITLE_BOX, KIND.BODY: _BODY_BOX, KIND.OBJECT: _BODY_BOX, KIND.SLIDE_NUMBER: _NUMBER_BOX}
    first = {KIND.CENTER_TITLE: _OPENING_BOXES[0], KIND.SUBTITLE: _OPENING_BOXES[1]}
    for where, boxes in ((master, places), (content, places), (opening, places | first)):
        for shape in list(where.placeholders):
            kind = shape.placeholder_format.type
            if kind in (KIND.DATE, KIND.FOOTER):
                shape._element.getparent().remove(shape._element)  # noqa: SLF001 - the library cannot take shapes out
            elif kind in boxes:
                shape.left, shape.top, shape.width, shape.height = (Emu(each) for each in boxes[kind])
    _styled(master._element)  # noqa: SLF001 - the library has no styles of titles
    for shape in opening.placeholders:
        _to_the_left(shape._element)  # noqa: SLF001
    return presentation


def _styled(master: Any) -> None:
    """Titles of 28 points, bold and to the left, in one dark colour; slides are read, not only shown."""
    from pptx.oxml.ns import qn

    title = master.find(f"{qn('p:txStyles')}/{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    title.set("algn", "l")
    run = title.find(qn("a:defRPr"))
    run.set("sz", "2800")
    run.set("b", "1")
    for fill in run.findall(qn("a:solidFill")):
        run.remove(fill)
    fill, colour = run.makeelement(qn("a:solidFill")), run.makeelement(qn("a:srgbClr"))
    colour.set("val", _INK)
    fill.append(colour)
    run.insert(0, fill)


def _to_the_left(shape: Any) -> None:
    from pptx.oxml.ns import qn

    for each in shape.iter(qn("a:lvl1pPr")):
        each.set("algn", "l")
