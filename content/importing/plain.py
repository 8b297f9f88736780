"""Finds the lists, headings, tables, bold and links that people write in plain text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from content.importing.blocks import CELL_GAP, Block, BlockKind, Line, Run
from content.importing.links import https_link

_BULLET = re.compile(r"[-*+•·▪◦‣]\s+(?=\S)")
_NUMBER = re.compile(r"(\d{1,2})[.)]\s+(?=\S)")
_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
_TABLE_RULE = frozenset("|:- ")
_INLINE = re.compile(
    r"\*\*(?P<bold>[^\s*](?:[^*\n]*[^\s*])?)\*\*"
    r"|\[(?P<label>[^\[\]\n]+)\]\((?P<address>https?://[^\s()<>]+)\)"
    r"|(?P<bare>https://[^\s<>\"'()\[\]{}]+)",
    re.IGNORECASE,
)
# What follows an address in a sentence is no part of it.
_AFTER_ADDRESS = ".,;:!?*_"


def told_apart(blocks: Iterable[Block]) -> list[Block]:
    """The blocks with what their text merely hints at written out."""
    found = [each for block in blocks for each in _items(block)]
    found = [_as_text(each) if _is_date(found, place) else each for place, each in enumerate(found)]
    return [replace(each, lines=tuple(_with_inline(line) for line in each.lines)) for each in found]


def _items(block: Block) -> Iterator[Block]:
    """The list items, headings and paragraphs that the lines of a paragraph are."""
    if block.kind is not BlockKind.PARAGRAPH:
        yield block
        return
    current: Block | None = None
    lines: list[Line] = []
    for line in block.lines:
        start = line[0].text.lstrip()
        opened = _opened(line, start)
        if opened is None:
            continue
        heads = _HEADING.match(start) is not None
        if current is not None and not heads and opened.kind is BlockKind.PARAGRAPH and _continues(current, line):
            lines += opened.lines
            continue
        if current is not None:
            yield replace(current, lines=tuple(lines))
        current, lines = opened, [*opened.lines]
        if heads:
            yield current
            current = None
    if current is not None:
        yield replace(current, lines=tuple(lines))


def _continues(current: Block, line: Line) -> bool:
    """Whether a plain line belongs to what came before: always to a paragraph, to an item when it is indented."""
    return current.kind is BlockKind.PARAGRAPH or line[0].text[:1].isspace()


def _opened(line: Line, start: str) -> Block | None:
    if match := _BULLET.match(start):
        return Block(lines=(_from(line, start[match.end() :]),), kind=BlockKind.BULLET)
    if match := _NUMBER.match(start):
        rest = _from(line, start[match.end() :])
        return Block(lines=(rest,), kind=BlockKind.NUMBERED, number=int(match[1]), marker=match.group())
    if match := _HEADING.match(start):
        return Block(lines=(tuple(replace(run, bold=True) for run in _from(line, start[match.end() :])),))
    row = start.rstrip()
    if len(line) == 1 and len(row) > 1 and row[0] == row[-1] == "|":
        if _TABLE_RULE.issuperset(row) and "-" in row:
            return None
        cells = (cell.strip() for cell in row.split("|"))
        return Block(lines=(_from(line, CELL_GAP.join(cell for cell in cells if cell)),))
    return Block(lines=(_from(line, start),))


def _from(line: Line, start: str) -> Line:
    return (replace(line[0], text=start), *line[1:])


def _is_date(blocks: list[Block], place: int) -> bool:
    """Whether a number stands alone, as in "1. maj": a list has a neighbour that counts on."""
    block = blocks[place]
    if not block.marker:
        return False
    before = blocks[place - 1] if place else None
    after = blocks[place + 1] if place + 1 < len(blocks) else None
    counts_on = (before and before.marker and before.number + 1 == block.number) or (
        after and after.marker and block.number + 1 == after.number
    )
    return not counts_on


def _as_text(block: Block) -> Block:
    first = block.lines[0]
    lines = ((replace(first[0], text=block.marker + first[0].text), *first[1:]), *block.lines[1:])
    return Block(lines=lines)


def _with_inline(line: Line) -> Line:
    return tuple(part for run in line for part in ([run] if run.link else _parts(run)))


def _parts(run: Run) -> Iterator[Run]:
    position = 0
    for match in _INLINE.finditer(run.text):
        part = _part(run, match)
        if part is None:
            continue
        yield replace(run, text=run.text[position : match.start()])
        yield part
        # Only an address gives back what follows it.
        position = match.start() + len(part.text) if match["bare"] else match.end()
    yield replace(run, text=run.text[position:])


def _part(run: Run, match: re.Match[str]) -> Run | None:
    if match["bold"]:
        return replace(run, text=match["bold"], bold=True)
    if match["bare"]:
        address = match["bare"].rstrip(_AFTER_ADDRESS)
        link = https_link(address)
        return replace(run, text=address, link=link) if link else None
    link = https_link(match["address"])
    if link:
        return replace(run, text=match["label"], link=link)
    return replace(run, text=f"{match['label']} ({match['address']})")
