"""The shape of an answer on its way to Markdown: paragraphs and list items of lines of runs."""

from dataclasses import dataclass
from enum import StrEnum

# What stands between the cells of a table row, which is shown as a line.
CELL_GAP = " \u2013 "


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A piece of text that is written in one way; a link is an https address, ready to be written."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str | None = None


Line = tuple[Run, ...]


class BlockKind(StrEnum):
    """What a block is shown as."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBERED = "numbered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph or one item of a list."""

    lines: tuple[Line, ...]
    kind: BlockKind = BlockKind.PARAGRAPH
    number: int = 0
    # How a number was written where only its neighbours tell whether it numbers a list: "1." may begin a date.
    marker: str = ""

    @property
    def text(self) -> str:
        """The words, without their looks, on one line."""
        return " ".join(" ".join("".join(run.text for run in line) for line in self.lines).split())
