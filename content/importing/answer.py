"""Reads plain text and simple HTML into blocks; whatever it does not know, it keeps as text."""

import re
from dataclasses import replace

from content.importing.blocks import CELL_GAP, Block, BlockKind, Line, Run
from content.importing.html import Tag, tokens
from content.importing.links import https_link
from content.importing.plain import told_apart

_HEADING = re.compile(r"h[1-6]")
_BOLD = frozenset({"b", "strong", "dt", "th"})
_ITALIC = frozenset({"i", "em"})


def blocks_of(text: str) -> list[Block]:
    """The paragraphs and list items of an answer; empty when it holds no text."""
    read = list(tokens(text))
    reader = _Reader(lines_count=not any(isinstance(each, Tag) and each.is_block for each in read))
    for each in read:
        if isinstance(each, str):
            reader.text(each)
        elif each.closes:
            reader.close(each)
        else:
            reader.open(each)
    return told_apart(reader.finish())


def plain_text(text: str) -> str:
    """`text` without tags, each line for itself: for what is shown and compared as it stands."""
    parts = (each if isinstance(each, str) else "\n" if each.is_block else "" for each in tokens(text))
    return "\n".join(line for line in (" ".join(line.split()) for line in "".join(parts).split("\n")) if line)


class _Reader:
    """Collects runs into lines and lines into blocks; in HTML, line ends in the text count as spaces."""

    def __init__(self, *, lines_count: bool) -> None:
        self._lines_count = lines_count
        self._blocks: list[Block] = []
        self._lines: list[Line] = []
        self._runs: list[Run] = []
        self._item: Block | None = None
        # The number of the next item of each open list; None in one without numbers.
        self._lists: list[int | None] = []
        self._bold = self._italic = self._cells = self._verbatim = 0
        self._link: str | None = None
        self._address = ""
        self._link_start = 0
        self._has_text = False

    def text(self, text: str) -> None:
        if not self._lines_count and not self._verbatim:
            self._add(text.replace("\n", " "))
            return
        for place, paragraph in enumerate(re.split(r"\n\s*\n", text)):
            if place:
                self._break_block()
            for number, line in enumerate(paragraph.split("\n")):
                if number:
                    self._break_line()
                self._add(line)

    def open(self, tag: Tag) -> None:
        name = tag.name
        self._separate(name)
        self._bold += self._is_bold(name)
        self._italic += name in _ITALIC
        self._verbatim += name == "pre"
        if name in ("ul", "ol"):
            self._lists.append(1 if name == "ol" else None)
        elif name == "li":
            self._item = self._next_item()
        elif name == "a":
            self._close_link()
            self._link, self._address, self._link_start = https_link(tag.href), tag.href, len(self._runs)
        elif name == "img" and tag.alt:
            self._add(tag.alt)
        elif name in ("td", "th"):
            self._cells += 1

    def close(self, tag: Tag) -> None:
        name = tag.name
        self._bold = max(0, self._bold - self._is_bold(name))
        self._italic = max(0, self._italic - (name in _ITALIC))
        self._verbatim = max(0, self._verbatim - (name == "pre"))
        if name in ("td", "th"):
            self._cells = max(0, self._cells - 1)
        elif name == "a":
            self._close_link()
        elif tag.is_block:
            self._separate(name)
        if name in ("ul", "ol") and self._lists:
            self._lists.pop()

    def finish(self) -> list[Block]:
        self._close_link()
        self._end_block()
        return self._blocks

    def _is_bold(self, name: str) -> bool:
        return name in _BOLD or bool(_HEADING.fullmatch(name))

    def _separate(self, name: str) -> None:
        if name in ("td", "th"):
            # The cells of a row share a line.
            if self._has_text:
                self._runs.append(Run(text=CELL_GAP))
        elif name == "tr":
            self._cells = 0
            self._break_line()
        elif name in ("li", "ul", "ol", "table"):
            self._end_block()
        elif name == "br":
            self._break_line()
        elif Tag(name=name).is_block:
            self._break_block()

    def _next_item(self) -> Block:
        number = self._lists[-1] if self._lists else None
        if number is None:
            return Block(lines=(), kind=BlockKind.BULLET)
        self._lists[-1] = number + 1
        return Block(lines=(), kind=BlockKind.NUMBERED, number=number)

    def _close_link(self) -> None:
        """What a link that is not https led to is said in words, unless its text already says it."""
        address = re.sub(r"^(mailto|tel):", "", self._address.strip(), flags=re.IGNORECASE)
        said = "".join(run.text for run in self._runs[self._link_start :])
        is_address = address != self._address.strip() or address.lower().startswith("http://")
        if self._link is None and is_address and address and address not in said:
            self._add(f" ({address})")
        self._link, self._address = None, ""

    def _add(self, text: str) -> None:
        if text:
            self._has_text = self._has_text or not text.isspace()
            self._runs.append(Run(text=text, bold=self._bold > 0, italic=self._italic > 0, link=self._link))

    def _break_line(self) -> None:
        if self._cells:
            self._runs.append(Run(text=" "))
        else:
            self._end_line()

    def _break_block(self) -> None:
        if self._cells:
            self._runs.append(Run(text=" "))
        elif self._item is not None:
            # Paragraphs of one item stay in it.
            self._end_line()
        else:
            self._end_block()

    def _end_line(self) -> None:
        if self._has_text:
            self._lines.append(tuple(self._runs))
        self._runs, self._has_text = [], False

    def _end_block(self) -> None:
        self._end_line()
        if self._lines:
            self._blocks.append(replace(self._item or Block(lines=()), lines=tuple(self._lines)))
        self._lines, self._item = [], None
